import { useMutation } from "@apollo/client/react";
import type { FieldProblem } from "@kundenportal/app-core/field-problem";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { useToast } from "@kundenportal/ui/toast";
import { graphql } from "../../gql/gql";
import type { BankLinePartInput } from "../../gql/graphql";
import { useText } from "../../lib/use-text";

const ConfirmBankLineMutation = graphql(`
  mutation ConfirmBankLine($input: ConfirmBankLineInput!, $idempotencyKey: String) {
    confirmBankLine(input: $input, idempotencyKey: $idempotencyKey) {
      ... on BankLineSuccess {
        line {
          id
          ...BankLine_line
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on BankLineNotChangeable {
        code
      }
      ... on NotFound {
        code
      }
    }
  }
`);

const IgnoreBankLineMutation = graphql(`
  mutation IgnoreBankLine($lineId: ID!, $note: String, $idempotencyKey: String) {
    ignoreBankLine(lineId: $lineId, note: $note, idempotencyKey: $idempotencyKey) {
      ... on BankLineSuccess {
        line {
          id
          ...BankLine_line
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on BankLineNotChangeable {
        code
      }
      ... on NotFound {
        code
      }
    }
  }
`);

const UndoBankLineMutation = graphql(`
  mutation UndoBankLine($lineId: ID!, $note: String, $idempotencyKey: String) {
    undoBankLine(lineId: $lineId, note: $note, idempotencyKey: $idempotencyKey) {
      ... on BankLineSuccess {
        line {
          id
          ...BankLine_line
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on BankLineNotChangeable {
        code
      }
      ... on NotFound {
        code
      }
    }
  }
`);

type Result =
  | { readonly __typename: "BankLineSuccess" }
  | { readonly __typename: "InvalidInput"; readonly fields: readonly FieldProblem[] }
  | { readonly __typename: "BankLineNotChangeable"; readonly code: string }
  | { readonly __typename: "NotFound" | "KeyReused" };

export interface BankLineActions {
  /** What is wrong with the input; empty when a toast says what went wrong, or when it worked. Null: it failed. */
  readonly confirm: (
    lineId: string,
    parts: readonly BankLinePartInput[],
    note: string | null,
  ) => Promise<readonly FieldProblem[] | null>;
  readonly ignore: (lineId: string, note: string | null) => Promise<boolean>;
  readonly undo: (lineId: string) => Promise<boolean>;
  readonly isPending: boolean;
}

/** What staff do with one line. A toast says how it went. */
export function useBankLineActions(): BankLineActions {
  const t = useText();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const options = { refetchQueries: ["BankOverview"] };
  const [confirmLine, confirming] = useMutation(ConfirmBankLineMutation, options);
  const [ignoreLine, ignoring] = useMutation(IgnoreBankLineMutation, options);
  const [undoLine, undoing] = useMutation(UndoBankLineMutation, options);

  function tell(result: Result | undefined, error: Error | undefined, done: string): boolean {
    if (result?.__typename === "BankLineSuccess") {
      showToast({ tone: "success", title: done });
      return true;
    }
    if (error !== undefined) {
      tellFailure(error);
    } else if (result?.__typename === "BankLineNotChangeable") {
      const isTakenBack = result.code === "PAYMENT_TAKEN_BACK";
      showToast({ tone: "info", title: t(isTakenBack ? "bankLines.takenBack" : "bankLines.decidedMeanwhile") });
    } else if (result?.__typename === "NotFound") {
      showToast({ tone: "danger", title: t("failure.notFound.title") });
    } else {
      showToast({ tone: "danger", title: t("bankLines.notPossible") });
    }
    return false;
  }

  return {
    confirm: async (lineId, parts, note) => {
      const { data, error } = await confirmLine({ variables: { input: { lineId, parts: [...parts], note } } });
      const result = data?.confirmBankLine;
      if (result?.__typename === "InvalidInput") return result.fields;
      return tell(result, error, t("bankLines.booked")) ? [] : null;
    },
    ignore: async (lineId, note) => {
      const { data, error } = await ignoreLine({ variables: { lineId, note } });
      return tell(data?.ignoreBankLine, error, t("bankLines.ignored"));
    },
    undo: async (lineId) => {
      const { data, error } = await undoLine({ variables: { lineId } });
      return tell(data?.undoBankLine, error, t("bankLines.undone"));
    },
    isPending: confirming.loading || ignoring.loading || undoing.loading,
  };
}
