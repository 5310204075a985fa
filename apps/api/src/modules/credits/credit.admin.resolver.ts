import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { Effect, OnceByKey, OnceByKeyOfInput } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { presentAdminDocument } from "../documents/reading/document.presenter";
import type { DocumentService } from "../documents/reading/document.service";
import { presentLedgerEntry } from "../ledger/ledger.presenter";
import {
  RecordRefundInput,
  RecordRefundResult,
  RecordRefundSuccess,
  ReverseBookingInput,
  ReverseBookingResult,
  ReverseBookingSuccess,
  SetOffInput,
  SetOffResult,
  SetOffSuccess,
} from "./credit.admin.types";
import type { RecordRefund } from "./record-refund";
import type { ReverseBooking } from "./reverse-booking";
import type { SetOff } from "./set-off";

interface CreditResolverNeeds {
  readonly documents: DocumentService;
  readonly setOff: SetOff;
  readonly recordRefund: RecordRefund;
  readonly reverseBooking: ReverseBooking;
}

@Resolver()
export class CreditAdminResolver {
  constructor(private readonly needs: CreditResolverNeeds) {}

  @Mutation(() => SetOffResult, {
    description: "Sets a credit of a client against one of their open invoices. No money moves.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKeyOfInput({ effect: Effect.ONE_TRANSACTION })
  async setOff(
    @Ctx() context: RequestContext,
    @Arg("input", () => SetOffInput, { description: "The credit and the invoice." }) input: SetOffInput,
  ): Promise<typeof SetOffResult> {
    const actor = merchantActorOf(context);
    const { fromDocumentId, toDocumentId, amount, note, idempotencyKey } = input;
    const result = await this.needs.setOff.run(actor, {
      fromDocumentId,
      toDocumentId,
      amount: amount ?? null,
      note: note ?? null,
      idempotencyKey,
    });
    if (result instanceof Failure) return result;
    const today = this.needs.documents.today(actor);
    return Object.assign(new SetOffSuccess(), {
      from: presentAdminDocument(result.from, today),
      to: presentAdminDocument(result.to, today),
    });
  }

  @Mutation(() => RecordRefundResult, {
    description:
      "Records money given back by transfer or in cash. What came in through a provider is given back with refundPayment.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKeyOfInput({ effect: Effect.ONE_TRANSACTION })
  async recordRefund(
    @Ctx() context: RequestContext,
    @Arg("input", () => RecordRefundInput, { description: "What was given back." }) input: RecordRefundInput,
  ): Promise<typeof RecordRefundResult> {
    const actor = merchantActorOf(context);
    const { documentId, amount, method, bookedOn, beforeDocumentDate, note, idempotencyKey } = input;
    const result = await this.needs.recordRefund.run(actor, {
      documentId,
      amount,
      method,
      bookedOn: bookedOn ?? null,
      beforeDocumentDate: beforeDocumentDate ?? false,
      note: note ?? null,
      idempotencyKey,
    });
    if (result instanceof Failure) return result;
    return Object.assign(new RecordRefundSuccess(), {
      document: presentAdminDocument(result.document, this.needs.documents.today(actor)),
      entry: presentLedgerEntry(result.entry),
    });
  }

  @Mutation(() => ReverseBookingResult, {
    description: "Takes back a booking by hand, a recorded refund or a set-off, once. Nothing is deleted.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async reverseBooking(
    @Ctx() context: RequestContext,
    @Arg("input", () => ReverseBookingInput, { description: "The booking, and why." }) input: ReverseBookingInput,
  ): Promise<typeof ReverseBookingResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.reverseBooking.run(actor, input);
    if (result instanceof Failure) return result;
    return Object.assign(new ReverseBookingSuccess(), {
      document: presentAdminDocument(result, this.needs.documents.today(actor)),
    });
  }
}
