import { randomUUID } from "node:crypto";
import { FakePaylinkApi, type PaylinkAccess } from "./fake-paylink-api";
import { type FakeLink, FakePaylinkBooks, type FakeTransaction } from "./fake-paylink-books";
import { type PaylinkWire, showTransaction, toForm } from "./fake-paylink-wire";
import type { FakeProvider, FakeTampering, FakeTruth } from "./fake-provider";
import { answerPress, type FakePayPage, showPayPage } from "./fake-pay-page";
import { type FakeAnswer, type FakeRequest, FakeServer } from "./fake-server";
import { WebhookSender } from "./webhook-sender";

export interface FakePaylinkOptions extends PaylinkAccess, Omit<PaylinkWire, "pageOrigin"> {
  readonly now: () => Date;
  /** "Normal (PHP-Post)" or JSON, as chosen in the back office. */
  readonly webhookFormat: "FORM" | "JSON";
  /** Whether a link is confirmed, and closed, by the first money received, even if that is only a part. */
  readonly partEndsPage: boolean;
}

/** Concardis PayLink, Nexi or Payrexx, as far as they are known; what is unknown can be set either way. */
export class FakePaylink implements FakeProvider {
  readonly books: FakePaylinkBooks;
  readonly server: FakeServer;
  /** Nothing is signed there: the secret address is all there is. */
  readonly webhooks = new WebhookSender(() => ({}));
  private pageOrigin: string | null = null;

  constructor(private readonly options: FakePaylinkOptions) {
    this.books = new FakePaylinkBooks(options.now);
    const api = new FakePaylinkApi(this.books, options, () => this.wire, options.now);
    this.server = new FakeServer((request) => {
      if (request.path === "/") return this.answerPayer(request);
      const before = this.statuses();
      const answer = api.answer(request);
      this.tellChanges(before);
      return answer;
    });
  }

  async listen(): Promise<string> {
    return this.server.listen();
  }

  async close(): Promise<void> {
    await this.webhooks.stop();
    await this.server.close();
  }

  references(): readonly string[] {
    return this.books.links.map(({ fields }) => String(fields["referenceId"]));
  }

  truth(reference: string): FakeTruth {
    return this.books.truth(reference);
  }

  isPayable(reference: string): boolean {
    return this.books.links.some((link) => link.fields["referenceId"] === reference && this.books.isPayable(link));
  }

  pay(reference: string, amountMinor?: number): void {
    this.change(() => {
      const link = this.books.linkOf(reference);
      this.books.start(link, amountMinor ?? link.amount, "confirmed");
      this.settle(link);
    });
  }

  decline(reference: string): void {
    this.change(() => {
      const link = this.books.linkOf(reference);
      this.books.start(link, link.amount, "declined");
      link.status = "declined";
    });
  }

  abandon(reference: string): void {
    this.books.linkOf(reference).status = "cancelled";
  }

  begin(reference: string): void {
    this.change(() => {
      const link = this.books.linkOf(reference);
      this.books.start(link, link.amount, "waiting", "bank-transfer");
    });
  }

  finish(reference: string, result: "SUCCEED" | "FAIL"): void {
    this.change(() => {
      const link = this.books.linkOf(reference);
      const waiting = link.transactions.find(({ status }) => status === "waiting");
      if (waiting === undefined) throw new Error("Nothing was begun");
      waiting.status = result === "SUCCEED" ? "confirmed" : "declined";
      this.settle(link);
    });
  }

  refund(reference: string, amountMinor: number): void {
    this.change(() => this.books.giveBack(this.books.receivedOf(this.books.linkOf(reference)), amountMinor));
  }

  failRefund(reference: string): void {
    this.change(() => {
      const link = this.books.linkOf(reference);
      const refund = link.transactions.findLast(({ original }) => original !== null);
      if (refund?.original == null) throw new Error("Nothing was given back");
      refund.status = "error";
      refund.original.status = this.books.refundedOf(refund.original) === 0 ? "confirmed" : "partially-refunded";
    });
  }

  chargeBack(reference: string): void {
    this.setPaymentStatus(reference, "disputed");
  }

  winDispute(reference: string): void {
    this.setPaymentStatus(reference, "confirmed");
  }

