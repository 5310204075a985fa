import { TaxCategory } from "@kundenportal/domain/documents/tax-category";
import { Field, InputType } from "type-graphql";
import { DateScalar, DecimalScalar } from "../../../graphql/scalars";
import { DraftDiscountInput } from "../../merchants/discount-step.admin.types";
import { AdjustmentKind } from "./content-lines.types";

@InputType({ description: "Why lines are exempt from tax: a code, words, or both." })
export class TaxExemptionInput {
  @Field(() => String, { nullable: true, description: "Of the list VATEX (BT-121), for example `VATEX-EU-132-1I`." })
  code?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "As printed (BT-120), at most 500 characters. Left out, it is what the code means, where we have words for it.",
  })
  reason?: string | null;
}

@InputType({
  description:
    "A discount or a charge: `percent` or `amount`, more than 0; net as prices are, or with tax where `pricesIncludeTax`.",
})
export class AdjustmentInput {
  @Field(() => AdjustmentKind, { description: "Which way." })
  kind: AdjustmentKind;

  @Field(() => DecimalScalar, { nullable: true, description: "More than 0, at most 100." })
  percent?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "In the document's currency, more than 0." })
  amount?: string | null;

  @Field(() => String, { nullable: true, description: "Why, as printed; at most 100 characters." })
  reason?: string | null;
}

@InputType({ description: "One line of a draft." })
export class DraftLineInput {
  @Field(() => String, { description: "What it is." })
  name: string;

  @Field(() => String, { nullable: true, description: "More about it." })
  description?: string | null;

  @Field(() => String, { nullable: true, description: "The merchant's article number, at most 50 characters." })
  articleNumber?: string | null;

  @Field(() => DecimalScalar, { description: "How many units." })
  quantity: string;

  @Field(() => String, {
    nullable: true,
    description: "UN/ECE recommendation 20 code, for example `HUR`, or free text.",
  })
  unit?: string | null;

  @Field(() => DecimalScalar, {
    description: "Price of one unit: net, or with tax where `pricesIncludeTax`; may be negative.",
  })
  unitPrice: string;

  @Field(() => DecimalScalar, { description: "Tax rate in percent, 0 to 100; 0 for all categories but S." })
  taxRatePercent: string;

  @Field(() => TaxCategory, {
    nullable: true,
    description:
      "How it is taxed. Left out or null, it follows from the rate: S, or Z at 0 percent; E at 0 percent for a small business.",
  })
  taxCategory?: TaxCategory | null;

  @Field(() => Boolean, { nullable: true, description: "Offers only: not part of the totals until chosen." })
  optional?: boolean | null;

  @Field(() => [AdjustmentInput], { nullable: true, description: "Discounts and charges on this line, at most 20." })
  adjustments?: AdjustmentInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "As read from the draft, so that what is delivered and invoiced of a deal is known. Left out, a line of the same name keeps what it had; null: none of what was agreed.",
  })
  dealLine?: string | null;
}

@InputType({ description: "From when to when goods or services were delivered; one end is enough." })
export class ServicePeriodInput {
  @Field(() => DateScalar, { nullable: true, description: "First day; null when not stated." })
  start?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null when not stated." })
  end?: string | null;
}

@InputType({
  description:
    "What a draft says. Of a new one, what is left out is empty; of one that is there, and of an offer, it stays as it is, and null empties it. Lists are replaced as a whole.",
})
export class DocumentDataInput {
  @Field(() => String, { nullable: true, description: "Headline below the number, at most 200 characters." })
  title?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Null: today in the merchant's time zone." })
  date?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Invoices: last day to pay on time; null: due immediately. Left out of a new draft, as cash discounts are: both as the usual payment terms say.",
  })
  dueDate?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Offers: last day to accept; null: no limit." })
  validUntil?: string | null;

  @Field(() => DraftDiscountInput, { nullable: true, description: "Invoices: cash discount in one step; null: none." })
  cashDiscount?: DraftDiscountInput | null;

  @Field(() => [DraftDiscountInput], {
    nullable: true,
    description:
      "Takes the place of `cashDiscount`: up to 5 steps, each with more days and less percent than the one before.",
  })
  cashDiscounts?: DraftDiscountInput[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Invoices, credit notes and delivery notes: the day of the delivery or service. An invoice is not issued without this or a `servicePeriod`: if a new one leaves out both, it is the invoice's date; null: not known yet.",
  })
  deliveryDate?: string | null;

  @Field(() => ServicePeriodInput, {
    nullable: true,
    description: "Takes the place of `deliveryDate`: the period of the delivery or service.",
  })
  servicePeriod?: ServicePeriodInput | null;

  @Field(() => String, {
    nullable: true,
    description: "The Leitweg-ID of a public buyer, or the buyer's own reference (BT-10), at most 100 characters.",
  })
  buyerReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The number of the buyer's order (BT-13), at most 100 characters.",
  })
  orderReference?: string | null;

  @Field(() => String, { nullable: true, description: "The contract (BT-12), at most 100 characters." })
  contractReference?: string | null;

  @Field(() => String, { nullable: true, description: "The project (BT-11), at most 100 characters." })
  projectReference?: string | null;

  @Field(() => String, { nullable: true, description: "Text above the lines." })
  intro?: string | null;

  @Field(() => String, { nullable: true, description: "Text below the lines." })
  note?: string | null;

  @Field(() => TaxExemptionInput, {
    nullable: true,
    description:
      "Why lines of category E are exempt. Not needed by a small business; without it nothing else is issued.",
  })
  taxExemption?: TaxExemptionInput | null;

  @Field(() => [AdjustmentInput], {
    nullable: true,
    description:
      "Discounts and charges on the sum of the lines, at most 20. Over several tax rates, each is split in proportion.",
  })
  adjustments?: AdjustmentInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the tax is in all prices and amounts: then their sum is what is to be paid. Null, or left out of a new draft: net. An issued offer tells net prices, so who revises it with other `lines` and leaves this out has net prices.",
  })
  pricesIncludeTax?: boolean | null;

  @Field(() => [DraftLineInput], {
    nullable: true,
    description: "1 to 500 lines. Never empty; only an update may leave them out.",
  })
  lines?: DraftLineInput[] | null;
}
