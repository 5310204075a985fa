import { isDeepStrictEqual } from "node:util";
import { toDecimalText } from "@kundenportal/domain/money/money";
import type { FakeTruth } from "../fake-providers/fake-provider";
import type { CoreScene, CoreStage } from "../provider-conformance/core-scene";
import type { MoneyStep } from "./money-steps";

const EXTRA_MINOR = 1_000;
const NOTHING: FakeTruth = { capturedMinor: 0, refundedMinor: 0, chargedBackMinor: 0 };
const HOUR_MS = 3_600_000;

/** What payers, the provider's staff and banks do. */
type AtProvider = Extract<MoneyStep, { readonly kind: AtProviderKind }>;
type AtProviderKind =
  | "PAY"
  | "PAY_PART"
  | "PAY_OVER"
  | "DECLINE"
  | "ABANDON"
  | "BEGIN"
  | "EXPIRE"
  | "SUCCEED"
  | "FAIL"
  | "REFUND"
  | "FAIL_REFUND"
  | "CHARGE_BACK"
  | "WIN_DISPUTE";

const euros = (amountMinor: number): string => toDecimalText({ amountMinor, currency: "EUR" });

interface LedgerSum extends FakeTruth {
  readonly paymentId: string;
}

interface Amount {
  readonly amount: string;
}

interface PaymentRow {
  readonly id: string;
  readonly providerRef: string | null;
}

/** One invoice, through whatever happens to it. The provider's books are the truth at the end. */
export class MoneyRun {
  /** Disputed once: if a provider names a second dispute like the first, the two can't be told apart. */
  private readonly disputed = new Set<string>();
  private refunds = 0;
  private isCanceled = false;
  /** Attempts on whose page people could pay right after the invoice was cancelled, though nothing had been paid there. */
  readonly payableAfterwards: string[] = [];

  constructor(
    private readonly stage: CoreStage,
    private readonly scene: CoreScene,
  ) {}

  async take(step: MoneyStep): Promise<void> {
    const { api } = this.stage;
    const { webhooks } = this.scene.double;
    switch (step.kind) {
      case "START":
        await this.scene.payments.start();
        return;
      case "RETURN":
        for (const { id } of await this.payments()) await this.scene.payments.refresh(id);
        return;
      case "RECONCILE":
        await api.server.services.paymentSync.reconcileRecent();
        return;
      case "POLL":
        return this.scene.poll(step.minutes);
      case "POLL_REFUNDS":
        return this.scene.settleRefunds();
      case "LOSE_WEBHOOKS":
        webhooks.lose();
        return;
      case "REVERSE_WEBHOOKS":
        webhooks.waiting.reverse();
        return;
      case "DELIVER":
      case "DUPLICATE":
        return this.deliver(step);
      case "BOOK_BY_HAND":
        return this.bookByHand(step.amountMinor);
      case "CANCEL":
        return this.cancel();
      case "STAFF_REFUND":
        return this.refundAsStaff(step.at, step.amountMinor);
      case "FAULT":
        this.scene.fake?.server.faults.add(
          step.at === 0 ? "POST" : "GET",
          /./,
          step.fault === "LOSE_ANSWER" || step.fault === "GARBAGE"
            ? { kind: step.fault }
            : { kind: step.fault, status: 503 },
        );
        return;
      default:
        return this.happenAtProvider(step);
    }
  }

  /** No more messages arrive; the worker finds out by asking, within less time than reconciliation looks back. */
  async settle(): Promise<void> {
    const { api } = this.stage;
    const { paymentSync, refunds, outbox } = api.server.services;
    this.scene.fake?.server.faults.clear();
    this.scene.double.webhooks.lose();
    for (let round = 0; round < 6; round += 1) {
      api.clock.advance(2 * HOUR_MS);
      await outbox.drain();
      await paymentSync.pollDuePayments();
      await refunds.pollDue();
    }
    await paymentSync.reconcileRecent();
    this.scene.double.webhooks.lose();
  }