  expire(reference: string): void {
    this.books.linkOf(reference).isGone = true;
  }

  movePages(origin: string): void {
    this.pageOrigin = origin;
  }

  tamper(reference: string, { amountMinor, currency, reference: other, live }: FakeTampering): void {
    const link = this.books.linkOf(reference);
    link.amount = amountMinor ?? link.amount;
    link.currency = currency ?? link.currency;
    link.referenceId = other ?? link.referenceId;
    if (live !== undefined) link.isTest = !live;
  }

  /** Any status, documented or not. */
  setPaymentStatus(reference: string, status: string): void {
    this.change(() => {
      const [payment] = this.books.linkOf(reference).transactions;
      if (payment === undefined) throw new Error("Nobody has tried to pay");
      payment.status = status;
    });
  }

  pushForeign(): void {
    const invoice = { number: "SHOP-77", paymentRequestId: 4_711, referenceId: "shop-77" };
    this.push({ id: 99, status: "confirmed", amount: 5_000, referenceId: "shop-77", invoice });
  }

  pushTest(): void {
    const invoice = { number: "123456", paymentRequestId: 0, referenceId: "" };
    this.push({ id: 1, status: "confirmed", amount: 1_000, invoice });
  }

  pushForged(reference: string): void {
    const link = this.books.linkOf(reference);
    const invoice = { number: "1", paymentRequestId: link.id, referenceId: reference };
    this.push({
      id: 66,
      uuid: randomUUID(),
      status: "confirmed",
      amount: link.amount,
      referenceId: reference,
      invoice,
    });
  }

  /** The page itself, as the payer's browser has it. */
  private answerPayer({ method, query, body }: FakeRequest): FakeAnswer {
    const hash = new URLSearchParams(query).get("payment");
    const link = this.books.links.find((candidate) => candidate.hash === hash);
    if (link === undefined) return showPayPage(null);
    const reference = String(link.fields["referenceId"]);
    const urlOf = (name: string): string => {
      const url = link.fields[`${name}RedirectUrl`];
      return typeof url === "string" ? url : "";
    };
    const page: FakePayPage = {
      purpose: String(link.fields["purpose"]),
      amountMinor: link.amount,
      currency: link.currency,
      takesOtherAmounts: true,
      isPayable: this.books.isPayable(link),
      notice: null,
    };
    if (method !== "POST") return showPayPage(page);
    return answerPress(page, body, {
      pay: (amountMinor) => {
        this.pay(reference, amountMinor);
        return urlOf("success");
      },
      decline: () => {
        this.decline(reference);
        return urlOf("failed");
      },
      cancel: () => {
        this.abandon(reference);
        // Invoices have no address for that.
        return urlOf(link.object === "Gateway" ? "cancel" : "failed");
      },
    });
  }

  private get wire(): PaylinkWire {
    return { ...this.options, pageOrigin: this.pageOrigin ?? this.server.origin };
  }

  private change(action: () => unknown): void {
    const before = this.statuses();
    action();
    this.tellChanges(before);
  }

  private statuses(): ReadonlyMap<number, string> {
    return new Map(this.books.transactions.map(({ id, status }) => [id, status]));
  }

  /** Every change of a transaction's status is reported. */
  private tellChanges(before: ReadonlyMap<number, string>): void {
    const changed = (transaction: FakeTransaction): boolean => before.get(transaction.id) !== transaction.status;
    for (const transaction of this.books.transactions.filter(changed)) {
      this.push(showTransaction(transaction, this.wire));
    }
  }

  private push(transaction: Readonly<Record<string, unknown>>): void {
    const form = new URLSearchParams();
    for (const [name, value] of toForm(transaction, "transaction")) form.append(name, value);
    this.webhooks.push(
      this.options.webhookFormat === "JSON"
        ? { contentType: "application/json", body: JSON.stringify({ transaction }) }
        : { contentType: "application/x-www-form-urlencoded", body: form.toString() },
    );
  }

  private settle(link: FakeLink): void {
    const sum = link.transactions
      .filter(({ status, original }) => status === "confirmed" && original === null)
      .reduce((total, { amount }) => total + amount, 0);
    if (sum >= (this.options.partEndsPage ? 1 : link.amount)) link.status = "confirmed";
  }
}
