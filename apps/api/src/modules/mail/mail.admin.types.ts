import type { Locale } from "@kundenportal/domain/locale";
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { GraphQLLocale } from "../../graphql/enums";
import { ActionDenied, InvalidInput, KeyReused, NotFound } from "../../graphql/failures.types";
import { PageInfo } from "../../graphql/page-info.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { SecretField } from "../../graphql/secret-fields";
import { MailTemplateKind } from "./templates/mail-template-kinds";
import { TEMPLATE_KIND_DESCRIPTIONS } from "./templates/mail-template.admin.types";
import { UnknownPlaceholders } from "./templates/mail-template.errors";
import { MailFiles } from "./sending/attach-files";
import { MailAudience, MailKind } from "./sending/mail-kinds";
import { MailStatus } from "./sending/mail.repository";
import { PlaceholderProblem } from "./templates/placeholder-problem.types";

registerEnumType(MailStatus, {
  name: "MailStatus",
  description: "What became of an email.",
  valuesConfig: {
    QUEUED: { description: "It will be sent, or retried, automatically." },
    SENT: { description: "It was handed to the mail server." },
    PARKED: { description: "It could not be sent and is not retried until retryMail." },
  },
});

registerEnumType(MailKind, {
  name: "MailKind",
  description: "What an email is about.",
  valuesConfig: {
    ...TEMPLATE_KIND_DESCRIPTIONS,
    CANCELLATION: { description: "Tells a customer that a document was cancelled." },
    CHANGE_NOTICE: { description: "Tells a customer that their bank details or email address were changed." },
    NOTIFICATION: { description: "Tells the merchant what a customer did, or that a payment needs a look." },
    PASSWORD_RESET: { description: "A link for a new password, for a staff member who forgot theirs." },
    PASSWORD_CHANGED: { description: "Tells a staff member that their password was changed." },
    SECOND_FACTOR_CHANGED: { description: "Tells a staff member that their second factor was switched on or off." },
  },
});

registerEnumType(MailAudience, {
  name: "MailAudience",
  description: "Who emails are written for.",
  valuesConfig: {
    CUSTOMER: { description: "Customers." },
    STAFF: { description: "The merchant and their staff: our own notices." },
  },
});

registerEnumType(MailFiles, {
  name: "MailFiles",
  description: "Which of a document's files go with an email.",
  valuesConfig: {
    NONE: { description: "None: the email leads to the portal." },
    PDF: { description: "The PDF." },
    ZUGFERD: { description: "The PDF, which holds the e-invoice." },
    XRECHNUNG: { description: "The e-invoice as XML, and the PDF." },
  },
});

@ObjectType("MailAttachment", { description: "A file that goes with an email." })
export class AdminMailAttachment {
  @Field(() => String, { description: "As the recipient sees it." })
  fileName: string;

  @Field(() => String, { description: "Of its content." })
  mediaType: string;

  @Field(() => Int, { nullable: true, description: "Null: not noted in emails from earlier." })
  sizeBytes: number | null;
}

@ObjectType("Mail", { description: "An email as it was or will be sent." })
export class AdminMail {
  /** Not part of the schema: `client` and `document` use it to look up their values. */
  clientId: string | null;
  documentId: string | null;

  @Field(() => ID, { description: "The email's id." })
  id: string;

  @Field(() => MailKind, { description: "What it is about." })
  kind: MailKind;

  @Field(() => MailAudience, { description: "Who it is written for." })
  audience: MailAudience;

  @Field(() => MailStatus, { description: "What became of it." })
  status: MailStatus;

  @Field(() => String, { description: "The recipient's address." })
  to: string;

  @Field(() => String, { description: "One line." })
  subject: string;

  @Field(() => [AdminMailAttachment], { description: "The files that go with it." })
  attachments: AdminMailAttachment[];

  @Field(() => Int, { description: "How often sending was attempted." })
  attempts: number;

  @Field(() => String, { nullable: true, description: "Why the last attempt failed; null: it did not." })
  lastError: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was handed to the mail server; null: not yet." })
  sentAt: string | null;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  createdAt: string;
}

@InputType({ description: "Which emails to list; what is not stated does not matter." })
export class MailFilter {
  @Field(() => MailAudience, { nullable: true, description: "Only those written for these readers." })
  audience?: MailAudience | null;

  @Field(() => MailStatus, { nullable: true, description: "Only those that have got this far." })
  status?: MailStatus | null;
}

