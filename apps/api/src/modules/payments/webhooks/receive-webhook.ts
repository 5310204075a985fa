import type { MerchantScope } from "../../../access/scopes";
import type { Proof } from "../../../access/system-access";
import type { Core } from "../../../core";
import {
  type IncomingWebhook,
  type PaymentProvider,
  ProviderError,
  ProviderRejectedError,
  type Snapshot,
} from "../../../integrations/payment-providers/payment-provider";
import { CostGates } from "../../../shared/cost-gate";
import { sha256Hex } from "../../../shared/crypto";
import { isId } from "../../../shared/ids";
import type { AccountSecrets } from "../../payment-accounts/account-secrets";
import type { ProviderAccountRepository } from "../../payment-accounts/provider-account.repository";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import type { ApplySnapshot } from "../snapshots/apply-snapshot";
import type { PaymentProviders } from "../../payment-accounts/payment-providers";
import type { PaymentSyncService } from "../paying/payment-sync.service";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { Payment } from "../attempts/payment";
import type { RejectedWebhooks } from "./rejected-webhooks";
import type { ReceivedWebhook, RejectedOrigin, WebhookEvent, WebhookEventRepository } from "./webhook-event.repository";

/** Where a message arrived: `/webhooks/<provider>/<accountId>/<pathSecret>`. */
export interface WebhookAddress {
  readonly provider: string;
  /** For the sandbox: the merchant's id. */
  readonly accountId: string;
  readonly pathSecret: string | null;
}

export type WebhookMessage = Pick<IncomingWebhook, "headers" | "rawBody">;
export type ReceivedOutcome = "APPLIED" | "IGNORED" | "REJECTED";

/** Whose address a message arrived at: nothing is proven yet, so there is no scope. */
interface Addressee {
  readonly merchantId: string;
  readonly accountId: string | null;
  /** Null when nothing can prove that the message is genuine. Throws a ProviderError when the secret can't be read. */
  findProof(message: WebhookMessage): Proof | null;
  /** Throws a ProviderError when the stored credentials can't be read. */
  connect(scope: MerchantScope): Promise<PaymentProvider>;
}

/** What is known so far, for the log in case of failure. */
interface Trace {
  received: ReceivedWebhook;
}

interface ReceiveWebhookNeeds extends Pick<Core, "database" | "clock" | "patience" | "systemAccess"> {
  readonly paymentProviders: PaymentProviders;
  readonly providerAccountRepository: ProviderAccountRepository;
  readonly accountSecrets: AccountSecrets;
  readonly merchantRepository: MerchantRepository;
  readonly paymentRepository: PaymentRepository;
  readonly webhookEventRepository: WebhookEventRepository;
  readonly rejectedWebhooks: RejectedWebhooks;
  readonly applySnapshot: ApplySnapshot;
  readonly paymentSync: PaymentSyncService;
}

/**
 * Processes providers' messages and records the outcome of each. A message only says where to look: the state is fetched
 * from the provider.
 */
export class ReceiveWebhook {
  /** A flood neither takes all connections to the database nor reaches the provider as one. */
  private readonly turns = new CostGates({ running: 4, waiting: 1_000 });

  constructor(private readonly needs: ReceiveWebhookNeeds) {}

  /**
   * A few messages of an account are worked on at a time.
   * Errors: throws when the provider can't be asked or we fail, so that the sender tries again; the message is then in the
   * log, and staff can have it processed again. Throws a TooBusyError when too many of the account are waiting.
   */
  async receive(address: WebhookAddress, message: WebhookMessage): Promise<ReceivedOutcome> {
    const addressee = await this.findAddressee(address);
    if (addressee === null) return "REJECTED";
    const { merchantId, accountId } = addressee;
    const at = this.needs.clock.now().toISOString();
    const origin = { merchantId, provider: address.provider, providerAccountId: accountId, at };
    const proof = addressee.findProof(message);
    const scope = proof === null ? null : this.needs.systemAccess.admitBySecret(merchantId, proof);
    if (scope === null) return this.reject(origin);
    const unread: ReceivedWebhook = {
      provider: address.provider,
      providerAccountId: accountId,
      at,
      dedupeKey: `body ${sha256Hex(message.rawBody)}`,
      paymentId: null,
      providerRef: null,
      reference: null,
    };
    const trace: Trace = { received: unread };
    return this.turns.run(`${merchantId} ${address.provider} ${accountId ?? ""}`, () =>
      this.needs.patience.afterTurn(() =>
        this.orFail(scope, trace, async () => {
          const provider = await addressee.connect(scope);
          const { pathSecret } = address;
          const verdict = await provider.parseWebhook({ ...message, pathSecret, now: this.needs.clock.now() });
          if (verdict.kind === "REJECT") return this.reject(origin);
          if (verdict.kind === "IGNORE") return this.ignore(scope, unread, "It is not about a payment.");
          const { dedupeKey, providerRef, reference } = verdict;
          trace.received = { ...unread, dedupeKey, providerRef, reference };
          return this.look(scope, provider, trace);
        }),
      ),
    );
  }

