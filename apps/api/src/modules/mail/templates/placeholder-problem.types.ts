import type { PlaceholderProblem as DomainProblem } from "@kundenportal/domain/placeholders/problems";
import { Field, Int, ObjectType } from "type-graphql";

/** A problem and which of the two texts it is in. */
export interface FieldPlaceholderProblem extends DomainProblem {
  readonly field: "subject" | "body";
}

@ObjectType({ description: "A placeholder that is not filled as the writer expects." })
export class PlaceholderProblem {
  @Field(() => String, { description: "`subject` or `body`." })
  field: string;

  @Field(() => String, {
    description:
      "UNKNOWN, BROKEN (a bracket or the dot is missing or another character), NOT_FITTING (belongs to another kind of text) or OUT_OF_RANGE: the email can't be sent like this. NOT_RELEASED: there is no URL, so it is left empty; a warning.",
  })
  kind: string;

  @Field(() => String, { description: "As written, with the brackets." })
  placeholder: string;

  @Field(() => Int, { description: "Offset of the opening bracket in the text, in UTF-16 units from 0." })
  start: number;

  @Field(() => Int, { description: "Offset just after the closing bracket." })
  end: number;

  @Field(() => Int, { description: "Line of the opening bracket, from 1." })
  line: number;

  @Field(() => Int, { description: "Column of the opening bracket, from 1." })
  column: number;

  @Field(() => String, { nullable: true, description: "What to write instead; null when nothing comes close." })
  suggestion: string | null;
}

export function presentProblem(problem: FieldPlaceholderProblem): PlaceholderProblem {
  return Object.assign(new PlaceholderProblem(), {
    field: problem.field,
    kind: problem.kind,
    placeholder: problem.placeholder,
    start: problem.start,
    end: problem.end,
    line: problem.line,
    column: problem.column,
    suggestion: problem.suggestion,
  });
}
