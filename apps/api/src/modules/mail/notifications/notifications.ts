import type { Core } from "../../../core";
import { formatMoment } from "@kundenportal/domain/dates/moment";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { ActingActor, CustomerActor } from "../../../access/actors";
import type { TimelineEvent } from "../../audit/timeline.service";
import type { ClientRepository } from "../../clients/client.repository";
import type { Client } from "../../clients/client";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import type { PortalSettingsRepository } from "../../portal-settings/portal-settings.repository";
import { mailKindRules } from "../sending/mail-kinds";
import type { MailQueue } from "../sending/mail-queue";
import { wasNotYou } from "../writing/contact-sentence";
import { mainButton, paragraphs } from "../writing/mail-content";
import type { NoticeDigest } from "./notice-digest";
import {
  ADMIN_LABEL,
  changeNotice,
  isGathered,
  isNotified,
  notificationReason,
  notificationWords,
} from "./notification-texts";

interface NotificationsNeeds extends Pick<Core, "clock" | "environment"> {
  readonly mailQueue: MailQueue;
  readonly merchantRepository: MerchantRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly clientRepository: ClientRepository;
  readonly documentRepository: DocumentRepository;
  readonly noticeDigest: NoticeDigest;
}

/** Notifies the merchant of what customers did, and customers of what was done in their name. In the event's transaction. */
export class Notifications {
  constructor(private readonly needs: NotificationsNeeds) {}

  /** To the address in the portal settings, else the merchant's own; if there is neither, nobody is notified. */
  async notifyMerchant(actor: ActingActor, { kind, clientId, documentId }: TimelineEvent): Promise<void> {
    const isOwnComment = kind === "COMMENT_ADDED" && actor.kind !== "CUSTOMER";
    if (!isNotified(kind) || isOwnComment) return;
    const { scope } = actor;
    const to = await this.needs.portalSettingsRepository.findNotificationAddress(scope);
    if (to === null) return;
    const document = documentId == null ? null : await this.needs.documentRepository.find(scope, documentId);
    const client = await this.needs.clientRepository.find(scope, document?.clientId ?? clientId ?? "");
    if (isGathered(kind) && (await this.needs.noticeDigest.gathers(scope, document?.clientId ?? clientId ?? null)))
      return;
    const { locale } = await this.needs.merchantRepository.get(scope);
    const what =
      document === null ? null : `${documentTypeName(document.type, locale)} ${document.number ?? ""}`.trim();
    const words = notificationWords(kind, locale, client?.name ?? "–", what);
    if (words === null) return;
    const { adminUrl } = this.needs.environment;
    await this.needs.mailQueue.enqueue(scope, {
      kind: "NOTIFICATION",
      to,
      replyTo: client?.email ?? null,
      locale,
      subject: words.subject,
      blocks: [
        ...paragraphs(words.sentence),
        mainButton(ADMIN_LABEL[locale], `${adminUrl}/admin/${pathOf(document?.id ?? null, client?.id ?? null)}`),
      ],
      smallPrint: notificationReason(locale, `${adminUrl}${mailKindRules("NOTIFICATION").settingsPath ?? ""}`),
      clientId: client?.id ?? null,
      documentId: document?.id ?? null,
      idempotencyKey: null,
    });
  }

  /** To the address that was on file before the change, so that nobody can take over an account unnoticed. */
  async notifyClient({ scope }: CustomerActor, before: Client, changedFields: readonly string[]): Promise<void> {
    const changed = [
      ...(changedFields.some((field) => BANK_FIELDS.includes(field)) ? (["BANK"] as const) : []),
      ...(changedFields.includes("email") ? (["EMAIL"] as const) : []),
    ];
    if (changed.length === 0 || before.email === null) return;
    const merchant = await this.needs.merchantRepository.get(scope);
    const { locale } = before;
    const notice = changeNotice(locale, {
      merchantName: merchant.name,
      changed,
      changedAt: formatMoment(this.needs.clock.now(), locale, merchant.timeZone),
      wasNotYou: wasNotYou(locale, merchant, this.needs.environment.operatorContact),
    });
    await this.needs.mailQueue.enqueue(scope, {
      kind: "CHANGE_NOTICE",
      to: before.email,
      locale,
      ...notice,
      clientId: before.id,
      documentId: null,
      idempotencyKey: null,
    });
  }
}

/** Where staff find more about it; money that belongs to nobody we know is on the payments page. */
function pathOf(documentId: string | null, clientId: string | null): string {
  if (documentId !== null) return `documents/${documentId}`;
  return clientId === null ? "payments" : `clients/${clientId}`;
}

const BANK_FIELDS: readonly string[] = ["accountOwner", "iban", "bic", "bankName"];
