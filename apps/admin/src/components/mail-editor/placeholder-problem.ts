import { graphql } from "../../gql/gql";
import type { PlaceholderProblem_ProblemFragment } from "../../gql/graphql";

export const PlaceholderProblemFragment = graphql(`
  fragment PlaceholderProblem_problem on PlaceholderProblem {
    field
    kind
    placeholder
    suggestion
    line
    column
    start
    end
  }
`);

export type PlaceholderProblem = PlaceholderProblem_ProblemFragment;

export type MailTextField = "subject" | "body";

/** Which of the two texts a problem is in. */
export function fieldOf({ field }: Pick<PlaceholderProblem, "field">): MailTextField {
  return field === "SUBJECT" ? "subject" : "body";
}

/** Such an email is not sent; one with an address that is not released is sent without that address. */
export function isBlocking({ kind }: Pick<PlaceholderProblem, "kind">): boolean {
  return kind !== "NOT_RELEASED";
}
