import { registerEnumType } from "type-graphql";

export const OrderDirection = { ASCENDING: "ASCENDING", DESCENDING: "DESCENDING" } as const;
export type OrderDirection = (typeof OrderDirection)[keyof typeof OrderDirection];

registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "Which way a list is put in order.",
  valuesConfig: {
    ASCENDING: { description: "Earliest or smallest first." },
    DESCENDING: { description: "Latest or largest first." },
  },
});
