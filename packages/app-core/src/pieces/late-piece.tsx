import { useHasScripts } from "@kundenportal/ui/use-has-scripts";
import { memo, type ReactNode, Suspense, use } from "react";
import { pause } from "../api/pause";
import type { LazyPiece } from "./lazy-piece";
import { PieceFailure } from "./piece-failure";
import { type Load, sharedPiece, usePiece } from "./use-piece";

/** Between one attempt to get what the page shows already and the next. */
const PAUSE_MS = 5_000;

interface LatePieceOptions {
  /** Shown while it loads, unless the page came with it; in the size of what comes. */
  readonly placeholder: ReactNode;
}

interface LateArrival {
  /** Errors: rejects with PieceError. */
  readonly load: () => Promise<unknown>;
  /** Resolves when what the page shows of it has come, or does not come. */
  settled: Promise<unknown>;
}

const arrivals: LateArrival[] = [];

/** For whoever renders pages that come with their content: all of it has to be there. */
export async function loadLatePieces(): Promise<void> {
  await Promise.all(arrivals.map(({ load }) => load()));
}

/** Resolves when no late piece that the page shows is still on its way. Until then, what they show must not change. */
export async function untilLatePiecesAreThere(): Promise<void> {
  await Promise.all(arrivals.map(({ settled }) => settled));
}

/**
 * A `lazyPiece` of which a page has come with the content: that stays as it is, readable, until the piece is there to take it over.
 * The rest of the page is taken over before, and does not wait. For what people read rather than use, and further down.
 */
export function latePiece<Props extends object>(
  load: Load<Props>,
  { placeholder }: LatePieceOptions,
): LazyPiece<Props> {
  const piece = sharedPiece(load);
  const arrival: LateArrival = { load: piece.load, settled: Promise.resolve() };
  arrivals.push(arrival);

  let here: ReturnType<Load<Props>> | null = null;
  let coming: ReturnType<Load<Props>> | null = null;
  /** The same promise for as long as nothing changes. */
  function come(): ReturnType<Load<Props>> {
    const loaded = piece.loaded();
    if (loaded !== null) {
      // As React notes it itself when it waits: what is here is rendered without waiting, on the server, too.
      here ??= Object.assign(Promise.resolve(loaded), { status: "fulfilled", value: loaded });
      return here;
    }
    if (coming !== null) return coming;
    const first = piece.load();
    arrival.settled = first.catch(() => undefined);
    coming = first.catch(() => comeLater());
    return coming;
  }

  /** Never rejects: as long as nothing else changes it, what is on the page is better than a word about what is missing. */
  async function comeLater(): ReturnType<Load<Props>> {
    await pause(PAUSE_MS);
    return piece.load().catch(() => comeLater());
  }

  /** Holds React up until it is here, which leaves what is on the page as it is. */
  function Content(props: Props) {
    const Shown = use(come());
    return <Shown {...props} />;
  }

  function Piece(props: Props) {
    const { Loaded, error, isRetrying, retry } = usePiece(piece);
    const isTakenOver = useHasScripts();
    if (!isTakenOver || Loaded !== null || piece.loaded() !== null) return <Content {...props} />;
    return error === null ? placeholder : <PieceFailure error={error} isRetrying={isRetrying} onRetry={retry} />;
  }

  // Told of nothing but new data: any change would take what is on the page away.
  const Late = memo(function Late(props: Props) {
    return (
      <Suspense fallback={placeholder}>
        <Piece {...props} />
      </Suspense>
    );
  });
  return Object.assign(Late, { load: piece.load });
}
