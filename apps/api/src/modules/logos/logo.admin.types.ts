import { LOGO_LIMITS } from "@kundenportal/domain/limits/logo-limits";
import { createUnionType, Field, InputType, ObjectType } from "type-graphql";
import { InvalidInput, KeyReused } from "../../graphql/failures.types";
import { AdminMerchant } from "../merchants/merchant.admin.types";

@InputType({ description: "A picture to be the merchant's logo." })
export class SetMerchantLogoInput {
  @Field(() => String, {
    description: `The bytes of a PNG or JPEG file in base64 (RFC 4648, section 4, with padding): at most ${String(LOGO_LIMITS.sizeBytes)} bytes and ${String(LOGO_LIMITS.pixels)} pixels, at most ${String(LOGO_LIMITS.side)} in a row or column, not interlaced, in RGB or grey.`,
  })
  contentBase64: string;
}

@ObjectType({ description: "The merchant has this logo now." })
export class SetMerchantLogoSuccess {
  @Field(() => AdminMerchant, { description: "The merchant." })
  merchant: AdminMerchant;
}

export const SetMerchantLogoResult = createUnionType({
  name: "SetMerchantLogoResult",
  description: "The outcome of setting the logo.",
  types: () => [SetMerchantLogoSuccess, InvalidInput, KeyReused] as const,
});

@ObjectType({ description: "The merchant has no logo now." })
export class RemoveMerchantLogoSuccess {
  @Field(() => AdminMerchant, { description: "The merchant." })
  merchant: AdminMerchant;
}

export const RemoveMerchantLogoResult = createUnionType({
  name: "RemoveMerchantLogoResult",
  description: "The outcome of taking the logo away.",
  types: () => [RemoveMerchantLogoSuccess, KeyReused] as const,
});
