import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Money } from "../../graphql/money.types";
import { DateScalar } from "../../graphql/scalars";
import { OfferAnswer, OpenAge } from "../documents/table/document-sums";
import type { DashboardFigures } from "./dashboard.service";

registerEnumType(OpenAge, {
  name: "OpenAge",
  description: "For how long open invoices have been overdue.",
  valuesConfig: {
    NOT_DUE: { description: "Not overdue, or without a due date." },
    UP_TO_30_DAYS: { description: "1 to 30 days." },
    UP_TO_60_DAYS: { description: "31 to 60 days." },
    UP_TO_90_DAYS: { description: "61 to 90 days." },
    LONGER: { description: "More than 90 days." },
  },
});

registerEnumType(OfferAnswer, {
  name: "OfferAnswer",
  description: "What became of offers.",
  valuesConfig: {
    OPEN: { description: "Customers can still answer." },
    ACCEPTED: { description: "Accepted, cleared or not." },
    REJECTED: { description: "Rejected." },
    EXPIRED: { description: "Not answered while they were valid." },
  },
});

@ObjectType({ description: "What was received in one month." })
export class MonthlyReceipts {
  @Field(() => DateScalar, { description: "The first day of the month." })
  month: string;

  @Field(() => [Money], { description: "Less what was given back, by currency; empty when nothing moved." })
  amounts: readonly Money[];
}

@ObjectType({ description: "What is owed on open invoices of one age." })
export class OpenByAge {
  @Field(() => OpenAge, { description: "The age." })
  age: OpenAge;

  @Field(() => Int, { description: "How many invoices." })
  invoiceCount: number;

  @Field(() => [Money], { description: "By currency; empty when nothing." })
  amounts: readonly Money[];
}

@ObjectType({ description: "How many offers had one answer." })
export class OffersByAnswer {
  @Field(() => OfferAnswer, { description: "The answer." })
  answer: OfferAnswer;

  @Field(() => Int, { description: "How many offers." })
  count: number;
}

/** Each field is asked for on its own, because the frame of every page shows only a few: see the resolvers. */
@ObjectType({
  description: "Figures for the start page. Amounts are per currency; currencies without any are left out.",
})
export class Dashboard {
  figures: DashboardFigures;
}
