import type { PdfDifference } from "@kundenportal/domain/documents/pdf-difference";
import type { Failure } from "../../graphql/failures.types";
import type { DocumentRow } from "../documents/table/document-row";
import type { UnknownClient } from "../e-invoices/find-recipient";
import type { EInvoiceProblem } from "../e-invoices/parsing/en16931/e-invoice-problem";
import type { StatedDifference } from "./check-against-xml";
import type { StatedFields } from "./check-facts";
import type { ClientChoice } from "./find-client";
import type { GivenReference } from "./published-reference";
import type { PublishConflictCode } from "./publishing.errors";
import type { PublishedFiles, ReadPublishedFiles } from "./read-published-file";

export interface Publication extends ReadPublishedFiles {
  readonly files: PublishedFiles;
  readonly fields: StatedFields;
  readonly choice: ClientChoice;
  readonly externalReference: GivenReference;
}

export const PublishedChange = { CREATED: "CREATED", NEW_VERSION: "NEW_VERSION", UNCHANGED: "UNCHANGED" } as const;
export type PublishedChange = (typeof PublishedChange)[keyof typeof PublishedChange];

export interface Published {
  readonly kind: "PUBLISHED";
  readonly document: DocumentRow;
  readonly change: PublishedChange;
  /** What was stated, and is shown nowhere on the PDF. */
  readonly pdfDifferences: readonly PdfDifference[];
  readonly statedDifferences: readonly StatedDifference[];
  readonly xmlProblems: readonly EInvoiceProblem[];
}

/** The document that is there stays as it is. */
interface InTheWay {
  readonly kind: "CONFLICT";
  readonly code: PublishConflictCode;
  readonly document: DocumentRow;
}

export type PublishOutcome = Published | InTheWay | UnknownClient | Failure;
