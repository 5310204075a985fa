import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { parsePageRequest } from "../../graphql/pagination";
import type { RequestContext } from "../../graphql/request-context";
import { UnexpectedError } from "../../shared/errors";
import type { NamedRecords } from "../audit/named-records";
import { AdminDocument } from "../documents/document.admin.types";
import { presentAdminDocument } from "../documents/document.presenter";
import type { DocumentService } from "../documents/document.service";
import type { LedgerService } from "./ledger.service";
import {
  AdminPayment,
  BookPaymentInput,
  BookPaymentResult,
  BookPaymentSuccess,
  LedgerEntry,
  PaymentConnection,
  PaymentFilter,
} from "./payment.admin.types";
import { presentAdminPayment, presentLedgerEntry, presentPaymentPage } from "./payment.presenter";
import type { PaymentService } from "./payment.service";

@Resolver(() => AdminPayment)
export class PaymentAdminResolver {
  constructor(
    private readonly service: PaymentService,
    private readonly ledgerService: LedgerService,
    private readonly documents: DocumentService,
    private readonly named: NamedRecords,
  ) {}

  @Query(() => PaymentConnection, { description: "Attempts of customers to pay, newest first." })
  @MerchantOperation("VIEWER")
  async payments(
    @Ctx() context: RequestContext,
    @Arg("first", () => Int, { defaultValue: 25, description: "1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "A cursor of the page before." }) after: string | null,
    @Arg("filter", () => PaymentFilter, { nullable: true, description: "Left out: all." }) filter: PaymentFilter | null,
  ): Promise<PaymentConnection> {
    const { scope } = merchantActorOf(context);
    const page = await this.service.list(scope, filter?.statuses ?? null, parsePageRequest(first, after));
    return presentPaymentPage(page);
  }

  @FieldResolver(() => AdminDocument, {
    description: "What is being paid: the invoice, also when a reminder was opened.",
  })
  async document(@Ctx() context: RequestContext, @Root() { documentId }: AdminPayment): Promise<AdminDocument> {
    const document = await this.named.document(context, documentId);
    if (document === null) throw new UnexpectedError("A payment's document does not exist");
    return document;
  }

  @Mutation(() => BookPaymentResult, { description: "Books money that came by transfer or in cash; parts are fine." })
  @MerchantOperation("EDITOR")
  async bookPayment(
    @Ctx() context: RequestContext,
    @Arg("input", () => BookPaymentInput, { description: "What came in." }) input: BookPaymentInput,
  ): Promise<typeof BookPaymentResult> {
    const actor = merchantActorOf(context);
    const { documentId, amount, method, bookedOn, note, idempotencyKey } = input;
    const result = await this.ledgerService.bookByHand(actor, {
      documentId,
      amount,
      method,
      bookedOn: bookedOn ?? null,
      note: note ?? null,
      idempotencyKey,
    });
    if (result instanceof Failure) return result;
    return Object.assign(new BookPaymentSuccess(), {
      document: presentAdminDocument(result.document, this.documents.today(actor)),
      entry: presentLedgerEntry(result.entry),
    });
  }
}

/** What documents say of money; a resolver of its own because its fields belong to another type. */
@Resolver(() => AdminDocument)
export class DocumentMoneyAdminResolver {
  constructor(
    private readonly service: PaymentService,
    private readonly ledgerService: LedgerService,
  ) {}

  @FieldResolver(() => [AdminPayment], {
    description: "Attempts to pay this document, oldest first; of a reminder those of its invoice.",
  })
  async payments(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<AdminPayment[]> {
    const { scope } = merchantActorOf(context);
    const payments = await context.loaders.many("payments", paidDocumentId(row), this.service.batchOf(scope));
    return payments.map(presentAdminPayment);
  }

  @FieldResolver(() => [LedgerEntry], {
    description:
      "Every movement of money on this document, in the order of booking; of a reminder those of its invoice.",
  })
  async ledger(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<LedgerEntry[]> {
    const { scope } = merchantActorOf(context);
    const entries = await context.loaders.many("ledger", paidDocumentId(row), this.ledgerService.batchOf(scope));
    return entries.map(presentLedgerEntry);
  }
}

function paidDocumentId({ id, type, precedingDocumentId }: AdminDocument["row"]): string {
  return type === "REMINDER" ? (precedingDocumentId ?? id) : id;
}
