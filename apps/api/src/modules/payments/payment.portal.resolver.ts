import { bookedDocumentId } from "@kundenportal/domain/documents/document-type-rules";
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { CustomerOperation, customerOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import type { RequestContext } from "../../graphql/request-context";
import { PortalDocument } from "../documents/document.portal.types";
import { PortalPayment, StartPaymentInput, StartPaymentResult, StartPaymentSuccess } from "./payment.portal.types";
import { presentPortalPayment } from "./payment.presenter";
import type { PaymentService } from "./payment.service";
import type { StartPayment } from "./start-payment";

@Resolver(() => PortalDocument)
export class PaymentPortalResolver {
  constructor(
    private readonly service: PaymentService,
    private readonly startPaymentUseCase: StartPayment,
  ) {}

  @Mutation(() => StartPaymentResult, {
    description: "Starts paying what is open on an invoice, or on the invoice that a reminder reminds of.",
  })
  @CustomerOperation()
  async startPayment(
    @Ctx() context: RequestContext,
    @Arg("input", () => StartPaymentInput, { description: "What to pay." }) { documentId }: StartPaymentInput,
  ): Promise<typeof StartPaymentResult> {
    const result = await this.startPaymentUseCase.start(customerOf(context), documentId);
    if (result instanceof Failure) return result;
    const { payment, redirectUrl } = result;
    return Object.assign(new StartPaymentSuccess(), { payment: presentPortalPayment(payment), redirectUrl });
  }

  @Mutation(() => PortalPayment, {
    nullable: true,
    description:
      "Asks the provider about an attempt, on the return from the pay page. Null when there is none of this id.",
  })
  @CustomerOperation()
  async refreshPayment(
    @Ctx() context: RequestContext,
    @Arg("paymentId", () => ID, { description: "As in the address of the return." }) paymentId: string,
  ): Promise<PortalPayment | null> {
    const payment = await this.service.refreshForPayer(customerOf(context), paymentId);
    return payment === null ? null : presentPortalPayment(payment);
  }

  @FieldResolver(() => [PortalPayment], {
    description: "Attempts to pay this document, oldest first; of a reminder those of its invoice.",
  })
  async payments(@Ctx() context: RequestContext, @Root() { row }: PortalDocument): Promise<PortalPayment[]> {
    const { scope } = customerOf(context);
    const documentId = bookedDocumentId(row);
    if (documentId === null) return [];
    const payments = await context.loaders.many("payments", documentId, this.service.batchOf(scope));
    return payments.map(presentPortalPayment);
  }
}
