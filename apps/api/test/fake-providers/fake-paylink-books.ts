import { randomUUID } from "node:crypto";
import type { FakeTruth } from "./fake-provider";

export interface FakeTransaction {
  readonly id: number;
  readonly uuid: string;
  readonly link: FakeLink;
  /** Negative for refunds. */
  amount: number;
  status: string;
  readonly brand: string;
  readonly at: Date;
  /** For a refund: the payment it gives back from. */
  readonly original: FakeTransaction | null;
}

export interface FakeLink {
  readonly id: number;
  readonly hash: string;
  readonly object: string;
  readonly fields: Readonly<Record<string, unknown>>;
  referenceId: string;
  amount: number;
  currency: string;
  status: string;
  isTest: boolean;
  isGone: boolean;
  readonly endsAt: Date | null;
  readonly transactions: FakeTransaction[];
}

/** Statuses of a payment whose money was received, whatever happened to it later. */
const RECEIVED = ["confirmed", "refunded", "partially-refunded", "refund_pending", "disputed", "chargeback"];
const DISPUTED = ["disputed", "chargeback"];

/** The provider's books: links, transactions, and the rules by which money moves there. */
export class FakePaylinkBooks {
  readonly links: FakeLink[] = [];
  private lastId = 1_000;

  constructor(private readonly now: () => Date) {}

  make(
    link: Pick<FakeLink, "object" | "fields" | "referenceId" | "amount" | "currency" | "isTest" | "endsAt">,
  ): FakeLink {
    const made: FakeLink = {
      ...link,
      id: this.nextId(),
      hash: randomUUID().replaceAll("-", ""),
      status: "waiting",
      isGone: false,
      transactions: [],
    };
    this.links.push(made);
    return made;
  }

  /** The newest with this reference. Errors: throws when there is none. */
  linkOf(reference: string): FakeLink {
    const link = this.links.findLast((candidate) => candidate.fields["referenceId"] === reference);
    if (link === undefined) throw new Error(`There is no link of ${reference}`);
    return link;
  }

  /** Oldest first. */
  get transactions(): readonly FakeTransaction[] {
    return this.links.flatMap((link) => link.transactions).toSorted((a, b) => a.id - b.id);
  }

  isPayable(link: FakeLink): boolean {
    const isInTime = link.endsAt === null || this.now() < link.endsAt;
    return !link.isGone && isInTime && ["waiting", "declined", "cancelled"].includes(link.status);
  }

  /** Errors: throws when the link can't be paid. */
  start(link: FakeLink, amount: number, status: string, brand = "visa"): FakeTransaction {
    if (!this.isPayable(link)) throw new Error("This page can't be paid");
    return this.add(link, { amount, status, brand, original: null });
  }

  /** Errors: throws when there is not that much to give back. */
  giveBack(payment: FakeTransaction, amount: number, status = "confirmed"): FakeTransaction {
    const left = payment.amount - this.refundedOf(payment);
    if (!["confirmed", "partially-refunded"].includes(payment.status) || amount <= 0 || amount > left) {
      throw new Error("There is not so much to give back");
    }
    payment.status = amount === left ? "refunded" : "partially-refunded";
    return this.add(payment.link, { amount: -amount, status, brand: payment.brand, original: payment });
  }

  refundedOf(payment: FakeTransaction): number {
    return payment.link.transactions
      .filter(({ original, status }) => original === payment && status === "confirmed")
      .reduce((sum, { amount }) => sum - amount, 0);
  }

  /** The payment that brought money and may still go back. */
  receivedOf(link: FakeLink): FakeTransaction {
    const payment = link.transactions.find(({ original, status }) => original === null && RECEIVED.includes(status));
    if (payment === undefined) throw new Error("Nothing came in");
    return payment;
  }

  truth(reference: string): FakeTruth {
    const truth = { capturedMinor: 0, refundedMinor: 0, chargedBackMinor: 0 };
    for (const link of this.links.filter((candidate) => candidate.fields["referenceId"] === reference)) {
      for (const payment of link.transactions.filter(({ original }) => original === null)) {
        if (!RECEIVED.includes(payment.status)) continue;
        const refunded = this.refundedOf(payment);
        truth.capturedMinor += payment.amount;
        truth.refundedMinor += refunded;
        if (DISPUTED.includes(payment.status)) truth.chargedBackMinor += payment.amount - refunded;
      }
    }
    return truth;
  }

  private add(
    link: FakeLink,
    values: Pick<FakeTransaction, "amount" | "status" | "brand" | "original">,
  ): FakeTransaction {
    const transaction: FakeTransaction = { ...values, id: this.nextId(), uuid: randomUUID(), link, at: this.now() };
    link.transactions.push(transaction);
    return transaction;
  }

  /** One sequence of numbers for everything, as nothing more is promised. */
  private nextId(): number {
    this.lastId += 7;
    return this.lastId;
  }
}