  /**
   * Looks again where a failed message said to look.
   * Errors: throws a ProviderError when the provider still can't be asked.
   */
  async replay(scope: MerchantScope, event: WebhookEvent): Promise<ReceivedOutcome> {
    const { provider, providerAccountId, paymentId, providerRef, reference } = event;
    const prefix = providerAccountId === null ? "" : `${providerAccountId} `;
    const dedupeKey = event.dedupeKey.slice(prefix.length);
    const at = this.needs.clock.now().toISOString();
    const trace: Trace = {
      received: { provider, providerAccountId, paymentId, providerRef, reference, dedupeKey, at },
    };
    return this.orFail(scope, trace, async () =>
      this.look(scope, await this.needs.paymentProviders.get(scope, event), trace),
    );
  }

  private async look(scope: MerchantScope, provider: PaymentProvider, trace: Trace): Promise<ReceivedOutcome> {
    const payment = await this.findPayment(scope, trace.received);
    if (payment === null) return this.lookAtUnknown(scope, provider, trace.received);
    const known = { ...trace.received, paymentId: payment.id };
    trace.received = known;
    const providerRef = known.providerRef ?? payment.providerRef;
    // We do not know yet which checkout it is: our reference finds it.
    if (providerRef === null) {
      await this.needs.paymentSync.refresh(scope, payment.id);
      return this.apply(scope, known, () => Promise.resolve());
    }
    const snapshot = await fetchIfThere(provider, providerRef);
    if (snapshot === null) return this.ignore(scope, known, "The provider knows of no such checkout.");
    // It may name our payment together with an unrelated checkout; the provider knows better.
    const isForeign = payment.providerRef !== null && payment.providerRef !== providerRef;
    if (isForeign && snapshot.reference !== payment.id)
      return this.ignore(scope, known, "The checkout belongs to somebody else.");
    return this.apply(scope, known, () => this.needs.applySnapshot.apply(scope, payment, snapshot));
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
      if (snapshot?.reference === reference) await this.needs.applySnapshot.parkUnknown(scope, received, snapshot);
    }
    return this.ignore(scope, received, "It names none of our payments.");
  }

  private async apply(
    scope: MerchantScope,
    received: ReceivedWebhook,
    work: () => Promise<void>,
  ): Promise<ReceivedOutcome> {
    return this.needs.database.transaction(async () => {
      if (!(await this.needs.webhookEventRepository.claim(scope, received))) {
        await this.needs.webhookEventRepository.countAgain(scope, received);
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
    const byRef =
      providerRef === null ? null : await this.needs.paymentRepository.findByProviderRef(scope, account, providerRef);
    if (byRef !== null) return byRef;
    const byReference =
      reference !== null && isId(reference) ? await this.needs.paymentRepository.find(scope, reference) : null;
    const isSameAccount = byReference?.provider === provider && byReference.providerAccountId === providerAccountId;
    return isSameAccount ? byReference : null;
  }

  private async findAddressee({ provider, accountId, pathSecret }: WebhookAddress): Promise<Addressee | null> {
    if (!isId(accountId)) return null;
    const { paymentProviders, providerAccountRepository, accountSecrets } = this.needs;
    if (provider === paymentProviders.sandboxId) {
      return {
        merchantId: accountId,
        accountId: null,
        // The signature is made with this merchant's key, so a genuine one proves whose message it is.
        findProof: (message) => (pathSecret === null ? paymentProviders.proofOfSandbox(accountId, message) : null),
        connect: (scope) => Promise.resolve(paymentProviders.sandbox(scope)),
      };
    }
    const account = await providerAccountRepository.findAddressed(provider, accountId);
    if (account === null) return null;
    const { merchantId, id, webhookSecret } = account;
    return {
      merchantId,
      accountId: id,
      findProof: () => ({
        given: Buffer.from(pathSecret ?? ""),
        expected: Buffer.from(accountSecrets.openWebhookSecret({ scope: { merchantId }, id, webhookSecret })),
      }),
      connect: (scope) => paymentProviders.get(scope, { provider, providerAccountId: id }),
    };
  }

  private async reject(origin: RejectedOrigin): Promise<"REJECTED"> {
    // The sandbox's addresses name a merchant, maybe one who does not exist.
    const isAddressee =
      origin.providerAccountId !== null || (await this.needs.merchantRepository.exists(origin.merchantId));
    if (isAddressee) await this.needs.rejectedWebhooks.count(origin);
    return "REJECTED";
  }

  private async ignore(scope: MerchantScope, received: ReceivedWebhook, reason: string): Promise<"IGNORED"> {
    await this.needs.database.transaction(() =>
      this.needs.webhookEventRepository.record(scope, received, "IGNORED", reason),
    );
    return "IGNORED";
  }

  /** Does the work; if that fails, the message is recorded before the error is rethrown. */
  private async orFail<Result>(scope: MerchantScope, trace: Trace, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof ProviderError ? error.message : "It could not be processed.";
      await this.needs.database.transaction(() =>
        this.needs.webhookEventRepository.record(scope, trace.received, "FAILED", reason),
      );
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
