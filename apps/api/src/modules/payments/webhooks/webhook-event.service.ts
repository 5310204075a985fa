import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import { NotFound } from "../../../graphql/failures.types";
import { type Page, type PageRequest, toPage } from "../../../graphql/pagination";
import { ProviderError } from "../../../integrations/payment-providers/payment-provider";
import type { Clock } from "../../../shared/clock";
import type { Logger } from "../../../shared/logger";
import { PaymentUnavailable } from "../attempts/payment.errors";
import type { ReceiveWebhook } from "./receive-webhook";
import type { WebhookEvent, WebhookEventFilter, WebhookEventRepository } from "./webhook-event.repository";

/** Longer than any provider tries again. */
const KEPT_DAYS = 90;

/** The log of what providers told us. */
export class WebhookEventService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly events: WebhookEventRepository,
    private readonly receiver: ReceiveWebhook,
  ) {}

  /** Newest first. */
  async list(scope: MerchantScope, filter: WebhookEventFilter, page: PageRequest): Promise<Page<WebhookEvent>> {
    return toPage(
      await this.events.list(scope, filter, page),
      page,
      (event) => this.events.cursorOf(event),
      (event) => event,
    );
  }

  countFailed(scope: MerchantScope): Promise<number> {
    return this.events.countFailed(scope);
  }

  /** Has a message that failed worked through again; one that did not fail stays as it is. */
  async replay(scope: MerchantScope, id: string): Promise<WebhookEvent | NotFound | PaymentUnavailable> {
    const before = await this.events.find(scope, id);
    if (before === null) return new NotFound("The webhook");
    if (!canReplay(before)) return before;
    try {
      await this.receiver.replay(scope, before);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      this.logger.warn({ err: error, webhookEventId: id }, "a webhook could not be processed again");
      return new PaymentUnavailable("PROVIDER_UNAVAILABLE");
    }
    return (await this.events.find(scope, id)) ?? before;
  }

  /** Deletes what nobody needs any more; for the worker. */
  async purge(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
    await this.database.transaction(() => this.events.purge(before));
  }
}

/** Only what failed and says where to look: what a message said besides is not kept. */
export function canReplay({ outcome, providerRef, reference }: WebhookEvent): boolean {
  return outcome === "FAILED" && (providerRef !== null || reference !== null);
}
