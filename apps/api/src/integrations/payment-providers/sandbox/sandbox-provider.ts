import { negateMoney, sumMoney } from "@kundenportal/domain/money/money";
import type { MerchantScope } from "../../../access/scopes";
import type { Proof } from "../../../access/system-access";
import type { Core } from "../../../core";
import { newId } from "../../../shared/ids";
import {
  type Checkout,
  type CheckoutOrder,
  type IncomingWebhook,
  type Movement,
  PaymentMethod,
  type PaymentProvider,
  type ProviderCapabilities,
  ProviderRejectedError,
  type RefundOrder,
  type Snapshot,
  type SnapshotPage,
  type WebhookVerdict,
} from "../payment-provider";
import type { SandboxChange, SandboxCheckout, SandboxCheckoutRepository } from "./sandbox-checkout.repository";
import type { SandboxControls, SandboxEvent } from "../sandbox-controls";
import { readSandboxWebhook } from "./read-sandbox-webhook";
import { stepOf } from "./sandbox-event";
import { playOutcome, type SandboxOutcome } from "./sandbox-outcome";
import { formatPageRef, parsePageRef } from "./sandbox-page-ref";
import { isSignatureValid, proofOfSignature, type SignedMessage } from "./sandbox-signature";
import type { SandboxWebhooks } from "./sandbox-webhooks";

/** The sandbox's provider name. */
const SANDBOX = "sandbox";
/** Where the sandbox serves its pay pages. */
export const PAY_PAGE_PATH = "/sandbox-pay";
const LIST_PAGE_SIZE = 100;
const MAX_DESCRIPTION_LENGTH = 200;

interface SandboxProviderNeeds extends Pick<Core, "database" | "clock" | "environment" | "systemAccess"> {
  readonly sandboxCheckoutRepository: SandboxCheckoutRepository;
  readonly sandboxWebhooks: SandboxWebhooks;
}

/**
 * A provider with play money: it keeps its own books, shows a pay page with the usual methods and sends signed webhooks
 * over HTTP, so that the core meets the same things as with a real one.
 */
export class SandboxProvider implements SandboxControls {
  readonly id = SANDBOX;
  readonly currencies = ["EUR", "CHF", "GBP", "USD", "SEK", "DKK", "NOK", "PLN", "CZK", "JPY"];
  readonly capabilities: ProviderCapabilities = {
    cancel: true,
    refund: "PARTIAL",
    webhookAuth: "SIGNED",
    methods: [
      PaymentMethod.CARD,
      PaymentMethod.SEPA_DEBIT,
      PaymentMethod.PAYPAL,
      PaymentMethod.WERO,
      PaymentMethod.PAY_LATER,
    ],
  };

  private isOpen: (scope: MerchantScope) => Promise<boolean> = () => Promise.resolve(true);

  constructor(private readonly needs: SandboxProviderNeeds) {}

  /** Pages that were opened before are closed from the moment on at which a merchant's customers may no longer pay here. */
  openWhile(isOpen: (scope: MerchantScope) => Promise<boolean>): void {
    this.isOpen = isOpen;
  }

  /** What proves that a message comes from this merchant's sandbox; null when nothing does. */
  proofOf(merchantId: string, message: SignedMessage): Proof | null {
    return proofOfSignature(this.needs.environment.internalSecret, merchantId, message, this.needs.clock.now());
  }

  /** The sandbox as this merchant's provider; there is nothing to connect to. */
  of(scope: MerchantScope): PaymentProvider {
    return {
      id: this.id,
      live: false,
      currencies: this.currencies,
      capabilities: this.capabilities,
      isPayPage: ({ origin, pathname }) =>
        origin === this.needs.environment.portalUrl && pathname.startsWith(`${PAY_PAGE_PATH}/`),
      // Play money needs no credentials.
      check: () => Promise.resolve(),
      createCheckout: (order) => this.createCheckout(scope, order),
      findCheckout: (reference) => this.findCheckout(scope, reference),
      fetch: (providerRef) => this.fetch(scope, providerRef),
      cancelCheckout: (providerRef) => this.cancelCheckout(scope, providerRef),
      parseWebhook: (webhook) => Promise.resolve(this.parseWebhook(scope, webhook)),
      refund: (order) => this.refund(scope, order),
      list: (from, cursor) => this.list(scope, from, cursor),
    };
  }

