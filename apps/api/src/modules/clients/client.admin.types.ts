import { InvoiceFormat } from "@kundenportal/domain/documents/invoice-format";
import type { Locale } from "@kundenportal/domain/locale";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { GraphQLLocale } from "../../graphql/enums";
import { PageInfo } from "../../graphql/page-info.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { SecretField } from "../../graphql/secret-fields";
import { AdminPaymentTerms } from "../merchants/payment-terms.admin.types";
import { PortalAccessSource } from "./client";

registerEnumType(InvoiceFormat, {
  name: "InvoiceFormat",
  description:
    "How a client wants documents by email. What is no invoice or credit note comes as a PDF, unless the link is wanted.",
  valuesConfig: {
    LINK: { description: "Nothing is attached: the email leads to the portal." },
    PDF: { description: "The PDF." },
    ZUGFERD: { description: "The PDF with the e-invoice inside (ZUGFeRD, Factur-X)." },
    XRECHNUNG_UBL: { description: "The XRechnung in UBL, and the PDF." },
    XRECHNUNG_CII: { description: "The XRechnung in CII, and the PDF." },
  },
});

registerEnumType(PortalAccessSource, {
  name: "PortalAccessSource",
  description: "Where a client's portal access comes from.",
  valuesConfig: {
    DEFAULT: {
      description:
        "The merchant's default when the client was created or when the default was last applied to all clients.",
    },
    CHOSEN: {
      description: "Somebody decided for this client; that takes precedence over the default.",
    },
  },
});

@ObjectType("Client", {
  description: "A client of the merchant: a person or a business.",
})
export class AdminClient {
  @Field(() => ID, { description: "The client's id." })
  id: string;

  @Field(() => String, { description: "Unique within the merchant." })
  clientNumber: string;

  @Field(() => String, {
    nullable: true,
    description: "What the merchant's own system calls the client, unique within the merchant; null: nothing.",
  })
  externalReference: string | null;

  @Field(() => String, { description: "Company, or the person's full name." })
  name: string;

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

  @Field(() => [String], {
    description: "Who else gets emails about documents, in addition to `email`. None opens the whole portal.",
  })
  furtherEmails: string[];

  @Field(() => InvoiceFormat, {
    nullable: true,
    description: "How documents come by email, and how the XRechnung is written; null: the merchant's.",
  })
  invoiceFormat: InvoiceFormat | null;

  @Field(() => AdminPaymentTerms, { nullable: true, description: "Preset in new invoices; null: the merchant's." })
  paymentTerms: AdminPaymentTerms | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the apps preset prices with tax in new documents; null: the merchant's choice.",
  })
  pricesIncludeTax: boolean | null;

  @Field(() => String, { nullable: true, description: "As it was typed: in any form." })
  phone: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Capitals without spaces.",
  })
  vatNumber: string | null;

  @Field(() => String, { nullable: true, description: "Tax number at the national tax office." })
  taxNumber: string | null;

  @Field(() => String, {
    nullable: true,
    description: "By which a public body routes invoices; stands on documents that name no other buyer reference.",
  })
  leitwegId: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What kind of address `electronicAddress` is: `EM` for email, or a code of the list EAS.",
  })
  electronicAddressScheme: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where e-invoices go (BT-49); null: the Leitweg-ID, or else the email address.",
  })
  electronicAddress: string | null;

  @Field(() => String, { nullable: true, description: "Whose account it is, if not named like the client." })
  accountOwner: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Capitals without spaces.",
  })
  iban: string | null;

  @Field(() => String, { nullable: true, description: "Of the bank. Not needed within SEPA." })
  bic: string | null;

  @Field(() => String, { nullable: true, description: "Name of the bank." })
  bankName: string | null;

  @Field(() => GraphQLLocale, {
    description: "Language of the portal, emails and PDFs.",
  })
  locale: Locale;

  @Field(() => String, { nullable: true, description: "For staff only." })
  note: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Set while archived: no portal access, not in lists by default.",
  })
  archivedAt: string | null;

  @Field(() => DateTimeScalar, { description: "When the client was created." })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: "When the client was last changed." })
  updatedAt: string;

  @Field(() => Int, { description: "Pass it back when changing." })
  revision: number;

  @Field(() => Boolean, {
    description: "Whether the customer can open the portal.",
  })
  portalAccess: boolean;

  @Field(() => PortalAccessSource, { description: "Why the client has portal access, or has none." })
  portalAccessSource: PortalAccessSource;

  @SecretField()
  @Field(() => String, {
    nullable: true,
    description: "The client's portal URL; null without portal access, and for whoever may only look.",
  })
  customerportalUrl: string | null;

  @Field(() => DateTimeScalar, {
    description: "When the portal URL stops working.",
  })
  linkExpiresAt: string;

  @Field(() => Int, { description: "Raised by rotating; older URLs are dead." })
  linkGeneration: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When a portal URL of this client was last opened.",
  })
  lastPortalVisitAt: string | null;
}

@ObjectType({ description: "A client in a list." })
export class ClientEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => AdminClient, { description: "The client." })
  node: AdminClient;
}

@ObjectType({ description: "A page of clients, by name." })
export class ClientConnection {
  @Field(() => [ClientEdge], { description: "The clients of this page, in order." })
  edges: readonly ClientEdge[];

  @Field(() => PageInfo, { description: "What there is before and behind this page." })
  pageInfo: PageInfo;
}
