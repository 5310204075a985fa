import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import type { PortalDocumentRow } from "../documents/table/document-row";
import type { OfferDecision } from "./offer-decision.repository";
import { PresentedDecision } from "./offer.types";

export function presentDecision(decision: OfferDecision): PresentedDecision {
  return Object.assign(new PresentedDecision(), {
    id: decision.id,
    kind: decision.kind,
    version: decision.version,
    contentSha256: decision.contentSha256,
    name: decision.name ?? "",
    purchaseOrderNumber: decision.purchaseOrderNumber,
    reason: decision.reason,
    decidedAt: decision.decidedAt,
    evidenceHash: decision.hash,
  });
}

/** The answer to what is shown; another program may have sent a newer print of what was answered before. Null: it waits for one. */
export function findDecision(
  decisions: readonly OfferDecision[],
  { currentVersion, status }: Pick<PortalDocumentRow, "currentVersion" | "status">,
): OfferDecision | null {
  const current = decisions.find(({ version }) => version === currentVersion);
  const isAnswered = status !== DocumentStatus.OPEN && status !== DocumentStatus.CANCELED;
  return current ?? (isAnswered ? decisions.at(-1) : null) ?? null;
}
