import { type ComponentType, useCallback, useEffect, useState } from "react";
import { PieceError } from "./piece-error";

export type Load<Props> = () => Promise<ComponentType<Props>>;

/** A component that is on its way, or here, for every place that shows it. */
interface SharedPiece<Props> {
  /** Null until it has come. */
  readonly loaded: () => ComponentType<Props> | null;
  readonly load: Load<Props>;
}

export function sharedPiece<Props>(load: Load<Props>): SharedPiece<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  /** A failure is forgotten, so that the next one who needs the piece asks again. */
  async function start(): Promise<ComponentType<Props>> {
    try {
      loaded = await load();
      return loaded;
    } finally {
      loading = null;
    }
  }
  const loadOnce = (): Promise<ComponentType<Props>> =>
    loaded === null ? (loading ??= start()) : Promise.resolve(loaded);
  return { loaded: () => loaded, load: loadOnce };
}

interface PieceState<Props> {
  /** Null until it has come. */
  readonly Loaded: ComponentType<Props> | null;
  /** Why it did not. */
  readonly error: PieceError | null;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

/** Loads a piece for a component that shows it. Instead of React's `lazy`, which never asks again after a failure. */
export function usePiece<Props>(piece: SharedPiece<Props>): PieceState<Props> {
  const [Loaded, setLoaded] = useState(piece.loaded);
  const [error, setError] = useState<PieceError | null>(null);
  const [isRetrying, setIsRetrying] = useState(false);

  const ask = useCallback((): void => {
    void piece
      .load()
      .then(
        (component) => setLoaded(() => component),
        (cause: unknown) =>
          setError(cause instanceof PieceError ? cause : new PieceError("It does not run", { cause })),
      )
      .finally(() => setIsRetrying(false));
  }, [piece]);

  const retry = useCallback((): void => {
    setIsRetrying(true);
    ask();
  }, [ask]);

  useEffect(() => {
    if (Loaded === null) ask();
  }, [Loaded, ask]);

  return { Loaded, error, isRetrying, retry };
}
