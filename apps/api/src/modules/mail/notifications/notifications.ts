import type { Core } from "../../../core";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import { writePieces } from "@kundenportal/domain/placeholders/output";
import type { ActingActor, CustomerActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { TimelineEvent } from "../../audit/timeline.service";
import type { ClientRepository } from "../../clients/client.repository";
import type { Client } from "../../clients/client";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import type { PortalSettingsRepository } from "../../portal-settings/portal-settings.repository";
import { layOutMail } from "../sending/mail-html";
import type { MailQueue, NewMail } from "../sending/mail-queue";
import { changeNotice, isNotified, notificationWords } from "./notification-texts";

interface NotificationsNeeds extends Pick<Core, "environment"> {
  readonly mailQueue: MailQueue;
  readonly merchantRepository: MerchantRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly clientRepository: ClientRepository;
  readonly documentRepository: DocumentRepository;
}

/** Our own plain sentences. */
interface Notice {
  readonly locale: Client["locale"];
  readonly text: string;
  /** The one in `text` that becomes a link; null: there is none. */
  readonly url: string | null;
}

/** Notifies the merchant of what customers did, and customers of what was done in their name. In the event's transaction. */
export class Notifications {
  constructor(private readonly needs: NotificationsNeeds) {}

  /** To the address in the portal settings, else the merchant's own; if there is neither, nobody is notified. */
  async notifyMerchant(actor: ActingActor, { kind, clientId, documentId }: TimelineEvent): Promise<void> {
    const isOwnComment = kind === "COMMENT_ADDED" && actor.kind !== "CUSTOMER";
    if (!isNotified(kind) || isOwnComment) return;
    const { scope } = actor;
    const merchant = await this.needs.merchantRepository.get(scope);
    const to = (await this.needs.portalSettingsRepository.get(scope)).notificationEmail ?? merchant.email;
    if (to === null) return;
    const document = documentId == null ? null : await this.needs.documentRepository.find(scope, documentId);
    const client = await this.needs.clientRepository.find(scope, document?.clientId ?? clientId ?? "");
    const { locale } = merchant;
    const what =
      document === null ? null : `${documentTypeName(document.type, locale)} ${document.number ?? ""}`.trim();
    const words = notificationWords(kind, locale, client?.name ?? "–", what);
    if (words === null) return;
    const path = pathOf(document?.id ?? null, client?.id ?? null);
    const url = `${this.needs.environment.adminUrl}/admin/${path}`;
    await this.send(
      scope,
      { locale, text: [words.sentence, words.link, url].join("\n\n"), url },
      {
        kind: "NOTIFICATION",
        to,
        replyTo: client?.email ?? null,
        subject: words.subject,
        clientId: client?.id ?? null,
        documentId: document?.id ?? null,
        idempotencyKey: null,
      },
    );
  }

  /** To the address that was on file before the change, so that nobody can take over an account unnoticed. */
  async notifyClient({ scope }: CustomerActor, before: Client, changedFields: readonly string[]): Promise<void> {
    const changed = [
      ...(changedFields.some((field) => BANK_FIELDS.includes(field)) ? (["BANK"] as const) : []),
      ...(changedFields.includes("email") ? (["EMAIL"] as const) : []),
    ];
    if (changed.length === 0 || before.email === null) return;
    const merchant = await this.needs.merchantRepository.get(scope);
    const { subject, body } = changeNotice(before.locale, merchant.name, changed);
    await this.send(
      scope,
      { locale: before.locale, text: body, url: null },
      {
        kind: "CHANGE_NOTICE",
        to: before.email,
        replyTo: merchant.email,
        subject,
        clientId: before.id,
        documentId: null,
        idempotencyKey: null,
      },
    );
  }

  /** Our own sentences: the names in them are not searched for placeholders. */
  private async send(
    scope: MerchantScope,
    { locale, text, url }: Notice,
    mail: Omit<NewMail, "text" | "html">,
  ): Promise<void> {
    const { name: merchantName, accentColor } = await this.needs.merchantRepository.get(scope);
    const [before = "", after = ""] = url === null ? [text] : text.split(url);
    const pieces = [
      { text: before, isUrl: false },
      { text: url ?? "", isUrl: true },
      { text: after, isUrl: false },
    ];
    const html = layOutMail(writePieces(pieces, "html"), { locale, merchantName, accentColor, footer: [merchantName] });
    const subject = mail.subject.replaceAll(/\s+/gu, " ").slice(0, 500);
    await this.needs.mailQueue.enqueue(scope, { ...mail, subject, text, html });
  }
}

/** Where staff find more about it; money that belongs to nobody we know is on the payments page. */
function pathOf(documentId: string | null, clientId: string | null): string {
  if (documentId !== null) return `documents/${documentId}`;
  return clientId === null ? "payments" : `clients/${clientId}`;
}

const BANK_FIELDS: readonly string[] = ["accountOwner", "iban", "bic", "bankName"];
