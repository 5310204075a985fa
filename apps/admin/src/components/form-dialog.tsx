import { Button } from "@kundenportal/ui/button";
import { Dialog, type DialogProps } from "@kundenportal/ui/dialog";
import { type ReactNode, useId } from "react";
import { useText } from "../lib/use-text";
import { Stack } from "./form-grid";
import { RequestFailureBanner } from "./request-failure-banner";

interface FormDialogProps extends Pick<DialogProps, "title" | "description" | "size"> {
  /** What the main button says. */
  readonly submitLabel: ReactNode;
  /** False: there is nothing to submit yet. */
  readonly canSubmit?: boolean;
  /** The answer is awaited: nothing closes meanwhile. */
  readonly isPending: boolean;
  /** The request itself failed. */
  readonly error: Error | undefined;
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
  /** The fields, one below the other. */
  readonly children: ReactNode;
}

/** One form in a dialog, with a button to cancel and one to submit. Open while it is mounted. */
export function FormDialog({
  submitLabel,
  canSubmit = true,
  isPending,
  error,
  onSubmit,
  onClose,
  children,
  ...dialog
}: FormDialogProps) {
  const t = useText();
  const formId = useId();
  return (
    <Dialog
      {...dialog}
      isOpen
      onClose={onClose}
      canDismiss={!isPending}
      footer={
        <>
          <Button disabled={isPending} onClick={onClose}>
            {t("action.cancel")}
          </Button>
          <Button variant="primary" type="submit" form={formId} disabled={!canSubmit} isPending={isPending}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onSubmit();
        }}
      >
        <Stack>
          <RequestFailureBanner error={error} />
          {children}
        </Stack>
      </form>
    </Dialog>
  );
}
