import type { z } from "zod";
import type { Clock } from "../../../shared/clock";
import { isId } from "../../../shared/ids";
import {
  type Checkout,
  type CheckoutOrder,
  type IncomingWebhook,
  type Movement,
  OutcomeUnknownError,
  PaymentMethod,
  type PaymentProvider,
  type ProviderCapabilities,
  ProviderError,
  ProviderRejectedError,
  ProviderUnavailableError,
  type RefundOrder,
  type Snapshot,
  type SnapshotPage,
  type WebhookVerdict,
} from "../payment-provider";
import { earliestTimeOf } from "../reference-time";
import { type PaylinkClient, PaylinkMissingError } from "./paylink-client";
import { areRefundsMissing, hasBroughtMoney, isRefund, PaylinkMovements } from "./paylink-movements";
import { toLinkFields } from "./paylink-order";
import { formatPaylinkRef, type PaylinkRef, parsePaylinkRef } from "./paylink-ref";
import type { PaylinkSettings } from "./paylink-settings";
import { toSnapshot } from "./paylink-snapshot";
import { PaylinkTransactions } from "./paylink-transactions";
import { isPathSecretRight, parseHint } from "./paylink-webhook";
import {
  referenceOf,
  transactionsOf,
  type WireLink,
  wireLink,
  type WireTransaction,
  wireTransaction,
} from "./paylink-wire";

const CURRENCIES = ["EUR", "CHF", "GBP", "USD", "SEK", "DKK", "NOK", "PLN", "CZK", "HUF"];

export interface PaylinkAccount {
  readonly settings: PaylinkSettings;
  /** The last part of the address that this account's webhooks come to. */
  readonly webhookSecret: string;
  /** Where the merchant's pay pages are. */
  readonly pageOrigin: string;
}

/**
 * Concardis PayLink, Nexi and Payrexx: one protocol under three names. It has no idempotency and signs no webhooks, so an
 * order is sent once, and the state is always fetched. It would rather say "unknown" than guess about money.
 */
export class PaylinkProvider implements PaymentProvider {
  readonly id = "paylink";
  readonly live: boolean;
  readonly currencies = CURRENCIES;
  readonly capabilities: ProviderCapabilities = {
    cancel: true,
    refund: "PARTIAL",
    webhookAuth: "SECRET_URL",
    // What is actually offered is chosen in the provider's back office.
    methods: [
      PaymentMethod.CARD,
      PaymentMethod.PAYPAL,
      PaymentMethod.SEPA_DEBIT,
      PaymentMethod.WERO,
      PaymentMethod.PAY_LATER,
    ],
  };
  private readonly settings: PaylinkSettings;
  private readonly transactions: PaylinkTransactions;

  constructor(
    private readonly clock: Clock,
    private readonly client: PaylinkClient,
    private readonly account: PaylinkAccount,
  ) {
    this.settings = account.settings;
    this.live = account.settings.live;
    this.transactions = new PaylinkTransactions(client);
  }

  isPayPage(url: URL): boolean {
    return url.origin === this.account.pageOrigin;
  }

  async check(): Promise<void> {
    await this.client.get("SignatureCheck/");
  }

  async createCheckout(order: CheckoutOrder): Promise<Checkout> {
    if (!Number.isSafeInteger(order.amountMinor) || order.amountMinor <= 0) {
      throw new ProviderRejectedError("The amount must be positive.");
    }
    if (!CURRENCIES.includes(order.currency)) {
      throw new ProviderRejectedError(`This provider does not accept ${order.currency}.`);
    }
    const fields = toLinkFields(order, this.settings, this.clock.now());
    const [made] = await this.client.post(`${this.settings.linkObject}/`, fields);
    const link = wireLink.safeParse(made).data;
    // A page was created, but nobody can send a payer there.
    if (link?.link == null) throw new OutcomeUnknownError("The provider's answer was not understood.");
    const { reference, amountMinor, currency } = order;
    return { providerRef: formatPaylinkRef({ linkId: link.id, reference, amountMinor, currency }), url: link.link };
  }