  /** By attempt: what the provider has, and what the ledger has. */
  async compare(): Promise<{ readonly provider: readonly LedgerSum[]; readonly ledger: readonly LedgerSum[] }> {
    const payments = await this.payments();
    const provider: LedgerSum[] = [];
    for (const payment of payments) provider.push({ paymentId: payment.id, ...(await this.truthOf(payment)) });
    const booked = new Map((await this.ledgerSums()).map((sum) => [sum.paymentId, sum]));
    return { provider, ledger: payments.map(({ id }) => booked.get(id) ?? { paymentId: id, ...NOTHING }) };
  }

  /** Documents whose settled amount or status differs from their ledger; none when all is well. */
  findWrongDocuments(): Promise<readonly object[]> {
    return this.stage.api.server.database.rows(
      `SELECT d.id AS "id", d.status AS "status", d.settled_minor AS "settledMinor", COALESCE(l.sum_minor, 0) AS "sumMinor"
       FROM document d
       LEFT JOIN (SELECT document_id, CAST(SUM(amount_minor) AS bigint) AS sum_minor FROM ledger_entry
                  WHERE merchant_id = :merchantId GROUP BY document_id) l ON l.document_id = d.id
       WHERE d.merchant_id = :merchantId
         AND (d.settled_minor <> COALESCE(l.sum_minor, 0)
              OR (d.status = 'CANCELED') <> :isCanceled
              OR (d.status <> 'CANCELED'
                  AND d.status <> CASE WHEN COALESCE(l.sum_minor, 0) >= d.gross_minor THEN 'PAID' ELSE 'OPEN' END))`,
      { merchantId: this.scene.payments.merchant.scope.merchantId, isCanceled: this.isCanceled },
    );
  }

  /** What staff see of money that moved although nothing was owed any more, either way; null when they see all of it. */
  async findHiddenMoney(): Promise<object | null> {
    if (!this.isCanceled) return null;
    // By then, sessions have ended.
    const ask = await this.scene.payments.merchant.apiKey("READ");
    const { data } = await ask<{
      readonly document: { readonly overpaidAmount: Amount | null; readonly openAmount: Amount };
    }>("query ($id: ID!) { document(id: $id) { overpaidAmount { amount } openAmount { amount } } }", {
      id: this.scene.payments.invoiceId,
    });
    const { overpaidAmount, openAmount } = data.document;
    const settledMinor = (await this.scene.payments.settled())?.settledMinor ?? 0;
    const seen = { overpaid: overpaidAmount?.amount ?? "0.00", open: openAmount.amount };
    const toSee = { overpaid: euros(Math.max(0, settledMinor)), open: euros(Math.max(0, -settledMinor)) };
    return isDeepStrictEqual(seen, toSee) ? null : { settledMinor, seen };
  }

  countOpenAttempts(): Promise<number> {
    return this.count("payment", "open_key IS NOT NULL");
  }

  /** Of our own attempts. The provider's account is shared by all runs, so other runs' money is rightly parked here. */
  countParked(): Promise<number> {
    return this.count("parked_item", "payment_id IS NOT NULL");
  }

