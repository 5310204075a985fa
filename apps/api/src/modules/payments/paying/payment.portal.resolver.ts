import { bookedDocumentId } from "@kundenportal/domain/documents/document-type-rules";
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { CustomerOperation, customerOf } from "../../../access/operation-access";
import { Failure } from "../../../graphql/failures.types";
import { WithoutKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import { PortalDocument } from "../../documents/reading/document.portal.types";
import {
  PortalPayment,
  StartPaymentInput,
  StartPaymentResult,
  StartPaymentSuccess,
} from "../attempts/payment.portal.types";
import { presentPortalPayment } from "../attempts/payment.presenter";
import type { PaymentService } from "../attempts/payment.service";
import type { RefreshPayment } from "./refresh-payment";
import type { StartPayment } from "./start-payment";

interface PaymentPortalNeeds {
  readonly payments: PaymentService;
  readonly refreshing: RefreshPayment;
  readonly startPayment: StartPayment;
}

@Resolver(() => PortalDocument)
export class PaymentPortalResolver {
  constructor(private readonly needs: PaymentPortalNeeds) {}

  @Mutation(() => StartPaymentResult, {
    description: "Starts a payment of what is open on an invoice, or on the invoice that a reminder is for.",
  })
  @CustomerOperation()
  @WithoutKey("An attempt that is under way is continued, and a document is paid once.")
  async startPayment(
    @Ctx() context: RequestContext,
    @Arg("input", () => StartPaymentInput, { description: "What to pay." }) { documentId }: StartPaymentInput,
  ): Promise<typeof StartPaymentResult> {
    const result = await this.needs.startPayment.start(customerOf(context), documentId);
    if (result instanceof Failure) return result;
    const { payment, redirectUrl } = result;
    return Object.assign(new StartPaymentSuccess(), { payment: presentPortalPayment(payment), redirectUrl });
  }

  @Mutation(() => PortalPayment, {
    nullable: true,
    description:
      "Asks the provider about an attempt, on return from the pay page. Null when there is none with this id.",
  })
  @CustomerOperation()
  @WithoutKey("Asks the provider, and books what is new once, however often it is called.")
  async refreshPayment(
    @Ctx() context: RequestContext,
    @Arg("paymentId", () => ID, { description: "The payment id from the return address." }) paymentId: string,
  ): Promise<PortalPayment | null> {
    const payment = await this.needs.refreshing.forPayer(customerOf(context), paymentId);
    return payment === null ? null : presentPortalPayment(payment);
  }

  @FieldResolver(() => [PortalPayment], {
    description: "Attempts to pay this document, oldest first; for a reminder, those of its invoice.",
  })
  async payments(@Ctx() context: RequestContext, @Root() { row }: PortalDocument): Promise<PortalPayment[]> {
    const { scope } = customerOf(context);
    const documentId = bookedDocumentId(row);
    if (documentId === null) return [];
    const payments = await context.loaders.many("payments", documentId, this.needs.payments.batchOf(scope));
    return payments.map(presentPortalPayment);
  }
}
