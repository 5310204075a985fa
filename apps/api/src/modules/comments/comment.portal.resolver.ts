import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { CustomerOperation, customerOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { OnceByKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { PortalDocument } from "../documents/reading/document.portal.types";
import { presentPortalDocument } from "../documents/reading/document.presenter";
import type { VisibleDocumentsService } from "../documents/reading/visible-documents.service";
import {
  PortalAddCommentInput,
  PortalAddCommentResult,
  PortalAddCommentSuccess,
  PortalComment,
} from "./comment.portal.types";
import { presentPortalComment } from "./comment.presenter";
import type { CommentService } from "./comment.service";

interface CommentPortalResolverNeeds {
  readonly comments: CommentService;
  readonly visibleDocuments: VisibleDocumentsService;
}

@Resolver(() => PortalDocument)
export class CommentPortalResolver {
  constructor(private readonly needs: CommentPortalResolverNeeds) {}

  @Mutation(() => PortalAddCommentResult, { description: "Writes a comment on a document; needs the action COMMENT." })
  @CustomerOperation()
  @OnceByKey()
  async addComment(
    @Ctx() context: RequestContext,
    @Arg("input", () => PortalAddCommentInput, { description: "The new comment." })
    { documentId, body, authorName }: PortalAddCommentInput,
  ): Promise<typeof PortalAddCommentResult> {
    const customer = customerOf(context);
    const result = await this.needs.comments.addAsCustomer(customer, documentId, {
      body,
      authorName: authorName ?? null,
    });
    if (result instanceof Failure) return result;
    return Object.assign(new PortalAddCommentSuccess(), {
      comment: presentPortalComment(result.comment),
      document: presentPortalDocument(result.document, this.needs.visibleDocuments.today(customer)),
    });
  }

  @FieldResolver(() => [PortalComment], { description: "Comments on it, oldest first." })
  async comments(@Ctx() context: RequestContext, @Root() { row }: PortalDocument): Promise<readonly PortalComment[]> {
    const customer = customerOf(context);
    const comments = await context.loaders.many("documentComments", row.id, {
      fetch: (ids) => this.needs.comments.listPublic(customer, ids),
      keyOf: ({ documentId }) => documentId,
    });
    return comments.map(presentPortalComment);
  }
}
