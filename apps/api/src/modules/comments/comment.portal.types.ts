import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { ActionDenied, InvalidInput, NotFound, KeyReused, TooMany } from "../../graphql/failures.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { PortalDocument } from "../documents/reading/document.portal.types";
import { CommentAuthor } from "./comment.repository";
import "./comment.types";

@ObjectType("Comment", { description: "What customer and merchant say to each other about a document." })
export class PortalComment {
  @Field(() => ID, { description: "The comment's id." })
  id: string;

  @Field(() => CommentAuthor, { description: "Which side wrote it." })
  author: CommentAuthor;

  @Field(() => String, {
    description: "Who wrote it: the client whose link was used, the staff member or the API key.",
  })
  authorName: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What a customer called themselves: unverified, so show it only beside `authorName`. Null: nothing else.",
  })
  typedName: string | null;

  @Field(() => String, { description: "Plain text with line breaks." })
  body: string;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  createdAt: string;
}

@InputType("AddCommentInput", { description: "A new comment." })
export class PortalAddCommentInput {
  @Field(() => ID, { description: "What it is about." })
  documentId: string;

  @Field(() => String, { description: "Plain text, at most 5000 characters." })
  body: string;

  @Field(() => String, {
    nullable: true,
    description: "What the writer calls themselves, shown beside the client's name; null: nothing else.",
  })
  authorName?: string | null;
}

@ObjectType("AddCommentSuccess", { description: "The comment was added; the merchant is notified." })
export class PortalAddCommentSuccess {
  @Field(() => PortalComment, { description: "The new comment." })
  comment: PortalComment;

  @Field(() => PortalDocument, { description: "What it is about." })
  document: PortalDocument;
}

export const PortalAddCommentResult = createUnionType({
  name: "AddCommentResult",
  description: "The outcome of writing a comment.",
  types: () => [PortalAddCommentSuccess, ActionDenied, InvalidInput, NotFound, TooMany, KeyReused] as const,
});
