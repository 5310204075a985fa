import type { FormFailure } from "@kundenportal/app-core/use-schema-form";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import type { Text } from "../../../lib/use-text";
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

/** What the dialog shows instead of its form. */
export type DecideOutcome =
  | "DONE"
  /** The merchant changed the offer after the customer had opened it. */
  | "OUTDATED";

export interface DecideAnswer {
  readonly result: FragmentType<typeof DecideResultFragment> | undefined;
  /** Why there is no result. */
  readonly error: unknown;
}

/** Sorts the server's answer by what the dialog does next. */
export function readDecideAnswer(t: Text, { error, ...answer }: DecideAnswer): DecideOutcome | FormFailure {
  const result = readFragment(DecideResultFragment, answer.result);
  switch (result?.__typename) {
    case "DecideOfferSuccess":
      return "DONE";
    case "ActionDenied":
      if (result.reason === "OUTDATED_VERSION") return "OUTDATED";
      return {
        refusal: { text: t(describeDenial("DECIDE_OFFER", result.reason)?.text ?? "denied.DECIDE_OFFER.NOT_OPEN") },
      };
    case "InvalidInput":
      return { fields: result.fields };
    case "NotFound":
      return { refusal: { text: t("error.gone") } };
    case "KeyReused":
    case undefined:
      return { error };
  }
}
