import { useLayoutEffect, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import { OverlayContainerContext } from "./overlay-container";
import styles from "./modal-frame.module.css";

export interface ModalFrameProps {
  readonly isOpen: boolean;
  /** Escape, a click outside, a phone's back gesture: the owner of `isOpen` sets it to false, or not. */
  readonly onClose: () => void;
  /** Id of the element that names it and takes the first focus, unless something inside has `data-initial-focus`. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly role?: "dialog" | "alertdialog";
  readonly placement: "center" | "end" | "start";
  readonly size?: "small" | "medium" | "large";
  /** False while something must not be lost: then only its own buttons close it. */
  readonly canDismiss?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal on the browser's own dialog element, which keeps focus inside and the page behind out of reach, closes on Escape
 * and restores focus. Its content exists only while it is open, so that forms start fresh.
 */
export function ModalFrame({
  isOpen,
  onClose,
  labelledBy,
  describedBy,
  role = "dialog",
  placement,
  size = "medium",
  canDismiss = true,
  children,
}: ModalFrameProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const [container, setContainer] = useState<HTMLElement | null>(null);

  // Before paint, and on unmounting before the element is gone: only then does closing restore the focus.
  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (dialog === null || !isOpen) return undefined;
    dialog.showModal();
    // The heading rather than the first control: a screen reader then starts at the top, and no button is pressed by accident.
    const first = dialog.querySelector<HTMLElement>("[data-initial-focus]") ?? document.getElementById(labelledBy);
    first?.focus();
    return () => dialog.close();
  }, [isOpen, labelledBy]);

  function handleClick(event: MouseEvent<HTMLDialogElement>): void {
    if (canDismiss && event.target === event.currentTarget) onClose();
  }

  return (
    <dialog
      ref={dialogRef}
      role={role}
      className={classNames(styles["frame"], styles[placement], styles[size])}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onMouseDown={handleClick}
      onCancel={(event) => {
        // The owner decides; the dialog must not close by itself.
        event.preventDefault();
        if (canDismiss && event.target === event.currentTarget) onClose();
      }}
    >
      {isOpen && (
        <div ref={setContainer} className={styles["panel"]}>
          <OverlayContainerContext value={container}>{children}</OverlayContainerContext>
        </div>
      )}
    </dialog>
  );
}
