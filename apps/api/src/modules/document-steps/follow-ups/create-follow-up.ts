import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { findFollowUpDenial, FollowUp, isTakeBack, typeOfFollowUp } from "@kundenportal/domain/deals/follow-up";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { ActingActor } from "../../../access/actors";
import type { Core } from "../../../core";
import { FieldProblem, InvalidInput, NotFound } from "../../../graphql/failures.types";
import { InputChecker } from "../../../graphql/input-checker";
import { UnexpectedError } from "../../../shared/errors";
import type { ClientService } from "../../clients/client.service";
import { FollowUpNotPossible } from "../../documents/follow-ups/deal.admin.types";
import { dealIdOf } from "../../documents/table/deal-id";
import { type DealsService, followUpFacts } from "../../documents/follow-ups/deals.service";
import type { DocumentOriginRepository } from "../../documents/follow-ups/document-origin.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import { readPaymentTerms } from "../../merchants/payment-terms";
import type { DocumentDraft } from "../../documents/versions/document-draft";
import { checkTotals } from "../writing/document-input";
import type { DraftBasis } from "../writing/draft-basis";
import type { FollowUpShare } from "./follow-up-share";
import { proposeDraft } from "./propose-draft";

export interface NewFollowUp {
  readonly sourceId: string;
  readonly followUp: FollowUp;
  readonly share: FollowUpShare;
}

/** Stores drafts. */
interface DraftWriter {
  insert(actor: ActingActor, basis: DraftBasis, draft: DocumentDraft): Promise<DocumentRow>;
}

interface CreateFollowUpNeeds extends Pick<Core, "database" | "clock"> {
  readonly clients: ClientService;
  readonly deals: DealsService;
  readonly documentDrafts: DraftWriter;
  readonly documentOriginRepository: DocumentOriginRepository;
  readonly documentRepository: DocumentRepository;
  readonly merchantRepository: MerchantRepository;
}

/** Makes a document of an issued one, as a draft: the only place where one is proposed from another. */
export class CreateFollowUp {
  constructor(private readonly needs: CreateFollowUpNeeds) {}

  /** Who comes second at the same moment waits, and then finds only what the first has left. */
  async run(
    actor: ActingActor,
    { sourceId, followUp, share }: NewFollowUp,
  ): Promise<DocumentRow | InvalidInput | NotFound | FollowUpNotPossible> {
    const { scope } = actor;
    return this.needs.database.transaction(async () => {
      const found = await this.needs.documentRepository.find(scope, sourceId);
      if (found === null) return new NotFound("The document");
      await this.needs.documentRepository.findForUpdate(scope, dealIdOf(found));
      const deal = await this.needs.deals.find(scope, sourceId);
      if (deal === null) return new NotFound("The document");
      const denial = findFollowUpDenial(followUp, followUpFacts(deal));
      if (denial !== null) return new FollowUpNotPossible(denial);
      const { row } = deal.source;
      const client = await this.needs.clients.find(scope, row.clientId);
      if (client === null) throw new UnexpectedError("The document's client does not exist");
      if (client.archivedAt !== null) {
        return new InvalidInput([new FieldProblem("sourceId", "NOT_ALLOWED", "is of an archived client")]);
      }
      const { isSmallBusiness, paymentTerms } = await this.needs.merchantRepository.get(scope);
      const terms = readPaymentTerms(client.paymentTerms ?? paymentTerms);
      const today = todayIn(actor.timeZone, this.needs.clock.now());
      const reader = { today, locale: client.locale, isSmallBusiness, terms };
      const type = typeOfFollowUp(followUp, row.type);
      const check = new InputChecker();
      const draft = proposeDraft(check, deal, { followUp, share }, reader);
      if (check.failure === null) checkTotals(check, type, draft, row.currency);
      if (check.failure !== null) return check.failure;
      const isCopy = followUp === FollowUp.COPY;
      const { follows } = DOCUMENT_TYPE_TABLE[type];
      const document = await this.needs.documentDrafts.insert(
        actor,
        {
          clientId: client.id,
          type,
          currency: row.currency,
          precedingDocumentId: isTakeBack(followUp) || (!isCopy && follows === row.type) ? row.id : null,
          dealId: isCopy ? null : dealIdOf(row),
          reminderLevel: null,
          feesMinor: 0,
        },
        draft,
      );
      const origin = { documentId: document.id, originId: row.id, followUp };
      await this.needs.documentOriginRepository.insert(scope, origin);
      return document;
    });
  }
}