  async createCheckout(scope: MerchantScope, order: CheckoutOrder): Promise<Checkout> {
    if (!Number.isSafeInteger(order.amountMinor) || order.amountMinor <= 0) {
      throw new ProviderRejectedError("The amount must be positive.");
    }
    if (!this.currencies.includes(order.currency)) {
      throw new ProviderRejectedError(`The sandbox does not accept ${order.currency}.`);
    }
    const now = this.needs.clock.now().toISOString();
    const id = newId();
    const insert = (): Promise<boolean> =>
      this.needs.sandboxCheckoutRepository.insert(scope, {
        id,
        reference: order.reference,
        amountMinor: order.amountMinor,
        currency: order.currency,
        description: order.description.slice(0, MAX_DESCRIPTION_LENGTH),
        locale: order.locale,
        status: "OPEN",
        movements: [],
        returnUrl: order.returnUrl,
        createdAt: now,
        expiresAt: order.expiresAt.toISOString(),
        updatedAt: now,
        eventId: null,
        lastEventId: null,
        losesMessage: false,
        webhookAttempts: 0,
        webhookDueAt: null,
      });
    if (await this.needs.database.transaction(insert, { isSingle: true })) return this.pageOf(scope, id);
    const checkout = await this.findCheckout(scope, order.reference);
    if (checkout === null) throw new ProviderRejectedError("The checkout vanished.");
    return checkout;
  }

  async findCheckout(scope: MerchantScope, reference: string): Promise<Checkout | null> {
    const checkout = await this.needs.sandboxCheckoutRepository.findByReference(scope, reference);
    return checkout === null ? null : this.pageOf(scope, checkout.id);
  }

  async fetch(scope: MerchantScope, providerRef: string): Promise<Snapshot> {
    return this.toSnapshot(assertFound(await this.needs.sandboxCheckoutRepository.find(scope, providerRef)));
  }

  async cancelCheckout(scope: MerchantScope, providerRef: string): Promise<"CANCELED" | "ALREADY_FINAL"> {
    return this.needs.database.transaction(async () => {
      const checkout = assertFound(await this.needs.sandboxCheckoutRepository.findForUpdate(scope, providerRef));
      if (checkout.status === "CANCELED") return "CANCELED";
      if (checkout.status !== "OPEN" || this.isExpired(checkout)) return "ALREADY_FINAL";
      await this.record(scope, checkout, { status: "CANCELED" });
      return "CANCELED";
    });
  }

  parseWebhook(scope: MerchantScope, { headers, rawBody, now }: IncomingWebhook): WebhookVerdict {
    if (!isSignatureValid(this.needs.environment.internalSecret, scope.merchantId, { headers, rawBody }, now)) {
      return { kind: "REJECT" };
    }
    return readSandboxWebhook(rawBody);
  }

  async refund(
    scope: MerchantScope,
    { providerRef, paymentRef, amountMinor, idempotencyKey }: RefundOrder,
  ): Promise<Movement> {
    const ref = `refund-${idempotencyKey}`;
    return this.needs.database.transaction(async () => {
      const checkout = assertFound(await this.needs.sandboxCheckoutRepository.findForUpdate(scope, providerRef));
      const before = checkout.movements.find((movement) => movement.ref === ref);
      if (before !== undefined) return before;
      const payment = checkout.movements.find((movement) => movement.ref === paymentRef);
      if (payment === undefined || amountMinor <= 0 || amountMinor > refundableMinor(checkout)) {
        throw new ProviderRejectedError("There is not that much to give back.");
      }
      const { currency, method } = payment;
      const at = this.needs.clock.now().toISOString();
      const refund: Movement = { ref, kind: "REFUND", amountMinor, currency, method, at, state: "CAPTURED" };
      await this.record(scope, checkout, { movements: [...checkout.movements, refund] });
      return refund;
    });
  }

  async list(scope: MerchantScope, from: Date, cursor: string | null): Promise<SnapshotPage> {
    const after = cursor === null ? null : await this.needs.sandboxCheckoutRepository.find(scope, cursor);
    const rows = await this.needs.sandboxCheckoutRepository.listChanged(
      scope,
      from.toISOString(),
      after,
      LIST_PAGE_SIZE + 1,
    );
    const page = rows.slice(0, LIST_PAGE_SIZE);
    return {
      snapshots: page.map((checkout) => this.toSnapshot(checkout)),
      nextCursor: rows.length > page.length ? (page.at(-1)?.id ?? null) : null,
    };
  }

  /** For the pay page: anyone who has its address may see it. Null when it is not ours, or nobody may pay here any more. */
  async findByPage(pageRef: string): Promise<SandboxCheckout | null> {
    const page = this.parsePage(pageRef);
    const checkout =
      page === null || !(await this.isOpen(page.scope))
        ? null
        : await this.needs.sandboxCheckoutRepository.find(page.scope, page.checkoutId);
    return checkout !== null && this.isExpired(checkout) ? { ...checkout, status: "EXPIRED" } : checkout;
  }

