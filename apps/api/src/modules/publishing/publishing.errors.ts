import { Field, ObjectType } from "type-graphql";
import { Failure } from "../../graphql/failures.types";
import { AdminDocument } from "../documents/reading/document.admin.types";

/** Why a file that was sent can't be kept. */
const FILE_PROBLEM_CODES = [
  "NOT_BASE64",
  "EMPTY_FILE",
  "TOO_LARGE",
  "NOT_A_PDF",
  "PDF_BROKEN",
  "PDF_ENCRYPTED",
  "TOO_MANY_PAGES",
  "TOO_COMPLEX",
] as const;

export interface FileProblem {
  readonly code: (typeof FILE_PROBLEM_CODES)[number];
  /** In English, for developers. */
  readonly message: string;
}

@ObjectType({
  implements: Failure,
  description: `The PDF can't be kept, or the XML can't be read from what was sent. Nothing was stored. Codes: ${FILE_PROBLEM_CODES.join(", ")}.`,
})
export class DocumentFileRefused extends Failure {
  constructor({ code, message }: FileProblem) {
    super();
    this.code = code;
    this.message = message;
  }
}

const CONFLICTS = {
  NUMBER_TAKEN: (number: string) =>
    `${number} is a document that was made here or imported as an e-invoice; what was published replaces only what was published.`,
  OTHER_CLIENT: (number: string) => `${number} is already published for another client.`,
  CANCELED: (number: string) => `${number} is cancelled and stays as it is.`,
  AMOUNT_FIXED: (number: string) =>
    `${number} was accepted, or something was paid, credited or set off on it, and it was sent again with other amounts; or other documents belong to it, and it was sent again in another currency.`,
  INVOICE_FIXED: (number: string) => `${number} already belongs to another invoice, or adds another fee to it.`,
} as const;

export type PublishConflictCode = keyof typeof CONFLICTS;

@ObjectType({
  implements: Failure,
  description: `There is a document of this type and number that can't become what was sent. Nothing was stored. Codes: ${Object.keys(CONFLICTS).join(", ")}.`,
})
export class PublishConflict extends Failure {
  @Field(() => AdminDocument, { description: "The document, as it is." })
  document: AdminDocument;

  constructor(code: PublishConflictCode, document: AdminDocument) {
    super();
    this.code = code;
    this.message = CONFLICTS[code](document.number ?? document.id);
    this.document = document;
  }
}
