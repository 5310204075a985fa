import type { OfferDecision } from "./offer-decision.repository";
import { PresentedDecision } from "./offer.types";

export function presentDecision(decision: OfferDecision): PresentedDecision {
  return Object.assign(new PresentedDecision(), {
    id: decision.id,
    kind: decision.kind,
    version: decision.version,
    contentSha256: decision.contentSha256,
    name: decision.name,
    purchaseOrderNumber: decision.purchaseOrderNumber,
    reason: decision.reason,
    decidedAt: decision.decidedAt,
    evidenceHash: decision.hash,
  });
}
