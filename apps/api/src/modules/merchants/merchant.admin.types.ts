import type { Locale } from "@kundenportal/domain/locale";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { GraphQLLocale } from "../../graphql/enums";
import { Conflict, InvalidInput } from "../../graphql/failures.types";
import { CurrencyCodeScalar } from "../../graphql/scalars";

@ObjectType("Merchant", {
  description: "The business that uses this installation.",
})
export class AdminMerchant {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLLocale, {
    description: "Language of what the system writes to staff.",
  })
  locale: Locale;

  @Field(() => String, { description: "IANA name; decides what day it is." })
  timeZone: string;

  @Field(() => CurrencyCodeScalar, {
    description: "Default currency of new documents.",
  })
  currency: string;

  @Field(() => String, { description: "Legal name." })
  name: string;

  @Field(() => String, { nullable: true })
  street: string | null;

  @Field(() => String, { nullable: true })
  zip: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { description: "ISO 3166-1 alpha-2." })
  countryCode: string;

  @Field(() => String, {
    nullable: true,
    description: "Sender and reply address of emails; also notified of what customers do.",
  })
  email: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  website: string | null;

  @Field(() => String, { nullable: true })
  vatNumber: string | null;

  @Field(() => String, { nullable: true })
  taxNumber: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Exactly as the bank knows it: payers' banks check it.",
  })
  accountHolder: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Capitals without spaces.",
  })
  iban: string | null;

  @Field(() => String, { nullable: true })
  bic: string | null;

  @Field(() => String, { nullable: true })
  bankName: string | null;

  @Field(() => String, { description: "`#rrggbb`, lower case." })
  accentColor: string;

  @Field(() => String, {
    nullable: true,
    description: "Shown in the portal's footer.",
  })
  imprintUrl: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Shown in the portal's footer.",
  })
  privacyUrl: string | null;

  @Field(() => Int, { description: "Pass it back when changing." })
  revision: number;
}

@InputType({
  description: "All of the merchant's master data: what is left out or null is cleared.",
})
export class UpdateMerchantInput {
  @Field(() => Int, { description: "As read; any other gives Conflict." })
  revision: number;

  @Field(() => String, { description: "Legal name." })
  name: string;

  @Field(() => String, { nullable: true })
  street?: string | null;

  @Field(() => String, { nullable: true })
  zip?: string | null;

  @Field(() => String, { nullable: true })
  city?: string | null;

  @Field(() => String, { description: "ISO 3166-1 alpha-2." })
  countryCode: string;

  @Field(() => String, {
    nullable: true,
    description: "Sender and reply address of emails; also notified of what customers do.",
  })
  email?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  website?: string | null;

  @Field(() => String, { nullable: true })
  vatNumber?: string | null;

  @Field(() => String, { nullable: true })
  taxNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Exactly as the bank knows it: payers' banks check it.",
  })
  accountHolder?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Capitals without spaces.",
  })
  iban?: string | null;

  @Field(() => String, { nullable: true })
  bic?: string | null;

  @Field(() => String, { nullable: true })
  bankName?: string | null;

  @Field(() => String, { description: "`#rrggbb`, lower case." })
  accentColor: string;

  @Field(() => String, {
    nullable: true,
    description: "Shown in the portal's footer.",
  })
  imprintUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Shown in the portal's footer.",
  })
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
  types: () => [UpdateMerchantSuccess, InvalidInput, Conflict] as const,
});
