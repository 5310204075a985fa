import {
  DocumentReferenceKind,
  LineDetailKind,
  LineRole,
  PdfDifferenceKind,
} from "@kundenportal/domain/documents/document-content";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Money } from "../../../graphql/money.types";
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from "../../../graphql/scalars";

export const AdjustmentKind = { ALLOWANCE: "ALLOWANCE", CHARGE: "CHARGE" } as const;
export type AdjustmentKind = (typeof AdjustmentKind)[keyof typeof AdjustmentKind];

registerEnumType(AdjustmentKind, {
  name: "AdjustmentKind",
  description: "Which way an adjustment changes an amount.",
  valuesConfig: {
    ALLOWANCE: { description: "Reduces it." },
    CHARGE: { description: "Increases it." },
  },
});

registerEnumType(DocumentReferenceKind, {
  name: "DocumentReferenceKind",
  description: "What a reference of a document refers to.",
  valuesConfig: {
    PROJECT: { description: "A project (BT-11)." },
    SALES_ORDER: { description: "The seller's own order number (BT-14)." },
    RECEIVING_ADVICE: { description: "The buyer's receiving advice (BT-15)." },
    DESPATCH_ADVICE: { description: "The seller's delivery note (BT-16)." },
    TENDER_OR_LOT: { description: "A call for tenders or a lot of one (BT-17)." },
    INVOICED_OBJECT: { description: "What is invoiced, for example a meter (BT-18)." },
    BUYER_ACCOUNTING: { description: "Where the buyer books it (BT-19)." },
    SUPPORTING_DOCUMENT: { description: "A document that supports the claim (BG-24)." },
  },
});

registerEnumType(LineDetailKind, {
  name: "LineDetailKind",
  description: "What a detail of a line says.",
  valuesConfig: {
    INVOICED_OBJECT: { description: "What is invoiced, for example a meter (BT-128)." },
    ORDER_LINE: { description: "The position in the buyer's order (BT-132)." },
    BUYER_ACCOUNTING: { description: "Where the buyer books it (BT-133)." },
    BUYER_ARTICLE_NUMBER: { description: "The buyer's article number (BT-156)." },
    STANDARD_ARTICLE_NUMBER: { description: "A registered article number, usually a GTIN (BT-157)." },
    CLASSIFICATION: { description: "A class of goods (BT-158); `name` is the code list." },
    COUNTRY_OF_ORIGIN: { description: "ISO 3166-1 alpha-2 (BT-159)." },
    ATTRIBUTE: { description: "A property in the seller's own words (BG-32)." },
  },
});

registerEnumType(LineRole, {
  name: "LineRole",
  description: "Why a line is not part of the totals itself.",
  valuesConfig: {
    GROUP: { description: "It heads the lines below it, which count in its place." },
    INFORMATION: { description: "It only says something." },
  },
});

registerEnumType(PdfDifferenceKind, {
  name: "PdfDifferenceKind",
  description: "What the PDF of a hybrid invoice does not say as its structured part does.",
  valuesConfig: {
    NUMBER: { description: "The document's number." },
    DATE: { description: "The document's date." },
    TOTAL: { description: "The total with tax, or what is due." },
    IBAN: { description: "An account to transfer to: the PDF names only others." },
    SEVERAL_INVOICES: { description: "There is more than one e-invoice in it; `expected` is the one that was taken." },
  },
});

@ObjectType({ description: "Where e-invoices go." })
export class ElectronicAddress {
  @Field(() => String, { description: "Of the list EAS: `EM` is email, `0204` a Leitweg-ID." })
  scheme: string;

  @Field(() => String, { description: "The address." })
  value: string;
}

@ObjectType({ description: "One of the parties, as printed on the document." })
export class Party {
  @Field(() => String, { description: "Company, or the person's full name." })
  name: string;

  @Field(() => String, { nullable: true, description: "The name it trades under, if it differs from `name`." })
  tradingName: string | null;

