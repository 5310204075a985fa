import type { Core } from "../../../core";
import { joinPresent } from "@kundenportal/domain/placeholders/field-values";
import type { PlaceholderContext } from "@kundenportal/domain/placeholders/placeholder-context";
import { renderPlaceholders } from "@kundenportal/domain/placeholders/render";
import type { MerchantScope } from "../../../access/scopes";
import type { MailAddress } from "../../../integrations/mail-transport/mail-transport";
import { newId } from "../../../shared/ids";
import type { Merchant, MerchantRepository } from "../../merchants/merchant.repository";
import type { MailWords } from "../templates/built-in-templates";
import { labelLinks } from "./link-label";
import { layOutMail } from "./mail-html";
import type { Mail, MailAttachment, MailRepository } from "./mail.repository";
import type { FieldPlaceholderProblem } from "../templates/placeholder-problem.types";

/** The outbox's name for "deliver this email". */
export const DELIVER_MAIL = "DELIVER_MAIL";

const MAX_SUBJECT_LENGTH = 500;
const MAX_SENDER_NAME_LENGTH = 200;
const DEFAULT_SENDER = "kundenportal@localhost";

/** An email's texts, filled in. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** In text order, the subject first. */
  readonly problems: readonly FieldPlaceholderProblem[];
}

export interface NewMail extends Pick<RenderedMail, "subject" | "text" | "html"> {
  readonly kind: string;
  readonly to: string;
  /** Null: replies go to the sender. */
  readonly replyTo: string | null;
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

/** Fills in texts, and puts emails where they will be sent from. */
export class MailQueue {
  constructor(private readonly needs: MailQueueNeeds) {}

  async render(scope: MerchantScope, words: MailWords, context: PlaceholderContext): Promise<RenderedMail> {
    const merchant = await this.needs.merchantRepository.get(scope);
    const subject = renderPlaceholders(words.subject, context, "text");
    const text = renderPlaceholders(words.body, context, "text");
    const html = renderPlaceholders(words.body, context, "html");
    return {
      // A multi-line value would start new headers.
      subject: toOneLine(subject.output).slice(0, MAX_SUBJECT_LENGTH),
      text: labelLinks(text.output.replaceAll(/\n{3,}/g, "\n\n"), context),
      html: layOutMail(html.output, { ...frameOf(merchant), locale: context.locale }),
      problems: [
        ...subject.problems.map((problem) => ({ field: "subject" as const, ...problem })),
        ...text.problems.map((problem) => ({ field: "body" as const, ...problem })),
      ],
    };
  }

  /**
   * Stores an email in the running transaction; it is sent after the commit.
   * The same idempotency key again returns the email that was stored first, and nothing more is sent.
   */
  async enqueue(scope: MerchantScope, mail: NewMail): Promise<Mail> {
    const merchant = await this.needs.merchantRepository.get(scope);
    const id = newId();
    const queued: Mail = {
      id,
      kind: mail.kind,
      status: "QUEUED",
      recipient: mail.to,
      sender: toHeader(this.senderOf(merchant)),
      replyTo: mail.replyTo,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
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
      await this.needs.outbox.enqueue(scope, DELIVER_MAIL, { mailId: id });
      return queued;
    }
    return (await this.needs.mailRepository.findByIdempotencyKey(scope, queued.idempotencyKey)) ?? queued;
  }

  /** The merchant's name with our own address: the merchant's address as the sender would look like a forgery. */
  senderOf(merchant: Merchant): MailAddress {
    const { mailFrom } = this.needs.environment;
    const address = /<([^<>\s]+)>\s*$/.exec(mailFrom ?? "")?.[1] ?? mailFrom?.trim() ?? DEFAULT_SENDER;
    const name = toOneLine(merchant.name.replaceAll(/[<>"]/g, " ")).slice(0, MAX_SENDER_NAME_LENGTH).trim();
    return { name, address };
  }
}

function toHeader({ name, address }: MailAddress): string {
  return `${name} <${address}>`;
}

function toOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}

function frameOf(merchant: Merchant): Omit<Parameters<typeof layOutMail>[1], "locale"> {
  return {
    merchantName: merchant.name,
    accentColor: merchant.accentColor,
    footer: [
      joinPresent([merchant.name, merchant.street, joinPresent([merchant.zip, merchant.city], " ")], " · "),
      joinPresent([merchant.phone, merchant.email, merchant.website], " · ") || null,
    ],
  };
}
