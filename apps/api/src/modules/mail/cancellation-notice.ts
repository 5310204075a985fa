import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import { writeDate, writeMoney } from "@kundenportal/domain/placeholders/field-values";
import type { DocumentValues } from "@kundenportal/domain/placeholders/placeholder-context";
import type { ActingActor } from "../../access/actors";
import type { TimelineEvent } from "../audit/timeline.service";
import type { ClientService } from "../clients/client.service";
import { recipientsOf } from "../clients/further-emails";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { LinkRenewal } from "./context/link-renewal";
import type { MailContext } from "./context/mail-context";
import type { MailQueue } from "./sending/mail-queue";
import { facts, type MailFact, mainButton, paragraphs } from "./writing/mail-content";

interface CancellationNoticeNeeds {
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly linkRenewal: LinkRenewal;
  readonly mailContext: MailContext;
  readonly mailQueue: MailQueue;
}

/** Tells the client that a document was cancelled, if the staff member who did it wants that. */
export class CancellationNotice {
  constructor(private readonly needs: CancellationNoticeNeeds) {}

  /** In the event's transaction. */
  async send(actor: ActingActor, { kind, documentId, data }: TimelineEvent): Promise<void> {
    if (kind !== "DOCUMENT_CANCELED" || data?.["tellCustomer"] !== true || documentId == null) return;
    const { scope } = actor;
    const row = await this.needs.documentRepository.get(scope, documentId);
    const client = await this.needs.clients.find(scope, row.clientId);
    if (client?.email == null) return;
    const subject = { client, document: await this.needs.mailContext.getMailedDocument(scope, row) };
    const fresh = await this.needs.linkRenewal.renewExpired(scope, subject);
    const { locale } = client;
    const { document, merchant } = await this.needs.mailContext.build(actor, fresh, locale);
    if (document === null) return;
    const words = WORDS[locale];
    const name = `${documentTypeName(row.type, locale)} ${row.number ?? ""}`.trim();
    const url = document.customerportalUrl;
    await this.needs.mailQueue.enqueue(scope, {
      kind: "CANCELLATION",
      to: recipientsOf(client),
      locale,
      subject: `${words.subject}: ${name}`,
      blocks: [
        ...paragraphs(`${words.greeting}\n\n${words.sentence}`),
        facts(...factsOf(document, name, typeof data["reason"] === "string" ? data["reason"] : null, locale)),
        ...paragraphs(AFTERWARDS[row.type]?.[locale] ?? ""),
        ...(url === null ? [] : [mainButton(words.button, url)]),
        ...paragraphs(merchant.email === null ? "" : words.questions),
        ...paragraphs(`${words.closing}\n${merchant.name}`),
      ],
      clientId: client.id,
      documentId,
      idempotencyKey: null,
    });
  }
}

function factsOf(
  { content }: DocumentValues,
  name: string,
  reason: string | null,
  locale: Locale,
): readonly MailFact[] {
  const words = WORDS[locale];
  return [
    { name: words.document, value: name },
    { name: words.date, value: writeDate(content.documentDate, locale) },
    { name: words.amount, value: writeMoney(content.totals.grossMinor, content.currency, locale) },
    { name: words.reason, value: reason },
  ].flatMap(({ name: label, value }) => (value === null || value === "" ? [] : [{ name: label, value }]));
}

const WORDS = {
  de: {
    subject: "Storniert",
    greeting: "Guten Tag,",
    sentence: "wir haben ein Dokument storniert, das Sie von uns bekommen haben.",
    document: "Dokument",
    date: "Vom",
    amount: "Betrag",
    reason: "Grund",
    button: "Dokument im Kundenportal ansehen",
    questions: "Haben Sie Fragen? Antworten Sie einfach auf diese E-Mail.",
    closing: "Mit freundlichen Grüßen",
  },
  en: {
    subject: "Cancelled",
    greeting: "Hello,",
    sentence: "We have cancelled a document that you received from us.",
    document: "Document",
    date: "Dated",
    amount: "Amount",
    reason: "Reason",
    button: "View document in the customer portal",
    questions: "Any questions? Simply reply to this email.",
    closing: "Kind regards",
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** What it means for the customer, where that is not obvious. */
const AFTERWARDS: Partial<Readonly<Record<DocumentType, LocalizedText>>> = {
  [DocumentType.INVOICE]: {
    de: "Bitte bezahlen Sie diese Rechnung nicht mehr.",
    en: "Please don’t pay this invoice any more.",
  },
  [DocumentType.OFFER]: {
    de: "Dieses Angebot können Sie nicht mehr annehmen.",
    en: "This offer can no longer be accepted.",
  },
  [DocumentType.REMINDER]: {
    de: "Die Rechnung selbst gilt weiter. Eine Mahngebühr aus dieser Mahnung müssen Sie nicht bezahlen.",
    en: "The invoice itself remains valid. You don’t have to pay any fee of this reminder.",
  },
};
