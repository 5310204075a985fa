import { useId, type ReactNode } from "react";
import { ModalContent } from "./modal-content";
import { ModalFrame } from "./modal-frame";

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** Buttons, the main one last. To submit a form in `children`, give it an id and the button `type="submit" form={id}`. */
  readonly footer?: ReactNode;
  readonly size?: "small" | "medium" | "large";
  /** False: neither Escape nor a click outside closes it, for example while a payment is running. */
  readonly canDismiss?: boolean;
  readonly children?: ReactNode;
}

/**
 * Interrupts for one task; a sheet from below on phones. The content is mounted on opening and unmounted on closing.
 *
 * @example
 * <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t("link.send")} footer={<Button variant="primary">…</Button>}>…</Dialog>
 */
export function Dialog({
  isOpen,
  onClose,
  title,
  description,
  footer,
  size,
  canDismiss = true,
  children,
}: DialogProps) {
  const id = useId();
  const [titleId, descriptionId] = [`${id}-title`, `${id}-description`];
  return (
    <ModalFrame
      isOpen={isOpen}
      onClose={onClose}
      placement="center"
      labelledBy={titleId}
      describedBy={description === undefined ? undefined : descriptionId}
      canDismiss={canDismiss}
      {...(size !== undefined && { size })}
    >
      <ModalContent
        titleId={titleId}
        title={title}
        descriptionId={descriptionId}
        description={description}
        footer={footer}
        onClose={canDismiss ? onClose : undefined}
      >
        {children}
      </ModalContent>
    </ModalFrame>
  );
}
