import { canonicalJson, sha256Hex } from "../../shared/crypto";

/** What stands before the first decision of a merchant. */
export const CHAIN_START = "0".repeat(64);

/** The evidence of one answer to an offer; every field of it goes into the hash. */
export interface DecisionEvidence {
  readonly merchantId: string;
  readonly id: string;
  readonly documentId: string;
  readonly clientId: string;
  readonly kind: string;
  readonly version: number;
  readonly contentSha256: string;
  readonly name: string;
  readonly purchaseOrderNumber: string | null;
  readonly reason: string | null;
  readonly portalSessionId: string | null;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly decidedAt: string;
  /** Place in the merchant's chain, from 1. */
  readonly sequence: number;
  /** Hash of the decision before. */
  readonly previousHash: string;
}

export interface ChainedDecision extends DecisionEvidence {
  readonly hash: string;
}

/** SHA-256 over the canonical JSON of the evidence, the hash of the decision before included. */
export function hashDecision(evidence: DecisionEvidence): string {
  const {
    merchantId,
    id,
    documentId,
    clientId,
    kind,
    version,
    contentSha256,
    name,
    purchaseOrderNumber,
    reason,
    portalSessionId,
    ipAddress,
    userAgent,
    decidedAt,
    sequence,
    previousHash,
  } = evidence;
  // Named one by one, so that a column added later changes no hash of what was decided before.
  return sha256Hex(
    canonicalJson({
      merchantId,
      id,
      documentId,
      clientId,
      kind,
      version,
      contentSha256,
      name,
      purchaseOrderNumber,
      reason,
      portalSessionId,
      ipAddress,
      userAgent,
      decidedAt,
      sequence,
      previousHash,
    }),
  );
}

/** What is wrong with a chain, at the first place where it is. */
export const ChainFault = {
  /** A decision is missing, or there are two at one place. */
  WRONG_PLACE: "WRONG_PLACE",
  /** The decision before is not the one that stood there when this one was made. */
  WRONG_PREDECESSOR: "WRONG_PREDECESSOR",
  /** The decision itself was changed. */
  CHANGED: "CHANGED",
} as const;
export type ChainFault = (typeof ChainFault)[keyof typeof ChainFault];

export type ChainCheck =
  | { readonly intact: true; readonly length: number }
  | { readonly intact: false; readonly sequence: number; readonly fault: ChainFault };

/**
 * Whether a merchant's decisions are all there and as they were made.
 * Shape: all of one merchant, in the order of their sequence.
 */
export function verifyDecisionChain(decisions: readonly ChainedDecision[]): ChainCheck {
  let previousHash = CHAIN_START;
  for (const [index, decision] of decisions.entries()) {
    const fault = findFault(decision, index + 1, previousHash);
    if (fault !== null) return { intact: false, sequence: index + 1, fault };
    previousHash = decision.hash;
  }
  return { intact: true, length: decisions.length };
}

function findFault(decision: ChainedDecision, sequence: number, previousHash: string): ChainFault | null {
  if (decision.sequence !== sequence) return ChainFault.WRONG_PLACE;
  if (decision.previousHash !== previousHash) return ChainFault.WRONG_PREDECESSOR;
  return hashDecision(decision) === decision.hash ? null : ChainFault.CHANGED;
}
