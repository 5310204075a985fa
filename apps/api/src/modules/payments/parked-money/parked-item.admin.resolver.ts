import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { Failure } from "../../../graphql/failures.types";
import { FirstArg } from "../../../graphql/first-arg";
import { parsePageRequest } from "../../../graphql/pagination";
import { OnceByKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import type { NamedRecords } from "../../activity/named-records";
import { AdminClient } from "../../clients/client.admin.types";
import { AdminDocument } from "../../documents/reading/document.admin.types";
import {
  AdminParkedItem,
  BookParkedItemResult,
  CloseParkedItemResult,
  ParkedItemConnection,
  ParkedItemFilter,
  ParkedItemSuccess,
} from "./parked-item.admin.types";
import { presentParkedItem, presentParkedItemPage } from "./parked-item.presenter";
import type { ParkedItem } from "./parked-item";
import type { ParkedItemService } from "./parked-item.service";
import { AdminPayment } from "../attempts/payment.admin.types";
import { presentAdminPayment } from "../attempts/payment.presenter";
import type { PaymentService } from "../attempts/payment.service";
import type { ResolveParkedItem } from "./resolve-parked-item";

interface ParkedItemResolverNeeds {
  readonly parkedItems: ParkedItemService;
  readonly resolveParkedItem: ResolveParkedItem;
  readonly payments: PaymentService;
  readonly namedRecords: NamedRecords;
}

@Resolver(() => AdminParkedItem)
export class ParkedItemAdminResolver {
  constructor(private readonly needs: ParkedItemResolverNeeds) {}

  @Query(() => ParkedItemConnection, {
    description: "What providers reported and nothing of ours matches, newest first.",
  })
  @MerchantOperation("VIEWER")
  async parkedItems(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, { nullable: true, description: "A cursor from the previous page." }) after:
      | string
      | null,
    @Arg("filter", () => ParkedItemFilter, { nullable: true, description: "Omitted: all." })
    filter: ParkedItemFilter | null,
  ): Promise<ParkedItemConnection> {
    const { scope } = merchantActorOf(context);
    const page = await this.needs.parkedItems.list(
      scope,
      filter?.statuses ?? null,
      parsePageRequest("parkedItems", first, after),
    );
    return presentParkedItemPage(page);
  }

  @FieldResolver(() => AdminPayment, { nullable: true, description: "The payment it may belong to." })
  async payment(@Ctx() context: RequestContext, @Root() { paymentId }: AdminParkedItem): Promise<AdminPayment | null> {
    if (paymentId === null) return null;
    const { scope } = merchantActorOf(context);
    const payment = await context.loaders.one("payment", paymentId, this.needs.payments.batchById(scope));
    return payment === null ? null : presentAdminPayment(payment);
  }

  @FieldResolver(() => AdminDocument, { nullable: true, description: "The document it may belong to." })
  document(@Ctx() context: RequestContext, @Root() { documentId }: AdminParkedItem): Promise<AdminDocument | null> {
    return this.needs.namedRecords.document(context, documentId);
  }

  @FieldResolver(() => AdminClient, { nullable: true, description: "The client whose payment it may be." })
  client(@Ctx() context: RequestContext, @Root() { clientId }: AdminParkedItem): Promise<AdminClient | null> {
    return this.needs.namedRecords.client(context, clientId);
  }

  @FieldResolver(() => AdminDocument, { nullable: true, description: "The document it was booked to." })
  resolvedDocument(
    @Ctx() context: RequestContext,
    @Root() { resolvedDocumentId }: AdminParkedItem,
  ): Promise<AdminDocument | null> {
    return this.needs.namedRecords.document(context, resolvedDocumentId);
  }

  @Mutation(() => BookParkedItemResult, {
    description: "Books parked money to a document in the same currency; it need not be the one that was meant.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async bookParkedItem(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The item's id." }) id: string,
    @Arg("documentId", () => ID, { description: "An invoice, or a credit note." }) documentId: string,
  ): Promise<typeof BookParkedItemResult> {
    return succeed(await this.needs.resolveParkedItem.book(merchantActorOf(context), { id, documentId }));
  }

  @Mutation(() => CloseParkedItemResult, { description: "Closes a parked item with a note; nothing is booked." })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async closeParkedItem(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The item's id." }) id: string,
    @Arg("note", () => String, { description: "What became of it; at most 500 characters." }) note: string,
  ): Promise<typeof CloseParkedItemResult> {
    return succeed(await this.needs.resolveParkedItem.close(merchantActorOf(context), { id, note }));
  }
}

function succeed<Refusal extends Failure>(result: ParkedItem | Refusal): ParkedItemSuccess | Refusal {
  if (result instanceof Failure) return result;
  return Object.assign(new ParkedItemSuccess(), { parkedItem: presentParkedItem(result) });
}
