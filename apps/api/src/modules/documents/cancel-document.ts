import { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { isBookable, paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import type { ActingActor } from "../../access/actors";
import type { Database } from "../../database/database";
import { NotFound } from "../../graphql/failures.types";
import type { Clock } from "../../shared/clock";
import type { TimelineService } from "../audit/timeline.service";
import type { LedgerService } from "../payments/ledger.service";
import { StepNotPossible } from "./document.errors";
import type { DocumentRepository, DocumentRow } from "./document.repository";

/** Takes an issued document back. It stays readable; nothing is owed on it any more. */
export class CancelDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly documents: DocumentRepository,
    private readonly ledger: LedgerService,
    private readonly timeline: TimelineService,
  ) {}

  async run(actor: ActingActor, id: string): Promise<DocumentRow | NotFound | StepNotPossible> {
    return this.database.transaction(async () => {
      const document = await this.documents.findForUpdate(actor.scope, id);
      if (document === null) return new NotFound("The document");
      const status = nextStatus(document.type, document.status, DocumentEvent.CANCEL);
      if (status === null) return new StepNotPossible(document.status);
      await this.documents.change(actor.scope, id, {
        status,
        revision: document.revision + 1,
        updatedAt: this.clock.now().toISOString(),
      });
      await this.timeline.record(actor, {
        kind: "DOCUMENT_CANCELED",
        clientId: document.clientId,
        documentId: id,
        data: { type: document.type, number: document.number },
      });
      const canceled = await this.documents.get(actor.scope, id);
      if (paysPreceding(document.type)) await this.takeFeeBack(actor, document);
      if (isBookable(document.type)) await this.ledger.bringInLine(actor, canceled);
      return this.documents.get(actor.scope, id);
    });
  }

  /** Without the fee the invoice may turn out to be paid. */
  private async takeFeeBack(actor: ActingActor, reminder: DocumentRow): Promise<void> {
    if (reminder.precedingDocumentId === null) return;
    const invoice = await this.documents.findForUpdate(actor.scope, reminder.precedingDocumentId);
    if (invoice === null) return;
    await this.documents.addFees(actor.scope, invoice.id, -reminder.feesMinor, this.clock.now().toISOString());
    await this.ledger.bringInLine(actor, await this.documents.get(actor.scope, invoice.id));
  }
}
