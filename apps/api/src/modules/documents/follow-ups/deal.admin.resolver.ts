import {
  allowedFollowUps,
  findFollowUpDenial,
  FollowUp,
  type FollowUpFacts,
  usualFollowUps,
} from "@kundenportal/domain/deals/follow-up";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { merchantActorOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { AdminDocument } from "../reading/document.admin.types";
import { presentAdminDocument } from "../reading/document.presenter";
import { DeniedFollowUp } from "./deal.admin.types";
import { dealIdOf } from "../table/deal-id";
import type { DealsService } from "./deals.service";

interface DealAdminResolverNeeds {
  readonly deals: DealsService;
}

@Resolver(() => AdminDocument)
export class DealAdminResolver {
  constructor(private readonly needs: DealAdminResolverNeeds) {}

  @FieldResolver(() => [AdminDocument], {
    description:
      "All documents of its deal and itself, in the order in which they came about: what they were written from and what follows, drafts and cancelled ones included.",
  })
  async deal(@Ctx() context: RequestContext, @Root() { row, today }: AdminDocument): Promise<readonly AdminDocument[]> {
    const { scope } = merchantActorOf(context);
    const documents = await context.loaders.many("deals", dealIdOf(row), {
      fetch: (ids) => this.needs.deals.list(scope, ids),
      keyOf: dealIdOf,
    });
    return documents.map((document) => presentAdminDocument(document, today));
  }

  @FieldResolver(() => [FollowUp], {
    description: "What can be made of it now with `createFollowUp`, in the order in which to offer it.",
  })
  async allowedFollowUps(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<readonly FollowUp[]> {
    const facts = await this.loadFacts(context, row.id);
    return facts === null ? [] : allowedFollowUps(facts);
  }

  @FieldResolver(() => [DeniedFollowUp], {
    description: "What suits the type and status of the document and can't be made of it now, with the reason.",
  })
  async deniedFollowUps(
    @Ctx() context: RequestContext,
    @Root() { row }: AdminDocument,
  ): Promise<readonly DeniedFollowUp[]> {
    const facts = await this.loadFacts(context, row.id);
    if (facts === null) return [];
    return usualFollowUps(row).flatMap((followUp) => {
      const reason = findFollowUpDenial(followUp, facts);
      return reason === null ? [] : [Object.assign(new DeniedFollowUp(), { followUp, reason })];
    });
  }

  private async loadFacts(context: RequestContext, id: string): Promise<FollowUpFacts | null> {
    const { scope } = merchantActorOf(context);
    const found = await context.loaders.one("followUpFacts", id, {
      fetch: (ids) => this.needs.deals.listFacts(scope, ids),
      keyOf: (each) => each.id,
    });
    return found?.facts ?? null;
  }
}
