import { InvoiceFormat } from "@kundenportal/domain/documents/invoice-format";
import type { Locale } from "@kundenportal/domain/locale";
import { Field, ID, InputType, Int } from "type-graphql";
import { GraphQLLocale } from "../../graphql/enums";
import { MAX_LISTED } from "../../graphql/look-up";
import { DateTimeScalar } from "../../graphql/scalars";
import { PaymentTermsInput } from "../merchants/payment-terms.admin.types";

@InputType({ description: "Which clients a list shows." })
export class ClientFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Words that the client's master data hold, in any order; accents, case and separators don't count. Best first instead of by name.",
  })
  search?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `Only those with one of these external references, at most ${String(MAX_LISTED)}. Unknown ones are left out.`,
  })
  externalReferences?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only those with (true) or without (false) portal access.",
  })
  portalAccess?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "True: only archived clients; false: only those not archived; null: all.",
  })
  archived?: boolean | null;
}

@InputType({
  description:
    "A client's master data. Of a new client, what is left out is empty; of one that is there, it stays as it is, and null empties it.",
})
export class ClientDataInput {
  @Field(() => String, {
    nullable: true,
    description: "Null or left out: the next number of the range, or the client's present number.",
  })
  clientNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What your own system calls the client, unique within the merchant; null: nothing.",
  })
  externalReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Company, or the person's full name. Never empty; only an update may leave it out.",
  })
  name?: string | null;

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

  @Field(() => String, {
    nullable: true,
    description: "Where links and documents go.",
  })
  email?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "At most ten addresses that also get emails about documents.",
  })
  furtherEmails?: string[] | null;

  @Field(() => InvoiceFormat, {
    nullable: true,
    description: "How documents come by email; null: the merchant's.",
  })
  invoiceFormat?: InvoiceFormat | null;

  @Field(() => PaymentTermsInput, {
    nullable: true,
    description: "Preset in new invoices; null: the merchant's.",
  })
  paymentTerms?: PaymentTermsInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the apps preset prices with tax in new documents; null: as the merchant.",
  })
  pricesIncludeTax?: boolean | null;

  @Field(() => String, { nullable: true, description: "As it was typed: in any form." })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Capitals without spaces.",
  })
  vatNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Tax number at the national tax office." })
  taxNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "By which a public body routes invoices, with its check digits.",
  })
  leitwegId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "`EM` for email, or a code of the list EAS with four digits.",
  })
  electronicAddressScheme?: string | null;

  @Field(() => String, { nullable: true, description: "Where e-invoices go (BT-49)." })
  electronicAddress?: string | null;

  @Field(() => String, { nullable: true, description: "Whose account it is, if not named like the client." })
  accountOwner?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Capitals without spaces.",
  })
  iban?: string | null;

  @Field(() => String, { nullable: true, description: "Of the bank. Not needed within SEPA." })
  bic?: string | null;

  @Field(() => String, { nullable: true, description: "Name of the bank." })
  bankName?: string | null;

  @Field(() => GraphQLLocale, {
    nullable: true,
    description: "Null: the merchant's language.",
  })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: "For staff only." })
  note?: string | null;
}

@InputType({ description: "A new client." })
export class CreateClientInput {
  @Field(() => ClientDataInput, { description: "The master data." })
  data: ClientDataInput;

  @Field(() => Boolean, {
    nullable: true,
    description: "Null: the merchant's default.",
  })
  portalAccess?: boolean | null;
}

@InputType({ description: "What is to change about a client." })
export class UpdateClientInput {
  @Field(() => ID, { description: "The client's id." })
  id: string;

  @Field(() => Int, { description: "As read; any other gives Conflict." })
  revision: number;

  @Field(() => ClientDataInput, { description: "The master data." })
  data: ClientDataInput;
}

@InputType({ description: "The merchant's choice for one client." })
export class SetClientPortalAccessInput {
  @Field(() => ID, { description: "The client's id." })
  clientId: string;

  @Field(() => Boolean, { description: "True: the client has portal access." })
  portalAccess: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When the URL stops working; null: as before, renewed if expired. One that has stopped working stays dead, and there is a new one.",
  })
  linkExpiresAt?: string | null;
}