@ObjectType({ description: "An email and its place in the list." })
export class MailEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => AdminMail, { description: "The email." })
  node: AdminMail;
}

@ObjectType({ description: "A page of emails." })
export class MailConnection {
  @Field(() => [MailEdge], { description: "Newest first." })
  edges: readonly MailEdge[];

  @Field(() => PageInfo, { description: "Whether there is more." })
  pageInfo: PageInfo;
}

@ObjectType("MailPreview", { description: "An email as it would be sent now." })
export class AdminMailPreview {
  @Field(() => String, { nullable: true, description: "The client's address; null: none on file, or example data." })
  to: string | null;

  @Field(() => [String], { description: "Whom else the client named for what is about documents." })
  alsoTo: string[];

  @Field(() => MailFiles, { description: "What the client wants to go with it." })
  wantedFiles: MailFiles;

  @Field(() => MailFiles, {
    description: "What comes closest to it: a document may be no e-invoice, or its files too large for emails (12 MB).",
  })
  files: MailFiles;

  @Field(() => [MailFiles], { description: "What can be chosen." })
  possibleFiles: MailFiles[];

  @Field(() => String, { description: "Filled." })
  subject: string;

  @SecretField()
  @Field(() => String, { description: "Filled, for mail programs without HTML." })
  text: string;

  @SecretField()
  @Field(() => String, { description: "A whole HTML page; show it in a sandboxed frame only." })
  html: string;

  @Field(() => [PlaceholderProblem], {
    description: "Placeholders that are not filled as the writer expects; empty when all is well.",
  })
  problems: PlaceholderProblem[];

  @Field(() => String, { description: "The subject before filling, for editing." })
  subjectTemplate: string;

  @Field(() => String, { description: "The body before filling, for editing." })
  bodyTemplate: string;
}

@InputType({
  description: "Which template to fill, with which client and document. With neither, it is filled with example data.",
})
export class MailPreviewInput {
  @Field(() => MailTemplateKind, { description: "The occasion." })
  kind: MailTemplateKind;

  @Field(() => ID, { nullable: true, description: "Who the email goes to; a document brings its own client." })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: "An issued document of the type that the kind is about." })
  documentId?: string | null;

  @Field(() => GraphQLLocale, { nullable: true, description: "Null: the client's language, else the caller's." })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: "Null: the template's." })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: "Null: the template's." })
  body?: string | null;
}

@InputType({ description: "An email to a client, in the client's language." })
export class SendMailInput {
  @Field(() => MailTemplateKind, { description: "The occasion." })
  kind: MailTemplateKind;

  @Field(() => ID, { nullable: true, description: "Required for kinds about the client; a document brings its own." })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: "Required for kinds about a document, which must be issued." })
  documentId?: string | null;

  @Field(() => String, { nullable: true, description: "One address; null: the client's." })
  to?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "At most ten more addresses, each with an email of its own; null: those that the client named, if `to` is null and it is about a document.",
  })
  alsoTo?: string[] | null;

  @Field(() => String, { nullable: true, description: "Null: the template's." })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: "Null: the template's." })
  body?: string | null;

  @Field(() => MailFiles, {
    nullable: true,
    description: "Which of the document's files go with it; null: what comes closest to what the client wants.",
  })
  files?: MailFiles | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: `PDF`, false: `NONE`; counts only where `files` is left out.",
    deprecationReason: "Until 2027-12-31; use `files`.",
  })
  attachPdf?: boolean | null;

  @Field(() => String, {
    description: "Chosen by the caller; sending the same key again returns the same email, sent once.",
  })
  idempotencyKey: string;
}

@ObjectType({ description: "The email is on its way; `mail.status` says how far it has got." })
export class SendMailSuccess {
  @Field(() => AdminMail, { description: "The email to the first recipient." })
  mail: AdminMail;

  @Field(() => [AdminMail], { description: "The emails to all recipients, the first one first." })
  mails: AdminMail[];
}

@ObjectType({ description: "The email will be sent again." })
export class RetryMailSuccess {
  @Field(() => AdminMail, { description: "The email as it is now." })
  mail: AdminMail;
}

export const SendMailResult = createUnionType({
  name: "SendMailResult",
  description: "The outcome of sending an email.",
  types: () => [SendMailSuccess, InvalidInput, UnknownPlaceholders, NotFound, ActionDenied, KeyReused] as const,
});

export const RetryMailResult = createUnionType({
  name: "RetryMailResult",
  description: "The outcome of retrying an email.",
  types: () => [RetryMailSuccess, NotFound, KeyReused] as const,
});
