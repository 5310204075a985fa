import { type Money, sumMoney } from "@kundenportal/domain/money/money";
import type { Movement, Snapshot } from "../payment-provider";
import { isRefund, type PaylinkMovements, paymentOf } from "./paylink-movements";
import { formatPaylinkRef, type PaylinkRef } from "./paylink-ref";
import type { WireLink, WireTransaction } from "./paylink-wire";

/** Statuses of links that can still be paid, as far as is known: one declined attempt is not the last. */
const PAYABLE = ["waiting", "cancelled", "declined", "error", "insecure"];
/** Money is promised, or said to be there although no transaction shows it yet. */
const UNDER_WAY = ["initiated", "authorized", "reserved", "uncaptured"];
const PAID = ["confirmed", "refunded", "partially-refunded", "refund_pending", "disputed", "chargeback"];

/** All that is known about one checkout. */
export interface PaylinkTruth {
  /** What was ordered. */
  readonly asked: PaylinkRef;
  /** Null when the link is gone: withdrawn or expired. */
  readonly link: WireLink | null;
  /** Payments and refunds, in any order. */
  readonly transactions: readonly WireTransaction[];
}

/** `configuredLive`: applies while no transaction says otherwise. */
export function toSnapshot(
  { asked, link, transactions }: PaylinkTruth,
  maker: PaylinkMovements,
  configuredLive: boolean,
): Snapshot {
  const amountMinor = link?.amount ?? asked.amountMinor;
  const currency = link?.currency ?? asked.currency;
  const payments = transactions.filter((transaction) => !isRefund(transaction));
  const refunds = transactions
    .filter((transaction) => isRefund(transaction))
    .map((refund) => ({ refund, payment: paymentOf(refund, payments) }));
  const refundsOf = (owner: WireTransaction | null): readonly WireTransaction[] =>
    refunds.filter(({ payment }) => payment === owner).map(({ refund }) => refund);
  const movements = [
    ...payments.flatMap((payment) => maker.of(payment, refundsOf(payment), currency)),
    ...refundsOf(null).map((refund) => maker.refund(refund, currency)),
  ];
  if (link !== null && !isKnownStatus(link.status)) movements.push(unknownStatus(maker, link, currency));
  return {
    providerRef: formatPaylinkRef(asked),
    reference: link === null ? asked.reference : (link.referenceId ?? referenceInside(link) ?? ""),
    amountMinor,
    currency,
    live: isLive(transactions) ?? configuredLive,
    checkout: checkoutOf(link, movements, { amountMinor, currency }),
    movements,
    // A dispute is nothing but a status of the payment, and a won one makes it "confirmed" again.
    forgetsWonDisputes: true,
  };
}

function checkoutOf(link: WireLink | null, movements: readonly Movement[], asked: Money): Snapshot["checkout"] {
  const payments = movements.filter(({ kind }) => kind === "PAYMENT");
  const captured = payments.filter(({ state }) => state === "CAPTURED");
  // One link can have several payments, each of only a part: what counts is their sum. Money in another currency, which
  // a person has to look at, does not count towards it.
  const paid = captured.filter(({ currency }) => currency === asked.currency);
  if (sumMoney(asked.currency, paid).amountMinor >= asked.amountMinor) return "COMPLETED";
  if (payments.some(({ state }) => state === "PENDING" || state === "AUTHORIZED")) return "PROCESSING";
  if (link === null) return captured.length > 0 ? "COMPLETED" : "CANCELED";
  if (PAYABLE.includes(link.status)) return "OPEN";
  if (link.status === "expired") return "EXPIRED";
  return PAID.includes(link.status) && captured.length > 0 ? "COMPLETED" : "PROCESSING";
}

function isKnownStatus(status: string): boolean {
  return [...PAYABLE, ...UNDER_WAY, ...PAID, "expired"].includes(status);
}

/** An unknown status must reach a person, even when no money has moved. */
function unknownStatus(maker: PaylinkMovements, link: WireLink, currency: string): Movement {
  return {
    ref: `${maker.refOf(link)}:link`,
    kind: "PAYMENT",
    amountMinor: 0,
    currency,
    state: "UNKNOWN",
    method: null,
    at: maker.at.toISOString(),
  };
}

function referenceInside({ invoices }: WireLink): string | null {
  return invoices.find(({ referenceId }) => referenceId !== null)?.referenceId ?? null;
}

/** Null when no transaction says whether its money is real. One with play money makes all of it play money. */
function isLive(transactions: readonly WireTransaction[]): boolean | null {
  const answers = transactions
    .map(({ mode, invoice }) => (mode === null ? (invoice?.test ?? null) : mode.toUpperCase() === "TEST"))
    .filter((isTest) => isTest !== null);
  return answers.length === 0 ? null : !answers.includes(true);
}
