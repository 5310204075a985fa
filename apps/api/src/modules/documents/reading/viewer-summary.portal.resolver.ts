import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { customerOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { PortalViewer } from "../../clients/viewer.portal.types";
import { ClientSummary } from "./viewer-summary.portal.types";
import { presentSummary } from "./viewer-summary.presenter";
import type { VisibleDocumentsService } from "./visible-documents.service";

interface ViewerSummaryPortalResolverNeeds {
  readonly visibleDocuments: VisibleDocumentsService;
}

/** What the documents that a link shows add up to. */
@Resolver(() => PortalViewer)
export class ViewerSummaryPortalResolver {
  constructor(private readonly needs: ViewerSummaryPortalResolverNeeds) {}

  @FieldResolver(() => ClientSummary, {
    nullable: true,
    description: "What is owed and what awaits an answer; null on a document link, which shows only one document.",
  })
  async summary(@Ctx() context: RequestContext): Promise<ClientSummary | null> {
    const customer = customerOf(context);
    return customer.link.kind === "CLIENT"
      ? presentSummary(await this.needs.visibleDocuments.summarize(customer))
      : null;
  }
}
