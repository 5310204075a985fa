import type { Core } from "../../../core";
import type { MerchantScope } from "../../../access/scopes";
import { NotFound } from "../../../graphql/failures.types";
import { type Page, type PageRequest, toPage } from "../../../graphql/pagination";
import { unlessProviderFails } from "../../../integrations/payment-providers/unless-provider-fails";
import { PaymentUnavailable } from "../attempts/payment.errors";
import type { ReceiveWebhook } from "./receive-webhook";
import type { WebhookEvent, WebhookEventFilter, WebhookEventRepository } from "./webhook-event.repository";

/** Longer than any provider retries. */
const KEPT_DAYS = 90;

interface WebhookEventServiceNeeds extends Pick<Core, "database" | "clock" | "logger"> {
  readonly webhookEventRepository: WebhookEventRepository;
  readonly receiveWebhook: ReceiveWebhook;
}

/** The log of providers' messages. */
export class WebhookEventService {
  constructor(private readonly needs: WebhookEventServiceNeeds) {}

  /** Newest first. */
  async list(scope: MerchantScope, filter: WebhookEventFilter, page: PageRequest): Promise<Page<WebhookEvent>> {
    return toPage(await this.needs.webhookEventRepository.list(scope, filter, page), page, (event) =>
      this.needs.webhookEventRepository.cursorOf(event),
    );
  }

  countFailed(scope: MerchantScope): Promise<number> {
    return this.needs.webhookEventRepository.countFailed(scope);
  }

  /** Processes a failed message again; one that did not fail stays as it is. */
  async replay(scope: MerchantScope, id: string): Promise<WebhookEvent | NotFound | PaymentUnavailable> {
    const before = await this.needs.webhookEventRepository.find(scope, id);
    if (before === null) return new NotFound("The webhook");
    if (!canReplay(before)) return before;
    const replayed = await unlessProviderFails(
      () => this.needs.receiveWebhook.replay(scope, before),
      (error) => {
        this.needs.logger.warn({ err: error, webhookEventId: id }, "a webhook could not be processed again");
        return new PaymentUnavailable("PROVIDER_UNAVAILABLE");
      },
    );
    if (replayed instanceof PaymentUnavailable) return replayed;
    return (await this.needs.webhookEventRepository.find(scope, id)) ?? before;
  }

  /** Deletes what nobody needs any longer; for the worker. */
  async purge(): Promise<void> {
    const before = new Date(this.needs.clock.now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
    await this.needs.database.transaction(() => this.needs.webhookEventRepository.purge(before));
  }
}

/** Only what failed and says where to look: nothing else of a message is kept. */
export function canReplay({ outcome, providerRef, reference }: WebhookEvent): boolean {
  return outcome === "FAILED" && (providerRef !== null || reference !== null);
}
