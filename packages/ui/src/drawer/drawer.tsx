import { useId, type ReactNode } from "react";
import { ModalContent } from "../dialog/modal-content";
import { ModalFrame } from "../dialog/modal-frame";

export interface DrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly footer?: ReactNode;
  /** `end`: beside the page, on phones from below. `start`: for navigation, at the edge on phones too. */
  readonly side?: "end" | "start";
  readonly size?: "small" | "medium" | "large";
  readonly children?: ReactNode;
}

/** A sheet at the edge for a task that refers to the page behind it: filters, details, a form. */
export function Drawer({
  isOpen,
  onClose,
  title,
  description,
  footer,
  side = "end",
  size = "small",
  children,
}: DrawerProps) {
  const id = useId();
  const [titleId, descriptionId] = [`${id}-title`, `${id}-description`];
  return (
    <ModalFrame
      isOpen={isOpen}
      onClose={onClose}
      placement={side}
      size={size}
      labelledBy={titleId}
      describedBy={description === undefined ? undefined : descriptionId}
    >
      <ModalContent
        titleId={titleId}
        title={title}
        descriptionId={descriptionId}
        description={description}
        footer={footer}
        onClose={onClose}
      >
        {children}
      </ModalContent>
    </ModalFrame>
  );
}
