import { createUnionType, Field, ObjectType } from "type-graphql";
import { InvalidInput, KeyReused } from "../../graphql/failures.types";
import { CreateClientResult, SetClientPortalAccessResult } from "../clients/client-results.admin.types";
import { BookPaymentResult } from "../document-steps/book-payment.admin.types";
import { DocumentResult, IssueDocumentResult } from "../documents/reading/document-results.admin.types";
import { PublishDocumentResult } from "../publishing/publishing.admin.types";

/*
 * The request was worked through; what became of each entry is in `results`.
 */

@ObjectType({ description: "All clients were worked through; some may have been refused." })
export class CreateClientsSuccess {
  @Field(() => [CreateClientResult], { description: "One for each entry, in their order." })
  results: readonly (typeof CreateClientResult)[];
}

export const CreateClientsResult = createUnionType({
  name: "CreateClientsResult",
  description: "The outcome of creating clients, as a whole.",
  types: () => [CreateClientsSuccess, InvalidInput, KeyReused] as const,
});

@ObjectType({ description: "All choices were worked through; some may have been refused." })
export class SetClientsPortalAccessSuccess {
  @Field(() => [SetClientPortalAccessResult], { description: "One for each entry, in their order." })
  results: readonly (typeof SetClientPortalAccessResult)[];
}

export const SetClientsPortalAccessResult = createUnionType({
  name: "SetClientsPortalAccessResult",
  description: "The outcome of choosing portal access for clients, as a whole.",
  types: () => [SetClientsPortalAccessSuccess, InvalidInput, KeyReused] as const,
});

@ObjectType({ description: "All drafts were worked through; some may have been refused." })
export class CreateDocumentsSuccess {
  @Field(() => [DocumentResult], { description: "One for each entry, in their order." })
  results: readonly (typeof DocumentResult)[];
}

export const CreateDocumentsResult = createUnionType({
  name: "CreateDocumentsResult",
  description: "The outcome of creating drafts, as a whole.",
  types: () => [CreateDocumentsSuccess, InvalidInput, KeyReused] as const,
});

@ObjectType({ description: "All documents were worked through; some may have been refused." })
export class IssueDocumentsSuccess {
  @Field(() => [IssueDocumentResult], { description: "One for each entry, in their order." })
  results: readonly (typeof IssueDocumentResult)[];
}

export const IssueDocumentsResult = createUnionType({
  name: "IssueDocumentsResult",
  description: "The outcome of issuing documents, as a whole.",
  types: () => [IssueDocumentsSuccess, InvalidInput, KeyReused] as const,
});

@ObjectType({ description: "All documents were worked through; some may have been refused." })
export class PublishDocumentsSuccess {
  @Field(() => [PublishDocumentResult], { description: "One for each entry, in their order." })
  results: readonly (typeof PublishDocumentResult)[];
}

export const PublishDocumentsResult = createUnionType({
  name: "PublishDocumentsResult",
  description: "The outcome of publishing documents, as a whole.",
  types: () => [PublishDocumentsSuccess, InvalidInput, KeyReused] as const,
});

@ObjectType({ description: "All payments were worked through; some may have been refused." })
export class BookPaymentsSuccess {
  @Field(() => [BookPaymentResult], { description: "One for each entry, in their order." })
  results: readonly (typeof BookPaymentResult)[];
}

export const BookPaymentsResult = createUnionType({
  name: "BookPaymentsResult",
  description: "The outcome of booking payments by hand, as a whole.",
  types: () => [BookPaymentsSuccess, InvalidInput, KeyReused] as const,
});