  @Field(() => String, { nullable: true, description: "The person to talk to." })
  contactName: string | null;

  @Field(() => String, { nullable: true, description: "With house number." })
  street: string | null;

  @Field(() => String, { nullable: true, description: "Further lines of the address." })
  addressAddition: string | null;

  @Field(() => String, { nullable: true, description: "Postal code." })
  zip: string | null;

  @Field(() => String, { nullable: true, description: "City." })
  city: string | null;

  @Field(() => String, { nullable: true, description: "State or province." })
  region: string | null;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2; null when unknown." })
  countryCode: string | null;

  @Field(() => String, { nullable: true, description: "Email address." })
  email: string | null;

  @Field(() => String, { nullable: true, description: "Phone number." })
  phone: string | null;

  @Field(() => String, { nullable: true, description: "VAT number with the country prefix." })
  vatNumber: string | null;

  @Field(() => String, { nullable: true, description: "Tax number of the local tax office." })
  taxNumber: string | null;

  @Field(() => String, { nullable: true, description: "The number by which the other party knows it." })
  identifier: string | null;

  @Field(() => String, { nullable: true, description: "Register entry and other legal lines." })
  legalInformation: string | null;

  @Field(() => ElectronicAddress, { nullable: true, description: "Where its e-invoices go; null when not stated." })
  electronicAddress: ElectronicAddress | null;
}

@ObjectType({ description: "When goods or services were delivered." })
export class ServicePeriod {
  @Field(() => DateScalar, { nullable: true, description: "First day; null when not stated." })
  start: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null when not stated." })
  end: string | null;
}

@ObjectType({ description: "A document that this one corrects, reminds of or follows." })
export class PrecedingDocument {
  @Field(() => String, { description: "Its number." })
  number: string;

  @Field(() => DateScalar, { nullable: true, description: "Its date; null when not stated." })
  date: string | null;
}

@ObjectType({ description: "A further reference by which seller or buyer know the transaction." })
export class DocumentReference {
  @Field(() => DocumentReferenceKind, { description: "What it refers to." })
  kind: DocumentReferenceKind;

  @Field(() => String, { description: "The reference itself." })
  value: string;

  @Field(() => String, { nullable: true, description: "What the issuer says about it." })
  description: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the issuer keeps the document. Untrusted text: show it as a link only when it is https.",
  })
  url: string | null;
}

@ObjectType({ description: "An allowance or a charge." })
export class Adjustment {
  @Field(() => AdjustmentKind, { description: "Which way." })
  kind: AdjustmentKind;

  @Field(() => String, { nullable: true, description: "Why." })
  reason: string | null;

  @Field(() => Money, { description: "Never negative; `kind` gives the direction." })
  amount: Money;

  @Field(() => DecimalScalar, { nullable: true, description: "Percent of `base`; null for a fixed amount." })
  percent: string | null;

  @Field(() => Money, { nullable: true, description: "What `percent` refers to." })
  base: Money | null;

  @Field(() => String, { nullable: true, description: "UNCL5305, on the whole document; null on a line." })
  taxCategory: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "On the whole document; null on a line." })
  taxRatePercent: string | null;
}

@ObjectType({ description: "How a price came about." })
export class PriceDiscount {
  @Field(() => DecimalScalar, { nullable: true, description: "The list price of `priceBaseQuantity` units." })
  grossUnitPrice: string | null;

  @Field(() => DecimalScalar, { description: "What was taken off the list price; below zero for a surcharge." })
  amount: string;
}

@ObjectType({ description: "What else is printed under a line." })
export class LineDetail {
  @Field(() => LineDetailKind, { description: "What it says." })
  kind: LineDetailKind;

  @Field(() => String, { nullable: true, description: "The name of an attribute or of a code list." })
  name: string | null;

  @Field(() => String, { description: "The detail itself." })
  value: string;
}

