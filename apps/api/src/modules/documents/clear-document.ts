import { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import type { ActingActor } from "../../access/actors";
import type { Database } from "../../database/database";
import { NotFound } from "../../graphql/failures.types";
import type { Clock } from "../../shared/clock";
import type { TimelineService } from "../audit/timeline.service";
import { StepNotPossible } from "./document.errors";
import type { DocumentRepository, DocumentRow } from "./document.repository";

/** Marks an accepted offer or an order confirmation as settled, and takes that back. */
export class ClearDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly documents: DocumentRepository,
    private readonly timeline: TimelineService,
  ) {}

  async run(actor: ActingActor, id: string, cleared: boolean): Promise<DocumentRow | NotFound | StepNotPossible> {
    return this.database.transaction(async () => {
      const document = await this.documents.findForUpdate(actor.scope, id);
      if (document === null) return new NotFound("The document");
      const event = cleared ? DocumentEvent.CLEAR : DocumentEvent.UNDO_CLEAR;
      const status = nextStatus(document.type, document.ownStatus, event);
      if (status === null) return new StepNotPossible(document.status);
      await this.documents.change(actor.scope, id, {
        status,
        revision: document.revision + 1,
        updatedAt: this.clock.now().toISOString(),
      });
      await this.timeline.record(actor, {
        kind: "DOCUMENT_CLEARED",
        clientId: document.clientId,
        documentId: id,
        data: { cleared, number: document.number },
      });
      return this.documents.get(actor.scope, id);
    });
  }
}
