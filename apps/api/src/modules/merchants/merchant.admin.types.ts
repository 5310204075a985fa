import { InvoiceFormat } from "@kundenportal/domain/documents/invoice-format";
import type { Locale } from "@kundenportal/domain/locale";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { GraphQLLocale } from "../../graphql/enums";
import { Conflict, InvalidInput, KeyReused } from "../../graphql/failures.types";
import { CurrencyCodeScalar } from "../../graphql/scalars";
import { AdminPaymentTerms, PaymentTermsInput } from "./payment-terms.admin.types";

@ObjectType("Merchant", {
  description: "The business that uses this installation.",
})
export class AdminMerchant {
  @Field(() => ID, { description: "The merchant's id." })
  id: string;

  @Field(() => GraphQLLocale, {
    description: "Language of what the system writes to staff.",
  })
  locale: Locale;

  @Field(() => String, { description: "IANA name; decides what day it is." })
  timeZone: string;

  @Field(() => String, {
    nullable: true,
    description: "Null, unless a time zone is stored that this server does not know: `timeZone` holds in its place.",
  })
  unknownTimeZone: string | null;

  @Field(() => CurrencyCodeScalar, {
    description: "Default currency of new documents.",
  })
  currency: string;

  @Field(() => String, { description: "Legal name." })
  name: string;

  @Field(() => String, { nullable: true, description: "With house number." })
  street: string | null;

  @Field(() => String, { nullable: true, description: "Postcode." })
  zip: string | null;

  @Field(() => String, { nullable: true, description: "Town or city." })
  city: string | null;

  @Field(() => String, { description: "ISO 3166-1 alpha-2." })
  countryCode: string;

  @Field(() => String, {
    nullable: true,
    description: "Sender and reply address of emails; also notified of what customers do.",
  })
  email: string | null;

  @Field(() => String, { nullable: true, description: "For customers who call." })
  phone: string | null;

  @Field(() => String, { nullable: true, description: "Address of the website." })
  website: string | null;

  @Field(() => String, { nullable: true, description: "VAT identification number, with its country code." })
  vatNumber: string | null;

  @Field(() => String, { nullable: true, description: "Tax number at the national tax office." })
  taxNumber: string | null;

  @Field(() => Boolean, {
    description: "A small business under section 19 UStG (Kleinunternehmer): its documents show no tax, and why.",
  })
  isSmallBusiness: boolean;

  @Field(() => Boolean, { description: "Whether the apps preset prices with tax; clients may have their own choice." })
  pricesIncludeTax: boolean;

  @Field(() => String, { nullable: true, description: "Whom customers can ask (BT-41)." })
  contactName: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The court that keeps the register, for example `Amtsgericht Hamburg`.",
  })
  registerCourt: string | null;

  @Field(() => String, { nullable: true, description: "The number in the register (BT-30), for example `HRB 12345`." })
  registerNumber: string | null;

  @Field(() => String, { nullable: true, description: "Who represents the company, as printed on documents." })
  managingDirectors: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What kind of address `electronicAddress` is: `EM` for email, or a code of the list EAS.",
  })
  electronicAddressScheme: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where e-invoices about this merchant go (BT-34); null: the email address.",
  })
  electronicAddress: string | null;

  @Field(() => String, {
    nullable: true,
    description: "For SEPA direct debits (Gläubiger-ID). Capitals without spaces.",
  })
  creditorId: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Exactly as the bank knows it: payers' banks check it.",
  })
  accountHolder: string | null;

  @Field(() => String, { nullable: true, description: "Capitals without spaces." })
  iban: string | null;

  @Field(() => String, { nullable: true, description: "Of the bank. Not needed within SEPA." })
  bic: string | null;

  @Field(() => String, { nullable: true, description: "Name of the bank." })
  bankName: string | null;

  @Field(() => InvoiceFormat, { description: "How clients without a choice of their own get documents by email." })
  invoiceFormat: InvoiceFormat;

  @Field(() => AdminPaymentTerms, {
    nullable: true,
    description: "Preset in new invoices for clients without terms of their own; null: nothing is preset.",
  })
  paymentTerms: AdminPaymentTerms | null;

  @Field(() => String, { description: "`#rrggbb`, lower case." })
  accentColor: string;

  @Field(() => String, {
    nullable: true,
    description: "Address of the logo on this server, a PNG or JPEG file for everybody; null without one.",
  })
  logoUrl: string | null;

  @Field(() => String, { nullable: true, description: "Shown in the portal's footer." })
  imprintUrl: string | null;

  @Field(() => String, { nullable: true, description: "Shown in the portal's footer." })
  privacyUrl: string | null;

  @Field(() => Int, { description: "Pass it back when changing." })
  revision: number;
}

