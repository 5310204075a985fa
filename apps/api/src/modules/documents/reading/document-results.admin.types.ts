import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Conflict, InvalidInput, KeyReused, NotFound } from "../../../graphql/failures.types";
import { DateScalar, DecimalScalar } from "../../../graphql/scalars";
import { DocumentDataInput } from "../versions/draft-input.admin.types";
import { CreditTooHigh, PaymentUnderWay, StepNotPossible } from "../table/document.errors";
import { AdminDocument } from "./document.admin.types";

@InputType({ description: "A new draft. Reminders are created by createReminder." })
export class CreateDocumentInput {
  @Field(() => ID, { description: "Who it is for." })
  clientId: string;

  @Field(() => DocumentType, { description: "What kind of document it is." })
  type: DocumentType;

  @Field(() => ID, {
    nullable: true,
    description: "The invoice of a credit note or the offer of an order confirmation.",
  })
  precedingDocumentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "An issued document of the same client that it is written from, such as the offer of an invoice; shown to staff only.",
  })
  originDocumentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What your own system calls it, unique within the merchant; null: nothing.",
  })
  externalReference?: string | null;

  @Field(() => DocumentDataInput, { description: "What it says." })
  data: DocumentDataInput;
}

@InputType({ description: "The new content of a draft, or of the next version of an offer." })
export class UpdateDraftInput {
  @Field(() => ID, { description: "The document." })
  id: string;

  @Field(() => Int, { description: "As read; any other gives Conflict." })
  revision: number;

  @Field(() => DocumentDataInput, { description: "What it says from now on." })
  data: DocumentDataInput;
}

@InputType({ description: "A new reminder, as a draft with the open amount of its invoice." })
export class CreateReminderInput {
  @Field(() => ID, { description: "The overdue invoice." })
  invoiceId: string;

  @Field(() => DateScalar, { nullable: true, description: "New last day to pay; null: a week from today." })
  dueDate?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Owed in addition once the reminder is issued; null: no fee.",
  })
  fee?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Text above the lines; null: the usual text in the client's language.",
  })
  intro?: string | null;
}

@ObjectType({ description: "It is done." })
export class DocumentSuccess {
  @Field(() => AdminDocument, { description: "The document as it is now." })
  document: AdminDocument;
}

@ObjectType({ description: "The draft was deleted." })
export class DeleteDraftSuccess {
  @Field(() => ID, { description: "The id it had." })
  deletedId: string;
}

@ObjectType({ description: "Every older URL of the document is dead; it has a new one." })
export class RotateDocumentLinkSuccess {
  @Field(() => AdminDocument, { description: "The document as it is now." })
  document: AdminDocument;
}

export const DocumentResult = createUnionType({
  name: "DocumentResult",
  description: "The outcome of a step in a document's life cycle.",
  types: () =>
    [DocumentSuccess, InvalidInput, NotFound, Conflict, StepNotPossible, PaymentUnderWay, KeyReused] as const,
});

export const SetExternalReferenceResult = createUnionType({
  name: "SetExternalReferenceResult",
  description: "The outcome of giving a document an external reference.",
  types: () => [DocumentSuccess, InvalidInput, NotFound, KeyReused] as const,
});

export const IssueDocumentResult = createUnionType({
  name: "IssueDocumentResult",
  description: "The outcome of issuing a draft.",
  types: () => [DocumentSuccess, InvalidInput, NotFound, StepNotPossible, CreditTooHigh, KeyReused] as const,
});

export const DeleteDraftResult = createUnionType({
  name: "DeleteDraftResult",
  description: "The outcome of deleting a draft.",
  types: () => [DeleteDraftSuccess, NotFound, StepNotPossible, KeyReused] as const,
});

export const RotateDocumentLinkResult = createUnionType({
  name: "RotateDocumentLinkResult",
  description: "The outcome of rotating a document's link.",
  types: () => [RotateDocumentLinkSuccess, NotFound, KeyReused] as const,
});
