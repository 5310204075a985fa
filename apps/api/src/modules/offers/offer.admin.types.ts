import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import { KeyReused } from "../../graphql/failures.types";

@ObjectType({ description: "Nothing about persons is left in a client's evidence." })
export class EraseDecidersSuccess {
  @Field(() => Int, { description: "How many records said something until now; 0 for an unknown client, too." })
  erasedRecords: number;
}

export const EraseDecidersResult = createUnionType({
  name: "EraseDecidersResult",
  description: "The outcome of erasing who answered offers.",
  types: () => [EraseDecidersSuccess, KeyReused] as const,
});
