import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import type { ReactNode } from "react";
import { StepWarnings } from "./step-warnings";

interface StepDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly description: ReactNode;
  readonly confirmLabel: string;
  readonly isDangerous?: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  /** What is probably a mistake. */
  readonly warnings?: readonly string[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a step, and says why it failed. */
export function StepDialog({ error, warnings = [], ...dialog }: StepDialogProps) {
  return (
    <ConfirmDialog {...dialog}>
      <StepWarnings warnings={warnings} />
      <RequestFailureBanner error={error} />
    </ConfirmDialog>
  );
}
