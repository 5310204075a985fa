import { randomBytes } from "node:crypto";
import type { FakeTruth } from "./fake-provider";

export interface FakeCharge {
  readonly id: string;
  readonly amount: number;
  status: "succeeded" | "pending" | "failed";
  readonly method: string;
  readonly created: number;
}

export interface FakeRefund {
  readonly id: string;
  readonly charge: string;
  readonly amount: number;
  status: string;
  readonly created: number;
}

export interface FakeDispute {
  readonly id: string;
  readonly charge: string;
  readonly amount: number;
  status: string;
  readonly created: number;
}

export interface FakeSession {
  readonly id: string;
  /** As ordered: flat names and texts. */
  readonly params: Readonly<Record<string, string>>;
  /** What the books say, unless somebody tampered with them. */
  reference: string;
  amount: number;
  currency: string;
  livemode: boolean;
  status: "open" | "complete" | "expired";
  paymentIntent: string | null;
  /** The payment intent's status, once there is one. */
  intentStatus: string;
  expiresAt: number;
  readonly created: number;
  readonly charges: FakeCharge[];
  readonly refunds: FakeRefund[];
  readonly disputes: FakeDispute[];
}

/** Statuses of disputes in which the money is gone. */
const TAKEN = ["needs_response", "under_review", "lost"];

/** Stripe's books: sessions and the money of each. */
export class FakeStripeBooks {
  readonly sessions: FakeSession[] = [];

  constructor(private readonly now: () => Date) {}

  get seconds(): number {
    return Math.floor(this.now().getTime() / 1000);
  }

  make(params: Readonly<Record<string, string>>, livemode: boolean): FakeSession {
    const session: FakeSession = {
      id: `cs_${livemode ? "live" : "test"}_${newName()}`,
      params,
      reference: params["client_reference_id"] ?? "",
      amount: Number(params["line_items[0][price_data][unit_amount]"]),
      currency: params["line_items[0][price_data][currency]"] ?? "",
      livemode,
      status: "open",
      paymentIntent: null,
      intentStatus: "requires_payment_method",
      expiresAt: Number(params["expires_at"]),
      created: this.seconds,
      charges: [],
      refunds: [],
      disputes: [],
    };
    this.sessions.push(session);
    return session;
  }

  /** Errors: throws when there is none. */
  sessionOf(reference: string): FakeSession {
    const session = this.sessions.findLast(({ params }) => params["client_reference_id"] === reference);
    if (session === undefined) throw new Error(`There is no session of ${reference}`);
    return session;
  }

  isPayable({ status, expiresAt }: FakeSession): boolean {
    return status === "open" && this.seconds < expiresAt;
  }

  /** Errors: throws when the session can't be paid. */
  charge(session: FakeSession, status: FakeCharge["status"], method = "card"): FakeCharge {
    if (!this.isPayable(session)) throw new Error("This page can't be paid");
    session.paymentIntent ??= `pi_${newName()}`;
    const charge: FakeCharge = {
      id: `${method === "card" ? "ch" : "py"}_${newName()}`,
      amount: session.amount,
      status,
      method,
      created: this.seconds,
    };
    session.charges.push(charge);
    if (status !== "failed") session.status = "complete";
    session.intentStatus = { succeeded: "succeeded", pending: "processing", failed: "requires_payment_method" }[status];
    return charge;
  }

  /** Null when there is not that much to give back. */
  giveBack(chargeId: string, amount: number): FakeRefund | null {
    const session = this.sessions.find(({ charges }) => charges.some(({ id }) => id === chargeId));
    const charge = session?.charges.find(({ id, status }) => id === chargeId && status === "succeeded");
    if (session === undefined || charge === undefined) return null;
    const left = charge.amount - this.refundedOf(session) - this.takenOf(session);
    if (amount <= 0 || amount > left) return null;
    const refund: FakeRefund = {
      id: `re_${newName()}`,
      charge: chargeId,
      amount,
      status: "succeeded",
      created: this.seconds,
    };
    session.refunds.push(refund);
    return refund;
  }

  dispute(session: FakeSession): FakeDispute {
    const charge = session.charges.find(({ status }) => status === "succeeded");
    if (charge === undefined) throw new Error("Nothing came in");
    const dispute: FakeDispute = {
      id: `dp_${newName()}`,
      charge: charge.id,
      amount: charge.amount - this.refundedOf(session),
      status: "needs_response",
      created: this.seconds,
    };
    session.disputes.push(dispute);
    return dispute;
  }

  truth(reference: string): FakeTruth {
    const truth = { capturedMinor: 0, refundedMinor: 0, chargedBackMinor: 0 };
    for (const session of this.sessions.filter(({ params }) => params["client_reference_id"] === reference)) {
      for (const { amount } of session.charges.filter(({ status }) => status === "succeeded")) {
        truth.capturedMinor += amount;
      }
      truth.refundedMinor += this.refundedOf(session);
      truth.chargedBackMinor += this.takenOf(session);
    }
    return truth;
  }

  private refundedOf({ refunds }: FakeSession): number {
    return refunds.filter(({ status }) => status === "succeeded").reduce((sum, { amount }) => sum + amount, 0);
  }

  private takenOf({ disputes }: FakeSession): number {
    return disputes.filter(({ status }) => TAKEN.includes(status)).reduce((sum, { amount }) => sum + amount, 0);
  }
}

export function newName(): string {
  return randomBytes(12).toString("hex");
}
