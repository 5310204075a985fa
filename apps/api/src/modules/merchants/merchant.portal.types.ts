import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("Merchant", { description: "Whose portal this is." })
export class PortalMerchant {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  street: string | null;

  @Field(() => String, { nullable: true })
  zip: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { description: "ISO 3166-1 alpha-2." })
  countryCode: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  website: string | null;

  @Field(() => String, { nullable: true })
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

  @Field(() => String, { nullable: true })
  imprintUrl: string | null;

  @Field(() => String, { nullable: true })
  privacyUrl: string | null;
}
