import { FormDialog } from "@kundenportal/app-core/form-dialog";
import type { FormProgress } from "@kundenportal/app-core/use-schema-form";
import { Button } from "@kundenportal/ui/button";
import { Dialog } from "@kundenportal/ui/dialog";
import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";
import { useText } from "../../../lib/use-text";
import styles from "./decide-dialog.module.css";
import type { DecideOutcome } from "./decide-result";

interface DecideDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly isDangerous?: boolean;
  readonly form: FormProgress;
  /** Null: the form. */
  readonly outcome: DecideOutcome | null;
  readonly successTitle: string;
  readonly successText: string;
  readonly onClose: () => void;
  readonly onReload: () => Promise<unknown>;
  /** The fields. */
  readonly children: ReactNode;
}

/** The frame of both answers to an offer: the form, then thanks or, when the offer has changed, a way to read it. */
export function DecideDialog(props: DecideDialogProps) {
  const t = useText();
  const { children, form, isDangerous = false, onClose, onReload, outcome, submitLabel, title } = props;

  if (outcome === "DONE") {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={props.successTitle}
        footer={
          <Button variant="primary" data-initial-focus onClick={onClose}>
            {t("decide.done")}
          </Button>
        }
      >
        <div className={styles["success"]} role="status">
          <CircleCheck aria-hidden className={styles["check"]} />
          <p>{props.successText}</p>
        </div>
      </Dialog>
    );
  }

  if (outcome === "OUTDATED") {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={t("decide.outdated.title")}
        footer={
          <Button
            variant="primary"
            onClick={() => {
              onClose();
              void onReload();
            }}
          >
            {t("decide.reload")}
          </Button>
        }
      >
        <p role="alert">{t("decide.outdated.text")}</p>
      </Dialog>
    );
  }

  return (
    <FormDialog form={form} title={title} submitLabel={submitLabel} isDangerous={isDangerous} onClose={onClose}>
      {children}
    </FormDialog>
  );
}