@ObjectType({ description: "One line of a document." })
export class DocumentLine {
  @Field(() => String, { description: "As printed, for example `1` or `1.2`; unique within the document." })
  position: string;

  @Field(() => String, { description: "What it is." })
  name: string;

  @Field(() => String, { nullable: true, description: "More about it." })
  description: string | null;

  @Field(() => String, { nullable: true, description: "A note on this line." })
  note: string | null;

  @Field(() => String, { nullable: true, description: "The seller's article number." })
  articleNumber: string | null;

  @Field(() => [LineDetail], { description: "What else is printed under the line." })
  details: readonly LineDetail[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "How many units; null only on imported lines that group others, inform, or break a line down.",
  })
  quantity: string | null;

  @Field(() => String, {
    nullable: true,
    description: "UN/ECE recommendation 20 code, for example `HUR`, or free text.",
  })
  unit: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Net price of `priceBaseQuantity` units, in the document's currency; null like `quantity`.",
  })
  unitPrice: string | null;

  @Field(() => DecimalScalar, { description: "How many units the price is for, usually 1." })
  priceBaseQuantity: string;

  @Field(() => PriceDiscount, {
    nullable: true,
    description: "How the price came about; null when the list price applies.",
  })
  priceDiscount: PriceDiscount | null;

  @Field(() => Money, { description: "Net amount of the line, including its adjustments." })
  net: Money;

  @Field(() => String, { nullable: true, description: "UNCL5305, for example `S`; null like `quantity`." })
  taxCategory: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Tax rate in percent; null like `quantity`." })
  taxRatePercent: string | null;

  @Field(() => [Adjustment], { description: "Allowances and charges on this line." })
  adjustments: readonly Adjustment[];

  @Field(() => ServicePeriod, { nullable: true, description: "When this line was delivered." })
  servicePeriod: ServicePeriod | null;

  @Field(() => Boolean, { description: "A line of an offer that is not part of the totals until chosen." })
  optional: boolean;

  @Field(() => LineRole, {
    nullable: true,
    description: "Why the line is not part of the totals itself; null: it is one that counts, or breaks one down.",
  })
  role: LineRole | null;

  @Field(() => Int, {
    description: "How many lines it is below: 0 for those in `lines`, 1 for those in their `subLines`.",
  })
  depth: number;

  @Field(() => [DocumentLine], { description: "Lines that break this one down; their amounts are part of its `net`." })
  subLines: readonly DocumentLine[];
}

@ObjectType({
  description: "Something that an imported file says and that has no place of its own in a document.",
})
export class FurtherDetail {
  @Field(() => String, { nullable: true, description: "Term of EN 16931, for example `BT-8`; null for all others." })
  term: string | null;

  @Field(() => String, {
    description: "Names of the file's elements: `SpecifiedTradePaymentTerms[2]/PartialPaymentAmount`.",
  })
  name: string;

  @Field(() => String, { description: "As in the file; dates in ISO 8601, amounts with their currency." })
  value: string;

  @Field(() => String, { nullable: true, description: "Of the line that it is about; null for the whole document." })
  position: string | null;
}

@ObjectType({ description: "The tax of one category and rate." })
export class TaxTotal {
  @Field(() => String, { description: "UNCL5305: S standard, Z zero, E exempt, AE reverse charge, K, G, O, L or M." })
  category: string;

  @Field(() => DecimalScalar, { description: "Rate in percent." })
  ratePercent: string;

  @Field(() => Money, { description: "The taxed net amount." })
  base: Money;

  @Field(() => Money, { description: "The tax." })
  tax: Money;

  @Field(() => String, { nullable: true, description: "Why no tax is due." })
  exemptionReason: string | null;

  @Field(() => String, { nullable: true, description: "The same as a code of the list VATEX; null: none is stated." })
  exemptionCode: string | null;
}

