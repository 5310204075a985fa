import type { ActingActor } from "../../../access/actors";
import type { Core } from "../../../core";
import type { TimelineEvent } from "../../audit/timeline.service";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import type { PortalSettingsRepository } from "../../portal-settings/portal-settings.repository";
import type { MailQueue } from "../sending/mail-queue";
import { mainButton, paragraphs } from "../writing/mail-content";
import { ADMIN_LABEL } from "./notification-texts";

interface WebhookNoticeNeeds extends Pick<Core, "environment"> {
  readonly mailQueue: MailQueue;
  readonly merchantRepository: MerchantRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
}

/** Tells staff that a program is no longer told of events. In the event's transaction. */
export class WebhookNotice {
  constructor(private readonly needs: WebhookNoticeNeeds) {}

  async notify({ scope }: ActingActor, { kind, data = {} }: TimelineEvent): Promise<void> {
    if (kind !== "WEBHOOK_CHANGED" || data["change"] !== "SWITCHED_OFF") return;
    const merchant = await this.needs.merchantRepository.get(scope);
    const to = (await this.needs.portalSettingsRepository.get(scope)).notificationEmail ?? merchant.email;
    if (to === null) return;
    const { locale } = merchant;
    const name = String(data["webhookEndpoint"]);
    const words = {
      de: {
        subject: `Webhook „${name}“ wurde abgeschaltet`,
        sentence: `Seit Tagen konnte an den Webhook „${name}“ nichts mehr zugestellt werden, oder der Empfänger hat die Zustellung beendet. Deshalb wurde er abgeschaltet. Sobald Sie ihn wieder einschalten, wird nachgeholt, was inzwischen geschehen ist.`,
      },
      en: {
        subject: `Webhook “${name}” was switched off`,
        sentence: `Nothing could be delivered to the webhook “${name}” for days, or its receiver has asked for no more. So it was switched off. Once you switch it on again, it is sent what has happened meanwhile.`,
      },
    }[locale];
    await this.needs.mailQueue.enqueue(scope, {
      kind: "NOTIFICATION",
      to,
      locale,
      subject: words.subject,
      blocks: [
        ...paragraphs(words.sentence),
        mainButton(ADMIN_LABEL[locale], `${this.needs.environment.adminUrl}/admin/settings`),
      ],
      clientId: null,
      documentId: null,
      idempotencyKey: null,
    });
  }
}
