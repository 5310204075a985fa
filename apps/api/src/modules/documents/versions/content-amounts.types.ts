import { Field, Int, ObjectType } from "type-graphql";
import { Money } from "../../../graphql/money.types";
import { CurrencyCodeScalar, DecimalScalar } from "../../../graphql/scalars";

@ObjectType({ description: "The tax of one category and rate." })
export class TaxTotal {
  @Field(() => String, { description: "UNCL5305: S standard, Z zero, E exempt, AE reverse charge, K, G, O, L or M." })
  category: string;

  @Field(() => DecimalScalar, { description: "Rate in percent." })
  ratePercent: string;

  @Field(() => Money, { description: "The taxed net amount." })
  base: Money;

  @Field(() => Money, { description: "The tax." })
  tax: Money;

  @Field(() => String, { nullable: true, description: "Why no tax is due." })
  exemptionReason: string | null;

  @Field(() => String, { nullable: true, description: "The same as a code of the list VATEX; null: none is stated." })
  exemptionCode: string | null;
}

@ObjectType({ description: "Sums of what was written, the tax in it." })
export class WrittenTotals {
  @Field(() => Money, { description: "Sum of the lines." })
  lines: Money;

  @Field(() => Money, { description: "Allowances on the whole document." })
  allowances: Money;

  @Field(() => Money, { description: "Charges on the whole document." })
  charges: Money;
}

@ObjectType({ description: "The totals, BT-106 to BT-115 of EN 16931." })
export class DocumentTotals {
  @Field(() => Money, { description: "Sum of the lines' net amounts." })
  lineNet: Money;

  @Field(() => Money, { description: "Allowances on the whole document." })
  allowances: Money;

  @Field(() => Money, { description: "Charges on the whole document." })
  charges: Money;

  @Field(() => Money, { description: "Total without tax." })
  net: Money;

  @Field(() => Money, { description: "Total of the tax." })
  tax: Money;

  @Field(() => Money, { description: "Total with tax." })
  gross: Money;

  @Field(() => Money, { description: "What was paid before the document was issued." })
  prepaid: Money;

  @Field(() => Money, { description: "The amount by which the amount due was rounded." })
  rounding: Money;

  @Field(() => Money, { description: "What third parties charge through this document, part of the amount due only." })
  thirdParty: Money;

  @Field(() => Money, { description: "What was to be paid when the document was issued." })
  due: Money;

  @Field(() => WrittenTotals, {
    nullable: true,
    description: "What `net` and `tax` come from where prices were written with the tax in them; else null.",
  })
  written: WrittenTotals | null;
}

@ObjectType({ description: "The tax again, in the currency in which the seller accounts for it." })
export class AccountingTax {
  @Field(() => CurrencyCodeScalar, { description: "The accounting currency." })
  currency: string;

  @Field(() => Money, { description: "The tax." })
  tax: Money;
}

@ObjectType({ description: "Cash discount (Skonto)." })
export class DiscountTerm {
  @Field(() => Int, { description: "The number of days from the document's date." })
  days: number;

  @Field(() => DecimalScalar, { description: "How much may be deducted." })
  percent: string;

  @Field(() => Money, {
    nullable: true,
    description: "The part of the gross total that it applies to; null: all of it.",
  })
  base: Money | null;
}

@ObjectType({ description: "A way to pay, as printed on the document." })
export class PaymentInstruction {
  @Field(() => String, { description: "UNCL4461: 58 SEPA transfer, 30 transfer, 59 SEPA debit, 48 card, 10 cash, …" })
  meansCode: string;

  @Field(() => String, { nullable: true, description: "The means in the issuer's own words." })
  meansText: string | null;

  @Field(() => String, { nullable: true, description: "Whose account it is." })
  accountHolder: string | null;

  @Field(() => String, { nullable: true, description: "The account to pay to." })
  iban: string | null;

  @Field(() => String, { nullable: true, description: "The bank's BIC." })
  bic: string | null;

  @Field(() => String, { nullable: true, description: "The bank's name." })
  bankName: string | null;

  @Field(() => String, { nullable: true, description: "What to state as the payment reference." })
  reference: string | null;

  @Field(() => String, { nullable: true, description: "The mandate of a debit." })
  mandateReference: string | null;

  @Field(() => String, { nullable: true, description: "The creditor of a debit." })
  creditorId: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The customer's account that will be debited. Customers see its first and last four characters.",
  })
  debitedIban: string | null;

  @Field(() => String, { nullable: true, description: "The last digits of the card." })
  cardNumber: string | null;

  @Field(() => String, { nullable: true, description: "Whose card it is." })
  cardHolder: string | null;
}
