import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { Failure, NotFound } from "../../../graphql/failures.types";
import { FirstArg } from "../../../graphql/first-arg";
import { parsePageRequest } from "../../../graphql/pagination";
import { WithoutKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import { UnreadableError } from "../../../shared/errors";
import type { NamedRecords } from "../../activity/named-records";
import { AdminDocument } from "../../documents/reading/document.admin.types";
import {
  AdminPayment,
  PaymentConnection,
  PaymentFilter,
  RefreshPaymentResult,
  RefreshPaymentSuccess,
} from "../attempts/payment.admin.types";
import { presentAdminPayment, presentPaymentPage } from "../attempts/payment.presenter";
import type { PaymentListFilter } from "../attempts/payment";
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

  @Query(() => PaymentConnection, { description: "Customers' attempts to pay, newest first." })
  @MerchantOperation("VIEWER")
  async payments(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, { nullable: true, description: "A cursor from the previous page." }) after:
      | string
      | null,
    @Arg("filter", () => PaymentFilter, { nullable: true, description: "Omitted: all." }) filter: PaymentFilter | null,
  ): Promise<PaymentConnection> {
    const { scope } = merchantActorOf(context);
    const page = await this.needs.payments.list(
      scope,
      toListFilter(filter),
      parsePageRequest("payments", first, after),
    );
    return presentPaymentPage(page);
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

function toListFilter(filter: PaymentFilter | null): PaymentListFilter {
  return {
    statuses: filter?.statuses ?? null,
    provider: readProviderName(filter?.provider),
    clientId: filter?.clientId ?? null,
    documentId: filter?.documentId ?? null,
    createdFrom: filter?.createdFrom ?? null,
    createdBefore: filter?.createdBefore ?? null,
    disputed: filter?.disputed ?? null,
  };
}
