import { FileText, Upload, X } from "lucide-react";
import { useId, useRef, useState, type DragEvent, type ReactNode } from "react";
import { formatFileSize } from "../format/format";
import { describedControl, FieldNotes } from "../field/field";
import { useOwnText } from "../i18n/use-own-text";
import { useLocale } from "../i18n/use-text";
import { IconButton } from "../icon-button/icon-button";
import styles from "./file-drop.module.css";
import { listDroppedFiles } from "./list-dropped-files";

export interface FileDropProps {
  readonly label: ReactNode;
  /** Which files, how large: “XML or PDF, up to 10 MB”. */
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  /** As an input's `accept`. Only narrows the picker: dropped files are not filtered, so check what you get. */
  readonly accept?: string;
  readonly file: File | null;
  /** Null: the file was removed again. */
  readonly onFileChange: (file: File | null) => void;
  /** Takes many at once, whole folders as well, and keeps none: `file` stays null. Called instead of `onFileChange`. */
  readonly onFiles?: (files: readonly File[]) => void;
  readonly isDisabled?: boolean;
}

/**
 * One file or many, dropped or picked.
 *
 * @example <FileDrop label={t("import.file")} accept=".xml,application/xml" file={file} onFileChange={setFile} error={error} />
 */
export function FileDrop({
  label,
  description,
  error,
  accept,
  file,
  onFileChange,
  onFiles,
  isDisabled = false,
}: FileDropProps) {
  const t = useOwnText();
  const locale = useLocale();
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  function handleDragOver(event: DragEvent): void {
    // Without this the browser would open the file in place of the page.
    event.preventDefault();
    setIsOver(!isDisabled);
  }

  function handleDrop(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    if (isDisabled) return;
    if (onFiles === undefined) take([...event.dataTransfer.files]);
    else void listDroppedFiles(event.dataTransfer, accept ?? "").then(take);
  }

  function take(files: readonly File[]): void {
    const [first] = files;
    if (first === undefined) return;
    if (onFiles === undefined) onFileChange(first);
    else onFiles(files);
  }

  function handleRemove(): void {
    onFileChange(null);
    inputRef.current?.focus();
  }

  return (
    <div className={styles["field"]}>
      <span id={`${id}-label`} className={styles["label"]}>
        {label}
      </span>
      <div
        className={styles["zone"]}
        data-over={isOver || undefined}
        data-invalid={(error !== undefined && error !== "") || undefined}
        onDragOver={handleDragOver}
        onDragLeave={() => setIsOver(false)}
        onDrop={handleDrop}
      >
        {file === null ? (
          <>
            <Upload className={styles["icon"]} aria-hidden />
            <span className={styles["invitation"]}>
              {t(onFiles === undefined ? "ui.file.drop" : "ui.file.dropMany")} {t("ui.file.or")}
            </span>
          </>
        ) : (
          <div className={styles["file"]}>
            <FileText className={styles["icon"]} aria-hidden />
            <span className={styles["name"]} id={`${id}-name`}>
              {file.name}
            </span>
            <span className={styles["size"]}>{formatFileSize(file.size, locale)}</span>
            <IconButton
              label={t("ui.action.removeFile")}
              icon={<X />}
              size="small"
              disabled={isDisabled}
              onClick={handleRemove}
            />
          </div>
        )}
        <label className={styles["pick"]}>
          <span id={`${id}-action`}>
            {t(
              onFiles !== undefined
                ? "ui.action.chooseFiles"
                : file === null
                  ? "ui.action.chooseFile"
                  : "ui.action.replaceFile",
            )}
          </span>
          <input
            {...describedControl(id, { description, error })}
            ref={inputRef}
            type="file"
            className={styles["input"]}
            accept={accept}
            multiple={onFiles !== undefined}
            disabled={isDisabled}
            aria-labelledby={`${id}-label ${id}-name ${id}-action`}
            // Emptied first, so that picking the same file again, now corrected, counts as a change.
            onClick={(event) => (event.currentTarget.value = "")}
            onChange={(event) => take([...(event.target.files ?? [])])}
          />
        </label>
      </div>
      <FieldNotes controlId={id} description={description} error={error} />
    </div>
  );
}
