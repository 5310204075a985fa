import { LineDetailKind, LineRole } from "@kundenportal/domain/documents/document-content";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Money } from "../../../graphql/money.types";
import { DecimalScalar } from "../../../graphql/scalars";
import { ServicePeriod } from "./content-parties.types";

export const AdjustmentKind = { ALLOWANCE: "ALLOWANCE", CHARGE: "CHARGE" } as const;
export type AdjustmentKind = (typeof AdjustmentKind)[keyof typeof AdjustmentKind];

registerEnumType(AdjustmentKind, {
  name: "AdjustmentKind",
  description: "Which way an adjustment changes an amount.",
  valuesConfig: {
    ALLOWANCE: { description: "Reduces it." },
    CHARGE: { description: "Increases it." },
  },
});

registerEnumType(LineDetailKind, {
  name: "LineDetailKind",
  description: "What a detail of a line says.",
  valuesConfig: {
    INVOICED_OBJECT: { description: "What is invoiced, for example a meter (BT-128)." },
    ORDER_LINE: { description: "The position in the buyer's order (BT-132)." },
    BUYER_ACCOUNTING: { description: "Where the buyer books it (BT-133)." },
    BUYER_ARTICLE_NUMBER: { description: "The buyer's article number (BT-156)." },
    STANDARD_ARTICLE_NUMBER: { description: "A registered article number, usually a GTIN (BT-157)." },
    CLASSIFICATION: { description: "A class of goods (BT-158); `name` is the code list." },
    COUNTRY_OF_ORIGIN: { description: "ISO 3166-1 alpha-2 (BT-159)." },
    ATTRIBUTE: { description: "A property in the seller's own words (BG-32)." },
  },
});

registerEnumType(LineRole, {
  name: "LineRole",
  description: "Why a line is not part of the totals itself.",
  valuesConfig: {
    GROUP: { description: "It heads the lines below it, which count in its place." },
    INFORMATION: { description: "It only says something." },
  },
});

@ObjectType({ description: "An allowance or a charge." })
export class Adjustment {
  @Field(() => AdjustmentKind, { description: "Which way." })
  kind: AdjustmentKind;

  @Field(() => String, { nullable: true, description: "Why." })
  reason: string | null;

  @Field(() => Money, { description: "Never negative; `kind` gives the direction." })
  amount: Money;

  @Field(() => Money, {
    nullable: true,
    description: "`amount` as it was written, with tax; null where prices are net.",
  })
  gross: Money | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Percent of `base`; null for a fixed amount." })
  percent: string | null;

  @Field(() => Money, { nullable: true, description: "What `percent` refers to." })
  base: Money | null;

  @Field(() => String, { nullable: true, description: "UNCL5305, on the whole document; null on a line." })
  taxCategory: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "On the whole document; null on a line." })
  taxRatePercent: string | null;
}

@ObjectType({ description: "How a price came about." })
export class PriceDiscount {
  @Field(() => DecimalScalar, { nullable: true, description: "The list price of `priceBaseQuantity` units." })
  grossUnitPrice: string | null;

  @Field(() => DecimalScalar, { description: "What was taken off the list price; below zero for a surcharge." })
  amount: string;
}

@ObjectType({ description: "A price as it was written, the tax in it." })
export class WrittenGross {
  @Field(() => DecimalScalar, { description: "Price of one unit, in the document's currency." })
  unitPrice: string;

  @Field(() => Money, { description: "Amount of the line, including its adjustments." })
  total: Money;
}

@ObjectType({ description: "What else is printed under a line." })
export class LineDetail {
  @Field(() => LineDetailKind, { description: "What it says." })
  kind: LineDetailKind;

  @Field(() => String, { nullable: true, description: "The name of an attribute or of a code list." })
  name: string | null;

  @Field(() => String, { description: "The detail itself." })
  value: string;
}

@ObjectType({ description: "One line of a document." })
export class DocumentLine {
  @Field(() => String, { description: "As printed, for example `1` or `1.2`; unique within the document." })
  position: string;

  @Field(() => String, { description: "What it is." })
  name: string;

  @Field(() => String, { nullable: true, description: "More about it." })
  description: string | null;

  @Field(() => String, { nullable: true, description: "A note on this line." })
  note: string | null;

  @Field(() => String, { nullable: true, description: "The seller's article number." })
  articleNumber: string | null;

  @Field(() => [LineDetail], { description: "What else is printed under the line." })
  details: readonly LineDetail[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "How many units; null only on imported lines that group others, inform, or break a line down.",
  })
  quantity: string | null;

  @Field(() => String, {
    nullable: true,
    description: "UN/ECE recommendation 20 code, for example `HUR`, or free text.",
  })
  unit: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Net price of `priceBaseQuantity` units, in the document's currency; null like `quantity`.",
  })
  unitPrice: string | null;

  @Field(() => DecimalScalar, { description: "How many units the price is for, usually 1." })
  priceBaseQuantity: string;

  @Field(() => PriceDiscount, {
    nullable: true,
    description: "How the price came about; null when the list price applies.",
  })
  priceDiscount: PriceDiscount | null;

  @Field(() => Money, { description: "Net amount of the line, including its adjustments." })
  net: Money;

  @Field(() => WrittenGross, {
    nullable: true,
    description: "The price as it was written, with tax; null where prices are net.",
  })
  gross: WrittenGross | null;

  @Field(() => String, { nullable: true, description: "UNCL5305, for example `S`; null like `quantity`." })
  taxCategory: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Tax rate in percent; null like `quantity`." })
  taxRatePercent: string | null;

  @Field(() => [Adjustment], { description: "Allowances and charges on this line." })
  adjustments: readonly Adjustment[];

  @Field(() => ServicePeriod, { nullable: true, description: "When this line was delivered." })
  servicePeriod: ServicePeriod | null;

  @Field(() => Boolean, { description: "A line of an offer that is not part of the totals until chosen." })
  optional: boolean;

  @Field(() => LineRole, {
    nullable: true,
    description: "Why the line is not part of the totals itself; null: it is one that counts, or breaks one down.",
  })
  role: LineRole | null;

  @Field(() => Int, {
    description: "How many lines it is below: 0 for those in `lines`, 1 for those in their `subLines`.",
  })
  depth: number;

  @Field(() => [DocumentLine], { description: "Lines that break this one down; their amounts are part of its `net`." })
  subLines: readonly DocumentLine[];
}
