import { grantMerchantScope, type MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import {
  type IncomingWebhook,
  type PaymentProvider,
  ProviderError,
  ProviderRejectedError,
  type Snapshot,
} from "../../../integrations/payment-providers/payment-provider";
import type { Clock } from "../../../shared/clock";
import { equalInConstantTime, sha256Hex } from "../../../shared/crypto";
import { isId } from "../../../shared/ids";
import type { AccountSecrets } from "../../payment-accounts/account-secrets";
import type { ProviderAccountRepository } from "../../payment-accounts/provider-account.repository";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import type { ApplySnapshot } from "../snapshots/apply-snapshot";
import type { PaymentProviders } from "../../payment-accounts/payment-providers";
import type { PaymentSyncService } from "../paying/payment-sync.service";
import type { Payment, PaymentRepository } from "../attempts/payment.repository";
import type { RejectedWebhooks } from "./rejected-webhooks";
import type { ReceivedWebhook, WebhookEvent, WebhookEventRepository } from "./webhook-event.repository";

/** Where a message came to: `/webhooks/<provider>/<accountId>/<pathSecret>`. */
export interface WebhookAddress {
  readonly provider: string;
  /** Of the sandbox: the merchant's id. */
  readonly accountId: string;
  readonly pathSecret: string | null;
}

export type WebhookMessage = Pick<IncomingWebhook, "headers" | "rawBody">;
export type ReceivedOutcome = "APPLIED" | "IGNORED" | "REJECTED";

/** For whom a message is. */
interface Addressee {
  readonly scope: MerchantScope;
  readonly accountId: string | null;
  /** Throws a ProviderError when the stored credentials can't be read. */
  connect(): PaymentProvider;
  isSecretRight(pathSecret: string | null): boolean;
}

/** What is known so far, for the log should it fail. */
interface Trace {
  received: ReceivedWebhook;
}

/**
 * Works through providers' messages and writes down what came of each. A message only says where to look: the state is
 * fetched from the provider.
 */
export class ReceiveWebhook {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly providers: PaymentProviders,
    private readonly accounts: ProviderAccountRepository,
    private readonly secrets: AccountSecrets,
    private readonly merchants: MerchantRepository,
    private readonly payments: PaymentRepository,
    private readonly events: WebhookEventRepository,
    private readonly rejected: RejectedWebhooks,
    private readonly snapshots: ApplySnapshot,
    private readonly sync: PaymentSyncService,
  ) {}

  /**
   * Errors: throws when the provider can't be asked or we fail, so that the sender tries again; the message is in the
   * log then, and staff can have it worked through again.
   */
  async receive(address: WebhookAddress, message: WebhookMessage): Promise<ReceivedOutcome> {
    const addressee = await this.findAddressee(address);
    if (addressee === null) return "REJECTED";
    const { scope, accountId } = addressee;
    const at = this.clock.now().toISOString();
    const origin = { provider: address.provider, providerAccountId: accountId, at };
    const unread: ReceivedWebhook = {
      ...origin,
      dedupeKey: `body ${sha256Hex(message.rawBody)}`,
      paymentId: null,
      providerRef: null,
      reference: null,
    };
    const trace: Trace = { received: unread };
    return this.orFail(scope, trace, async () => {
      if (!addressee.isSecretRight(address.pathSecret)) return this.reject(scope, origin);
      const provider = addressee.connect();
      const { pathSecret } = address;
      const verdict = await provider.parseWebhook({ ...message, pathSecret, now: this.clock.now() });
      if (verdict.kind === "REJECT") return this.reject(scope, origin);
      if (verdict.kind === "IGNORE") return this.ignore(scope, unread, "It is not about a payment.");
      const { dedupeKey, providerRef, reference } = verdict;
      trace.received = { ...unread, dedupeKey, providerRef, reference };
      return this.look(scope, provider, trace);
    });
  }

  /**
   * Looks again where a message that failed said to look.
   * Errors: throws a ProviderError when the provider still can't be asked.
   */
  async replay(scope: MerchantScope, event: WebhookEvent): Promise<ReceivedOutcome> {
    const { provider, providerAccountId, paymentId, providerRef, reference } = event;
    const prefix = providerAccountId === null ? "" : `${providerAccountId} `;
    const dedupeKey = event.dedupeKey.slice(prefix.length);
    const at = this.clock.now().toISOString();
    const trace: Trace = {
      received: { provider, providerAccountId, paymentId, providerRef, reference, dedupeKey, at },
    };
    return this.orFail(scope, trace, async () => this.look(scope, await this.providers.get(scope, event), trace));
  }

  private async look(scope: MerchantScope, provider: PaymentProvider, trace: Trace): Promise<ReceivedOutcome> {
    const payment = await this.findPayment(scope, trace.received);
    if (payment === null) return this.lookAtUnknown(scope, provider, trace.received);
    const known = { ...trace.received, paymentId: payment.id };
    trace.received = known;
    const providerRef = known.providerRef ?? payment.providerRef;
    // Nobody told us yet which checkout it is: that is found out by our reference.
    if (providerRef === null) {
      await this.sync.refresh(scope, payment.id);
      return this.apply(scope, known, () => Promise.resolve());
    }
    const snapshot = await fetchIfThere(provider, providerRef);
    if (snapshot === null) return this.ignore(scope, known, "The provider knows of no such checkout.");
    // It may name our payment together with a checkout that is not about it; the provider knows better.
    const isForeign = payment.providerRef !== null && payment.providerRef !== providerRef;
    if (isForeign && snapshot.reference !== payment.id)
      return this.ignore(scope, known, "The checkout belongs to somebody else.");
    return this.apply(scope, known, () => this.snapshots.apply(scope, payment.id, snapshot));
  }

  /** Money that names a reference like ours is never dropped, even if we know no such payment. */
  private async lookAtUnknown(
    scope: MerchantScope,
    provider: PaymentProvider,
    received: ReceivedWebhook,
  ): Promise<ReceivedOutcome> {
    const { providerRef, reference } = received;
    if (reference !== null && isId(reference) && providerRef !== null) {
      const snapshot = await fetchIfThere(provider, providerRef);
      if (snapshot?.reference === reference) await this.snapshots.parkUnknown(scope, received, snapshot);
    }
    return this.ignore(scope, received, "It names none of our payments.");
  }

  private async apply(
    scope: MerchantScope,
    received: ReceivedWebhook,
    work: () => Promise<void>,
  ): Promise<ReceivedOutcome> {
    return this.database.transaction(async () => {
      if (!(await this.events.claim(scope, received))) {
        await this.events.countAgain(scope, received);
        return "IGNORED";
      }
      await work();
      return "APPLIED";
    });
  }

  private async findPayment(
    scope: MerchantScope,
    { provider, providerAccountId, providerRef, reference }: ReceivedWebhook,
  ): Promise<Payment | null> {
    const account = { provider, providerAccountId };
    const byRef = providerRef === null ? null : await this.payments.findByProviderRef(scope, account, providerRef);
    if (byRef !== null) return byRef;
    const byReference = reference !== null && isId(reference) ? await this.payments.find(scope, reference) : null;
    const isSameAccount = byReference?.provider === provider && byReference.providerAccountId === providerAccountId;
    return isSameAccount ? byReference : null;
  }

  private async findAddressee({ provider, accountId }: WebhookAddress): Promise<Addressee | null> {
    if (!isId(accountId)) return null;
    if (provider === this.providers.sandboxId) {
      if (!(await this.merchants.exists(accountId))) return null;
      // The signature is made with a key of this merchant's, so a genuine one proves whose message it is.
      const scope = grantMerchantScope(accountId);
      return {
        scope,
        accountId: null,
        connect: () => this.providers.sandbox(scope),
        isSecretRight: (pathSecret) => pathSecret === null,
      };
    }
    const account = await this.accounts.findAddressed(provider, accountId);
    if (account === null) return null;
    return {
      scope: account.scope,
      accountId: account.id,
      connect: () => this.providers.connect(account),
      isSecretRight: (pathSecret) =>
        equalInConstantTime(Buffer.from(pathSecret ?? ""), Buffer.from(this.secrets.openWebhookSecret(account))),
    };
  }

  private async reject(
    scope: MerchantScope,
    origin: Pick<ReceivedWebhook, "provider" | "providerAccountId" | "at">,
  ): Promise<"REJECTED"> {
    await this.rejected.count(scope, origin);
    return "REJECTED";
  }

  private async ignore(scope: MerchantScope, received: ReceivedWebhook, reason: string): Promise<"IGNORED"> {
    await this.database.transaction(() => this.events.record(scope, received, "IGNORED", reason));
    return "IGNORED";
  }

  /** Does the work; when that fails, the message is written down before the error goes on. */
  private async orFail<Result>(scope: MerchantScope, trace: Trace, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof ProviderError ? error.message : "It could not be processed.";
      await this.database.transaction(() => this.events.record(scope, trace.received, "FAILED", reason));
      throw error;
    }
  }
}

async function fetchIfThere(provider: PaymentProvider, providerRef: string): Promise<Snapshot | null> {
  try {
    return await provider.fetch(providerRef);
  } catch (error) {
    if (error instanceof ProviderRejectedError) return null;
    throw error;
  }
}
