import {
  type DocumentContent,
  type DocumentReference,
  DocumentReferenceKind,
  type PaymentInstruction,
  type PrecedingDocument,
} from "@kundenportal/domain/documents/document-content";
import { isOwedByCustomer, paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { subtractMinor } from "@kundenportal/domain/money/money";
import type { Client } from "../../clients/client";
import type { Merchant } from "../../merchants/merchant.repository";
import { computeDraft, type DocumentDraft, exemptionsOf } from "../../documents/versions/document-draft";
import { buyerOf, sellerOf } from "./document-parties";
import type { DocumentRow } from "../../documents/table/document-row";

/** UNCL4461: SEPA credit transfer. */
const SEPA_TRANSFER = "58";

export interface ContentSources {
  readonly document: Pick<DocumentRow, "type" | "currency">;
  readonly number: string;
  /** For an invoice: what to state when paying it; null for all others. */
  readonly paymentReference: string | null;
  readonly draft: DocumentDraft;
  readonly merchant: Merchant;
  readonly client: Client;
  /** BT-3 where it is special; null: that of its type. */
  readonly typeCode?: string | null;
  /** Whether it cancels the document that it names. */
  readonly isCancellation?: boolean;
  /** What was paid on the document that it replaces (BT-113), in minor units; never more than its total. */
  readonly prepaidMinor?: number;
  /** Earlier invoices of the deal that are left off here. */
  readonly invoicedBefore?: readonly PrecedingDocument[];
  /** The document that this one corrects, reminds of or follows. */
  readonly preceding: Pick<DocumentRow, "number" | "documentDate" | "paymentReference"> | null;
}

/** The content of a document of our own once it is issued: the draft, and both parties as they are now. */
export function buildContent({
  document,
  number,
  paymentReference,
  draft,
  merchant,
  client,
  typeCode = null,
  isCancellation = false,
  prepaidMinor = 0,
  invoicedBefore = [],
  preceding,
}: ContentSources): DocumentContent {
  const { type, currency } = document;
  const { isSmallBusiness } = merchant;
  const exemptions = exemptionsOf(draft, { type, locale: client.locale, isSmallBusiness });
  const { lines, adjustments, taxes, totals } = computeDraft(draft, currency, exemptions);
  return {
    type,
    number,
    title: draft.title,
    typeCode,
    ...(isCancellation && { isCancellation }),
    currency,
    ...(draft.pricesIncludeTax && { pricesIncludeTax: true }),
    documentDate: draft.date,
    dueDate: draft.dueDate,
    validUntil: draft.validUntil,
    servicePeriod: draft.servicePeriod,
    deliveryDate: draft.deliveryDate,
    taxPointDate: null,
    seller: sellerOf(merchant, client.locale),
    buyer: buyerOf(client),
    shipTo: null,
    payee: null,
    taxRepresentative: null,
    buyerReference: draft.buyerReference ?? client.leitwegId,
    orderReference: draft.orderReference,
    contractReference: draft.contractReference,
    precedingDocuments: [
      ...(preceding?.number == null ? [] : [{ number: preceding.number, date: preceding.documentDate }]),
      ...invoicedBefore,
    ],
    references: referencesOf(draft),
    intro: draft.intro,
    notes: draft.note === null ? [] : [draft.note],
    lines,
    adjustments,
    taxes,
    totals: { ...totals, prepaidMinor, dueMinor: subtractMinor(totals.grossMinor, prepaidMinor) },
    accountingTax: null,
    paymentTerms: null,
    discountTerms: draft.cashDiscounts.map((term) => ({ ...term, baseMinor: null })),
    paymentInstructions: isOwedByCustomer(type)
      ? transferTo(merchant, referenceOf(type, { number, paymentReference }, preceding))
      : [],
  };
}

function referencesOf({ projectReference }: DocumentDraft): readonly DocumentReference[] {
  if (projectReference === null) return [];
  return [{ kind: DocumentReferenceKind.PROJECT, value: projectReference, description: null, url: null }];
}

/** How to pay the merchant by transfer; none while they have no account on file. */
export function transferTo(merchant: Merchant, reference: string): readonly PaymentInstruction[] {
  if (merchant.iban === null) return [];
  return [
    {
      meansCode: SEPA_TRANSFER,
      meansText: null,
      accountHolder: merchant.accountHolder ?? merchant.name,
      iban: merchant.iban,
      bic: merchant.bic,
      bankName: merchant.bankName,
      reference,
      mandateReference: null,
      creditorId: null,
      debitedIban: null,
      cardNumber: null,
      cardHolder: null,
    },
  ];
}

/** A reminder is paid under its invoice's reference: that is the claim. */
function referenceOf(
  type: DocumentType,
  own: { readonly number: string; readonly paymentReference: string | null },
  preceding: ContentSources["preceding"],
): string {
  const claim = paysPreceding(type) && preceding !== null ? preceding : own;
  return claim.paymentReference ?? claim.number ?? own.number;
}
