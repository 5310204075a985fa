import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import type { ActingActor } from "../../access/actors";
import type { Database } from "../../database/database";
import { Conflict, type InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import type { Clock } from "../../shared/clock";
import { UnexpectedError } from "../../shared/errors";
import type { TimelineService } from "../audit/timeline.service";
import type { ClientService } from "../clients/client.service";
import type { MerchantRepository } from "../merchants/merchant.repository";
import { buildContent } from "./build-content";
import { checkDocumentData, type DocumentDataFields } from "./document-input";
import type { DocumentIssuer } from "./document-issuer";
import { searchTextOf } from "./document-search-text";
import { StepNotPossible } from "./document.errors";
import type { DocumentRepository, DocumentRow } from "./document.repository";

/** Issues a new version of an offer under its old number and link; the old one stays readable and can't be accepted. */
export class ReviseOffer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly documents: DocumentRepository,
    private readonly issuer: DocumentIssuer,
    private readonly clients: ClientService,
    private readonly merchants: MerchantRepository,
    private readonly timeline: TimelineService,
  ) {}

  async run(
    actor: ActingActor,
    id: string,
    revision: number,
    data: DocumentDataFields,
  ): Promise<DocumentRow | InvalidInput | NotFound | Conflict | StepNotPossible> {
    const { scope } = actor;
    return this.database.transaction(async () => {
      const offer = await this.documents.findForUpdate(scope, id);
      if (offer === null) return new NotFound("The offer");
      const status = nextStatus(offer.type, offer.ownStatus, DocumentEvent.REVISE);
      if (status === null || offer.number === null) return new StepNotPossible(offer.status);
      if (offer.revision !== revision) return new Conflict("The offer");
      const issuedAt = this.clock.now();
      const check = new InputChecker();
      const today = todayIn(actor.timeZone, issuedAt);
      const draft = checkDocumentData(check, offer.type, data, { today, currency: offer.currency });
      if (check.failure !== null) return check.failure;
      const client = await this.clients.find(scope, offer.clientId);
      if (client === null) throw new UnexpectedError("The offer's client does not exist");
      const merchant = await this.merchants.get(scope);
      const { number } = offer;
      const sources = { document: offer, number, paymentReference: null, draft, merchant, client, preceding: null };
      const content = buildContent(sources);
      const version = offer.currentVersion + 1;
      const { locale } = client;
      await this.issuer.storeVersion(scope, { documentId: id, version, content, locale, issuedAt, payUrl: null });
      await this.documents.change(scope, id, {
        title: draft.title,
        status,
        documentDate: draft.date,
        validUntil: draft.validUntil,
        grossMinor: content.totals.grossMinor,
        currentVersion: version,
        searchText: searchTextOf(offer.number, draft.title),
        revision: revision + 1,
        updatedAt: issuedAt.toISOString(),
      });
      await this.timeline.record(actor, {
        kind: "DOCUMENT_REVISED",
        clientId: offer.clientId,
        documentId: id,
        data: { number: offer.number, version },
      });
      return this.documents.get(scope, id);
    });
  }
}
