import { z } from "@kundenportal/app-core/form-schema";
import type { FieldProblem } from "@kundenportal/app-core/field-problem";

const stateSchema = z.object({ problems: z.array(z.object({ field: z.string(), code: z.string() })) });

/** What the editor opens with when a draft could not be issued: the state of its page in the browser's history. */
export function problemState(problems: readonly FieldProblem[]): z.infer<typeof stateSchema> {
  return { problems: problems.map(({ field, code }) => ({ field, code })) };
}

/** None if the page was opened in another way. */
export function readProblems(state: unknown): readonly FieldProblem[] {
  const read = stateSchema.safeParse(state);
  return read.success ? read.data.problems : [];
}
