import { subtractMoney, sumMinor, sumMoney } from "@kundenportal/domain/money/money";
import { type Movement, type MovementState, PaymentMethod } from "../payment-provider";
import type { WireTransaction } from "./paylink-wire";

/** What a transaction's status says about its money; every documented status. */
const PAYMENT_STATES: Readonly<Record<string, MovementState>> = {
  initiated: "PENDING",
  waiting: "PENDING",
  confirmed: "CAPTURED",
  authorized: "AUTHORIZED",
  reserved: "AUTHORIZED",
  uncaptured: "AUTHORIZED",
  cancelled: "FAILED",
  declined: "FAILED",
  error: "FAILED",
  expired: "FAILED",
  insecure: "FAILED",
  // What happens to a payment later does not undo that it was received; going back is a movement of its own.
  refunded: "CAPTURED",
  "partially-refunded": "CAPTURED",
  refund_pending: "CAPTURED",
  disputed: "CAPTURED",
  chargeback: "CAPTURED",
};

const REFUND_STATES: Readonly<Record<string, MovementState>> = {
  initiated: "PENDING",
  waiting: "PENDING",
  refund_pending: "PENDING",
  confirmed: "CAPTURED",
  refunded: "CAPTURED",
  "partially-refunded": "CAPTURED",
  // It may have been reported as done before.
  cancelled: "REVERSED",
  declined: "REVERSED",
  error: "REVERSED",
  expired: "REVERSED",
  insecure: "REVERSED",
};

const DISPUTED = ["disputed", "chargeback"];

const METHODS: readonly (readonly [RegExp, PaymentMethod])[] = [
  [/paypal/, PaymentMethod.PAYPAL],
  [/sepa|debit-direct|lastschrift/, PaymentMethod.SEPA_DEBIT],
  [/wero/, PaymentMethod.WERO],
  [/klarna|invoice|rechnung|billie|swissbilling|cembra|powerpay|heidipay/, PaymentMethod.PAY_LATER],
  [/bank.?transfer|prepayment|vorkasse|pay-by-bank/, PaymentMethod.BANK_TRANSFER],
  [/cash/, PaymentMethod.CASH],
  [/visa|master|maestro|amex|american|diners|discover|jcb|cup|card|apple|google|samsung/, PaymentMethod.CARD],
];

/** Whether this transaction gives back what another one collected. */
export function isRefund({ originalTransactionId, originalTransactionUuid, amount }: WireTransaction): boolean {
  return originalTransactionId !== null || originalTransactionUuid !== null || amount < 0;
}

/** Whether money was received, whatever became of it. */
export function hasBroughtMoney({ status }: WireTransaction): boolean {
  return PAYMENT_STATES[status] === "CAPTURED";
}

/** The payment that a refund belongs to; null when it is none of these. */
export function paymentOf(refund: WireTransaction, payments: readonly WireTransaction[]): WireTransaction | null {
  const { originalTransactionId, originalTransactionUuid } = refund;
  if (originalTransactionId !== null) return payments.find(({ id }) => id === originalTransactionId) ?? null;
  if (originalTransactionUuid !== null) return payments.find(({ uuid }) => uuid === originalTransactionUuid) ?? null;
  // An old answer names neither: then it belongs to the payment that shows signs of a refund.
  return payments.find(({ status }) => status.includes("refund")) ?? null;
}

/** Turns an account's transactions into movements. `domain` keeps the ids of two brands apart. */
export class PaylinkMovements {
  constructor(
    private readonly domain: string,
    /** For transactions without a time of their own. */
    readonly at: Date,
  ) {}

  /** The account's own name for a movement, unique even after the merchant has moved to another brand. */
  refOf({ id }: Pick<WireTransaction, "id">): string {
    return `${this.domain}:${id}`;
  }

  /** What was received through a payment and what went back, as far as `refunds` are known. */
  of(payment: WireTransaction, refunds: readonly WireTransaction[], currency: string): readonly Movement[] {
    const state = PAYMENT_STATES[payment.status] ?? "UNKNOWN";
    const moved = this.movement(payment, "PAYMENT", state, currency);
    const back = refunds.map((refund) => this.refund(refund, currency));
    const movements = [moved, ...back];
    if (DISPUTED.includes(payment.status)) {
      // A dispute takes the money immediately; nothing shows it but the payment's status.
      const refunded = back.filter((refund) => refund.state === "CAPTURED" && refund.currency === moved.currency);
      const left = subtractMoney(moved, sumMoney(moved.currency, refunded));
      const amountMinor = Math.max(0, left.amountMinor);
      movements.push({ ...moved, ref: `${moved.ref}:chargeback`, kind: "CHARGEBACK", amountMinor, state: "CAPTURED" });
    }
    if (areRefundsMissing(payment, refunds)) {
      // Money went back, but it is unknown how much in which step: booking a guess could book it twice later.
      movements.push({ ...moved, ref: `${moved.ref}:refund`, kind: "REFUND", amountMinor: 0, state: "UNKNOWN" });
    }
    return movements;
  }

  refund(transaction: WireTransaction, currency: string): Movement {
    return this.movement(transaction, "REFUND", REFUND_STATES[transaction.status] ?? "UNKNOWN", currency);
  }

  private movement(
    transaction: WireTransaction,
    kind: Movement["kind"],
    state: MovementState,
    currency: string,
  ): Movement {
    return {
      ref: this.refOf(transaction),
      kind,
      amountMinor: Math.abs(transaction.amount),
      currency: currencyOf(transaction) ?? currency,
      state,
      method: methodOf(transaction.payment),
      at: (parseTime(transaction.time) ?? this.at).toISOString(),
    };
  }
}

/** Whether a payment says that money went back but not all the transactions for it are there. */
export function areRefundsMissing(payment: WireTransaction, refunds: readonly WireTransaction[]): boolean {
  if (payment.status === "partially-refunded") return refunds.length === 0;
  if (payment.status !== "refunded") return false;
  const currency = currencyOf(payment);
  const amountsMinor = refunds
    .filter((refund) => (currencyOf(refund) ?? currency) === currency)
    .map(({ amount }) => Math.abs(amount));
  return sumMinor(amountsMinor) < Math.abs(payment.amount);
}

/** Null when not stated: then it is that of the order. */
function currencyOf({ currency, invoice }: WireTransaction): string | null {
  return currency ?? invoice?.currency ?? null;
}

function methodOf(brand: string | null): PaymentMethod | null {
  if (brand === null) return null;
  const name = brand.toLowerCase().replaceAll("_", "-");
  return METHODS.find(([pattern]) => pattern.test(name))?.[1] ?? PaymentMethod.OTHER;
}

/** Times without a zone are taken as UTC, which the provider's filters use. Null when it is not a time. */
function parseTime(time: string | null): Date | null {
  if (time === null) return null;
  const withZone = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(time) ? `${time.replace(" ", "T")}Z` : time;
  const at = new Date(withZone);
  return Number.isNaN(at.getTime()) ? null : at;
}
