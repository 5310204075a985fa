import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { InvalidInput, NotFound, KeyReused } from "../../graphql/failures.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { AdminDocument } from "../documents/reading/document.admin.types";
import { CommentAuthor } from "./comment.repository";
import "./comment.types";

@ObjectType("Comment", { description: "What customer and merchant say about a document." })
export class AdminComment {
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

  @Field(() => Boolean, { description: "For staff only; customers never see it." })
  internal: boolean;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  createdAt: string;
}

@InputType("AddCommentInput", { description: "A new comment." })
export class AdminAddCommentInput {
  @Field(() => ID, { description: "What it is about." })
  documentId: string;

  @Field(() => String, { description: "Plain text, at most 5000 characters." })
  body: string;

  @Field(() => Boolean, { nullable: true, description: "True: for staff only. Null: the customer may read it." })
  internal?: boolean | null;
}

@ObjectType("AddCommentSuccess", { description: "The comment was added." })
export class AdminAddCommentSuccess {
  @Field(() => AdminComment, { description: "The new comment." })
  comment: AdminComment;

  @Field(() => AdminDocument, { description: "What it is about." })
  document: AdminDocument;
}

export const AdminAddCommentResult = createUnionType({
  name: "AddCommentResult",
  description: "The outcome of writing a comment.",
  types: () => [AdminAddCommentSuccess, InvalidInput, NotFound, KeyReused] as const,
});
