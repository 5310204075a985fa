import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("Merchant", { description: "Whose portal this is." })
export class PortalMerchant {
  @Field(() => ID, { description: "The merchant's id." })
  id: string;

  @Field(() => String, { description: "The merchant's company name." })
  name: string;

  @Field(() => String, { nullable: true, description: "With house number." })
  street: string | null;

  @Field(() => String, { nullable: true, description: "Postcode." })
  zip: string | null;

  @Field(() => String, { nullable: true, description: "Town or city." })
  city: string | null;

  @Field(() => String, { description: "ISO 3166-1 alpha-2." })
  countryCode: string;

  @Field(() => String, { nullable: true, description: "Where customers can write to." })
  email: string | null;

  @Field(() => String, { nullable: true, description: "For customers who call." })
  phone: string | null;

  @Field(() => String, { nullable: true, description: "Address of the website." })
  website: string | null;

  @Field(() => String, { nullable: true, description: "VAT identification number, with its country code." })
  vatNumber: string | null;

  @Field(() => String, {
    description: "`#rrggbb`; apps ensure sufficient contrast.",
  })
  accentColor: string;

  @Field(() => String, {
    nullable: true,
    description: "Address of the logo on this server, a PNG or JPEG file for everybody; null without one.",
  })
  logoUrl: string | null;

  @Field(() => String, { nullable: true, description: "Address of the merchant's imprint." })
  imprintUrl: string | null;

  @Field(() => String, { nullable: true, description: "Address of the merchant's privacy policy." })
  privacyUrl: string | null;
}
