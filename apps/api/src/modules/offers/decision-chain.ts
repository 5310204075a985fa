import { canonicalJson, sha256Hex } from "../../shared/crypto";

/** Takes the place of the hash before a merchant's first decision. */
export const CHAIN_START = "0".repeat(64);

/** The evidence of one answer to an offer; every field goes into the hash. */
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
  /** Hash of the previous decision. */
  readonly previousHash: string;
}

export interface ChainedDecision extends DecisionEvidence {
  readonly hash: string;
}

/** SHA-256 of the canonical JSON of the evidence, including the hash of the previous decision. */
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
  // Named one by one, so that a column added later does not change earlier hashes.
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

/** What is wrong with a chain, at the first faulty place. */
export const ChainFault = {
  /** A decision is missing, or two have the same place. */
  WRONG_PLACE: "WRONG_PLACE",
  /** The previous decision is not the one that was there when this one was made. */
  WRONG_PREDECESSOR: "WRONG_PREDECESSOR",
  /** The decision itself was changed. */
  CHANGED: "CHANGED",
} as const;
export type ChainFault = (typeof ChainFault)[keyof typeof ChainFault];

export type ChainCheck =
  | { readonly intact: true; readonly length: number }
  | { readonly intact: false; readonly sequence: number; readonly fault: ChainFault };

/**
 * Whether a merchant's decisions are complete and unchanged.
 * Shape: all decisions of one merchant, in sequence.
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
