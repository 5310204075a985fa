import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { Core } from "../../core";
import type { Locale } from "@kundenportal/domain/locale";
import { exampleContext } from "@kundenportal/domain/placeholders/example-context";
import type { PlaceholderContext } from "@kundenportal/domain/placeholders/placeholder-context";
import { isBlocking } from "@kundenportal/domain/placeholders/problems";
import type { MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { ActionDenied, FieldProblem, InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { type Page, type PageRequest, toPage } from "../../graphql/pagination";
import { UserError } from "../../shared/errors";
import type { ClientService } from "../clients/client.service";
import { distinctEmails, recipientsOf } from "../clients/further-emails";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { MerchantRepository } from "../merchants/merchant.repository";
import type { MailWords } from "./templates/built-in-templates";
import type { LinkRenewal } from "./context/link-renewal";
import type { MailContext, MailSubject } from "./context/mail-context";
import { attachmentsOf, closestFiles, MailFiles, possibleFiles, wantedFiles } from "./sending/attach-files";
import { DELIVER_MAIL, laneOf, type MailQueue, type WrittenMail } from "./sending/mail-queue";
import { fillMail, type FilledMail } from "./templates/fill-mail";
import { documentTypeOf, isReceipt, type MailTemplateKind, templateKindOf } from "./templates/mail-template-kinds";
import { checkWords, type MailTemplateService } from "./templates/mail-template.service";
import { UnknownPlaceholders } from "./templates/mail-template.errors";
import type { ListedMail, MailFilter, MailRepository, MailTexts } from "./sending/mail.repository";

/** Which texts to fill in, and for which client and document. */
export interface MailRequest {
  readonly kind: MailTemplateKind;
  readonly clientId: string | null;
  /** For kinds that are about a document. The email goes to its client. */
  readonly documentId: string | null;
  /** Null: the template's. */
  readonly subject: string | null;
  readonly body: string | null;
}

export interface SendMailRequest extends MailRequest {
  /** Null: the client's address. */
  readonly to: string | null;
  /** Who else; null: whom the client named, if `to` is left to the client as well. */
  readonly alsoTo: readonly string[] | null;
  /** Null: what comes closest to what the client wants. */
  readonly files: MailFiles | null;
  readonly idempotencyKey: string;
}

export interface MailPreview extends WrittenMail, Pick<FilledMail, "problems"> {
  /** The texts before they were filled in. */
  readonly words: MailWords;
  /** The client's address; null if there is none, or with example data. */
  readonly to: string | null;
  /** Whom else the client named. */
  readonly alsoTo: readonly string[];
  /** What the client wants, and what of it there is. */
  readonly wantedFiles: MailFiles;
  readonly files: MailFiles;
  readonly possibleFiles: readonly MailFiles[];
}

/** One for each recipient, the first one first. */
export interface SentMails {
  readonly mails: readonly ListedMail[];
}

interface MailServiceNeeds extends Pick<Core, "database" | "outbox"> {
  readonly mailRepository: MailRepository;
  readonly mailQueue: MailQueue;
  readonly mailTemplates: MailTemplateService;
  readonly mailContext: MailContext;
  readonly clients: ClientService;
  readonly merchantRepository: MerchantRepository;
  readonly documentRepository: DocumentRepository;
  readonly linkRenewal: LinkRenewal;
}

/** Emails to clients, written by staff from templates. */
export class MailService {
  constructor(private readonly needs: MailServiceNeeds) {}

  async list(scope: MerchantScope, filter: MailFilter, page: PageRequest): Promise<Page<ListedMail>> {
    const rows = await this.needs.mailRepository.list(scope, filter, page);
    return toPage(rows, page, (row) => this.needs.mailRepository.cursorOf(row));
  }

  find(scope: MerchantScope, id: string): Promise<ListedMail | null> {
    return this.needs.mailRepository.findListed(scope, id);
  }

  /** What emails say; in no particular order. */
  findTexts(scope: MerchantScope, ids: readonly string[]): Promise<readonly MailTexts[]> {
    return this.needs.mailRepository.findTexts(scope, ids);
  }

  /**
   * The email as it would be sent now. Without client and document it is filled with example data; a receipt always is,
   * because there is nothing yet that it could report.
   * Errors: throws UserError when the client or document does not exist, is not issued or does not fit the kind.
   */
  async preview(actor: MerchantActor, request: MailRequest, locale: Locale | null): Promise<MailPreview> {
    const subject = isReceipt(request.kind) ? null : await this.findSubject(actor.scope, request);
    if (subject instanceof NotFound || subject instanceof ActionDenied || subject instanceof InvalidInput) {
      throw new UserError(subject.message);
    }
    const language = locale ?? subject?.client.locale ?? actor.locale;
    const words = await this.wordsOf(actor.scope, request, language);
    const context = await this.contextOf(actor, request.kind, subject, language);
    const filled = fillMail(words, context);
    return {
      ...(await this.needs.mailQueue.write(actor.scope, filled)),
      problems: filled.problems,
      words,
      to: subject?.client.email ?? null,
      alsoTo: subject === null ? [] : alsoToOf(subject),
      ...(await this.explainFiles(actor.scope, subject)),
    };
  }

  /** Sends an email in the client's language to each recipient; all or nothing. */
  async send(
    actor: MerchantActor,
    request: SendMailRequest,
  ): Promise<SentMails | ActionDenied | InvalidInput | NotFound | UnknownPlaceholders> {
    const { scope } = actor;
    if (isReceipt(request.kind)) {
      return new InvalidInput([new FieldProblem("kind", "NOT_ALLOWED", "is sent automatically, by what it reports")]);
    }
    const subject = await this.findSubject(scope, request);
    if (subject === null) return requiredSubject(request);
    if (!("client" in subject)) return subject;

    const check = new InputChecker();
    const to = check.optionalEmail("to", request.to) ?? subject.client.email;
    if (to === null) check.report("to", "REQUIRED", "the client has no address on file");
    const idempotencyKey = check.text("idempotencyKey", request.idempotencyKey, {
      maxLength: FIELD_LIMITS.mail.idempotencyKey,
    });
    const alsoTo = readFurther(check, request, { subject, to });
    const explained = await this.explainFiles(scope, subject);
    const files = request.files ?? explained.files;
    if (!explained.possibleFiles.includes(files)) {
      check.report("files", "NOT_ALLOWED", `must be one of ${explained.possibleFiles.join(", ")}`);
    }
    const words = checkWords(check, await this.wordsOf(scope, request, subject.client.locale));
    if (check.failure !== null || to === null) return check.failure ?? requiredSubject(request);

    return this.needs.database.transaction(async () => {
      const fresh = await this.needs.linkRenewal.renewExpired(scope, subject);
      const context = await this.contextOf(actor, request.kind, fresh, fresh.client.locale);
      const filled = fillMail(words, context);
      const blocking = filled.problems.filter(isBlocking);
      if (blocking.length > 0) return new UnknownPlaceholders(blocking);
      const mails = await this.needs.mailQueue.enqueue(scope, {
        ...filled,
        kind: request.kind,
        to: [to, ...alsoTo],
        clientId: fresh.client.id,
        documentId: fresh.document?.row.id ?? null,
        attachments: fresh.document === null ? [] : attachmentsOf(fresh.document, files, fresh.client.locale),
        idempotencyKey,
      });
      return { mails };
    });
  }

  /** Retries a parked email; any other is left as it is. */
  async retry({ scope }: MerchantActor, id: string): Promise<ListedMail | NotFound> {
    return this.needs.database.transaction(async () => {
      const mail = await this.needs.mailRepository.findListed(scope, id);
      if (mail === null) return new NotFound("The email");
      if (await this.needs.mailRepository.requeue(scope, id))
        await this.needs.outbox.enqueue(scope, DELIVER_MAIL, { mailId: id }, laneOf(mail.recipient));
      return (await this.needs.mailRepository.findListed(scope, id)) ?? mail;
    });
  }

  private async explainFiles(
    scope: MerchantScope,
    subject: MailSubject | null,
  ): Promise<Pick<MailPreview, "files" | "possibleFiles" | "wantedFiles">> {
    const none = { wantedFiles: MailFiles.NONE, files: MailFiles.NONE, possibleFiles: [MailFiles.NONE] };
    if (subject?.document == null) return none;
    const { invoiceFormat } = await this.needs.merchantRepository.get(scope);
    const wanted = wantedFiles(subject.document, subject.client.invoiceFormat ?? invoiceFormat);
    return {
      wantedFiles: wanted,
      files: closestFiles(subject.document, wanted),
      possibleFiles: possibleFiles(subject.document),
    };
  }

  /** Null when the request has neither client nor document. */
  private async findSubject(
    scope: MerchantScope,
    { kind, clientId, documentId }: MailRequest,
  ): Promise<MailSubject | NotFound | ActionDenied | InvalidInput | null> {
    const row = documentId === null ? null : await this.needs.documentRepository.find(scope, documentId);
    if (documentId !== null && row === null) return new NotFound("The document");
    const wantedId = row?.clientId ?? clientId;
    if (wantedId === null) return null;
    const client = await this.needs.clients.find(scope, wantedId);
    if (client === null || (clientId !== null && clientId !== client.id)) return new NotFound("The client");
    const type = documentTypeOf(kind);
    if (type === null) return { client, document: null };
    if (row === null) return null;
    if (row.type !== type) {
      return new InvalidInput([new FieldProblem("documentId", "NOT_ALLOWED", `is not of type ${type}`)]);
    }
    if (row.currentVersion === 0) return new ActionDenied("NOT_ISSUED");
    return { client, document: await this.needs.mailContext.getMailedDocument(scope, row) };
  }

  private async wordsOf(scope: MerchantScope, request: MailRequest, locale: Locale): Promise<MailWords> {
    const template = await this.needs.mailTemplates.get(scope, request.kind, locale);
    return { subject: request.subject ?? template.subject, body: request.body ?? template.body };
  }

  private contextOf(
    actor: MerchantActor,
    kind: MailTemplateKind,
    subject: MailSubject | null,
    locale: Locale,
  ): Promise<PlaceholderContext> {
    return subject === null
      ? Promise.resolve(exampleContext(templateKindOf(kind), locale))
      : this.needs.mailContext.build(actor, subject, locale);
  }
}

/** Whom the client named, for what is about a document: the client's portal opens from one address only. */
function alsoToOf({ client, document }: MailSubject): readonly string[] {
  return document === null ? [] : recipientsOf(client).slice(1);
}

/** Each once, besides `to`. */
function readFurther(
  check: InputChecker,
  request: Pick<SendMailRequest, "alsoTo" | "to">,
  { subject, to }: { readonly subject: MailSubject; readonly to: string | null },
): readonly string[] {
  const given = request.alsoTo ?? (request.to === null ? alsoToOf(subject) : []);
  return distinctEmails(check, "alsoTo", given, to);
}

function requiredSubject({ kind }: MailRequest): InvalidInput {
  const field = documentTypeOf(kind) === null ? "clientId" : "documentId";
  return new InvalidInput([new FieldProblem(field, "REQUIRED", "is required: it says who the email goes to")]);
}
