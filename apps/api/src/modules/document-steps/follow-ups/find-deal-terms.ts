import { FollowUp } from "@kundenportal/domain/deals/follow-up";
import type { PrecedingDocument } from "@kundenportal/domain/documents/document-content";
import type { MerchantScope } from "../../../access/scopes";
import { type DealsService, invoicesOf } from "../../documents/follow-ups/deals.service";
import type { DocumentOrigin, DocumentOriginRepository } from "../../documents/follow-ups/document-origin.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import type { DocumentDraft } from "../../documents/versions/document-draft";
import { restToInvoice, roundTaxes } from "./propose-remainder";

/** UNTDID 1001: what is invoiced of an ongoing job. The remainder is an ordinary invoice that names what came before. */
const PARTIAL_INVOICE = "326";

/** What an invoice says because of its deal. */
export interface DealTerms {
  readonly draft: DocumentDraft;
  /** BT-3; null: an ordinary one. */
  readonly typeCode: string | null;
  /** Invoices of the deal that came before (BG-3); empty for all but the remainder. */
  readonly invoicedBefore: readonly PrecedingDocument[];
}

interface FindDealTermsNeeds {
  readonly deals: DealsService;
  readonly documentOriginRepository: DocumentOriginRepository;
}

/** What follows for a draft from the deal that it belongs to, as the deal is now. */
export class FindDealTerms {
  constructor(private readonly needs: FindDealTermsNeeds) {}

  async run(
    scope: MerchantScope,
    document: Pick<DocumentRow, "id" | "currency">,
    draft: DocumentDraft,
  ): Promise<DealTerms> {
    const [origin = null] = await this.needs.documentOriginRepository.listOrigins(scope, [document.id]);
    return this.of(scope, { ...document, origin }, draft);
  }

  /** The same where it is known what the document was written from. */
  async of(
    scope: MerchantScope,
    { id, currency, origin }: Pick<DocumentRow, "id" | "currency"> & { readonly origin: DocumentOrigin | null },
    draft: DocumentDraft,
  ): Promise<DealTerms> {
    const typeCode = origin?.followUp === FollowUp.PARTIAL_INVOICE ? PARTIAL_INVOICE : null;
    const isRemainder = origin?.followUp === FollowUp.REMAINDER_INVOICE;
    const deal = isRemainder ? await this.needs.deals.find(scope, origin.originId) : null;
    if (deal === null) return { draft: { ...draft, taxRoundings: [] }, typeCode, invoicedBefore: [] };
    const before = invoicesOf(deal).filter(({ row }) => row.id !== id);
    return {
      draft: { ...draft, taxRoundings: roundTaxes(draft, currency, restToInvoice(deal, id)) },
      typeCode,
      invoicedBefore: before.flatMap(({ row }) =>
        row.number === null ? [] : [{ number: row.number, date: row.documentDate }],
      ),
    };
  }
}
