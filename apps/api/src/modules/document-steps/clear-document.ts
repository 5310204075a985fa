import type { Core } from "../../core";
import { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import type { ActingActor } from "../../access/actors";
import { NotFound } from "../../graphql/failures.types";
import { StepNotPossible } from "../documents/table/document.errors";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { DocumentRow } from "../documents/table/document-row";

interface ClearDocumentNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
}

/** Marks an accepted offer or an order confirmation as done, and undoes that. */
export class ClearDocument {
  constructor(private readonly needs: ClearDocumentNeeds) {}

  async run(actor: ActingActor, id: string, cleared: boolean): Promise<DocumentRow | NotFound | StepNotPossible> {
    return this.needs.database.transaction(async () => {
      const document = await this.needs.documentRepository.findForUpdate(actor.scope, id);
      if (document === null) return new NotFound("The document");
      const event = cleared ? DocumentEvent.CLEAR : DocumentEvent.UNDO_CLEAR;
      const status = nextStatus(document.type, document.status, event);
      if (status === null) return new StepNotPossible(document.status);
      await this.needs.documentRepository.change(actor.scope, id, {
        status,
        revision: document.revision + 1,
        updatedAt: this.needs.clock.now().toISOString(),
      });
      await this.needs.timeline.record(actor, {
        kind: "DOCUMENT_CLEARED",
        clientId: document.clientId,
        documentId: id,
        data: { cleared, number: document.number },
      });
      return this.needs.documentRepository.get(actor.scope, id);
    });
  }
}
