import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Button } from "@kundenportal/ui/button";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { Braces } from "lucide-react";
import { useId, useRef, useState } from "react";
import type { MailTemplateKind } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { MarkedField, type TextMark } from "./marked-field";
import styles from "./mail-text-editor.module.css";
import { PlaceholderPicker } from "./placeholder-picker";
import { fieldOf, isBlocking, type MailTextField, type PlaceholderProblem } from "./placeholder-problem";
import { PlaceholderProblemList } from "./placeholder-problem-list";

export interface MailTexts {
  readonly subject: string;
  readonly body: string;
}

interface MailTextEditorProps {
  readonly kind: MailTemplateKind;
  readonly texts: MailTexts;
  readonly onChange: (texts: MailTexts) => void;
  /** Found in exactly these texts; none from older texts, because their places would be wrong. */
  readonly problems: readonly PlaceholderProblem[];
  readonly errors?: { readonly [Field in MailTextField]?: string | undefined };
  readonly isReadOnly?: boolean;
  /** Shows the list of placeholders from the start, when there is room for it. */
  readonly isPickerOpen?: boolean;
}

/** Subject and body of an email with placeholders: to insert, underlined where wrong, fixed with one click. */
export function MailTextEditor({
  kind,
  texts,
  onChange,
  problems,
  errors,
  isReadOnly = false,
  isPickerOpen = false,
}: MailTextEditorProps) {
  const t = useText();
  const pickerId = useId();
  const subjectRef = useRef<HTMLInputElement>(null);
  const bodyRef = useRef<HTMLTextAreaElement>(null);
  const [lastField, setLastField] = useState<MailTextField>("body");
  const [showsPicker, setShowsPicker] = useState(isPickerOpen);

  /** Writes into a text and puts the cursor after what was written. */
  function replaceIn(field: MailTextField, start: number, end: number, text: string): void {
    const control = field === "subject" ? subjectRef.current : bodyRef.current;
    const current = texts[field];
    onChange({ ...texts, [field]: current.slice(0, start) + text + current.slice(end) });
    // The position exists only once React has written the new text.
    requestAnimationFrame(() => {
      control?.focus();
      control?.setSelectionRange(start + text.length, start + text.length);
    });
  }

  function handlePick(placeholder: string): void {
    const control = lastField === "subject" ? subjectRef.current : bodyRef.current;
    const end = texts[lastField].length;
    replaceIn(lastField, control?.selectionStart ?? end, control?.selectionEnd ?? end, placeholder);
  }

  function handleFix(problem: PlaceholderProblem): void {
    if (problem.suggestion !== null) replaceIn(fieldOf(problem), problem.start, problem.end, problem.suggestion);
  }

  return (
    <div className={styles["editor"]}>
      <MarkedField controlRef={subjectRef} text={texts.subject} marks={marksOf("subject", problems)}>
        <TextField
          ref={subjectRef}
          label={t("mailEditor.subject")}
          name="subject"
          maxLength={FIELD_LIMITS.mailTemplate.subject}
          readOnly={isReadOnly}
          value={texts.subject}
          error={errors?.subject}
          onFocus={() => setLastField("subject")}
          onChange={(event) => onChange({ ...texts, subject: event.target.value })}
        />
      </MarkedField>
      <MarkedField controlRef={bodyRef} text={texts.body} marks={marksOf("body", problems)}>
        <TextArea
          ref={bodyRef}
          label={t("mailEditor.body")}
          name="body"
          rows={10}
          maxLength={FIELD_LIMITS.mailTemplate.body}
          readOnly={isReadOnly}
          value={texts.body}
          error={errors?.body}
          onFocus={() => setLastField("body")}
          onChange={(event) => onChange({ ...texts, body: event.target.value })}
        />
      </MarkedField>
      <PlaceholderProblemList problems={problems} {...(!isReadOnly && { onFix: handleFix })} />
      {!isReadOnly && (
        <div className={styles["placeholders"]}>
          <div>
            <Button
              size="small"
              icon={<Braces aria-hidden />}
              aria-expanded={showsPicker}
              aria-controls={pickerId}
              onClick={() => setShowsPicker(!showsPicker)}
            >
              {t("placeholder.insert")}
            </Button>
          </div>
          <div id={pickerId}>{showsPicker && <PlaceholderPicker kind={kind} onPick={handlePick} />}</div>
        </div>
      )}
    </div>
  );
}

function marksOf(field: MailTextField, problems: readonly PlaceholderProblem[]): readonly TextMark[] {
  return problems
    .filter((problem) => fieldOf(problem) === field)
    .map((problem): TextMark => ({
      start: problem.start,
      end: problem.end,
      tone: isBlocking(problem) ? "danger" : "warning",
    }))
    .sort((first, second) => first.start - second.start);
}
