import type { ComponentType, ReactNode } from "react";
import { PieceFailure } from "./piece-failure";
import { type Load, sharedPiece, usePiece } from "./use-piece";

interface LazyPieceOptions {
  /** Shown while it loads, in the size of what comes. */
  readonly placeholder: ReactNode;
  /** Around the failure, where nothing else is on the page. */
  readonly frame?: (failure: ReactNode) => ReactNode;
}

/** A component that can be asked for before it is shown. */
export type LazyPiece<Props> = ComponentType<Props> & {
  /** Errors: rejects with PieceError; showing the piece then asks again. */
  readonly load: () => Promise<unknown>;
};

/**
 * A component in a file of its own that loads when it is first shown. If it does not come, that is said in its place, with a
 * way to try again; the rest of the page, and what was typed there, stays as it is.
 *
 * @example
 * const ProfilePage = lazyPiece(() => import("./profile-page").then((m) => m.ProfilePage), { placeholder: <PageSkeleton /> });
 */
export function lazyPiece<Props extends object>(
  load: Load<Props>,
  { placeholder, frame = (failure) => failure }: LazyPieceOptions,
): LazyPiece<Props> {
  const piece = sharedPiece(load);
  function Piece(props: Props) {
    const { Loaded, error, isRetrying, retry } = usePiece(piece);
    if (Loaded !== null) return <Loaded {...props} />;
    if (error === null) return placeholder;
    return frame(<PieceFailure error={error} isRetrying={isRetrying} onRetry={retry} />);
  }
  return Object.assign(Piece, { load: piece.load });
}