  /**
   * Only payments can be found there by our reference, by searching through them. Null also for a link on which nobody has
   * tried to pay: only we were given its address, and it got lost.
   */
  async findCheckout(reference: string): Promise<Checkout | null> {
    const transactions = await this.transactions.listOfReference(reference, this.sinceMaking(reference));
    const first = transactions.find(({ invoice }) => invoice?.paymentRequestId != null);
    const linkId = first?.invoice?.paymentRequestId;
    if (first === undefined || linkId == null) return null;
    const link = await this.findLink(linkId);
    const asked = this.askedOf(linkId, reference, first, link);
    return { providerRef: formatPaylinkRef(asked), url: link?.link ?? `${this.account.pageOrigin}/` };
  }

  async fetch(providerRef: string): Promise<Snapshot> {
    return this.look(assertOurs(providerRef));
  }

  async cancelCheckout(providerRef: string): Promise<"CANCELED" | "ALREADY_FINAL"> {
    const asked = assertOurs(providerRef);
    const before = await this.look(asked);
    if (before.checkout === "CANCELED") return "CANCELED";
    if (before.checkout !== "OPEN") return "ALREADY_FINAL";
    try {
      await this.client.delete(`${this.settings.linkObject}/${asked.linkId}/`);
    } catch (error) {
      // A link that was used may no longer be removable; its present state says whether it was removed.
      if (!(error instanceof ProviderRejectedError)) throw error;
    }
    return (await this.look(asked)).checkout === "CANCELED" ? "CANCELED" : "ALREADY_FINAL";
  }

  async parseWebhook(webhook: IncomingWebhook): Promise<WebhookVerdict> {
    if (!isPathSecretRight(this.account.webhookSecret, webhook.pathSecret)) return { kind: "REJECT" };
    const hint = parseHint(webhook);
    if (hint === null) return { kind: "IGNORE" };
    const reference = hint.reference ?? (await this.findReference(hint.linkId));
    if (reference === null) return { kind: "IGNORE" };
    return { kind: "LOOK", providerRef: null, reference, dedupeKey: hint.dedupeKey };
  }

  async refund({ providerRef, paymentRef, amountMinor }: RefundOrder): Promise<Movement> {
    const asked = assertOurs(providerRef);
    const maker = this.movements();
    const paymentId = /:(\d{1,20})$/.exec(paymentRef)?.[1] ?? "";
    if (!Number.isSafeInteger(amountMinor) || amountMinor <= 0 || maker.refOf({ id: paymentId }) !== paymentRef) {
      throw new ProviderRejectedError("There is no such payment to refund.");
    }
    const answer = await this.client.post(`Transaction/${paymentId}/refund`, { amount: amountMinor });
    const answered = wireTransaction.safeParse(answer[0]).data;
    const refund =
      answered !== undefined && isRefund(answered) && answered.id !== paymentId
        ? answered
        : await this.findNewRefund(asked, paymentId, amountMinor);
    // It was done, but under an unknown name: it will show in a later snapshot.
    if (refund === null) throw new OutcomeUnknownError("The provider did not say which refund it made.");
    return maker.refund(refund, asked.currency);
  }

  async list(from: Date, cursor: string | null): Promise<SnapshotPage> {
    const page = await this.transactions.list(from, cursor === null ? 0 : Number(cursor));
    const snapshots: Snapshot[] = [];
    const seen = new Set<string>();
    for (const transaction of page.transactions) {
      const asked = await this.findAsked(transaction);
      if (asked === null || seen.has(asked.reference)) continue;
      seen.add(asked.reference);
      snapshots.push(await this.look(asked));
    }
    return { snapshots, nextCursor: page.nextOffset === null ? null : String(page.nextOffset) };
  }

  /** The link as it is now, with every transaction that belongs to it, even those it does not list. */
  private async look(asked: PaylinkRef): Promise<Snapshot> {
    const link = await this.findLink(asked.linkId);
    const own = link === null ? [] : transactionsOf(link);
    const more = await this.findUnlisted(asked.reference, link, own);
    const known = new Set(own.map(({ id }) => id));
    const transactions = [...own, ...more.filter(({ id }) => !known.has(id))];
    return toSnapshot({ asked, link, transactions }, this.movements(), this.settings.live);
  }

