import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { customerOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { PortalDocument } from "../reading/document.portal.types";
import { presentPortalDocument } from "../reading/document.presenter";
import { dealIdOf } from "../table/deal-id";
import type { DealsService } from "./deals.service";

interface DealPortalResolverNeeds {
  readonly deals: DealsService;
}

@Resolver(() => PortalDocument)
export class DealPortalResolver {
  constructor(private readonly needs: DealPortalResolverNeeds) {}

  @FieldResolver(() => [PortalDocument], {
    description:
      "The documents of its deal and itself, in the order in which they came about, as far as this link shows them: from the offer to the last invoice.",
  })
  async deal(
    @Ctx() context: RequestContext,
    @Root() { row, today }: PortalDocument,
  ): Promise<readonly PortalDocument[]> {
    const customer = customerOf(context);
    const documents = await context.loaders.many("deals", dealIdOf(row), {
      fetch: (ids) => this.needs.deals.listVisible(customer, ids),
      keyOf: dealIdOf,
    });
    return documents.map((document) => presentPortalDocument(document, today));
  }
}
