import { UnexpectedError } from "./errors";

/** Whether the code that asks holds something for which others wait. */
type Ask = () => boolean;

const asks = new Set<Ask>();

/** For whatever has locks to give. Returns how to end it. */
export function tellWhatIsHeld(ask: Ask): () => void {
  asks.add(ask);
  return () => {
    asks.delete(ask);
  };
}

/**
 * For whatever takes longer than a statement: threads, files, other systems. What others wait for must not wait for these.
 * Errors: throws inside of a transaction; `Database.beforehand` is the way around it.
 */
export function assertNothingHeld(what: string): void {
  for (const ask of asks) if (ask()) throw new UnexpectedError(`${what} inside of a transaction would hold up others`);
}
