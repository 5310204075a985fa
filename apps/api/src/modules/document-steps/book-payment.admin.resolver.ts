import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { Effect, OnceByKeyOfInput } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { presentAdminDocument } from "../documents/reading/document.presenter";
import type { DocumentService } from "../documents/reading/document.service";
import { presentLedgerEntry } from "../ledger/ledger.presenter";
import type { BookPayment } from "./book-payment";
import { BookPaymentInput, BookPaymentResult, BookPaymentSuccess } from "./book-payment.admin.types";

interface BookPaymentResolverNeeds {
  readonly documents: DocumentService;
  readonly bookPayment: BookPayment;
}

@Resolver()
export class BookPaymentAdminResolver {
  constructor(private readonly needs: BookPaymentResolverNeeds) {}

  @Mutation(() => BookPaymentResult, {
    description: "Books money received by transfer or in cash; partial amounts are fine.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKeyOfInput({ effect: Effect.ONE_TRANSACTION })
  async bookPayment(
    @Ctx() context: RequestContext,
    @Arg("input", () => BookPaymentInput, { description: "What was received." }) input: BookPaymentInput,
  ): Promise<typeof BookPaymentResult> {
    const actor = merchantActorOf(context);
    const { documentId, amount, method, bookedOn, beforeDocumentDate, note, idempotencyKey } = input;
    const result = await this.needs.bookPayment.run(actor, {
      documentId,
      amount,
      method,
      bookedOn: bookedOn ?? null,
      beforeDocumentDate: beforeDocumentDate ?? false,
      note: note ?? null,
      idempotencyKey,
    });
    if (result instanceof Failure) return result;
    return Object.assign(new BookPaymentSuccess(), {
      document: presentAdminDocument(result.document, this.needs.documents.today(actor)),
      entry: presentLedgerEntry(result.entry),
    });
  }
}
