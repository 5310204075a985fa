import { writeNumber } from "@kundenportal/domain/documents/number-series";
import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { InvalidInput, KeyReused } from "../../../graphql/failures.types";
import { NUMBER_RANGE_IDS, type NumberRangeId } from "../../merchants/new-number-range";
import type { NumberRange } from "./number-ranges.service";

/** What numbers are assigned to, for the schema. */
const NumberRangeKind = Object.fromEntries(NUMBER_RANGE_IDS.map((id) => [id, id]));

registerEnumType(NumberRangeKind, {
  name: "NumberRangeKind",
  description: "What numbers are assigned to: the document types, and clients.",
  valuesConfig: {
    INVOICE: { description: "Invoices." },
    REMINDER: { description: "Reminders." },
    OFFER: { description: "Offers." },
    CREDIT_NOTE: { description: "Credit notes." },
    DELIVERY_NOTE: { description: "Delivery notes." },
    ORDER_CONFIRMATION: { description: "Order confirmations." },
    CLIENT: { description: "Clients." },
  },
});

@ObjectType("NumberRange", { description: "How documents of a type, or clients, are numbered. There are no gaps." })
export class AdminNumberRange {
  @Field(() => NumberRangeKind, { description: "What it numbers." })
  kind: NumberRangeId;

  @Field(() => String, { description: "What numbers begin with." })
  prefix: string;

  @Field(() => Int, { description: "The counter is padded with zeros to this length." })
  digits: number;

  @Field(() => Boolean, { description: "The year follows the prefix, and the counter begins at 1 with each year." })
  isYearly: boolean;

  @Field(() => Int, { description: "The next value of the counter." })
  nextNumber: number;

  @Field(() => String, { description: "The next number as it will be written." })
  example: string;
}

export function presentNumberRange(range: NumberRange): AdminNumberRange {
  return Object.assign(new AdminNumberRange(), {
    kind: range.id,
    prefix: range.prefix,
    digits: range.digits,
    isYearly: range.isYearly,
    nextNumber: range.nextNumber,
    example: writeNumber(range, range.nextNumber),
  });
}

@InputType({
  description: "How documents of a type, or clients, are numbered from now on; what is left out stays as it is.",
})
export class UpdateNumberRangeInput {
  @Field(() => NumberRangeKind, { description: "What it numbers." })
  kind: NumberRangeId;

  @Field(() => String, {
    nullable: true,
    description: "At most 20 characters: letters, digits, spaces, and . _ / -; null: none.",
  })
  prefix?: string | null;

  @Field(() => Int, { nullable: true, description: "1 to 10; never null." })
  digits?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the year follows the prefix, and the counter begins anew with it; never null.",
  })
  isYearly?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "Null: as it is. Refused where it would leave a gap after numbers that were assigned.",
  })
  nextNumber?: number | null;
}

@ObjectType({ description: "The numbering was changed; what has a number keeps it." })
export class UpdateNumberRangeSuccess {
  @Field(() => AdminNumberRange, { description: "As it is now." })
  numberRange: AdminNumberRange;
}

export const UpdateNumberRangeResult = createUnionType({
  name: "UpdateNumberRangeResult",
  description: "The outcome of changing how something is numbered.",
  types: () => [UpdateNumberRangeSuccess, InvalidInput, KeyReused] as const,
});
