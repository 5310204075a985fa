import type { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import type { ActingActor } from "../../../access/actors";
import type { Core } from "../../../core";
import type { DocumentCancellationRepository } from "./document-cancellation.repository";
import type { DocumentRepository } from "../table/document.repository";
import type { DocumentRow } from "../table/document-row";

export interface MarkCanceledNeeds extends Pick<Core, "clock" | "timeline"> {
  readonly documentCancellationRepository: DocumentCancellationRepository;
  readonly documentRepository: DocumentRepository;
}

interface Cancellation {
  /** Where cancelling leads from its present status. */
  readonly status: DocumentStatus;
  readonly reason: string | null;
  readonly tellCustomer: boolean;
}

/** A locked document is cancelled from now on; what it asked for is to be settled by the caller. Returns it as it is then. */
export async function markCanceled(
  { clock, documentCancellationRepository, documentRepository, timeline }: MarkCanceledNeeds,
  actor: ActingActor,
  { id, clientId, number, revision, type }: DocumentRow,
  { status, reason, tellCustomer }: Cancellation,
): Promise<DocumentRow> {
  const now = clock.now().toISOString();
  await documentRepository.change(actor.scope, id, { status, revision: revision + 1, updatedAt: now });
  await documentCancellationRepository.insert(actor.scope, { documentId: id, reason, canceledAt: now });
  await timeline.record(actor, {
    kind: "DOCUMENT_CANCELED",
    clientId,
    documentId: id,
    data: { type, number, reason, tellCustomer },
  });
  return documentRepository.get(actor.scope, id);
}
