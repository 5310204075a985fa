import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import type { SandboxCheckoutRepository, SandboxMessage } from "./sandbox-checkout.repository";
import { SIGNATURE_HEADER, signWebhook } from "./sandbox-signature";

/** Seconds from one attempt to the next; after the last the sandbox gives up, and the core finds out by asking. */
const RETRY_SECONDS = [1, 5, 30, 120, 600] as const;
const TIMEOUT_MS = 10_000;
const BATCH = 20;
/** What is more than that at once is sent by the next `deliverDue`. */
const MAX_RUNNING = 50;
const MAX_PLANNED = 500;

interface SandboxWebhooksNeeds extends Pick<Core, "database" | "clock" | "logger" | "environment" | "systemAccess"> {
  readonly sandboxCheckoutRepository: SandboxCheckoutRepository;
}

/**
 * Sends the sandbox's webhooks over HTTP, as a real provider would: signed, one after the other for each checkout, and
 * again when they are not accepted. What has to be sent is in its books, so that a restart loses nothing.
 */
export class SandboxWebhooks {
  /** Where the webhooks of this installation arrive; null while the port is closed. */
  private origin: string | null = null;
  private readonly running = new Set<Promise<void>>();
  private planned = 0;

  constructor(private readonly needs: SandboxWebhooksNeeds) {}

  /** Starts sending, beginning with what an earlier run left. */
  deliverTo(origin: string): void {
    this.origin = origin;
    this.run(this.deliverDue());
  }

  /** Lets pending deliveries finish and sends nothing more. */
  async stop(): Promise<void> {
    this.origin = null;
    await Promise.all(this.running);
  }

  /** Resolves when pending deliveries have finished. */
  async idle(): Promise<void> {
    await Promise.all(this.running);
  }

  /** Returns immediately; the delivery continues in the background. */
  deliverSoon(scope: MerchantScope, checkoutId: string): void {
    if (this.origin !== null && this.running.size < MAX_RUNNING) this.run(this.deliver(scope, checkoutId));
  }

  /** Sends any merchant's due messages. */
  async deliverDue(): Promise<void> {
    const { clock, sandboxCheckoutRepository, systemAccess } = this.needs;
    const due = await sandboxCheckoutRepository.listDueMessages(systemAccess, clock.now().toISOString(), BATCH);
    for (const { scope, checkoutId } of due) await this.deliver(scope, checkoutId);
  }

  private async deliver(scope: MerchantScope, checkoutId: string): Promise<void> {
    const message = await this.needs.sandboxCheckoutRepository.findMessage(scope, checkoutId);
    const { origin } = this;
    if (message === null || origin === null) return;
    const waitSeconds = RETRY_SECONDS[message.attempts] ?? null;
    const dueAt =
      waitSeconds === null ? null : new Date(this.needs.clock.now().getTime() + waitSeconds * 1000).toISOString();
    const claimed = await this.needs.database.transaction(() =>
      this.needs.sandboxCheckoutRepository.claimMessage(scope, message, dueAt),
    );
    if (!claimed) return;
    if (await this.post(origin, scope, message)) {
      await this.needs.database.transaction(() => this.needs.sandboxCheckoutRepository.closeMessage(scope, message));
    } else if (waitSeconds === null) {
      this.needs.logger.warn({ checkoutId }, "nobody accepted the sandbox's webhook");
    } else if (this.planned < MAX_PLANNED) {
      this.planned += 1;
      setTimeout(() => {
        this.planned -= 1;
        this.deliverSoon(scope, checkoutId);
      }, waitSeconds * 1000).unref();
    }
  }

  private async post(origin: string, scope: MerchantScope, message: SandboxMessage): Promise<boolean> {
    const { eventId, checkoutId, reference } = message;
    const body = Buffer.from(JSON.stringify({ id: eventId, checkout: checkoutId, reference }));
    try {
      const response = await fetch(`${origin}/webhooks/sandbox/${scope.merchantId}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          [SIGNATURE_HEADER]: signWebhook(
            this.needs.environment.internalSecret,
            scope.merchantId,
            body,
            this.needs.clock.now(),
          ),
        },
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.arrayBuffer();
      return response.ok;
    } catch (error) {
      this.needs.logger.debug({ err: error }, "a sandbox delivery failed");
      return false;
    }
  }

  private run(work: Promise<void>): void {
    const done = work
      .catch((error: unknown) => {
        this.needs.logger.error({ err: error }, "the sandbox could not deliver a webhook");
      })
      .finally(() => this.running.delete(done));
    this.running.add(done);
  }
}
