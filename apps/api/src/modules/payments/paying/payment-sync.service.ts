import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import {
  type PaymentProvider,
  ProviderRejectedError,
  type Snapshot,
} from "../../../integrations/payment-providers/payment-provider";
import { isId } from "../../../shared/ids";
import { inLanes } from "../../../shared/in-lanes";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { ProviderAccountRepository } from "../../payment-accounts/provider-account.repository";
import type { ApplySnapshot } from "../snapshots/apply-snapshot";
import { nextPollAt, POLL_MAX_ATTEMPTS, pollDelaysMs } from "../attempts/next-poll";
import type { DuePolls } from "../attempts/due-polls";
import { asksForWhatIsOwed } from "../attempts/asked-amount";
import { assertPayPage, type OfAccount, type PaymentProviders } from "../../payment-accounts/payment-providers";
import { PaymentStatus } from "../attempts/payment-status";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { DuePayment, Payment } from "../attempts/payment";

const POLL_BATCH = 50;
/** After a minute, then less and less often; a direct debit may take two weeks. */
const POLL_DELAYS_MINUTES = [1, 2, 5, 10, 30, 60, 180, 360, 720] as const;
/** How long a new attempt waits at most before the provider is asked about it. */
const FIRST_POLL_MINUTES = 1;
/** So many accounts are reconciled at the same time, each for so long. */
const ACCOUNTS_AT_ONCE = 4;
const RECONCILE_MS = 10 * 60_000;
/** How long a provider's answer may take to reach us; only after that does silence mean something. */
const CREATION_SECONDS = 60;

/** A little longer than the longest outage we expect to have. */
const RECONCILED_DAYS = 4;

/** What a provider has recorded for one account. */
interface Books {
  readonly scope: MerchantScope;
  readonly account: OfAccount;
  readonly connect: () => PaymentProvider;
}

interface PaymentSyncNeeds extends Pick<Core, "database" | "clock" | "logger" | "patience" | "systemAccess"> {
  readonly paymentProviders: PaymentProviders;
  readonly paymentRepository: PaymentRepository;
  readonly providerAccountRepository: ProviderAccountRepository;
  readonly documentRepository: DocumentRepository;
  readonly applySnapshot: ApplySnapshot;
  readonly duePolls: DuePolls;
}

/** Brings our payments in line with what the providers say: after webhooks, when payers return, by polling. */
export class PaymentSyncService {
  constructor(private readonly needs: PaymentSyncNeeds) {}

  /**
   * Asks the provider about one attempt and books anything new. Null when there is no such attempt.
   * Errors: throws a ProviderError when the provider can't be asked; nothing has changed then.
   */
  async refresh(scope: MerchantScope, paymentId: string): Promise<Payment | null> {
    const payment = await this.needs.paymentRepository.find(scope, paymentId);
    if (payment === null) return null;
    const providerRef = payment.providerRef ?? (await this.recoverCheckout(scope, payment));
    if (providerRef !== null) {
      const snapshot = await this.fetchSnapshot(scope, payment, providerRef);
      if (snapshot !== null) await this.needs.applySnapshot.apply(scope, payment, snapshot);
    }
    return this.needs.paymentRepository.find(scope, paymentId);
  }

  /**
   * Closes the pay page of an attempt that asks for an amount other than what is owed by now (paid by transfer, cancelled,
   * a reminder's fee), whose account is no longer used, or whose time is up although the page does not know it, so that
   * nobody pays there. Returns the attempt as it is afterwards.
   */
  async closeIfOutdated(scope: MerchantScope, payment: Payment): Promise<Payment> {
    if (payment.openKey === null) return payment;
    const document = await this.needs.documentRepository.find(scope, payment.documentId);
    const { timeZone } = await this.needs.systemAccess.actor(scope);
    const asksRight = document !== null && asksForWhatIsOwed(payment, document, timeZone);
    const isInTime = payment.expiresAt === null || new Date(payment.expiresAt) > this.needs.clock.now();
    const isCurrent = isInTime && asksRight && (await this.needs.paymentProviders.mayStayOpen(scope, payment));
    return isCurrent ? payment : this.close(scope, payment);
  }

  /** Cancels an attempt's checkout at the provider. What can no longer be cancelled stays as the provider reports it. */
  async close(scope: MerchantScope, payment: Payment): Promise<Payment> {
    if (payment.providerRef === null) return payment;
    const provider = await this.needs.paymentProviders.get(scope, payment);
    await provider.cancelCheckout(payment.providerRef);
    return (await this.refresh(scope, payment.id)) ?? payment;
  }

  /** Asks about the attempts that are due; for the worker, every few seconds. Returns how many there were. */
  async pollDuePayments(): Promise<number> {
    const { clock, duePolls, paymentRepository, systemAccess } = this.needs;
    const due = await paymentRepository.listDue(systemAccess, {
      now: clock.now(),
      delaysMs: pollDelaysMs(FIRST_POLL_MINUTES, POLL_DELAYS_MINUTES),
      pausedAccounts: duePolls.pausedAccounts,
      limit: POLL_BATCH,
    });
    await duePolls.run(due, (payment) => this.poll(payment.scope, payment));
    return due.length;
  }

