import { Dialog } from "@kundenportal/ui/dialog";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { useCoreText } from "../texts/use-core-text";
import { PieceFailure } from "./piece-failure";
import { type Load, sharedPiece, usePiece } from "./use-piece";

/** What takes no longer than this needs no sign that it is under way. */
const SIGN_AFTER_MS = 300;

/**
 * A dialog in a file of its own that loads when it is first opened. While that takes, and if it does not come, a dialog says so;
 * the page below stays as it is.
 */
export function lazyDialog<Props extends object>(load: Load<Props>): ComponentType<Props> {
  const piece = sharedPiece(load);
  return function PieceDialog(props: Props) {
    const { Loaded, error, isRetrying, retry } = usePiece(piece);
    if (Loaded !== null) return <Loaded {...props} />;
    const onClose = readOnClose(props);
    if (error === null) return <WaitingDialog onClose={onClose} />;
    return (
      <PlainDialog onClose={onClose}>
        <PieceFailure error={error} isRetrying={isRetrying} onRetry={retry} />
      </PlainDialog>
    );
  };
}

/** Undefined for a dialog that cannot be dismissed. */
function readOnClose(props: object): (() => void) | undefined {
  return "onClose" in props && isCallback(props.onClose) ? props.onClose : undefined;
}

function isCallback(value: unknown): value is () => void {
  return typeof value === "function";
}

interface PlainDialogProps {
  readonly onClose: (() => void) | undefined;
  readonly children: ReactNode;
}

function PlainDialog({ onClose, children }: PlainDialogProps) {
  const t = useCoreText();
  return (
    <Dialog isOpen title={t("core.piece.dialog")} canDismiss={onClose !== undefined} onClose={() => onClose?.()}>
      {children}
    </Dialog>
  );
}

function WaitingDialog({ onClose }: Pick<PlainDialogProps, "onClose">) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), SIGN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <PlainDialog onClose={onClose}>
      <LoadingRegion>
        <Skeleton shape="block" height="10rem" />
      </LoadingRegion>
    </PlainDialog>
  );
}
