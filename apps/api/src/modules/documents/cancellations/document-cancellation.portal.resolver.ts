import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { customerOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { PortalDocument } from "../reading/document.portal.types";
import { presentCancellation } from "./document-cancellation.presenter";
import type { DocumentCancellationService } from "./document-cancellation.service";
import { DocumentCancellation } from "./document-cancellation.types";

interface DocumentCancellationPortalResolverNeeds {
  readonly documentCancellations: DocumentCancellationService;
}

@Resolver(() => PortalDocument)
export class DocumentCancellationPortalResolver {
  constructor(private readonly needs: DocumentCancellationPortalResolverNeeds) {}

  @FieldResolver(() => DocumentCancellation, {
    nullable: true,
    description: "When it was cancelled, and why; null: it is not cancelled.",
  })
  async cancellation(
    @Ctx() context: RequestContext,
    @Root() { row }: PortalDocument,
  ): Promise<DocumentCancellation | null> {
    if (row.status !== DocumentStatus.CANCELED) return null;
    const { scope } = customerOf(context);
    const found = await context.loaders.one("documentCancellation", row.id, {
      fetch: (ids) => this.needs.documentCancellations.findOf(scope, ids),
      keyOf: ({ documentId }) => documentId,
    });
    return found === null ? null : presentCancellation(found);
  }
}
