import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { OnceByKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { AdminDocument } from "../documents/reading/document.admin.types";
import { EraseDecidersResult, EraseDecidersSuccess } from "./offer.admin.types";
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

  @Mutation(() => EraseDecidersResult, {
    description:
      "Erases what the answers to a client's offers and their evidence say about persons: names, order numbers, reasons, addresses, browsers. The chain of evidence stays valid. Can't be undone. The timeline and emails are not changed.",
  })
  @MerchantOperation("OWNER")
  @OnceByKey()
  async eraseDeciders(
    @Ctx() context: RequestContext,
    @Arg("clientId", () => ID, { description: "Whose offers." }) clientId: string,
  ): Promise<typeof EraseDecidersResult> {
    const erasedRecords = await this.needs.offers.erasePersons(merchantActorOf(context), clientId);
    return Object.assign(new EraseDecidersSuccess(), { erasedRecords });
  }
}
