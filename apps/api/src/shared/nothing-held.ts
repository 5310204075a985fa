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

/** What becomes of a mistake that only makes others wait: it fails every test that comes across it. */
let whenOthersWait = (error: UnexpectedError): void => {
  throw error;
};

/** For a server that people use: it is slow then, which they may not even notice, and nothing fails for them. */
export function onlyTellWhenOthersWait(tell: (error: UnexpectedError) => void): void {
  whenOthersWait = tell;
}

/**
 * For what takes longer than a statement and may be done twice: threads, files, passwords. What others wait for must not wait for these.
 * Errors: throws inside of a transaction, but for where it is only told; `Database.beforehand` is the way around it.
 */
export function expectNothingHeld(what: string): void {
  if (isAnythingHeld()) whenOthersWait(mistakeOf(what));
}

/**
 * The same for what has effects outside: mail servers and providers. A transaction may run again, and they must not be asked twice.
 * Errors: always throws inside of a transaction.
 */
export function assertNothingHeld(what: string): void {
  if (isAnythingHeld()) throw mistakeOf(what);
}

function isAnythingHeld(): boolean {
  for (const ask of asks) if (ask()) return true;
  return false;
}

function mistakeOf(what: string): UnexpectedError {
  return new UnexpectedError(`${what} inside of a transaction would hold up others`);
}
