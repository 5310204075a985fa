import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import "../../graphql/enums";
import { InvalidInput, KeyReused, NotFound } from "../../graphql/failures.types";
import { Money } from "../../graphql/money.types";
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from "../../graphql/scalars";
import { AdminClient } from "../clients/client.admin.types";
import { AdminDocument } from "../documents/reading/document.admin.types";
import { CreditTooHigh } from "../documents/table/document.errors";
import { PdfDifference } from "../documents/versions/document-content.types";
import { ClientProposal, EInvoiceProblem } from "../e-invoices/e-invoice.admin.types";
import { GuessOrigin } from "./guess-document";
import { PublishedChange } from "./publication";
import { DocumentFileRefused, PublishConflict } from "./publishing.errors";

registerEnumType(PublishedChange, {
  name: "PublishedChange",
  description: "What publishing has done.",
  valuesConfig: {
    CREATED: { description: "The document is new." },
    NEW_VERSION: { description: "It was there, and has a new version." },
    UNCHANGED: { description: "It was there with the same files and facts, and is as it was." },
  },
});

registerEnumType(GuessOrigin, {
  name: "GuessOrigin",
  description: "Where a guess about a file was found.",
  valuesConfig: {
    FILE_NAME: { description: "In its name." },
    PAGES: { description: "In the text of its pages." },
  },
});

@InputType({ description: "A line of a document that another program made, as printed in its PDF." })
export class PublishedLineInput {
  @Field(() => String, { description: "What it is." })
  name: string;

  @Field(() => String, { nullable: true, description: "More about it." })
  description?: string | null;

  @Field(() => String, { nullable: true, description: "The merchant's number for it." })
  articleNumber?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "How much of it." })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: "UN/ECE code such as `HUR`, or any text." })
  unit?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The price of one unit." })
  unitPrice?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "What it comes to; null: nothing." })
  amount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Its tax rate; null: not stated." })
  taxRatePercent?: string | null;
}

@InputType({
  description:
    "A document that another program made. Type and number are its key. What an XML says need not be stated; where both do, the XML counts.",
})
export class PublishDocumentInput {
  @Field(() => String, {
    description: "The PDF in base64 (RFC 4648, with padding), at most 10 MB and 1,000 pages. Kept byte for byte.",
  })
  pdfBase64: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The e-invoice that belongs to it, in base64, when it is not inside the PDF. Leads if it is valid; otherwise it is kept as an attachment. At most 10 MB together with the PDF.",
  })
  xmlBase64?: string | null;

  @Field(() => ID, { nullable: true, description: "Whose document it is; or `clientNumber`." })
  clientId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Whose document it is, by the client's number. Without either, the buyer in the XML is looked for.",
  })
  clientNumber?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Creates the client from the XML's buyer when nobody matches, as in importEInvoice.",
  })
  createClient?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What your own system calls the document, unique within the merchant. Left out: as it is; null: nothing. Not its key: that is type and number.",
  })
  externalReference?: string | null;

  @Field(() => DocumentType, { nullable: true, description: "What kind of document it is. Required without an XML." })
  type?: DocumentType | null;

  @Field(() => String, { nullable: true, description: "The number on it. Required without an XML." })
  number?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The date on it. Required without an XML." })
  date?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: "Null: the merchant's currency." })
  currency?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Total with tax, never below zero. Required without an XML, except for delivery notes.",
  })
  total?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The tax in it; null: not known." })
  tax?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day to pay an invoice or reminder; null: due immediately.",
  })
  dueDate?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day to accept an offer; null: no limit." })
  validUntil?: string | null;

  @Field(() => String, { nullable: true, description: "Headline below the number." })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The number of the invoice that a credit note or reminder is about, or of the offer that an order confirmation confirms. Required for reminders, whose invoice must be here.",
  })
  precedingNumber?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Of a reminder: what it adds to what is owed on its invoice; null: nothing.",
  })
  fee?: string | null;

  @Field(() => [PublishedLineInput], {
    nullable: true,
    description: "What the page shows besides the PDF. They add up to the total less the tax, if that is stated.",
  })
  lines?: PublishedLineInput[] | null;
}

