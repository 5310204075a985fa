import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { parseAmountText, subtractMinor, sumMinor, sumMoney } from "@kundenportal/domain/money/money";
import type { MerchantActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import { Failure, FieldProblem, InvalidInput, KeyReused, NotFound } from "../../../graphql/failures.types";
import { InputChecker } from "../../../graphql/input-checker";
import type { Batch } from "../../../graphql/loaders";
import type { PaymentProvider } from "../../../integrations/payment-providers/payment-provider";
import { unlessProviderFails } from "../../../integrations/payment-providers/unless-provider-fails";
import { UnreadableError } from "../../../shared/errors";
import { isId } from "../../../shared/ids";
import type { DocumentRepository } from "../../documents/table/document.repository";
import { givableMinor } from "../../documents/table/document-steps";
import type { DuePolls } from "../attempts/due-polls";
import { type AskRefund, REFUND_POLL_DELAYS_MS } from "./ask-refund";
import type { Ledger } from "../../ledger/ledger";
import { sumPaymentMoney } from "../attempts/movement-bookings";
import { newRefund } from "./new-refund";
import type { PaymentProviders } from "../../payment-accounts/payment-providers";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { Payment } from "../attempts/payment";
import { isUnderWay, planRefund, refundableMinor, type RefundPart } from "./plan-refund";
import { RefundNotPossible } from "./refund.errors";
import type { Refund } from "./refund-status";
import type { RefundRepository } from "./refund.repository";

/** No payment has ever come in more parts. */
const MAX_PARTS = 9;
const POLL_BATCH = 50;

export interface RefundInput {
  readonly paymentId: string;
  /** Major units, as typed; null: everything that is left. */
  readonly amount: string | null;
  /** The same key refunds once. */
  readonly idempotencyKey: string;
}

type Refusal = InvalidInput | KeyReused | NotFound | RefundNotPossible;

interface RefundServiceNeeds extends Pick<Core, "database" | "clock" | "logger" | "systemAccess"> {
  readonly paymentProviders: PaymentProviders;
  readonly paymentRepository: PaymentRepository;
  readonly documentRepository: DocumentRepository;
  readonly refundRepository: RefundRepository;
  readonly ledger: Ledger;
  readonly askRefund: AskRefund;
  readonly duePolls: DuePolls;
}

/** Refunds money through the provider it came through. */
export class RefundService {
  constructor(private readonly needs: RefundServiceNeeds) {}

  /** The refunds of payments, in the order they were requested. */
  batchOf(scope: MerchantScope): Batch<string, Refund> {
    return {
      fetch: (paymentIds) => this.needs.refundRepository.listOf(scope, paymentIds),
      keyOf: ({ paymentId }) => paymentId ?? "",
    };
  }

  /**
   * Recorded before the provider is asked. Returns the refunds with what is known about them by now: one for each
   * movement that money goes back from, hardly ever more than one.
   */
  async refund(actor: MerchantActor, input: RefundInput): Promise<readonly Refund[] | Refusal> {
    const check = new InputChecker();
    const key = check.text("idempotencyKey", input.idempotencyKey, {
      maxLength: FIELD_LIMITS.refund.idempotencyKey,
    });
    if (check.failure !== null) return check.failure;
    const payment = isId(input.paymentId)
      ? await this.needs.paymentRepository.find(actor.scope, input.paymentId)
      : null;
    if (payment === null) return new NotFound("The payment");
    const provider = await this.findProvider(actor.scope, payment);
    if (provider === null) return new RefundNotPossible("PROVIDER_UNAVAILABLE");
    const written = await this.needs.database.transaction(() =>
      this.write(actor, payment, provider, { amount: input.amount, key }),
    );
    if (written instanceof Failure) return written;
    for (const refund of written.toAsk) await this.needs.askRefund.ask(actor.scope, refund, provider);
    return this.needs.refundRepository.listByKeys(actor.scope, partKeys(key));
  }

  /** What providers have been asked to give back on a document and is not booked yet, in minor units. */
  async underWayMinor(
    scope: MerchantScope,
    { id, currency }: { readonly id: string; readonly currency: string },
  ): Promise<number> {
    const payments = await this.needs.paymentRepository.listOf(scope, [id]);
    if (payments.length === 0) return 0;
    const refunds = await this.needs.refundRepository.listOf(
      scope,
      payments.map((payment) => payment.id),
    );
    return sumMoney(currency, refunds.filter(isUnderWay)).amountMinor;
  }

  /** Asks what became of the refunds that are due; for the worker. */
  async pollDue(): Promise<void> {
    const { clock, duePolls, refundRepository, systemAccess, askRefund } = this.needs;
    const due = await refundRepository.listDue(systemAccess, {
      now: clock.now(),
      delaysMs: REFUND_POLL_DELAYS_MS,
      pausedAccounts: duePolls.pausedAccounts,
      limit: POLL_BATCH,
    });
    await duePolls.run(due, (refund) => askRefund.poll(refund.scope, refund));
  }

  private async write(
    actor: MerchantActor,
    { id, documentId }: Payment,
    provider: PaymentProvider,
    { amount, key }: Pick<RefundInput, "amount"> & { readonly key: string },
  ): Promise<{ readonly toAsk: readonly Refund[] } | InvalidInput | KeyReused | RefundNotPossible> {
    const { scope } = actor;
    const document = await this.needs.documentRepository.findForUpdate(scope, documentId);
    if (document === null) throw new UnreadableError("document");
    await this.needs.paymentRepository.findForUpdate(scope, id);
    const payment = await this.needs.paymentRepository.get(scope, id);
    const before = await this.needs.refundRepository.listByKeys(scope, partKeys(key));
    if (before.length > 0) return isSameRefund(before, payment, amount) ? { toAsk: [] } : new KeyReused();
    const refunds = await this.needs.refundRepository.lockOfPayment(scope, id);
    const money = sumPaymentMoney(payment.currency, await this.needs.ledger.listOfPayment(scope, payment));
    // What was given back by transfer is not given back again.
    const onDocumentMinor = subtractMinor(givableMinor(document), await this.underWayMinor(scope, document));
    const leftMinor = Math.max(0, Math.min(refundableMinor(money, refunds), onDocumentMinor));
    const { refund: ability } = provider.capabilities;
    if (ability === "NONE") return new RefundNotPossible("NOT_SUPPORTED");
    const { providerRef } = payment;
    if (leftMinor === 0 || providerRef === null) return new RefundNotPossible("NOTHING_TO_REFUND");
    const check = new InputChecker();
    const amountMinor =
      amount === null ? leftMinor : check.positiveAmount("amount", amount, payment.currency).amountMinor;
    if (check.failure !== null) return check.failure;
    if (amountMinor > leftMinor) return outOfRange("is more than is left to refund");
    const parts = planRefund(money, refunds, amountMinor);
    if (parts === null || parts.length > MAX_PARTS) return outOfRange("is more than is left to refund");
    if (ability === "FULL" && parts.some((part) => part.amountMinor !== money.captured.get(part.movementRef))) {
      return new RefundNotPossible("ONLY_IN_FULL");
    }
    return { toAsk: await this.insert(actor, { ...payment, providerRef }, parts, key) };
  }

  private async insert(
    actor: MerchantActor,
    payment: Payment & { readonly providerRef: string },
    parts: readonly RefundPart[],
    key: string,
  ): Promise<readonly Refund[]> {
    const refunds = parts.map((part, index) => ({
      ...newRefund(this.needs.clock.now(), actor, partKeys(key)[index] ?? key),
      ...part,
      paymentId: payment.id,
      parkedItemId: null,
      documentId: payment.documentId,
      provider: payment.provider,
      providerAccountId: payment.providerAccountId,
      providerRef: payment.providerRef,
      currency: payment.currency,
    }));
    for (const refund of refunds) {
      await this.needs.refundRepository.insert(actor.scope, refund);
      await this.needs.askRefund.recordRequest(actor, refund, payment.clientId);
    }
    return refunds;
  }

  private findProvider(scope: MerchantScope, payment: Payment): Promise<PaymentProvider | null> {
    return unlessProviderFails(
      () => this.needs.paymentProviders.get(scope, payment),
      (error) => {
        this.needs.logger.warn({ err: error, paymentId: payment.id }, "a payment's provider can't be used");
        return null;
      },
    );
  }
}

/** The caller's key, and the keys of further parts that may be needed. */
function partKeys(key: string): readonly string[] {
  return [key, ...Array.from({ length: MAX_PARTS - 1 }, (_, index) => `${key} #${String(index + 2)}`)];
}

function outOfRange(message: string): InvalidInput {
  return new InvalidInput([new FieldProblem("amount", "OUT_OF_RANGE", message)]);
}

/** Whether the refunds under a key are what is asked for again: of this payment, and of this amount if one is named. */
function isSameRefund(refunds: readonly Refund[], { id, currency }: Payment, amount: string | null): boolean {
  if (refunds.some(({ paymentId }) => paymentId !== id)) return false;
  if (amount === null) return true;
  const read = parseAmountText(amount, currency);
  return read.ok && read.value.amountMinor === sumMinor(refunds.map(({ amountMinor }) => amountMinor));
}
