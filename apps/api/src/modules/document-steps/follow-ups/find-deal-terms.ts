import { FollowUp } from "@kundenportal/domain/deals/follow-up";
import type { PrecedingDocument } from "@kundenportal/domain/documents/document-content";
import type { MerchantScope } from "../../../access/scopes";
import { type DealsService, invoicesOf } from "../../documents/follow-ups/deals.service";
import type { DocumentOrigin, DocumentOriginRepository } from "../../documents/follow-ups/document-origin.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import type { DocumentDraft } from "../../documents/versions/document-draft";
import { restToCredit, restToInvoice, roundTaxes } from "./propose-remainder";

/** UNTDID 1001: what is invoiced of an ongoing job. The remainder is an ordinary invoice that names what came before. */
const PARTIAL_INVOICE = "326";
/** UNTDID 1001: takes the place of the invoice it names. */
const CORRECTED_INVOICE = "384";

/** What an invoice or credit note says because of its deal. */
export interface DealTerms {
  readonly draft: DocumentDraft;
  /** BT-3; null: an ordinary one. */
  readonly typeCode: string | null;
  readonly isCancellation: boolean;
  /** Invoices of the deal that came before (BG-3); empty for all but the remainder. */
  readonly invoicedBefore: readonly PrecedingDocument[];
}

interface FindDealTermsNeeds {
  readonly deals: DealsService;
  readonly documentOriginRepository: DocumentOriginRepository;
}

type Originating = Pick<DocumentRow, "id" | "currency"> & { readonly origin: DocumentOrigin | null };

/** What follows for a draft from the deal that it belongs to, as the deal is now. */
export class FindDealTerms {
  constructor(private readonly needs: FindDealTermsNeeds) {}

  async run(
    scope: MerchantScope,
    document: Pick<DocumentRow, "id" | "currency">,
    draft: DocumentDraft,
  ): Promise<DealTerms> {
    return this.of(scope, { ...document, origin: await this.findOrigin(scope, document.id) }, draft);
  }

  /** The same where it is known what the document was written from. */
  async of(scope: MerchantScope, document: Originating, draft: DocumentDraft): Promise<DealTerms> {
    const { id, origin } = document;
    const plain = { draft: { ...draft, taxRoundings: [] }, typeCode: null, isCancellation: false, invoicedBefore: [] };
    switch (origin?.followUp) {
      case FollowUp.PARTIAL_INVOICE:
        return { ...plain, typeCode: PARTIAL_INVOICE };
      case FollowUp.REMAINDER_INVOICE: {
        const deal = await this.needs.deals.find(scope, origin.originId);
        const rest = deal === null ? [] : restToInvoice(deal, id);
        return {
          ...plain,
          draft: { ...draft, taxRoundings: roundTaxes(draft, document.currency, rest) },
          invoicedBefore: await this.findInvoicedBefore(scope, id, origin),
        };
      }
      case FollowUp.CORRECTION: {
        const replaced = await this.needs.deals.find(scope, origin.originId);
        return {
          ...plain,
          // Where it asks for the same, the tax is the same, too.
          draft: { ...draft, taxRoundings: roundTaxes(draft, document.currency, replaced?.source.taxes ?? []) },
          typeCode: CORRECTED_INVOICE,
          invoicedBefore: await this.findInvoicedBefore(scope, origin.originId, await this.findReplaced(scope, origin)),
        };
      }
      case FollowUp.CREDIT_NOTE:
      case FollowUp.CANCELLATION: {
        const deal = await this.needs.deals.find(scope, origin.originId);
        const rest = deal === null ? [] : restToCredit(deal, id);
        return {
          ...plain,
          draft: { ...draft, taxRoundings: roundTaxes(draft, document.currency, rest) },
          isCancellation: origin.followUp === FollowUp.CANCELLATION,
        };
      }
      default:
        return plain;
    }
  }

  /** The other invoices that a remainder names; none for another one. `id`: which invoice it is, or replaces. */
  private async findInvoicedBefore(
    scope: MerchantScope,
    id: string,
    origin: DocumentOrigin | null,
  ): Promise<readonly PrecedingDocument[]> {
    if (origin?.followUp !== FollowUp.REMAINDER_INVOICE) return [];
    const deal = await this.needs.deals.find(scope, origin.originId);
    return (deal === null ? [] : invoicesOf(deal)).flatMap(({ row }) =>
      row.id === id || row.number === null ? [] : [{ number: row.number, date: row.documentDate }],
    );
  }

  /** How the invoice came about that a correction replaces: a correction may be corrected again. */
  private async findReplaced(scope: MerchantScope, { originId }: DocumentOrigin): Promise<DocumentOrigin | null> {
    const origin = await this.findOrigin(scope, originId);
    return origin?.followUp === FollowUp.CORRECTION ? this.findReplaced(scope, origin) : origin;
  }

  private async findOrigin(scope: MerchantScope, documentId: string): Promise<DocumentOrigin | null> {
    return (await this.needs.documentOriginRepository.listOrigins(scope, [documentId]))[0] ?? null;
  }
}
