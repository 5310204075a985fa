import { useId, type ReactNode } from "react";
import { Button } from "../button/button";
import { ModalContent } from "../dialog/modal-content";
import { ModalFrame } from "../dialog/modal-frame";
import { useOwnText } from "../i18n/use-own-text";

export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  /** Cancelled. Also call it yourself once the confirmed action is done. */
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** The question, naming the thing: “Rotate the link for Müller GmbH?” */
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly description?: ReactNode;
  /** The verb: “Rotate link”, never “OK”. */
  readonly confirmLabel: string;
  /** What the other button says; “Cancel” if nothing else, which must not answer a question about cancelling. */
  readonly dismissLabel?: string;
  readonly isDangerous?: boolean;
  readonly isPending?: boolean;
  /** More to say or to ask, such as a text field for a reason. */
  readonly children?: ReactNode;
}

/** Asks for confirmation of something that cannot be undone. */
export function ConfirmDialog({
  isOpen,
  onClose,
  onConfirm,
  title,
  description,
  confirmLabel,
  dismissLabel,
  isDangerous = false,
  isPending = false,
  children,
}: ConfirmDialogProps) {
  const t = useOwnText();
  const id = useId();
  const [titleId, descriptionId] = [`${id}-title`, `${id}-description`];
  return (
    <ModalFrame
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      placement="center"
      size="small"
      labelledBy={titleId}
      describedBy={description === undefined ? undefined : descriptionId}
      canDismiss={!isPending}
    >
      <ModalContent
        titleId={titleId}
        title={title}
        descriptionId={descriptionId}
        description={description}
        onClose={undefined}
        footer={
          <>
            <Button disabled={isPending} onClick={onClose}>
              {dismissLabel ?? t("ui.action.cancel")}
            </Button>
            <Button variant={isDangerous ? "danger" : "primary"} isPending={isPending} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </>
        }
      >
        {children}
      </ModalContent>
    </ModalFrame>
  );
}
