import type { Locale } from "@kundenportal/domain/locale";
import { ClientDataSection } from "@kundenportal/domain/permissions/portal-actions";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { GraphQLLocale } from "../../graphql/enums";
import { ActionDenied, Conflict, InvalidInput, KeyReused, TooMany } from "../../graphql/failures.types";

@ObjectType({ description: "How the client can be reached." })
export class ContactData {
  @Field(() => String, { nullable: true, description: "How the contact is addressed, for example `Frau` or `Ms`." })
  salutation: string | null;

  @Field(() => String, { nullable: true, description: "The contact's first name." })
  firstName: string | null;

  @Field(() => String, { nullable: true, description: "The contact's last name." })
  lastName: string | null;

  @Field(() => String, { nullable: true, description: "With house number." })
  street: string | null;

  @Field(() => String, { nullable: true, description: "The second line of the address." })
  addressAddition: string | null;

  @Field(() => String, { nullable: true, description: "Postcode." })
  zip: string | null;

  @Field(() => String, { nullable: true, description: "Town or city." })
  city: string | null;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2." })
  countryCode: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where links and documents go.",
  })
  email: string | null;

  @Field(() => String, { nullable: true, description: "As it was typed: in any form." })
  phone: string | null;
}

@ObjectType({ description: "The client's bank account." })
export class BankData {
  @Field(() => String, { nullable: true, description: "Whose account it is, if not named like the client." })
  accountOwner: string | null;

  @Field(() => String, {
    nullable: true,
    description: "First and last four characters: a forwarded link must not give the account away.",
  })
  ibanMasked: string | null;

  @Field(() => String, { nullable: true, description: "Of the bank. Not needed within SEPA." })
  bic: string | null;

  @Field(() => String, { nullable: true, description: "Name of the bank." })
  bankName: string | null;
}

@ObjectType({ description: "The client's tax numbers." })
export class TaxData {
  @Field(() => String, { nullable: true, description: "VAT identification number, with its country code." })
  vatNumber: string | null;

  @Field(() => String, { nullable: true, description: "Tax number at the national tax office." })
  taxNumber: string | null;
}

@ObjectType("Client", {
  description: "The customer's own master data. The sections are null on a document link.",
})
export class PortalClient {
  @Field(() => ID, { description: "The client's id." })
  id: string;

  @Field(() => String, {
    description: "The number by which the merchant knows the client.",
  })
  clientNumber: string;

  @Field(() => String, { description: "Company, or the person's full name." })
  name: string;

  @Field(() => GraphQLLocale, {
    description: "Language of the portal for this client.",
  })
  locale: Locale;

  @Field(() => Int, { description: "Pass it back when changing." })
  revision: number;

  @Field(() => [ClientDataSection], {
    description: "The sections that may be changed now.",
  })
  editableSections: readonly ClientDataSection[];

  @Field(() => ContactData, {
    nullable: true,
    description: "Name, address, email and phone; null if the merchant does not show them.",
  })
  contactData: ContactData | null;

  @Field(() => BankData, { nullable: true, description: "The bank account; null if the merchant does not show it." })
  bankData: BankData | null;

  @Field(() => TaxData, { nullable: true, description: "VAT and tax number; null if the merchant does not show them." })
  taxData: TaxData | null;
}

@InputType({
  description: "The contact data to change: what is left out stays as it is, and null empties it.",
})
export class UpdateContactDataInput {
  @Field(() => Int, { description: "As read; any other gives Conflict." })
  revision: number;

  @Field(() => String, { nullable: true, description: "How the contact is addressed, for example `Frau` or `Ms`." })
  salutation?: string | null;

  @Field(() => String, { nullable: true, description: "The contact's first name." })
  firstName?: string | null;

  @Field(() => String, { nullable: true, description: "The contact's last name." })
  lastName?: string | null;

  @Field(() => String, { nullable: true, description: "With house number." })
  street?: string | null;

  @Field(() => String, { nullable: true, description: "The second line of the address." })
  addressAddition?: string | null;

  @Field(() => String, { nullable: true, description: "Postcode." })
  zip?: string | null;

  @Field(() => String, { nullable: true, description: "Town or city." })
  city?: string | null;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2." })
  countryCode?: string | null;

  @Field(() => String, { nullable: true, description: "Where documents are sent." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "As it was typed: in any form." })
  phone?: string | null;
}

@InputType({
  description:
    "The bank account: what is left out stays as it is, and null empties it. BIC and bank follow another IBAN.",
})
export class UpdateBankDataInput {
  @Field(() => Int, { description: "As read; any other gives Conflict." })
  revision: number;

  @Field(() => String, { nullable: true, description: "Whose account it is, if not named like the client." })
  accountOwner?: string | null;

  @Field(() => String, { nullable: true, description: "The new IBAN in full." })
  iban?: string | null;

  @Field(() => String, { nullable: true, description: "Of the bank. Not needed within SEPA." })
  bic?: string | null;

  @Field(() => String, { nullable: true, description: "Name of the bank." })
  bankName?: string | null;
}

@InputType({
  description: "The tax numbers to change: what is left out stays as it is, and null empties it.",
})
export class UpdateTaxDataInput {
  @Field(() => Int, { description: "As read; any other gives Conflict." })
  revision: number;

  @Field(() => String, {
    nullable: true,
    description: "With the country prefix, for example DE123456789.",
  })
  vatNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Tax number at the national tax office." })
  taxNumber?: string | null;
}

@ObjectType({ description: "The data was changed; the merchant is notified." })
export class UpdateClientDataSuccess {
  @Field(() => PortalClient, { description: "As it is now." })
  client: PortalClient;
}

export const UpdateClientDataResult = createUnionType({
  name: "UpdateClientDataResult",
  description: "The outcome of a customer changing their own data.",
  types: () => [UpdateClientDataSuccess, ActionDenied, InvalidInput, Conflict, TooMany, KeyReused] as const,
});
