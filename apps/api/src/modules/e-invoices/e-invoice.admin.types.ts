import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Failure, InvalidInput, KeyReused, NotFound } from "../../graphql/failures.types";
import { Money } from "../../graphql/money.types";
import { AdminClient } from "../clients/client.admin.types";
import { AdminDocument } from "../documents/reading/document.admin.types";
import { EInvoiceProblemCode } from "./parsing/en16931/e-invoice-problem";
import { ClientMatch } from "./match-client";

registerEnumType(ClientMatch, {
  name: "ClientMatch",
  description: "How the client of an imported document was found.",
  valuesConfig: {
    CHOSEN: { description: "Named by the caller." },
    VAT_NUMBER: { description: "The buyer's VAT number (BT-48) is the client's." },
    CLIENT_NUMBER: { description: "The buyer's identifier (BT-46) is the client number." },
    EMAIL: { description: "An email address of the buyer (BT-58 or BT-49) is the client's." },
    CREATED: { description: "Nobody matched, so a client was created from the buyer's data." },
  },
});

@InputType({
  description:
    "An EN 16931 e-invoice (XRechnung, Peppol, ZUGFeRD 1.0 and later) as UBL, CII, or a PDF with it inside, and whose it is.",
})
export class ImportEInvoiceInput {
  @Field(() => String, { description: "The name under which the original can be downloaded." })
  fileName: string;

  @Field(() => String, { description: "The file in base64 (RFC 4648, with padding), at most 10 MB before encoding." })
  contentBase64: string;

  @Field(() => ID, {
    nullable: true,
    description: "Whose document it is. Null: determined from what the file says about its buyer.",
  })
  clientId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What your own system calls the document, unique within the merchant; null: nothing. A duplicate keeps what it has.",
  })
  externalReference?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Creates the proposed client when nobody matches. When several match, clientId has to decide. Without either, the result is ClientProposal and nothing is stored.",
  })
  createClient?: boolean | null;
}

@ObjectType({ description: "The e-invoice is now an issued document." })
export class ImportEInvoiceSuccess {
  @Field(() => AdminDocument, { description: "The new document." })
  document: AdminDocument;

  @Field(() => ClientMatch, { description: "How its client was found." })
  matchedBy: ClientMatch;
}

@ObjectType({ description: "What is wrong with an e-invoice, and where." })
export class EInvoiceProblem {
  @Field(() => String, { description: `Stable, for programs: ${Object.values(EInvoiceProblemCode).join(", ")}.` })
  code: EInvoiceProblemCode;

  @Field(() => String, { description: "In English, for developers. Quotes at most a short piece of the file." })
  message: string;

  @Field(() => Int, { nullable: true, description: "From 1; null when it is not in one place." })
  line: number | null;

  @Field(() => Int, { nullable: true, description: "From 1; null when it is not in one place." })
  column: number | null;

  @Field(() => String, {
    nullable: true,
    description: "From the root down, for example `Invoice/cac:InvoiceLine[2]/cbc:ID`; null for the file as a whole.",
  })
  path: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Term or group of EN 16931, for example `BT-115`; null when there is none.",
  })
  businessTerm: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A short piece of what is there; null when it is not one value.",
  })
  found: string | null;

  @Field(() => String, {
    nullable: true,
    description: "For amounts that do not add up: what the rest of the file comes to; null otherwise.",
  })
  expected: string | null;
}

@ObjectType({
  implements: Failure,
  description: "The file is not an e-invoice that can be imported. Nothing was stored.",
})
export class ImportEInvoiceRefused extends Failure {
  @Field(() => [EInvoiceProblem], { description: "At least one; if there are very many, only the first ones." })
  problems: readonly EInvoiceProblem[];

  constructor(problems: readonly EInvoiceProblem[]) {
    super();
    this.code = "E_INVOICE_REFUSED";
    this.message = problems.map(({ message }) => message).join(" ");
    this.problems = problems;
  }
}

@ObjectType({
  implements: Failure,
  description: "The same file, or a document of the same type and number, already exists. Nothing was stored.",
})
export class ImportEInvoiceDuplicate extends Failure {
  @Field(() => AdminDocument, { description: "The existing document." })
  document: AdminDocument;

  constructor(document: AdminDocument) {
    super();
    this.code = "E_INVOICE_DUPLICATE";
    this.message = `The document ${document.number ?? document.id} already exists.`;
    this.document = document;
  }
}

/** What a proposal contains besides code and message. */
type ProposalFields = Omit<ClientProposal, keyof Failure>;

@ObjectType({
  implements: Failure,
  description:
    "It is not clear whose document this is, so nothing was stored: import again with a clientId, or with createClient when there are no candidates.",
})
export class ClientProposal extends Failure {
  @Field(() => [AdminClient], { description: "Clients that match equally well; empty when none does." })
  candidates: readonly AdminClient[];

  @Field(() => String, { description: "The number of the invoice (BT-1)." })
  documentNumber: string;

  @Field(() => Money, { description: "The invoice's total with tax (BT-112)." })
  total: Money;

  @Field(() => String, { description: "The buyer's name." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "The buyer's identifier (BT-46); null: taken from the number range.",
  })
  clientNumber: string | null;

  @Field(() => String, { nullable: true, description: "Street and number; null when unknown." })
  street: string | null;

  @Field(() => String, { nullable: true, description: "Postal code; null when unknown." })
  zip: string | null;

  @Field(() => String, { nullable: true, description: "City; null when unknown." })
  city: string | null;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2; null when unknown." })
  countryCode: string | null;

  @Field(() => String, { nullable: true, description: "Where links and documents would go; null when unknown." })
  email: string | null;

  @Field(() => String, { nullable: true, description: "Capitals without spaces; null when unknown." })
  vatNumber: string | null;

  constructor(fields: ProposalFields) {
    super();
    const isAmbiguous = fields.candidates.length > 0;
    this.code = isAmbiguous ? "CLIENT_AMBIGUOUS" : "CLIENT_UNKNOWN";
    this.message = isAmbiguous ? "Several clients match the buyer." : "No client matches the buyer.";
    Object.assign(this, fields);
  }
}

export const ImportEInvoiceResult = createUnionType({
  name: "ImportEInvoiceResult",
  description: "The outcome of an upload.",
  types: () =>
    [
      ImportEInvoiceSuccess,
      ImportEInvoiceRefused,
      ImportEInvoiceDuplicate,
      ClientProposal,
      InvalidInput,
      NotFound,
      KeyReused,
    ] as const,
});