@InputType({
  description: "What is to change about the merchant's data: what is left out stays as it is, and null empties it.",
})
export class UpdateMerchantInput {
  @Field(() => Int, { description: "As read; any other gives Conflict." })
  revision: number;

  @Field(() => String, { nullable: true, description: "Legal name; never empty." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "With house number." })
  street?: string | null;

  @Field(() => String, { nullable: true, description: "Postcode." })
  zip?: string | null;

  @Field(() => String, { nullable: true, description: "Town or city." })
  city?: string | null;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2; never empty." })
  countryCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Sender and reply address of emails; also notified of what customers do.",
  })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "For customers who call." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "Address of the website." })
  website?: string | null;

  @Field(() => String, { nullable: true, description: "VAT identification number, with its country code." })
  vatNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Tax number at the national tax office." })
  taxNumber?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is a small business under section 19 UStG; null: as it is.",
  })
  isSmallBusiness?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the apps preset prices with tax in new documents; null: as it is.",
  })
  pricesIncludeTax?: boolean | null;

  @Field(() => String, { nullable: true, description: "Whom customers can ask (BT-41)." })
  contactName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The court that keeps the register, for example `Amtsgericht Hamburg`.",
  })
  registerCourt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The number in the register (BT-30), for example `HRB 12345`.",
  })
  registerNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Who represents the company, as printed on documents.",
  })
  managingDirectors?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What kind of address `electronicAddress` is: `EM` for email, or a code of the list EAS.",
  })
  electronicAddressScheme?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where e-invoices about this merchant go (BT-34); null: the email address.",
  })
  electronicAddress?: string | null;

  @Field(() => String, { nullable: true, description: "For SEPA direct debits (Gläubiger-ID)." })
  creditorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Exactly as the bank knows it: payers' banks check it.",
  })
  accountHolder?: string | null;

  @Field(() => String, { nullable: true, description: "Capitals without spaces." })
  iban?: string | null;

  @Field(() => String, { nullable: true, description: "Of the bank. Not needed within SEPA." })
  bic?: string | null;

  @Field(() => String, { nullable: true, description: "Name of the bank." })
  bankName?: string | null;

  @Field(() => InvoiceFormat, {
    nullable: true,
    description: "How clients without a choice of their own get documents by email; null: as it is.",
  })
  invoiceFormat?: InvoiceFormat | null;

  @Field(() => PaymentTermsInput, {
    nullable: true,
    description: "Preset in new invoices; null: nothing.",
  })
  paymentTerms?: PaymentTermsInput | null;

  @Field(() => String, { nullable: true, description: "`#rrggbb`, lower case; never empty." })
  accentColor?: string | null;

  @Field(() => String, { nullable: true, description: "Shown in the portal's footer." })
  imprintUrl?: string | null;

  @Field(() => String, { nullable: true, description: "Shown in the portal's footer." })
  privacyUrl?: string | null;
}

@ObjectType({ description: "The merchant's data was changed." })
export class UpdateMerchantSuccess {
  @Field(() => AdminMerchant, { description: "As it is now." })
  merchant: AdminMerchant;
}

export const UpdateMerchantResult = createUnionType({
  name: "UpdateMerchantResult",
  description: "The outcome of changing the merchant's data.",
  types: () => [UpdateMerchantSuccess, InvalidInput, Conflict, KeyReused] as const,
});