  /**
   * What a link does not show: refunds, which some installations show only in the list of all transactions, and everything
   * once the link itself is gone. A failed refund leaves no sign on its payment, so it is searched for as well.
   */
  private async findUnlisted(reference: string, link: WireLink | null, own: readonly WireTransaction[]) {
    const payments = own.filter((transaction) => !isRefund(transaction));
    if (link !== null && !payments.some(hasBroughtMoney)) return [];
    const since = this.sinceMaking(reference);
    const isSurelyMore =
      link === null ||
      payments.some((payment) =>
        areRefundsMissing(
          payment,
          own.filter(({ originalTransactionId }) => originalTransactionId === payment.id),
        ),
      );
    if (isSurelyMore) return this.transactions.listOfReference(reference, since);
    return (await this.transactions.searchReference(reference, since)) ?? [];
  }

  /** Null when it is gone. */
  private async findLink(linkId: string): Promise<WireLink | null> {
    try {
      const [link] = await this.client.get(`${this.settings.linkObject}/${linkId}/`);
      return parseAnswer(wireLink, link);
    } catch (error) {
      if (error instanceof PaylinkMissingError) return null;
      throw error;
    }
  }

  private async findReference(linkId: string | null): Promise<string | null> {
    const link = linkId === null ? null : await this.findLink(linkId);
    const reference = link?.referenceId ?? null;
    return reference !== null && isId(reference) ? reference : null;
  }

  /** Which of our checkouts a transaction belongs to; null when it is not ours. */
  private async findAsked(transaction: WireTransaction): Promise<PaylinkRef | null> {
    const original = transaction.originalTransactionId;
    const isComplete = referenceOf(transaction) !== null && transaction.invoice?.paymentRequestId != null;
    // A refund may name nothing but the payment it belongs to.
    const about = isComplete || original === null ? transaction : await this.transactions.find(original);
    const reference = about === null ? null : referenceOf(about);
    const linkId = about?.invoice?.paymentRequestId;
    if (about === null || reference === null || !isId(reference) || linkId == null) return null;
    return this.askedOf(linkId, reference, about, await this.findLink(linkId));
  }

  private askedOf(linkId: string, reference: string, { invoice, ...own }: WireTransaction, link: WireLink | null) {
    return {
      linkId,
      reference,
      amountMinor: link?.amount ?? invoice?.originalAmount ?? invoice?.amount ?? Math.abs(own.amount),
      currency: link?.currency ?? invoice?.currency ?? own.currency ?? "EUR",
    };
  }

  /** The refund that was just made; null when it does not show yet or the provider can't be asked. */
  private async findNewRefund(asked: PaylinkRef, paymentId: string, amountMinor: number) {
    try {
      const all = await this.transactions.listOfReference(asked.reference, this.sinceMaking(asked.reference));
      const fitting = all.filter(
        ({ originalTransactionId, amount }) => originalTransactionId === paymentId && Math.abs(amount) === amountMinor,
      );
      return fitting.length === 1 ? (fitting[0] ?? null) : null;
    } catch (error) {
      // The refund itself was made: not finding its transaction must not look like a failure.
      if (error instanceof ProviderError) return null;
      throw error;
    }
  }

  /** Our references contain their time; nothing can have happened with them before that. */
  private sinceMaking(reference: string): Date {
    return earliestTimeOf(reference, this.clock.now());
  }

  private movements(): PaylinkMovements {
    return new PaylinkMovements(this.settings.baseDomain, this.clock.now());
  }
}

function assertOurs(providerRef: string): PaylinkRef {
  const ref = parsePaylinkRef(providerRef);
  if (ref === null) throw new ProviderRejectedError("There is no such checkout.");
  return ref;
}

/** Errors: ProviderUnavailableError for an invalid answer; nothing has changed then, and we can ask again. */
function parseAnswer<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new ProviderUnavailableError("The provider's answer was not understood.");
  return parsed.data;
}
