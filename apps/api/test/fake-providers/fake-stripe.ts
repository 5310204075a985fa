import Stripe from "stripe";
import type { FakeProvider, FakeTampering, FakeTruth } from "./fake-provider";
import { answerPress, type FakePayPage, showPayPage } from "./fake-pay-page";
import { type FakeAnswer, type FakeRequest, FakeServer } from "./fake-server";
import { type FakeEvent, FakeStripeApi, type StripeAccess } from "./fake-stripe-api";
import { type FakeSession, FakeStripeBooks, newName } from "./fake-stripe-books";
import { showCharge, showDispute, showRefund, showSession } from "./fake-stripe-wire";
import { WebhookSender } from "./webhook-sender";

const PAY_PAGES = "/c/pay/";

export interface FakeStripeOptions extends StripeAccess {
  readonly webhookSecret: string;
  readonly now: () => Date;
}

/** Stripe's Checkout, as far as a merchant's server deals with it. */
export class FakeStripe implements FakeProvider {
  readonly books: FakeStripeBooks;
  readonly server: FakeServer;
  readonly webhooks: WebhookSender;
  private pageOrigin: string | null = null;
  private readonly events: FakeEvent[] = [];

  constructor(private readonly options: FakeStripeOptions) {
    this.books = new FakeStripeBooks(options.now);
    const api = new FakeStripeApi(this.books, this.events, options, () => this.pageOrigin ?? this.server.origin);
    this.server = new FakeServer(
      (request) => {
        if (request.path.startsWith(PAY_PAGES)) return this.answerPayer(request);
        const refunds = this.books.sessions.flatMap((session) => session.refunds);
        const answer = api.answer(request);
        for (const session of this.books.sessions) {
          for (const refund of session.refunds.filter((candidate) => !refunds.includes(candidate))) {
            this.tell("refund.created", showRefund(refund, session));
          }
        }
        return answer;
      },
      JSON.stringify({ error: { type: "invalid_request_error", code: "rate_limit", message: "Too many requests" } }),
    );
    this.webhooks = new WebhookSender((body) => ({ "stripe-signature": this.sign(body) }));
  }

  async listen(): Promise<string> {
    return this.server.listen();
  }

  async close(): Promise<void> {
    await this.webhooks.stop();
    await this.server.close();
  }

  references(): readonly string[] {
    return this.books.sessions.map(({ params }) => params["client_reference_id"] ?? "");
  }

  truth(reference: string): FakeTruth {
    return this.books.truth(reference);
  }

  isPayable(reference: string): boolean {
    return this.books.sessions.some(
      (session) => session.params["client_reference_id"] === reference && this.books.isPayable(session),
    );
  }

  /** Errors: throws for an amount other than the one ordered: Stripe accepts no other. */
  pay(reference: string, amountMinor?: number): void {
    const session = this.books.sessionOf(reference);
    if (amountMinor !== undefined && amountMinor !== session.amount) throw new Error("Stripe takes no other amount");
    this.books.charge(session, "succeeded");
    this.tellOfSession("checkout.session.completed", session);
  }

  decline(reference: string): void {
    this.books.charge(this.books.sessionOf(reference), "failed");
  }

  abandon(reference: string): void {
    // Going back leaves the session as it is.
    this.books.sessionOf(reference);
  }

  begin(reference: string): void {
    const session = this.books.sessionOf(reference);
    this.books.charge(session, "pending", "sepa_debit");
    this.tellOfSession("checkout.session.completed", session);
  }

  finish(reference: string, result: "SUCCEED" | "FAIL"): void {
    const session = this.books.sessionOf(reference);
    const pending = session.charges.find(({ status }) => status === "pending");
    if (pending === undefined) throw new Error("Nothing was begun");
    const isPaid = result === "SUCCEED";
    pending.status = isPaid ? "succeeded" : "failed";
    session.intentStatus = isPaid ? "succeeded" : "requires_payment_method";
    this.tellOfSession(`checkout.session.async_payment_${isPaid ? "succeeded" : "failed"}`, session);
  }

