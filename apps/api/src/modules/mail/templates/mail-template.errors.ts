import { Field, ObjectType } from "type-graphql";
import { Failure } from "../../../graphql/failures.types";
import { type FieldPlaceholderProblem, PlaceholderProblem, presentProblem } from "./placeholder-problem.types";

@ObjectType({
  implements: Failure,
  description: "A text contains placeholders that can't be filled; `problems` says where. Nothing was stored or sent.",
})
export class UnknownPlaceholders extends Failure {
  @Field(() => [PlaceholderProblem], { description: "In the order of the texts, the subject first." })
  problems: PlaceholderProblem[];

  constructor(problems: readonly FieldPlaceholderProblem[]) {
    super();
    this.code = "UNKNOWN_PLACEHOLDERS";
    this.message = problems
      .map(({ field, line, placeholder }) => `${field}, line ${String(line)}: ${placeholder}`)
      .join("; ");
    this.problems = problems.map(presentProblem);
  }
}