  /**
   * Somebody pressed a button on the pay page. What can no longer happen (a second press, an expired checkout) changes
   * nothing; returns the checkout as it then is.
   */
  async play(pageRef: string, outcome: SandboxOutcome, method: PaymentMethod): Promise<SandboxCheckout | null> {
    const page = this.parsePage(pageRef);
    if (page === null || !(await this.isOpen(page.scope))) return null;
    await this.needs.database.transaction(async () => {
      const before = await this.needs.sandboxCheckoutRepository.findForUpdate(page.scope, page.checkoutId);
      if (before === null || this.isExpired(before)) return;
      const at = this.needs.clock.now().toISOString();
      const step = playOutcome(before, outcome, { method, movementRef: newId(), at });
      if (step !== null) await this.record(page.scope, before, step);
    });
    return this.findByPage(pageRef);
  }

  async trigger(scope: MerchantScope, providerRef: string, event: SandboxEvent): Promise<boolean> {
    return this.needs.database.transaction(async () => {
      const checkout = await this.needs.sandboxCheckoutRepository.findForUpdate(scope, providerRef);
      const step = checkout === null ? null : stepOf(checkout, event, this.needs.clock.now().toISOString());
      if (checkout === null || step === null) return false;
      if (step.kind === "MOVE") await this.record(scope, checkout, { movements: step.movements });
      if (step.kind === "ORDER") await this.record(scope, checkout, { amountMinor: step.amountMinor });
      if (step.kind === "SEND") await this.announce(scope, checkout.id, step.eventId, {});
      if (step.kind === "LOSE")
        await this.needs.sandboxCheckoutRepository.change(scope, checkout.id, { losesMessage: true });
      return true;
    });
  }

  /** Writes what happened together with the message that reports it. */
  private async record(
    scope: MerchantScope,
    { id, losesMessage }: Pick<SandboxCheckout, "id" | "losesMessage">,
    change: SandboxChange,
  ): Promise<void> {
    const happened = { ...change, updatedAt: this.needs.clock.now().toISOString() };
    if (losesMessage)
      await this.needs.sandboxCheckoutRepository.change(scope, id, { ...happened, losesMessage: false });
    else await this.announce(scope, id, newId(), happened);
  }

  private async announce(scope: MerchantScope, id: string, eventId: string, change: SandboxChange): Promise<void> {
    const now = this.needs.clock.now().toISOString();
    await this.needs.sandboxCheckoutRepository.change(scope, id, {
      ...change,
      eventId,
      lastEventId: eventId,
      webhookAttempts: 0,
      webhookDueAt: now,
    });
    this.needs.database.afterCommit(() => {
      this.needs.sandboxWebhooks.deliverSoon(scope, id);
    });
  }

  private pageOf({ merchantId }: MerchantScope, checkoutId: string): Checkout {
    const { internalSecret, portalUrl } = this.needs.environment;
    const page = formatPageRef(internalSecret, { merchantId, checkoutId });
    return { providerRef: checkoutId, url: `${portalUrl}${PAY_PAGE_PATH}/${page}` };
  }

  private parsePage(pageRef: string): { readonly scope: MerchantScope; readonly checkoutId: string } | null {
    const owner = parsePageRef(this.needs.environment.internalSecret, pageRef);
    const scope = owner === null ? null : this.needs.systemAccess.admitBySecret(owner.merchantId, owner);
    return owner === null || scope === null ? null : { scope, checkoutId: owner.checkoutId };
  }

  private isExpired({ status, expiresAt }: SandboxCheckout): boolean {
    return status === "OPEN" && new Date(expiresAt) <= this.needs.clock.now();
  }

  private toSnapshot(checkout: SandboxCheckout): Snapshot {
    return {
      providerRef: checkout.id,
      reference: checkout.reference,
      amountMinor: checkout.amountMinor,
      currency: checkout.currency,
      live: false,
      checkout: this.isExpired(checkout) ? "EXPIRED" : checkout.status,
      movements: checkout.movements,
    };
  }
}

function assertFound(checkout: SandboxCheckout | null): SandboxCheckout {
  if (checkout === null) throw new ProviderRejectedError("There is no such checkout.");
  return checkout;
}

/** What was received and not given back, in minor units. */
function refundableMinor({ currency, movements }: Pick<SandboxCheckout, "currency" | "movements">): number {
  const moved = movements
    .filter(({ state }) => state === "CAPTURED")
    .map((movement) => (movement.kind === "PAYMENT" ? movement : negateMoney(movement)));
  return sumMoney(currency, moved).amountMinor;
}
