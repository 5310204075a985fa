import type { Claim } from "../../ledger/claim";
import { claimOf } from "./document-figures";
import type { DocumentRow } from "./document-row";

/** The rows behind claims, until they change. */
const locked = new WeakMap<Claim, DocumentRow>();

/** What a document asks for whose row was locked in the running transaction and has not changed since: it need not be read again. */
export function claimOfLocked(document: DocumentRow): Claim {
  const claim = claimOf(document);
  locked.set(claim, document);
  return claim;
}

/** The row that a claim was just made of; null when it has to be read. Only once, because whoever asks changes it. */
export function takeLocked(claim: Claim): DocumentRow | null {
  const document = locked.get(claim) ?? null;
  locked.delete(claim);
  return document;
}
