import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import type { Locale } from "@kundenportal/domain/locale";
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { GraphQLLocale } from "../../graphql/enums";
import { ActionDenied, Conflict, InvalidInput, NotFound, KeyReused } from "../../graphql/failures.types";
import { PageInfo } from "../../graphql/page-info.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { SecretField } from "../../graphql/secret-fields";
import { MailTemplateKind } from "./templates/mail-template-kinds";
import { UnknownPlaceholders } from "./templates/mail-template.errors";
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

const TEMPLATE_KIND_DESCRIPTIONS = {
  PORTAL_LINK: { description: "The client's portal URL." },
  ...Object.fromEntries(
    DOCUMENT_TYPES.map((type) => [type, { description: `About ${DOCUMENT_TYPE_TABLE[type].inSentence}.` }]),
  ),
  PAYMENT_RECEIVED: { description: "Sent automatically when money was received on an invoice." },
  PAYMENT_REFUNDED: { description: "Sent automatically when money paid on an invoice was given back." },
  PAYMENT_RETURNED: { description: "Sent automatically when the payer's bank took money back." },
  PAYMENT_REVERSED: {
    description: "Sent automatically when a booking was undone that the client had a receipt for.",
  },
  REFUND_REVERSED: {
    description: "Sent automatically when money that the client was told of did not go back after all.",
  },
  CREDIT_SET_OFF: { description: "Sent automatically when a credit was set off against an invoice." },
  SET_OFF_REVERSED: {
    description: "Sent automatically when a set-off was undone that the client was told of.",
  },
  CREDIT_PAID_OUT: { description: "Sent automatically when what a credit note had left was paid out." },
  PAYOUT_REVERSED: {
    description: "Sent automatically when a payout was undone that the client was told of.",
  },
  OFFER_ACCEPTED: { description: "Sent automatically when a customer has accepted an offer, with the offer." },
  OFFER_REJECTED: { description: "Sent automatically when a customer has rejected an offer." },
  NEW_LINK: { description: "Sent automatically when a customer asks for a new link." },
};

registerEnumType(MailTemplateKind, {
  name: "MailTemplateKind",
  description: "Occasions for which there is a template.",
  valuesConfig: TEMPLATE_KIND_DESCRIPTIONS,
});

registerEnumType(MailKind, {
  name: "MailKind",
  description: "What an email is about.",
  valuesConfig: {
    ...TEMPLATE_KIND_DESCRIPTIONS,
    CANCELLATION: { description: "Tells a customer that a document was cancelled." },
    CHANGE_NOTICE: { description: "Tells a customer that their bank details or email address were changed." },
    NOTIFICATION: { description: "Tells the merchant what a customer did, or that a payment needs a look." },
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

@ObjectType("MailTemplate", { description: "The template for one kind of email in one language." })
export class AdminMailTemplate {
  @Field(() => ID, { description: "Always the same for a kind and language." })
  id: string;

  @Field(() => MailTemplateKind, { description: "The occasion." })
  kind: MailTemplateKind;

  @Field(() => GraphQLLocale, { description: "The language." })
  locale: Locale;

  @Field(() => String, { description: "With placeholders." })
  subject: string;

  @Field(() => String, { description: "Plain text with placeholders; blank lines separate paragraphs." })
  body: string;

  @Field(() => Boolean, {
    description: "Whether it is the built-in template, because the merchant has none of their own.",
  })
  isDefault: boolean;

  @Field(() => Int, { description: "Pass it back when changing." })
  revision: number;
}

@ObjectType("Placeholder", { description: "Something that texts can be filled in with." })
export class AdminPlaceholder {
  @Field(() => String, { description: "As written in a text, with the brackets: `[Client.name]`." })
  name: string;

  @Field(() => String, { description: "Short name in the caller's language." })
  label: string;

  @Field(() => String, { description: "What will replace it, in the caller's language." })
  meaning: string;

  @Field(() => String, { description: "What it may look like once filled." })
  example: string;
}

@ObjectType("MailPreview", { description: "An email as it would be sent now." })
export class AdminMailPreview {
  @Field(() => String, { nullable: true, description: "The client's address; null: none on file, or example data." })
  to: string | null;

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

  @Field(() => String, { nullable: true, description: "Null: the template's." })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: "Null: the template's." })
  body?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Attaches the document's stored PDF. Null: no." })
  attachPdf?: boolean | null;

  @Field(() => String, {
    description: "Chosen by the caller; sending the same key again returns the same email, sent once.",
  })
  idempotencyKey: string;
}

@InputType({ description: "The merchant's own template." })
export class UpdateMailTemplateInput {
  @Field(() => MailTemplateKind, { description: "The occasion." })
  kind: MailTemplateKind;

  @Field(() => GraphQLLocale, { description: "The language." })
  locale: Locale;

  @Field(() => String, { description: "One line of at most 300 characters." })
  subject: string;

  @Field(() => String, { description: "At most 20,000 characters." })
  body: string;

  @Field(() => Int, { description: "As read; any other gives Conflict." })
  revision: number;
}

@ObjectType({ description: "The email is on its way; `mail.status` says how far it has got." })
export class SendMailSuccess {
  @Field(() => AdminMail, { description: "The email." })
  mail: AdminMail;
}

@ObjectType({ description: "The email will be sent again." })
export class RetryMailSuccess {
  @Field(() => AdminMail, { description: "The email as it is now." })
  mail: AdminMail;
}

@ObjectType({ description: "The template was changed; the next email uses it." })
export class UpdateMailTemplateSuccess {
  @Field(() => AdminMailTemplate, { description: "The template as it is now." })
  template: AdminMailTemplate;
}

export const SendMailResult = createUnionType({
  name: "SendMailResult",
  description: "The outcome of sending an email.",
  types: () => [SendMailSuccess, InvalidInput, UnknownPlaceholders, NotFound, ActionDenied, KeyReused] as const,
});

export const RetryMailResult = createUnionType({
  name: "RetryMailResult",
  description: "The outcome of retrying an email.",
  types: () => [RetryMailSuccess, NotFound] as const,
});

export const UpdateMailTemplateResult = createUnionType({
  name: "UpdateMailTemplateResult",
  description: "The outcome of changing a template.",
  types: () => [UpdateMailTemplateSuccess, InvalidInput, UnknownPlaceholders, Conflict] as const,
});
