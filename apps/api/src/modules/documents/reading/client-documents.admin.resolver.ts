import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { merchantActorOf } from "../../../access/operation-access";
import { Money, presentMoney } from "../../../graphql/money.types";
import type { RequestContext } from "../../../graphql/request-context";
import { AdminClient } from "../../clients/client.admin.types";
import type { DocumentService } from "./document.service";

interface ClientDocumentsAdminResolverNeeds {
  readonly documents: DocumentService;
}

/** What a client's documents add up to. */
@Resolver(() => AdminClient)
export class ClientDocumentsAdminResolver {
  constructor(private readonly needs: ClientDocumentsAdminResolverNeeds) {}

  @FieldResolver(() => [Money], {
    description: "What the client owes on open invoices, by currency; empty when nothing.",
  })
  async openAmounts(@Ctx() context: RequestContext, @Root() { id }: AdminClient): Promise<Money[]> {
    const { scope } = merchantActorOf(context);
    const sums = await context.loaders.many("openAmountsOfClient", id, {
      fetch: (ids) => this.needs.documents.sumOpenByClient(scope, ids),
      keyOf: ({ clientId }) => clientId,
    });
    return sums.map(({ openMinor, currency }) => presentMoney(openMinor, currency));
  }

  @FieldResolver(() => [Money], {
    description:
      "What the client is to get, by currency: the rest of credit notes, what was overpaid, invoices below zero; less what was paid out or set off. Empty when nothing.",
  })
  async creditAmounts(@Ctx() context: RequestContext, @Root() { id }: AdminClient): Promise<Money[]> {
    const { scope } = merchantActorOf(context);
    const sums = await context.loaders.many("creditAmountsOfClient", id, {
      fetch: (ids) => this.needs.documents.sumCreditByClient(scope, ids),
      keyOf: ({ clientId }) => clientId,
    });
    return sums.map(({ creditMinor, currency }) => presentMoney(creditMinor, currency));
  }

  @FieldResolver(() => Int, { description: "How many documents the client has, drafts included." })
  async documentCount(@Ctx() context: RequestContext, @Root() { id }: AdminClient): Promise<number> {
    const { scope } = merchantActorOf(context);
    const found = await context.loaders.one("documentCountOfClient", id, {
      fetch: (ids) => this.needs.documents.countByClient(scope, ids),
      keyOf: ({ clientId }) => clientId,
    });
    return found?.count ?? 0;
  }
}
