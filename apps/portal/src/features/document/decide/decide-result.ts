import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { showFieldProblems } from "../../../lib/form-problem";
import { toRequestFailure } from "../../../lib/request-failure";
import type { TextKey } from "../../../lib/use-text";
import { describeDenial } from "../denied-text";

/** What the dialogs read from the result of answering an offer; a success brings everything the answer changes. */
const DecideResultFragment = graphql(`
  fragment DecideResult_decideOfferResult on DecideOfferResult {
    ... on DecideOfferSuccess {
      document {
        id
        status
        currentVersion
        isOverdue
        isExpired
        isPartiallyPaid
        openAmount {
          amount
          currency
        }
        allowedActions
        deniedActions {
          action
          reason
        }
        decision {
          id
          ...DecisionCard_offerDecision
        }
      }
    }
    ... on ActionDenied {
      reason
    }
    ... on InvalidInput {
      fields {
        field
        code
      }
    }
    ... on Failure {
      code
    }
  }
`);

export type DecideOutcome =
  | { readonly kind: "DONE" }
  /** The merchant changed the offer after the customer had opened it. */
  | { readonly kind: "OUTDATED" }
  | { readonly kind: "FAILED"; readonly text: TextKey }
  /** Shown at the fields. */
  | { readonly kind: "INVALID" };

interface DecideAnswer {
  readonly result: FragmentType<typeof DecideResultFragment> | undefined;
  /** Why there is no result. */
  readonly error: unknown;
}

/** Sorts the server's answer by what the dialog does next, and shows field problems at the fields. */
export function toDecideOutcome<Values extends FieldValues>(
  { error, ...answer }: DecideAnswer,
  fields: readonly FieldPath<Values>[],
  setError: UseFormSetError<Values>,
): DecideOutcome {
  const result = readFragment(DecideResultFragment, answer.result);
  switch (result?.__typename) {
    case "DecideOfferSuccess":
      return { kind: "DONE" };
    case "ActionDenied":
      if (result.reason === "OUTDATED_VERSION") return { kind: "OUTDATED" };
      return {
        kind: "FAILED",
        text: describeDenial("DECIDE_OFFER", result.reason)?.text ?? "denied.DECIDE_OFFER.NOT_OPEN",
      };
    case "InvalidInput":
      return showFieldProblems(result.fields, fields, setError)
        ? { kind: "INVALID" }
        : { kind: "FAILED", text: "problem.other" };
    case "NotFound":
      return { kind: "FAILED", text: "error.gone" };
    case undefined:
      return {
        kind: "FAILED",
        text: toRequestFailure(error).kind === "NO_CONNECTION" ? "error.noConnection.text" : "error.broken.text",
      };
  }
}