@ObjectType({ description: "The totals, BT-106 to BT-115 of EN 16931." })
export class DocumentTotals {
  @Field(() => Money, { description: "Sum of the lines' net amounts." })
  lineNet: Money;

  @Field(() => Money, { description: "Allowances on the whole document." })
  allowances: Money;

  @Field(() => Money, { description: "Charges on the whole document." })
  charges: Money;

  @Field(() => Money, { description: "Total without tax." })
  net: Money;

  @Field(() => Money, { description: "Total of the tax." })
  tax: Money;

  @Field(() => Money, { description: "Total with tax." })
  gross: Money;

  @Field(() => Money, { description: "What was paid before the document was issued." })
  prepaid: Money;

  @Field(() => Money, { description: "The amount by which the amount due was rounded." })
  rounding: Money;

  @Field(() => Money, { description: "What third parties charge through this document, part of the amount due only." })
  thirdParty: Money;

  @Field(() => Money, { description: "What was to be paid when the document was issued." })
  due: Money;
}

@ObjectType({ description: "The tax again, in the currency in which the seller accounts for it." })
export class AccountingTax {
  @Field(() => CurrencyCodeScalar, { description: "The accounting currency." })
  currency: string;

  @Field(() => Money, { description: "The tax." })
  tax: Money;
}

@ObjectType({ description: "Cash discount (Skonto)." })
export class DiscountTerm {
  @Field(() => Int, { description: "The number of days from the document's date." })
  days: number;

  @Field(() => DecimalScalar, { description: "How much may be deducted." })
  percent: string;

  @Field(() => Money, {
    nullable: true,
    description: "The part of the gross total that it applies to; null: all of it.",
  })
  base: Money | null;
}

@ObjectType({ description: "A way to pay, as printed on the document." })
export class PaymentInstruction {
  @Field(() => String, { description: "UNCL4461: 58 SEPA transfer, 30 transfer, 59 SEPA debit, 48 card, 10 cash, …" })
  meansCode: string;

  @Field(() => String, { nullable: true, description: "The means in the issuer's own words." })
  meansText: string | null;

  @Field(() => String, { nullable: true, description: "Whose account it is." })
  accountHolder: string | null;

  @Field(() => String, { nullable: true, description: "The account to pay to." })
  iban: string | null;

  @Field(() => String, { nullable: true, description: "The bank's BIC." })
  bic: string | null;

  @Field(() => String, { nullable: true, description: "The bank's name." })
  bankName: string | null;

  @Field(() => String, { nullable: true, description: "What to state as the payment reference." })
  reference: string | null;

  @Field(() => String, { nullable: true, description: "The mandate of a debit." })
  mandateReference: string | null;

  @Field(() => String, { nullable: true, description: "The creditor of a debit." })
  creditorId: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The customer's account that will be debited. Customers see its first and last four characters.",
  })
  debitedIban: string | null;

  @Field(() => String, { nullable: true, description: "The last digits of the card." })
  cardNumber: string | null;

  @Field(() => String, { nullable: true, description: "Whose card it is." })
  cardHolder: string | null;
}

@ObjectType({ description: "Something that the PDF a document came in does not say as its structured part does." })
export class PdfDifference {
  @Field(() => PdfDifferenceKind, { description: "What it is." })
  kind: PdfDifferenceKind;

  @Field(() => String, { description: "What the structured part says, which counts: decimals with a point, ISO 8601." })
  expected: string;
}

@ObjectType({ description: "What is known of a document that another program made." })
export class MadeElsewhere {
  @Field(() => String, { description: "SHA-256 of its PDF: the hash of the content covers it." })
  pdfSha256: string;

  @Field(() => Boolean, {
    description: "False: only the total is known; `totals` then has it as net total, too, and no tax.",
  })
  isTaxKnown: boolean;
}

