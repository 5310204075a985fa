import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import type { Locale } from "@kundenportal/domain/locale";
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { GraphQLLocale } from "../../../graphql/enums";
import { Conflict, InvalidInput, KeyReused } from "../../../graphql/failures.types";
import { MailTemplateKind } from "./mail-template-kinds";
import { UnknownPlaceholders } from "./mail-template.errors";

export const TEMPLATE_KIND_DESCRIPTIONS = {
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

@InputType({ description: "What is to change about a template; what is left out stays as it is." })
export class UpdateMailTemplateInput {
  @Field(() => MailTemplateKind, { description: "The occasion." })
  kind: MailTemplateKind;

  @Field(() => GraphQLLocale, { description: "The language." })
  locale: Locale;

  @Field(() => String, { nullable: true, description: "One line of at most 300 characters; never empty." })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: "At most 20,000 characters; never empty." })
  body?: string | null;

  @Field(() => Int, { description: "As read; any other gives Conflict." })
  revision: number;
}

@ObjectType({ description: "The template was changed; the next email uses it." })
export class UpdateMailTemplateSuccess {
  @Field(() => AdminMailTemplate, { description: "The template as it is now." })
  template: AdminMailTemplate;
}

export const UpdateMailTemplateResult = createUnionType({
  name: "UpdateMailTemplateResult",
  description: "The outcome of changing a template.",
  types: () => [UpdateMailTemplateSuccess, InvalidInput, UnknownPlaceholders, Conflict, KeyReused] as const,
});