@ObjectType({ description: "A field in which something else was stated than the XML says, which counts." })
export class StatedDifference {
  @Field(() => String, { description: "The field of the input." })
  field: string;

  @Field(() => String, { description: "What was stated." })
  stated: string;

  @Field(() => String, { nullable: true, description: "What the XML says; null: nothing." })
  inXml: string | null;
}

@ObjectType({ description: "The document is in the portal." })
export class PublishDocumentSuccess {
  @Field(() => AdminDocument, { description: "The document as it is now." })
  document: AdminDocument;

  @Field(() => PublishedChange, { description: "What was done." })
  change: PublishedChange;

  @Field(() => [PdfDifference], {
    description:
      "Number, date or total that the PDF does not show, as far as that can be told: perhaps the wrong file.",
  })
  pdfDifferences: readonly PdfDifference[];

  @Field(() => [StatedDifference], { description: "Where something else was stated than the XML says." })
  statedDifferences: readonly StatedDifference[];

  @Field(() => [EInvoiceProblem], {
    description:
      "Why the XML does not lead, although there is one: then what was stated counts. Empty: it leads, or there is none.",
  })
  xmlProblems: readonly EInvoiceProblem[];
}

export const PublishDocumentResult = createUnionType({
  name: "PublishDocumentResult",
  description: "The outcome of publishing.",
  types: () =>
    [
      PublishDocumentSuccess,
      DocumentFileRefused,
      InvalidInput,
      NotFound,
      ClientProposal,
      PublishConflict,
      CreditTooHigh,
      KeyReused,
    ] as const,
});

@InputType({ description: "A PDF that somebody is about to publish." })
export class ReadDocumentFileInput {
  @Field(() => String, { description: "Its name, from which much can be guessed." })
  fileName: string;

  @Field(() => String, { description: "The PDF in base64, as for publishDocument." })
  pdfBase64: string;

  @Field(() => String, { nullable: true, description: "The e-invoice that comes beside it, in base64." })
  xmlBase64?: string | null;
}

@ObjectType({
  description:
    "What a file seems to be: as its XML says, or else guessed from its name and the text of its pages, for people to look at. Null where nothing can be told, or where name and pages say different things.",
})
export class DocumentFileReading {
  @Field(() => DocumentType, { nullable: true, description: "What kind of document it is." })
  type: DocumentType | null;

  @Field(() => String, { nullable: true, description: "Its number." })
  number: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Its date." })
  date: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day to pay." })
  dueDate: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day to accept an offer." })
  validUntil: string | null;

  @Field(() => Money, { nullable: true, description: "Its total with tax." })
  total: Money | null;

  @Field(() => GuessOrigin, {
    nullable: true,
    description: "Where the total was found, to be checked by somebody. Null: it is the XML's, or there is none.",
  })
  totalFrom: GuessOrigin | null;

  @Field(() => AdminClient, { nullable: true, description: "Whose it is." })
  client: AdminClient | null;

  @Field(() => String, { nullable: true, description: "The buyer in its XML, when that is no client yet." })
  newClientName: string | null;

  @Field(() => Boolean, { description: "True: there is a valid e-invoice inside, which counts whatever is stated." })
  hasEInvoice: boolean;

  @Field(() => [EInvoiceProblem], {
    description: "Why an XML inside of it does not count. Empty: it does, or there is none.",
  })
  xmlProblems: readonly EInvoiceProblem[];

  @Field(() => AdminDocument, { nullable: true, description: "The document that has this type and number already." })
  existing: AdminDocument | null;
}

export const ReadDocumentFileResult = createUnionType({
  name: "ReadDocumentFileResult",
  description: "What can be told about a file.",
  types: () => [DocumentFileReading, DocumentFileRefused] as const,
});
