import type { Core } from "../../../core";
import { joinPresent } from "@kundenportal/domain/placeholders/field-values";
import type { Locale } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../../access/scopes";
import type { MailAddress } from "../../../integrations/mail-transport/mail-transport";
import { sha256Hex } from "../../../shared/crypto";
import { newId } from "../../../shared/ids";
import type { Merchant, MerchantRepository } from "../../merchants/merchant.repository";
import type { MailBlock } from "../writing/mail-content";
import type { MailFrame } from "../writing/mail-frame";
import { previewText } from "../writing/preview-text";
import { toHeaderText } from "../writing/safe-text";
import { writeMailHtml } from "../writing/write-mail-html";
import { writeMailText } from "../writing/write-mail-text";
import { type MailKind, mailKindRules } from "./mail-kinds";
import type { Mail, MailAttachment, MailRepository } from "./mail.repository";

/** The outbox's name for "deliver this email". */
export const DELIVER_MAIL = "DELIVER_MAIL";

const MAX_SUBJECT_LENGTH = 500;
const MAX_SENDER_NAME_LENGTH = 200;
const DEFAULT_SENDER = "kundenportal@localhost";

/** What an email says, before it is laid out. */
export interface MailContent {
  readonly locale: Locale;
  /** Becomes one line. */
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
  /** Why the recipient gets this, above the merchant's address in the small print. */
  readonly smallPrint?: string;
}

/** An email as it is sent. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface NewMail extends MailContent {
  readonly kind: MailKind;
  /** Each gets an email of their own, so that what becomes of one is known and nobody learns of the others; at least one. */
  readonly to: string | readonly string[];
  /** Whom staff answer; what customers answer goes to the merchant. */
  readonly replyTo?: string | null;
  readonly clientId: string | null;
  readonly documentId: string | null;
  readonly attachments?: readonly MailAttachment[];
  /** Null: every call sends a separate email. */
  readonly idempotencyKey: string | null;
}

interface MailQueueNeeds extends Pick<Core, "clock" | "environment" | "outbox"> {
  readonly mailRepository: MailRepository;
  readonly merchantRepository: MerchantRepository;
}

/** Lays emails out, and puts them where they will be sent from. */
export class MailQueue {
  constructor(private readonly needs: MailQueueNeeds) {}

  /** The email as it would be sent. */
  async write(scope: MerchantScope, content: MailContent): Promise<WrittenMail> {
    return layOut(content, await this.needs.merchantRepository.get(scope));
  }

  /**
   * Stores an email in the running transaction; it is sent after the commit. Returns one for each recipient, in order.
   * The same idempotency key again returns the emails that were stored first, and nothing more is sent.
   */
  async enqueue(scope: MerchantScope, mail: NewMail): Promise<readonly Mail[]> {
    const merchant = await this.needs.merchantRepository.get(scope);
    const written = layOut(mail, merchant);
    const mails: Mail[] = [];
    for (const [index, to] of [mail.to].flat().entries()) {
      const key = index === 0 || mail.idempotencyKey === null ? mail.idempotencyKey : keyFor(mail.idempotencyKey, to);
      mails.push(await this.enqueueOne(scope, { ...mail, to, idempotencyKey: key }, { merchant, written }));
    }
    return mails;
  }

  private async enqueueOne(
    scope: MerchantScope,
    mail: NewMail & { readonly to: string },
    { merchant, written }: { readonly merchant: Merchant; readonly written: WrittenMail },
  ): Promise<Mail> {
    const id = newId();
    const { audience } = mailKindRules(mail.kind);
    const queued: Mail = {
      id,
      kind: mail.kind,
      audience,
      status: "QUEUED",
      recipient: mail.to,
      sender: toHeader(this.senderOf(merchant)),
      replyTo: audience === "CUSTOMER" ? merchant.email : (mail.replyTo ?? null),
      ...written,
      attachments: mail.attachments ?? [],
      clientId: mail.clientId,
      documentId: mail.documentId,
      idempotencyKey: mail.idempotencyKey ?? id,
      attempts: 0,
      lastError: null,
      sentAt: null,
      createdAt: this.needs.clock.now().toISOString(),
    };
    if (await this.needs.mailRepository.insert(scope, queued)) {
      await this.needs.outbox.enqueue(scope, DELIVER_MAIL, { mailId: id }, laneOf(mail.to));
      return queued;
    }
    return (await this.needs.mailRepository.findByIdempotencyKey(scope, queued.idempotencyKey)) ?? queued;
  }

  /** The merchant's name with our own address: the merchant's address as the sender would look like a forgery. */
  senderOf(merchant: Merchant): MailAddress {
    const address = this.needs.environment.mailFrom ?? DEFAULT_SENDER;
    const name = toHeaderText(merchant.name.replaceAll(/[<>"]/g, " "), MAX_SENDER_NAME_LENGTH);
    return { name, address };
  }
}

/** Of the second recipient on; no caller's key looks like it by chance. */
function keyFor(idempotencyKey: string, recipient: string): string {
  return sha256Hex(`${idempotencyKey}\n${recipient.toLowerCase()}`);
}

/** The recipients of one domain share their mail servers, and what is wrong with these. */
export function laneOf(recipient: string): string {
  return `${DELIVER_MAIL} ${recipient
    .slice(recipient.lastIndexOf("@") + 1)
    .toLowerCase()
    .slice(0, 240)}`;
}

function toHeader({ name, address }: MailAddress): string {
  return `${name} <${address}>`;
}

function layOut({ locale, blocks, smallPrint, ...content }: MailContent, merchant: Merchant): WrittenMail {
  const frame: MailFrame = {
    locale,
    subject: toHeaderText(content.subject, MAX_SUBJECT_LENGTH),
    merchantName: merchant.name,
    accentColor: merchant.accentColor,
    footer: [
      ...(smallPrint === undefined ? [] : [smallPrint]),
      joinPresent([merchant.name, merchant.street, joinPresent([merchant.zip, merchant.city], " ")], " · "),
      joinPresent([merchant.phone, merchant.email, merchant.website], " · "),
    ].filter((line) => line !== ""),
  };
  return {
    subject: frame.subject,
    text: writeMailText(blocks, frame),
    html: writeMailHtml(blocks, previewText(blocks), frame),
  };
}
