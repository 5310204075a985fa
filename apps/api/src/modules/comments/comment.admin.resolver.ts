import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { OnceByKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { AdminDocument } from "../documents/reading/document.admin.types";
import { presentAdminDocument } from "../documents/reading/document.presenter";
import type { DocumentService } from "../documents/reading/document.service";
import {
  AdminAddCommentInput,
  AdminAddCommentResult,
  AdminAddCommentSuccess,
  AdminComment,
} from "./comment.admin.types";
import { presentAdminComment } from "./comment.presenter";
import type { CommentService } from "./comment.service";

interface CommentAdminResolverNeeds {
  readonly comments: CommentService;
  readonly documents: DocumentService;
}

@Resolver(() => AdminDocument)
export class CommentAdminResolver {
  constructor(private readonly needs: CommentAdminResolverNeeds) {}

  @Mutation(() => AdminAddCommentResult, {
    description: "Writes a comment on a document, for the customer or for staff only.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async addComment(
    @Ctx() context: RequestContext,
    @Arg("input", () => AdminAddCommentInput, { description: "The new comment." })
    { documentId, body, internal }: AdminAddCommentInput,
  ): Promise<typeof AdminAddCommentResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.comments.addAsStaff(actor, documentId, { body, internal: internal ?? false });
    if (result instanceof Failure) return result;
    return Object.assign(new AdminAddCommentSuccess(), {
      comment: presentAdminComment(result.comment),
      document: presentAdminDocument(result.document, this.needs.documents.today(actor)),
    });
  }

  @FieldResolver(() => [AdminComment], { description: "Comments on it, oldest first, internal ones included." })
  async comments(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<readonly AdminComment[]> {
    const { scope } = merchantActorOf(context);
    const comments = await context.loaders.many("documentComments", row.id, {
      fetch: (ids) => this.needs.comments.listAll(scope, ids),
      keyOf: ({ documentId }) => documentId,
    });
    return comments.map(presentAdminComment);
  }
}