  refund(reference: string, amountMinor: number): void {
    const session = this.books.sessionOf(reference);
    const charge = session.charges.find(({ status }) => status === "succeeded");
    const refund = this.books.giveBack(charge?.id ?? "", amountMinor);
    if (refund === null || charge === undefined) throw new Error("There is not so much to give back");
    this.tell("charge.refunded", showCharge(charge, session));
    this.tell("refund.created", showRefund(refund, session));
  }

  failRefund(reference: string): void {
    const session = this.books.sessionOf(reference);
    const refund = session.refunds.at(-1);
    if (refund === undefined) throw new Error("Nothing was given back");
    refund.status = "failed";
    this.tell("refund.failed", showRefund(refund, session));
  }

  chargeBack(reference: string): void {
    const session = this.books.sessionOf(reference);
    const dispute = this.books.dispute(session);
    this.tell("charge.dispute.created", showDispute(dispute, session));
    this.tell("charge.dispute.funds_withdrawn", showDispute(dispute, session));
  }

  winDispute(reference: string): void {
    const session = this.books.sessionOf(reference);
    const dispute = session.disputes.at(-1);
    if (dispute === undefined) throw new Error("Nothing is disputed");
    dispute.status = "won";
    this.tell("charge.dispute.closed", showDispute(dispute, session));
  }

  expire(reference: string): void {
    const session = this.books.sessionOf(reference);
    session.status = "expired";
    this.tellOfSession("checkout.session.expired", session);
  }

  movePages(origin: string): void {
    this.pageOrigin = origin;
  }

  tamper(reference: string, { amountMinor, currency, reference: other, live }: FakeTampering): void {
    const session = this.books.sessionOf(reference);
    session.amount = amountMinor ?? session.amount;
    session.currency = currency?.toLowerCase() ?? session.currency;
    session.reference = other ?? session.reference;
    session.livemode = live ?? session.livemode;
  }

  pushForeign(): void {
    this.tell("checkout.session.completed", {
      id: "cs_test_shop77",
      client_reference_id: "shop-77",
      status: "complete",
    });
  }

  pushTest(): void {
    this.tell("plan.created", { id: "plan_00000000000000", object: "plan" });
  }

  /** Correctly signed, and still not true. */
  pushForged(reference: string): void {
    const session = this.books.sessionOf(reference);
    const object = { ...showSession(session, this.server.origin, false), status: "complete", payment_status: "paid" };
    this.tell("checkout.session.completed", object);
  }

  /** The page itself, as the payer's browser has it. */
  private answerPayer({ method, path, body }: FakeRequest): FakeAnswer {
    const session = this.books.sessions.find(({ id }) => id === path.slice(PAY_PAGES.length));
    if (session === undefined) return showPayPage(null);
    const { params, amount, currency } = session;
    const reference = params["client_reference_id"] ?? "";
    const page: FakePayPage = {
      purpose: params["line_items[0][price_data][product_data][name]"] ?? "",
      amountMinor: amount,
      currency: currency.toUpperCase(),
      takesOtherAmounts: false,
      isPayable: this.books.isPayable(session),
      notice: session.charges.at(-1)?.status === "failed" ? "Your card was declined." : null,
    };
    if (method !== "POST") return showPayPage(page);
    return answerPress(page, body, {
      pay: (amountMinor) => {
        this.pay(reference, amountMinor);
        return params["success_url"] ?? "";
      },
      // A payer who is declined stays, and may try another card.
      decline: () => {
        this.decline(reference);
        return path;
      },
      cancel: () => {
        this.abandon(reference);
        return params["cancel_url"] ?? "";
      },
    });
  }

  private tellOfSession(type: string, session: FakeSession): void {
    this.tell(type, showSession(session, this.server.origin, false));
  }

  private tell(type: string, object: Readonly<Record<string, unknown>>): void {
    const { livemode } = this.options;
    const event: FakeEvent = { id: `evt_${newName()}`, created: this.books.seconds, type, livemode, data: { object } };
    this.events.push(event);
    const body = JSON.stringify({ ...event, object: "event", api_version: "2026-10-28.endive" }, null, 2);
    this.webhooks.push({ contentType: "application/json; charset=utf-8", body });
  }

  private sign(body: string): string {
    return Stripe.webhooks.generateTestHeaderString({
      payload: body,
      secret: this.options.webhookSecret,
      timestamp: this.books.seconds,
    });
  }
}
