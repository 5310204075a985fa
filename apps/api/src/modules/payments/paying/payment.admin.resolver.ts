import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { Failure, NotFound } from "../../../graphql/failures.types";
import { FirstArg } from "../../../graphql/first-arg";
import { parsePageRequest } from "../../../graphql/pagination";
import { WithoutKey } from "../../../graphql/once-by-key";
import { assertRange, readFilterId, readFilterList } from "../../../graphql/read-filter";
import type { RequestContext } from "../../../graphql/request-context";
import { UnreadableError } from "../../../shared/errors";
import type { NamedRecords } from "../../activity/named-records";
import { AdminDocument } from "../../documents/reading/document.admin.types";
import {
  AdminPayment,
  PaymentConnection,
  type PaymentFilter,
  PaymentListArgs,
  type PaymentOrderInput,
  RefreshPaymentResult,
  RefreshPaymentSuccess,
} from "../attempts/payment.admin.types";
import { presentAdminPayment, presentPaymentPage } from "../attempts/payment.presenter";
import type { PaymentListFilter, PaymentOrder } from "../attempts/payment";
import type { PaymentService } from "../attempts/payment.service";
import { readProviderName } from "../attempts/read-provider-name";
import type { RefreshPayment } from "./refresh-payment";

interface PaymentResolverNeeds {
  readonly payments: PaymentService;
  readonly refreshing: RefreshPayment;
  readonly namedRecords: NamedRecords;
}

@Resolver(() => AdminPayment)
export class PaymentAdminResolver {
  constructor(private readonly needs: PaymentResolverNeeds) {}

  @Query(() => PaymentConnection, { description: "Customers' attempts to pay." })
  @MerchantOperation("VIEWER")
  async payments(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, { nullable: true, description: "A cursor from the previous page." }) after:
      | string
      | null,
    @Args(() => PaymentListArgs) { filter = null, orderBy = null }: PaymentListArgs,
  ): Promise<PaymentConnection> {
    const { scope } = merchantActorOf(context);
    const wanted = readFilter(filter, orderBy);
    const { field, isAscending } = wanted.order;
    const list = `payments.${field}.${isAscending ? "ASC" : "DESC"}`;
    return presentPaymentPage(await this.needs.payments.list(scope, wanted, parsePageRequest(list, first, after)));
  }

  @FieldResolver(() => AdminDocument, {
    description: "What is being paid: the invoice, also when a reminder was opened.",
  })
  async document(@Ctx() context: RequestContext, @Root() { row }: AdminPayment): Promise<AdminDocument> {
    const document = await this.needs.namedRecords.document(context, row.documentId);
    if (document === null) throw new UnreadableError("document");
    return document;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The merchant's own name for the account with the provider; null: the built-in sandbox.",
  })
  async accountLabel(@Ctx() context: RequestContext, @Root() { row }: AdminPayment): Promise<string | null> {
    if (row.providerAccountId === null) return null;
    const { scope } = merchantActorOf(context);
    const batch = this.needs.payments.batchOfAccounts(scope);
    return (await context.loaders.one("providerAccount", row.providerAccountId, batch))?.label ?? null;
  }

  @Mutation(() => RefreshPaymentResult, {
    description: "Asks the provider for the state of a payment, and books what is new.",
  })
  @MerchantOperation("EDITOR")
  @WithoutKey("Asks the provider, and books what is new once, however often it is called.")
  async refreshPayment(
    @Ctx() context: RequestContext,
    @Arg("paymentId", () => ID, { description: "The payment's id." }) paymentId: string,
  ): Promise<typeof RefreshPaymentResult> {
    const result = await this.needs.refreshing.forStaff(merchantActorOf(context).scope, paymentId);
    if (result === null) return new NotFound("The payment");
    if (result instanceof Failure) return result;
    return Object.assign(new RefreshPaymentSuccess(), { payment: presentAdminPayment(result) });
  }
}

function readFilter(filter: PaymentFilter | null, orderBy: PaymentOrderInput | null): PaymentListFilter {
  const { createdFrom = null, createdBefore = null, changedFrom = null, changedBefore = null } = filter ?? {};
  assertRange(["createdFrom", createdFrom], ["createdBefore", createdBefore]);
  assertRange(["changedFrom", changedFrom], ["changedBefore", changedBefore]);
  return {
    statuses: readFilterList("statuses", filter?.statuses),
    provider: readProviderName(filter?.provider),
    clientId: readFilterId("clientId", filter?.clientId),
    documentId: readFilterId("documentId", filter?.documentId),
    createdFrom,
    createdBefore,
    changedFrom,
    changedBefore,
    disputed: filter?.disputed ?? null,
    order: readOrder(filter, orderBy),
  };
}

/** What the list is limited by is what it is put in order by, unless somebody says otherwise. */
function readOrder(filter: PaymentFilter | null, given: PaymentOrderInput | null): PaymentOrder {
  if (given !== null) return { field: given.field, isAscending: given.direction === "ASCENDING" };
  const isByChange = filter?.changedFrom != null || filter?.changedBefore != null;
  return { field: isByChange ? "CHANGED" : "CREATED", isAscending: false };
}