  private async count(table: "payment" | "parked_item", condition: string): Promise<number> {
    const row = await this.stage.api.server.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM ${table} WHERE merchant_id = :merchantId AND ${condition}`,
      { merchantId: this.scene.payments.merchant.scope.merchantId },
    );
    return row?.count ?? 0;
  }

  private async deliver({ kind, at }: { readonly kind: "DELIVER" | "DUPLICATE"; readonly at: number }): Promise<void> {
    const { webhooks } = this.scene.double;
    const index = at % Math.max(1, webhooks.waiting.length);
    const message = kind === "DELIVER" ? webhooks.waiting.splice(index, 1)[0] : webhooks.waiting[index];
    if (message === undefined) return;
    const answer = await webhooks.send(message);
    // Not accepted: as with real providers, it is kept for later.
    if (!answer.startsWith("200") && kind === "DELIVER") webhooks.push(message);
  }

  private async bookByHand(amountMinor: number): Promise<void> {
    if ((await this.scene.payments.settled())?.status === "OPEN") await this.scene.payments.bookByHand(amountMinor);
  }

  /**
   * Refused while somebody is paying; otherwise nobody can pay any more. Excused is only what the provider can't do: take away
   * a page that was paid in part, where what else is paid must show as overpaid (`findHiddenMoney`); and find one whose address
   * got lost on the way to us, so that nobody was sent there.
   */
  private async cancel(): Promise<void> {
    if ((await this.scene.cancel()) !== "DocumentSuccess") return;
    this.isCanceled = true;
    for (const payment of await this.payments()) {
      const isPayable = this.exists(payment) && (await this.scene.double.isPayable(payment.id));
      if (isPayable && !(await this.isExcused(payment))) this.payableAfterwards.push(payment.id);
    }
  }

  private async isExcused(payment: PaymentRow): Promise<boolean> {
    if (payment.providerRef === null) return !this.stage.traits.isIdempotent;
    return !this.stage.traits.partEndsPage && (await this.truthOf(payment)).capturedMinor > 0;
  }

  private async refundAsStaff(at: number, amountMinor: number): Promise<void> {
    const payment = await this.choose(at);
    if (payment === null) return;
    this.refunds += 1;
    await this.scene.refund(payment.id, euros(amountMinor), `refund-${String(this.refunds)}`);
  }

  private async happenAtProvider(step: AtProvider): Promise<void> {
    const payment = await this.choose(step.at);
    if (payment === null) return;
    const { id } = payment;
    try {
      await this.act(step, id);
    } catch (error) {
      // The provider refuses what can't happen (paying twice, giving back what is not there): then nothing happened.
      if (!(error instanceof Error)) throw error;
    }
  }

  private act(step: AtProvider, id: string): void | Promise<void> {
    const { double } = this.scene;
    switch (step.kind) {
      case "PAY":
        return double.pay(id);
      case "PAY_PART":
        return double.pay(id, 5_950);
      case "PAY_OVER":
        return double.pay(id, 11_900 + EXTRA_MINOR);
      case "DECLINE":
        return double.decline(id);
      case "ABANDON":
        return double.abandon(id);
      case "BEGIN":
        return double.begin(id);
      case "EXPIRE":
        return double.expire(id);
      case "SUCCEED":
        return double.finish(id, "SUCCEED");
      case "FAIL":
        return double.finish(id, "FAIL");
      case "REFUND":
        return double.refund(id, step.amountMinor);
      case "FAIL_REFUND":
        return double.failRefund(id);
      case "CHARGE_BACK":
        return this.disputeOnce(id);
      case "WIN_DISPUTE":
        return double.winDispute(id);
    }
  }

  private disputeOnce(id: string): void | Promise<void> {
    if (this.disputed.has(id)) return;
    this.disputed.add(id);
    return this.scene.double.chargeBack(id);
  }

  private async choose(at: number): Promise<PaymentRow | null> {
    const payments = await this.payments();
    return payments[at % Math.max(1, payments.length)] ?? null;
  }

  private payments(): Promise<readonly PaymentRow[]> {
    return this.stage.api.server.database.rows<PaymentRow>(
      `SELECT id AS "id", provider_ref AS "providerRef" FROM payment WHERE merchant_id = :merchantId ORDER BY id`,
      { merchantId: this.scene.payments.merchant.scope.merchantId },
    );
  }

  /** Nothing if the provider never created the page. */
  private async truthOf(payment: PaymentRow): Promise<FakeTruth> {
    return this.exists(payment) ? this.scene.double.truth(payment.id) : NOTHING;
  }

  private exists({ id, providerRef }: PaymentRow): boolean {
    return this.scene.fake === null ? providerRef !== null : this.scene.fake.references().includes(id);
  }

  private ledgerSums(): Promise<readonly LedgerSum[]> {
    const sum = (kinds: string, sign: string): string =>
      `CAST(COALESCE(SUM(CASE WHEN kind IN (${kinds}) THEN ${sign}amount_minor ELSE 0 END), 0) AS bigint)`;
    return this.stage.api.server.database.rows<LedgerSum>(
      `SELECT payment_id AS "paymentId", ${sum("'CAPTURED'", "")} AS "capturedMinor",
              ${sum("'REFUNDED', 'REFUND_REVERSED'", "-")} AS "refundedMinor",
              ${sum("'CHARGED_BACK', 'CHARGEBACK_REVERSED'", "-")} AS "chargedBackMinor"
       FROM ledger_entry WHERE merchant_id = :merchantId AND payment_id IS NOT NULL GROUP BY payment_id`,
      { merchantId: this.scene.payments.merchant.scope.merchantId },
    );
  }
}