  /**
   * Asks every provider for everything that happened lately, and books anything new: catches what neither a webhook nor a
   * poll reported, such as a refund made at the provider. For the worker, a few times a day.
   */
  async reconcileRecent(): Promise<void> {
    const since = new Date(this.needs.clock.now().getTime() - RECONCILED_DAYS * 86_400_000);
    const sinceText = since.toISOString();
    const { systemAccess, patience, paymentProviders, paymentRepository, providerAccountRepository } = this.needs;
    const provider = paymentProviders.sandboxId;
    const sandboxes = await paymentRepository.listSandboxMerchants(systemAccess, provider, sinceText);
    const accounts = await providerAccountRepository.listAlive(systemAccess, sinceText);
    const books: readonly Books[] = [
      ...sandboxes.map(({ scope }) => ({
        scope,
        account: { provider, providerAccountId: null },
        connect: () => paymentProviders.sandbox(scope),
      })),
      ...accounts.map((account) => ({
        scope: account.scope,
        account: { provider: account.provider, providerAccountId: account.id },
        connect: () => paymentProviders.connect(account),
      })),
    ];
    await inLanes(books, {
      atOnce: ACCOUNTS_AT_ONCE,
      laneOf: ({ scope, account }) => account.providerAccountId ?? scope.merchantId,
      work: async ({ scope, account, connect }) => {
        try {
          await patience.atMost(RECONCILE_MS, () => this.reconcileAccount(scope, account, connect(), since));
        } catch (error) {
          // One merchant's rejected credentials must not keep the others from being reconciled.
          this.needs.logger.warn(
            { err: error, merchantId: scope.merchantId, ...account },
            "reconciling payments failed",
          );
        }
        return true;
      },
    });
  }

  private async poll(scope: MerchantScope, due: DuePayment): Promise<void> {
    if (due.pollAttempts >= POLL_MAX_ATTEMPTS) {
      await this.needs.applySnapshot.park(scope, due.id, "The provider never said how it ended.");
      return;
    }
    const next = nextPollAt(this.needs.clock.now(), due.pollAttempts, POLL_DELAYS_MINUTES);
    if (!(await this.needs.database.transaction(() => this.needs.paymentRepository.claimPoll(scope, due, next))))
      return;
    const payment = await this.refresh(scope, due.id);
    if (payment !== null) await this.closeIfOutdated(scope, payment);
  }

  private async reconcileAccount(
    scope: MerchantScope,
    account: OfAccount,
    provider: PaymentProvider,
    since: Date,
  ): Promise<void> {
    let cursor: string | null = null;
    do {
      const { snapshots, nextCursor } = await provider.list(since, cursor);
      for (const snapshot of snapshots) await this.applyListed(scope, account, snapshot);
      cursor = nextCursor;
    } while (cursor !== null);
  }

  private async applyListed(scope: MerchantScope, account: OfAccount, snapshot: Snapshot): Promise<void> {
    const payment =
      (await this.needs.paymentRepository.findByProviderRef(scope, account, snapshot.providerRef)) ??
      (await this.findNamed(scope, account, snapshot));
    if (payment !== null) await this.needs.applySnapshot.apply(scope, payment, snapshot);
    // Others may use the same account; only what looks like a reference of ours concerns us.
    else if (isId(snapshot.reference)) await this.needs.applySnapshot.parkUnknown(scope, account, snapshot);
  }

  /** The attempt named by a checkout that we have not heard of yet, or that is not the one we know. */
  private async findNamed(scope: MerchantScope, account: OfAccount, { reference }: Snapshot): Promise<Payment | null> {
    const payment = isId(reference) ? await this.needs.paymentRepository.find(scope, reference) : null;
    const isSameAccount =
      payment?.provider === account.provider && payment.providerAccountId === account.providerAccountId;
    return isSameAccount ? payment : null;
  }

  /** Null when the provider knows no such checkout: the attempt is then parked. */
  private async fetchSnapshot(scope: MerchantScope, payment: Payment, providerRef: string): Promise<Snapshot | null> {
    try {
      const provider = await this.needs.paymentProviders.get(scope, payment);
      return await provider.fetch(providerRef);
    } catch (error) {
      if (!(error instanceof ProviderRejectedError)) throw error;
      await this.needs.applySnapshot.park(scope, payment.id, "The provider knows of no such checkout.");
      return null;
    }
  }

  /**
   * Finds out what happened to a checkout whose creation was never confirmed: the answer got lost, or we were stopped while
   * waiting. Null while it may still be under way, and when there is none: then the attempt has failed. An attempt that
   * failed like this is found again if somebody pays there after all.
   */
  private async recoverCheckout(scope: MerchantScope, payment: Payment): Promise<string | null> {
    const waitedMs = this.needs.clock.now().getTime() - new Date(payment.createdAt).getTime();
    // One from far in the future: somebody has set the clock back since, and nobody knows how long it was.
    if (waitedMs < CREATION_SECONDS * 1000 && waitedMs > -CREATION_SECONDS * 1000) return null;
    const provider = await this.needs.paymentProviders.get(scope, payment);
    const checkout = await provider.findCheckout(payment.id);
    if (checkout === null && payment.openKey === null) return null;
    if (checkout !== null) assertPayPage(provider, checkout);
    const updatedAt = this.needs.clock.now().toISOString();
    const change =
      checkout === null
        ? {
            status: PaymentStatus.FAILED,
            problem: "The provider never created the pay page.",
            openKey: null,
            nextPollAt: null,
            updatedAt,
          }
        : { providerRef: checkout.providerRef, redirectUrl: checkout.url, updatedAt };
    await this.needs.database.transaction(async () => {
      const current = await this.needs.paymentRepository.findForUpdate(scope, payment.id);
      if (current?.providerRef === null) await this.needs.paymentRepository.change(scope, payment.id, change);
    });
    return checkout?.providerRef ?? null;
  }
}
