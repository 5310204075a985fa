import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Dialog } from "@kundenportal/ui/dialog";
import { CircleCheck } from "lucide-react";
import { type ReactNode, type SubmitEventHandler, useId } from "react";
import { useText } from "../../../lib/use-text";
import styles from "./decide-dialog.module.css";
import type { DecideOutcome } from "./decide-result";

interface DecideDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly isDangerous?: boolean;
  readonly isSubmitting: boolean;
  /** Null until the first answer. */
  readonly outcome: DecideOutcome | null;
  readonly successTitle: string;
  readonly successText: string;
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>;
  readonly onClose: () => void;
  readonly onReload: () => Promise<unknown>;
  /** The fields. */
  readonly children: ReactNode;
}

/** The frame of both answers to an offer: the form, then thanks or, when the offer has changed, a way to read it. */
export function DecideDialog(props: DecideDialogProps) {
  const t = useText();
  const formId = useId();
  const { children, isDangerous = false, isSubmitting, onClose, onReload, onSubmit, outcome, submitLabel } = props;

  if (outcome?.kind === "DONE") {
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

  if (outcome?.kind === "OUTDATED") {
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
    <Dialog
      isOpen
      onClose={onClose}
      title={props.title}
      canDismiss={!isSubmitting}
      footer={
        <>
          <Button onClick={onClose} disabled={isSubmitting}>
            {t("decide.cancel")}
          </Button>
          <Button variant={isDangerous ? "danger" : "primary"} type="submit" form={formId} isPending={isSubmitting}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles["form"]} noValidate onSubmit={onSubmit}>
        {children}
        {outcome?.kind === "FAILED" && (
          <Banner tone="danger" isUrgent>
            {t(outcome.text)}
          </Banner>
        )}
      </form>
    </Dialog>
  );
}
