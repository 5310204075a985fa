import { DocumentReferenceKind } from "@kundenportal/domain/documents/document-content";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar } from "../../../graphql/scalars";

registerEnumType(DocumentReferenceKind, {
  name: "DocumentReferenceKind",
  description: "What a reference of a document refers to.",
  valuesConfig: {
    PROJECT: { description: "A project (BT-11)." },
    SALES_ORDER: { description: "The seller's own order number (BT-14)." },
    RECEIVING_ADVICE: { description: "The buyer's receiving advice (BT-15)." },
    DESPATCH_ADVICE: { description: "The seller's delivery note (BT-16)." },
    TENDER_OR_LOT: { description: "A call for tenders or a lot of one (BT-17)." },
    INVOICED_OBJECT: { description: "What is invoiced, for example a meter (BT-18)." },
    BUYER_ACCOUNTING: { description: "Where the buyer books it (BT-19)." },
    SUPPORTING_DOCUMENT: { description: "A document that supports the claim (BG-24)." },
  },
});

@ObjectType({ description: "Where e-invoices go." })
export class ElectronicAddress {
  @Field(() => String, { description: "Of the list EAS: `EM` is email, `0204` a Leitweg-ID." })
  scheme: string;

  @Field(() => String, { description: "The address." })
  value: string;
}

@ObjectType({ description: "One of the parties, as printed on the document." })
export class Party {
  @Field(() => String, { description: "Company, or the person's full name." })
  name: string;

  @Field(() => String, { nullable: true, description: "The name it trades under, if it differs from `name`." })
  tradingName: string | null;

  @Field(() => String, { nullable: true, description: "The person to talk to." })
  contactName: string | null;

  @Field(() => String, { nullable: true, description: "With house number." })
  street: string | null;

  @Field(() => String, { nullable: true, description: "Further lines of the address." })
  addressAddition: string | null;

  @Field(() => String, { nullable: true, description: "Postal code." })
  zip: string | null;

  @Field(() => String, { nullable: true, description: "City." })
  city: string | null;

  @Field(() => String, { nullable: true, description: "State or province." })
  region: string | null;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2; null when unknown." })
  countryCode: string | null;

  @Field(() => String, { nullable: true, description: "Email address." })
  email: string | null;

  @Field(() => String, { nullable: true, description: "Phone number." })
  phone: string | null;

  @Field(() => String, { nullable: true, description: "VAT number with the country prefix." })
  vatNumber: string | null;

  @Field(() => String, { nullable: true, description: "Tax number of the local tax office." })
  taxNumber: string | null;

  @Field(() => String, { nullable: true, description: "The number by which the other party knows it." })
  identifier: string | null;

  @Field(() => String, { nullable: true, description: "Register entry and other legal lines." })
  legalInformation: string | null;

  @Field(() => ElectronicAddress, { nullable: true, description: "Where its e-invoices go; null when not stated." })
  electronicAddress: ElectronicAddress | null;
}

@ObjectType({ description: "When goods or services were delivered." })
export class ServicePeriod {
  @Field(() => DateScalar, { nullable: true, description: "First day; null when not stated." })
  start: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null when not stated." })
  end: string | null;
}

@ObjectType({ description: "A document that this one corrects, reminds of or follows." })
export class PrecedingDocument {
  @Field(() => String, { description: "Its number." })
  number: string;

  @Field(() => DateScalar, { nullable: true, description: "Its date; null when not stated." })
  date: string | null;
}

@ObjectType({ description: "A further reference by which seller or buyer know the transaction." })
export class DocumentReference {
  @Field(() => DocumentReferenceKind, { description: "What it refers to." })
  kind: DocumentReferenceKind;

  @Field(() => String, { description: "The reference itself." })
  value: string;

  @Field(() => String, { nullable: true, description: "What the issuer says about it." })
  description: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the issuer keeps the document. Untrusted text: show it as a link only when it is https.",
  })
  url: string | null;
}
