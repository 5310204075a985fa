import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { merchantActorOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { AdminDocument } from "../reading/document.admin.types";
import { presentCancellation } from "./document-cancellation.presenter";
import type { DocumentCancellationService } from "./document-cancellation.service";
import { DocumentCancellation } from "./document-cancellation.types";

interface DocumentCancellationAdminResolverNeeds {
  readonly documentCancellations: DocumentCancellationService;
}

@Resolver(() => AdminDocument)
export class DocumentCancellationAdminResolver {
  constructor(private readonly needs: DocumentCancellationAdminResolverNeeds) {}

  @FieldResolver(() => DocumentCancellation, {
    nullable: true,
    description: "When it was cancelled, and why; null: it is not cancelled.",
  })
  async cancellation(
    @Ctx() context: RequestContext,
    @Root() { row }: AdminDocument,
  ): Promise<DocumentCancellation | null> {
    if (row.status !== DocumentStatus.CANCELED) return null;
    const { scope } = merchantActorOf(context);
    const found = await context.loaders.one("documentCancellation", row.id, {
      fetch: (ids) => this.needs.documentCancellations.findOf(scope, ids),
      keyOf: ({ documentId }) => documentId,
    });
    return found === null ? null : presentCancellation(found);
  }
}
