import { TaxCategory } from "@kundenportal/domain/documents/tax-category";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar, DecimalScalar } from "../../../graphql/scalars";
import { DraftDiscount } from "../../merchants/discount-step.admin.types";
import { DocumentTotals, TaxTotal } from "./content-amounts.types";
import { AdjustmentKind } from "./content-lines.types";
import { ServicePeriod } from "./content-parties.types";

registerEnumType(TaxCategory, {
  name: "TaxCategory",
  description: "How a line is taxed, by its code in UNCL5305.",
  valuesConfig: {
    S: { description: "Taxed, at the standard or a reduced rate." },
    Z: { description: "Taxed at 0 percent (Nullsteuersatz)." },
    E: { description: "Exempt; `taxExemption` says why." },
    AE: { description: "Reverse charge: the customer owes the tax." },
    K: { description: "Intra-Community supply." },
    G: { description: "Export outside the EU." },
    O: { description: "Outside the scope of tax: all lines of a document, or none." },
  },
});

@ObjectType({ description: "Why lines are exempt from tax." })
export class TaxExemption {
  @Field(() => String, { nullable: true, description: "Of the list VATEX (BT-121); null: only in words." })
  code: string | null;

  @Field(() => String, {
    nullable: true,
    description: "As printed (BT-120); null: what the code means, in the client's language.",
  })
  reason: string | null;
}

@ObjectType({ description: "A discount or a charge, as agreed: a percentage or an amount." })
export class DraftAdjustment {
  @Field(() => AdjustmentKind, { description: "Which way." })
  kind: AdjustmentKind;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Percent of the line, or of the sum of all lines; null: `amount`.",
  })
  percent: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "In the document's currency; null: `percent`." })
  amount: string | null;

  @Field(() => String, { nullable: true, description: "Why, as printed." })
  reason: string | null;
}

@ObjectType("DraftLine", { description: "One line of a draft." })
export class AdminDraftLine {
  @Field(() => String, { description: "What it is." })
  name: string;

  @Field(() => String, { nullable: true, description: "More about it." })
  description: string | null;

  @Field(() => String, { nullable: true, description: "The merchant's article number." })
  articleNumber: string | null;

  @Field(() => DecimalScalar, { description: "How many units." })
  quantity: string;

  @Field(() => String, {
    nullable: true,
    description: "UN/ECE recommendation 20 code, for example `HUR`, or free text.",
  })
  unit: string | null;

  @Field(() => DecimalScalar, { description: "Price of one unit: net, or with tax where `pricesIncludeTax`." })
  unitPrice: string;

  @Field(() => DecimalScalar, { description: "Tax rate in percent." })
  taxRatePercent: string;

  @Field(() => TaxCategory, { description: "How it is taxed." })
  taxCategory: TaxCategory;

  @Field(() => Boolean, { description: "A line of an offer that is not part of the totals until chosen." })
  optional: boolean;

  @Field(() => [DraftAdjustment], { description: "Discounts and charges on this line." })
  adjustments: readonly DraftAdjustment[];

  @Field(() => String, {
    nullable: true,
    description: "Which line of its deal it is; `*`: a share of all of them. Null: none of what was agreed there.",
  })
  dealLine: string | null;
}

@ObjectType("DocumentDraft", { description: "What a draft says; becomes the content when issued." })
export class AdminDocumentDraft {
  @Field(() => Boolean, { description: "Whether the tax is in all prices and amounts as they were written." })
  pricesIncludeTax: boolean;

  @Field(() => DateScalar, { description: "The date on it." })
  date: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Invoices and reminders: last day to pay on time; null: due immediately.",
  })
  dueDate: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Offers: last day to accept; null: no limit." })
  validUntil: string | null;

  @Field(() => DraftDiscount, {
    nullable: true,
    description: "Invoices: the first step of `cashDiscounts`; null: none.",
  })
  cashDiscount: DraftDiscount | null;

  @Field(() => [DraftDiscount], {
    description: "Invoices: the steps of cash discount, the first to end first; empty: none.",
  })
  cashDiscounts: readonly DraftDiscount[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which goods or services were delivered; null: a period, or not stated.",
  })
  deliveryDate: string | null;

  @Field(() => ServicePeriod, {
    nullable: true,
    description: "The period in which they were; null: a single day, or not stated.",
  })
  servicePeriod: ServicePeriod | null;

  @Field(() => String, {
    nullable: true,
    description: "The Leitweg-ID of a public buyer, or the buyer's own reference (BT-10).",
  })
  buyerReference: string | null;

  @Field(() => String, { nullable: true, description: "The number of the buyer's order (BT-13)." })
  orderReference: string | null;

  @Field(() => String, { nullable: true, description: "The contract (BT-12)." })
  contractReference: string | null;

  @Field(() => String, { nullable: true, description: "The project (BT-11)." })
  projectReference: string | null;

  @Field(() => String, { nullable: true, description: "Headline below the number." })
  title: string | null;

  @Field(() => String, { nullable: true, description: "Text above the lines." })
  intro: string | null;

  @Field(() => String, { nullable: true, description: "Text below the lines." })
  note: string | null;

  @Field(() => TaxExemption, { nullable: true, description: "Why lines of category E are exempt; null: not stated." })
  taxExemption: TaxExemption | null;

  @Field(() => [DraftAdjustment], { description: "Discounts and charges on the sum of the lines." })
  adjustments: readonly DraftAdjustment[];

  @Field(() => [AdminDraftLine], { description: "The lines, in order." })
  lines: readonly AdminDraftLine[];

  @Field(() => [TaxTotal], { description: "The tax, by category and rate." })
  taxes: readonly TaxTotal[];

  @Field(() => DocumentTotals, { description: "The totals." })
  totals: DocumentTotals;
}
