import { Button } from "@kundenportal/ui/button";
import { Dialog, type DialogProps } from "@kundenportal/ui/dialog";
import { type ReactNode, useId } from "react";
import { useCoreText } from "../texts/use-core-text";
import styles from "./form-dialog.module.css";
import { FormNotice } from "./form-notice";
import { useLeaveGuard } from "./use-leave-guard";
import type { FormProgress } from "./use-schema-form";

interface FormDialogProps extends Pick<DialogProps, "title" | "description" | "size"> {
  readonly form: FormProgress;
  /** What the main button says. */
  readonly submitLabel: ReactNode;
  /** What the other button says; "Cancel" if nothing else, which must not stand beside a button that cancels something. */
  readonly dismissLabel?: string;
  readonly isDangerous?: boolean;
  /** False: there is nothing to submit yet. */
  readonly canSubmit?: boolean;
  readonly onClose: () => void;
  /** The fields, one below the other. */
  readonly children: ReactNode;
}

/** One form in a dialog, with buttons to cancel and to submit. Open while mounted; stays open while waiting for an answer. */
export function FormDialog({
  form,
  submitLabel,
  dismissLabel,
  isDangerous = false,
  canSubmit = true,
  onClose,
  children,
  ...dialog
}: FormDialogProps) {
  const t = useCoreText();
  const formId = useId();
  useLeaveGuard(form.hasChanges);
  return (
    <Dialog
      {...dialog}
      isOpen
      onClose={onClose}
      canDismiss={!form.isPending}
      footer={
        <>
          <Button disabled={form.isPending} onClick={onClose}>
            {dismissLabel ?? t("core.form.cancel")}
          </Button>
          <Button
            variant={isDangerous ? "danger" : "primary"}
            type="submit"
            form={formId}
            disabled={!canSubmit}
            isPending={form.isPending}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles["fields"]} noValidate onSubmit={(event) => void form.submit(event)}>
        <FormNotice message={form.message} />
        {children}
      </form>
    </Dialog>
  );
}
