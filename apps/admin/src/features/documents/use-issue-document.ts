import { useMutation } from "@apollo/client/react";
import { formatApiMoney } from "@kundenportal/ui/format";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useNavigate } from "react-router";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { problemState } from "./issue-problems";

const IssueDocumentMutation = graphql(`
  mutation IssueDocument($id: ID!, $idempotencyKey: String) {
    issueDocument(id: $id, idempotencyKey: $idempotencyKey) {
      __typename
      ... on DocumentSuccess {
        document {
          id
          ...DocumentPage_document
        }
      }
      ... on StepNotPossible {
        status
      }
      ... on CreditTooHigh {
        invoiceNumber
        creditableAmount {
          amount
          currency
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
    }
  }
`);

interface IssueOptions {
  readonly close: () => void;
  /** Says how it ended, for the results that all steps share. */
  readonly report: (typename: string, doneText: string) => void;
}

/** Issues a draft, and says what keeps it from being issued. */
export function useIssueDocument(documentId: string, { close, report }: IssueOptions) {
  const t = useText();
  const locale = useLocale();
  const showToast = useToast();
  const navigate = useNavigate();
  const [issue, issuing] = useMutation(IssueDocumentMutation, { refetchQueries: ["Timeline"] });

  function refuse(title: string): void {
    close();
    showToast({ tone: "danger", title });
  }

  async function handleIssue(): Promise<void> {
    const { data } = await issue({ variables: { id: documentId } });
    const result = data?.issueDocument;
    if (result?.__typename === "CreditTooHigh") {
      const amount = formatApiMoney(result.creditableAmount, locale);
      refuse(t("failure.creditTooHigh", { number: result.invoiceNumber, amount }));
    } else if (result?.__typename === "InvalidInput") {
      refuse(t("editor.issueProblems"));
      void navigate(`/documents/${documentId}/edit`, { state: problemState(result.fields) });
    } else if (result !== undefined) {
      report(result.__typename, t("step.issued"));
    }
  }

  return { handleIssue, issuing };
}
