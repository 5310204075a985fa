import type { DocumentContent, Party, PaymentInstruction } from "@kundenportal/domain/documents/document-content";
import { isOwedByCustomer, paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { salutationIn } from "@kundenportal/domain/documents/salutation";
import type { Client } from "../clients/client";
import type { Merchant } from "../merchants/merchant.repository";
import { computeDraft, type DocumentDraft } from "../documents/versions/document-draft";
import type { DocumentRow } from "../documents/table/document-row";

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
  preceding,
}: ContentSources): DocumentContent {
  const { lines, taxes, totals } = computeDraft(draft.lines, document.currency);
  return {
    type: document.type,
    number,
    title: draft.title,
    typeCode: null,
    currency: document.currency,
    documentDate: draft.date,
    dueDate: draft.dueDate,
    validUntil: draft.validUntil,
    servicePeriod: null,
    deliveryDate: null,
    taxPointDate: null,
    seller: sellerOf(merchant),
    buyer: buyerOf(client),
    shipTo: null,
    payee: null,
    taxRepresentative: null,
    buyerReference: null,
    orderReference: null,
    contractReference: null,
    precedingDocuments: preceding?.number == null ? [] : [{ number: preceding.number, date: preceding.documentDate }],
    references: [],
    intro: draft.intro,
    notes: draft.note === null ? [] : [draft.note],
    lines,
    adjustments: [],
    taxes,
    totals,
    accountingTax: null,
    paymentTerms: null,
    discountTerms: draft.cashDiscount === null ? [] : [{ ...draft.cashDiscount, baseMinor: null }],
    paymentInstructions: isOwedByCustomer(document.type)
      ? transferTo(merchant, referenceOf(document.type, { number, paymentReference }, preceding))
      : [],
  };
}

function sellerOf(merchant: Merchant): Party {
  return {
    name: merchant.name,
    tradingName: null,
    contactName: null,
    street: merchant.street,
    addressAddition: null,
    zip: merchant.zip,
    city: merchant.city,
    region: null,
    countryCode: merchant.countryCode,
    email: merchant.email,
    phone: merchant.phone,
    vatNumber: merchant.vatNumber,
    taxNumber: merchant.taxNumber,
    identifier: null,
    legalInformation: null,
  };
}

function buyerOf(client: Client): Party {
  const salutation = client.salutation === null ? null : salutationIn(client.salutation, client.locale);
  const contactName = [salutation, client.firstName, client.lastName].filter((part) => part !== null).join(" ");
  const isTheClient = [client.firstName, client.lastName].filter((part) => part !== null).join(" ") === client.name;
  return {
    name: client.name,
    tradingName: null,
    contactName: contactName === "" || isTheClient ? null : contactName,
    street: client.street,
    addressAddition: null,
    zip: client.zip,
    city: client.city,
    region: null,
    countryCode: client.countryCode,
    email: client.email,
    phone: client.phone,
    vatNumber: client.vatNumber,
    taxNumber: client.taxNumber,
    identifier: client.clientNumber,
    legalInformation: null,
  };
}

/** None while the merchant has no account on file. */
function transferTo(merchant: Merchant, reference: string): readonly PaymentInstruction[] {
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
