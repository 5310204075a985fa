import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { merchantActorOf } from "../../access/operation-access";
import type { RequestContext } from "../../graphql/request-context";
import { AdminDocument } from "../documents/reading/document.admin.types";
import { findDecision, presentDecision } from "./offer.presenter";
import type { OfferService } from "./offer.service";
import { PresentedDecision } from "./offer.types";

interface OfferAdminResolverNeeds {
  readonly offers: OfferService;
}

@Resolver(() => AdminDocument)
export class OfferAdminResolver {
  constructor(private readonly needs: OfferAdminResolverNeeds) {}

  @FieldResolver(() => PresentedDecision, {
    nullable: true,
    description:
      "The customer's answer to an offer as it stands, to its current version unless another program sent it again since; null: none yet.",
  })
  async decision(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<PresentedDecision | null> {
    const { scope } = merchantActorOf(context);
    const decisions = await context.loaders.many("offerDecisions", row.id, {
      fetch: (ids) => this.needs.offers.listOf(scope, ids),
      keyOf: ({ documentId }) => documentId,
    });
    const decision = findDecision(decisions, row);
    return decision === null ? null : presentDecision(decision);
  }
}
