import { setTimeout as sleep } from "node:timers/promises";
import type { MerchantScope } from "../../../access/scopes";
import type { Clock } from "../../../shared/clock";
import type { Logger } from "../../../shared/logger";
import { SIGNATURE_HEADER, signWebhook } from "./sandbox-signature";

const DELAYS_MS = [0, 1_000, 5_000];
const TIMEOUT_MS = 10_000;

/**
 * Sends the sandbox's webhooks over HTTP, as a real provider would: signed, and again when they are not answered. What
 * is lost all the same (the process ends, say) is healed by polling.
 */
export class SandboxWebhooks {
  /** Where the webhooks of this installation arrive; set once the port is open. */
  private origin: string | null = null;

  constructor(
    private readonly secret: Buffer,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  deliverTo(origin: string): void {
    this.origin = origin;
  }

  /** Returns at once; the delivery goes on by itself. */
  send(scope: MerchantScope, event: { readonly id: string; readonly checkout: string }): void {
    const { origin } = this;
    if (origin === null) return;
    this.deliver(`${origin}/webhooks/sandbox/${scope.merchantId}`, scope, JSON.stringify(event)).catch(
      (error: unknown) => {
        this.logger.error({ err: error }, "the sandbox could not deliver a webhook");
      },
    );
  }

  private async deliver(url: string, scope: MerchantScope, body: string): Promise<void> {
    for (const delay of DELAYS_MS) {
      await sleep(delay, undefined, { ref: false });
      if (await this.tryOnce(url, scope, body)) return;
    }
    this.logger.warn({ url }, "nobody took the sandbox's webhook");
  }

  private async tryOnce(url: string, scope: MerchantScope, body: string): Promise<boolean> {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          [SIGNATURE_HEADER]: signWebhook(this.secret, scope.merchantId, body, this.clock.now()),
        },
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return response.ok;
    } catch (error) {
      this.logger.debug({ err: error }, "a delivery of the sandbox failed");
      return false;
    }
  }
}
