import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { CustomerOperation, customerOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { OnceByKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { PortalDocument } from "../documents/reading/document.portal.types";
import { presentPortalDocument } from "../documents/reading/document.presenter";
import type { VisibleDocumentsService } from "../documents/reading/visible-documents.service";
import { OfferDecisionKind } from "./offer-decision-kind";
import { AcceptOfferInput, DecideOfferResult, DecideOfferSuccess, RejectOfferInput } from "./offer.portal.types";
import { findDecision, presentDecision } from "./offer.presenter";
import type { OfferAnswer, OfferService } from "./offer.service";
import { PresentedDecision } from "./offer.types";

interface OfferPortalResolverNeeds {
  readonly offers: OfferService;
  readonly visibleDocuments: VisibleDocumentsService;
}

@Resolver(() => PortalDocument)
export class OfferPortalResolver {
  constructor(private readonly needs: OfferPortalResolverNeeds) {}

  @Mutation(() => DecideOfferResult, {
    description: "Accepts the shown version of an open offer; needs the action DECIDE_OFFER.",
  })
  @CustomerOperation()
  @OnceByKey()
  async acceptOffer(
    @Ctx() context: RequestContext,
    @Arg("input", () => AcceptOfferInput, { description: "The acceptance." }) input: AcceptOfferInput,
  ): Promise<typeof DecideOfferResult> {
    const { documentId, version, name } = input;
    const purchaseOrderNumber = input.purchaseOrderNumber ?? null;
    const kind = OfferDecisionKind.ACCEPTED;
    return this.answer(context, { documentId, kind, version, name, purchaseOrderNumber, reason: null });
  }

  @Mutation(() => DecideOfferResult, {
    description: "Rejects the shown version of an open offer; needs the action DECIDE_OFFER.",
  })
  @CustomerOperation()
  @OnceByKey()
  async rejectOffer(
    @Ctx() context: RequestContext,
    @Arg("input", () => RejectOfferInput, { description: "The rejection." }) input: RejectOfferInput,
  ): Promise<typeof DecideOfferResult> {
    const { documentId, version, name } = input;
    const reason = input.reason ?? null;
    const kind = OfferDecisionKind.REJECTED;
    return this.answer(context, { documentId, kind, version, name, purchaseOrderNumber: null, reason });
  }

  @FieldResolver(() => PresentedDecision, {
    nullable: true,
    description: "The answer to the offer as it stands, usually to its current version; null: none yet.",
  })
  async decision(@Ctx() context: RequestContext, @Root() { row }: PortalDocument): Promise<PresentedDecision | null> {
    const { scope } = customerOf(context);
    const decisions = await context.loaders.many("offerDecisions", row.id, {
      fetch: (ids) => this.needs.offers.listOf(scope, ids),
      keyOf: ({ documentId }) => documentId,
    });
    const decision = findDecision(decisions, row);
    return decision === null ? null : presentDecision(decision);
  }

  private async answer(context: RequestContext, answer: OfferAnswer): Promise<typeof DecideOfferResult> {
    const customer = customerOf(context);
    const result = await this.needs.offers.answer(customer, context, answer);
    if (result instanceof Failure) return result;
    const document = presentPortalDocument(result, this.needs.visibleDocuments.today(customer));
    return Object.assign(new DecideOfferSuccess(), { document });
  }
}