@ObjectType({ description: "One version of a document as fixed by issuing it; never changed." })
export class DocumentContent {
  @Field(() => Int, { description: "From 1." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When this version was issued." })
  issuedAt: string;

  @Field(() => String, { description: "SHA-256 of the content's canonical JSON: what an acceptance refers to." })
  sha256: string;

  @Field(() => String, { nullable: true, description: "Headline below the number." })
  title: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "UNTDID 1001 code where it says more than the type: a partial invoice (326), a correction (384), or what an imported e-invoice has.",
  })
  typeCode: string | null;

  @Field(() => Boolean, { description: "Whether it is a credit note that cancels the invoice it names." })
  isCancellation: boolean;

  @Field(() => ServicePeriod, { nullable: true, description: "When goods or services were delivered." })
  servicePeriod: ServicePeriod | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which the delivery or service was complete." })
  deliveryDate: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which the tax falls due, if it is not the document's date.",
  })
  taxPointDate: string | null;

  @Field(() => Party, { description: "Who issued the document." })
  seller: Party;

  @Field(() => Party, { description: "Who it is addressed to." })
  buyer: Party;

  @Field(() => Party, { nullable: true, description: "Where the goods went, if somewhere else." })
  shipTo: Party | null;

  @Field(() => Party, { nullable: true, description: "Who gets the money when it is not the seller." })
  payee: Party | null;

  @Field(() => Party, { nullable: true, description: "Who is responsible for the seller's tax." })
  taxRepresentative: Party | null;

  @Field(() => String, { nullable: true, description: "The buyer's reference; for public buyers the Leitweg-ID." })
  buyerReference: string | null;

  @Field(() => String, { nullable: true, description: "The buyer's order number." })
  orderReference: string | null;

  @Field(() => String, { nullable: true, description: "The contract's number." })
  contractReference: string | null;

  @Field(() => [PrecedingDocument], { description: "Documents that this one corrects, reminds of or follows." })
  precedingDocuments: readonly PrecedingDocument[];

  @Field(() => [DocumentReference], {
    description: "Further references by which seller or buyer know the transaction.",
  })
  references: readonly DocumentReference[];

  @Field(() => String, { nullable: true, description: "Text above the lines." })
  intro: string | null;

  @Field(() => [String], { description: "Texts below the lines." })
  notes: readonly string[];

  @Field(() => [DocumentLine], { description: "The lines, in order; none where a file gives totals only." })
  lines: readonly DocumentLine[];

  @Field(() => [DocumentLine], {
    description: "The same lines with all those below them, in order, however deep: `depth` says how deep.",
  })
  flatLines: readonly DocumentLine[];

  @Field(() => [Adjustment], { description: "Allowances and charges on the whole document." })
  adjustments: readonly Adjustment[];

  @Field(() => [TaxTotal], { description: "The tax, by category and rate." })
  taxes: readonly TaxTotal[];

  @Field(() => DocumentTotals, { description: "The totals." })
  totals: DocumentTotals;

  @Field(() => AccountingTax, {
    nullable: true,
    description: "The tax in the seller's own currency, if that is another.",
  })
  accountingTax: AccountingTax | null;

  @Field(() => String, { nullable: true, description: "When and how to pay, in the issuer's own words." })
  paymentTerms: string | null;

  @Field(() => [DiscountTerm], { description: "Cash discounts." })
  discountTerms: readonly DiscountTerm[];

  @Field(() => [PaymentInstruction], { description: "The ways to pay that are printed." })
  paymentInstructions: readonly PaymentInstruction[];

  @Field(() => [FurtherDetail], { description: "What an imported file says besides, so that nothing is lost." })
  furtherDetails: readonly FurtherDetail[];

  @Field(() => [PdfDifference], {
    description: "Where the PDF that it came in does not say the same, as far as that can be told.",
  })
  pdfDifferences: readonly PdfDifference[];

  @Field(() => MadeElsewhere, {
    nullable: true,
    description: "Made by another program: its PDF is the document. Null: made here, or imported as an e-invoice.",
  })
  madeElsewhere: MadeElsewhere | null;
}
