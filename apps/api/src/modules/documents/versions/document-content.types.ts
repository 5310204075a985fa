import { PdfDifferenceKind } from "@kundenportal/domain/documents/pdf-difference";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graphql/scalars";
import { DocumentReference, Party, PrecedingDocument, ServicePeriod } from "./content-parties.types";
import { Adjustment, DocumentLine } from "./content-lines.types";
import { AccountingTax, DiscountTerm, DocumentTotals, PaymentInstruction, TaxTotal } from "./content-amounts.types";

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

  @Field(() => Boolean, {
    description: "Whether prices were written with the tax in them; `gross` of lines and adjustments says them so.",
  })
  pricesIncludeTax: boolean;

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
