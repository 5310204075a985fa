import { useMutation } from "@apollo/client/react";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { useToast } from "@kundenportal/ui/toast";
import { graphql } from "../../gql/gql";
import { type TextKey, useText } from "../../lib/use-text";

const BookParkedItemMutation = graphql(`
  mutation BookParkedItem($id: ID!, $documentId: ID!, $idempotencyKey: String) {
    bookParkedItem(id: $id, documentId: $documentId, idempotencyKey: $idempotencyKey) {
      ... on ParkedItemSuccess {
        parkedItem {
          id
          ...ParkedItem_item
        }
      }
      ... on InvalidInput {
        code
      }
      ... on NotFound {
        code
      }
      ... on StepNotPossible {
        code
      }
      ... on ParkedItemNotPossible {
        code
      }
    }
  }
`);

const RefundParkedItemMutation = graphql(`
  mutation RefundParkedItem($id: ID!, $idempotencyKey: String) {
    refundParkedItem(id: $id, idempotencyKey: $idempotencyKey) {
      ... on ParkedItemSuccess {
        parkedItem {
          id
          ...ParkedItem_item
        }
      }
      ... on InvalidInput {
        code
      }
      ... on NotFound {
        code
      }
      ... on ParkedItemNotPossible {
        code
      }
      ... on RefundNotPossible {
        code
      }
    }
  }
`);

const CloseParkedItemMutation = graphql(`
  mutation CloseParkedItem($id: ID!, $note: String!) {
    closeParkedItem(id: $id, note: $note) {
      ... on ParkedItemSuccess {
        parkedItem {
          id
          ...ParkedItem_item
        }
      }
      ... on InvalidInput {
        code
      }
      ... on NotFound {
        code
      }
      ... on ParkedItemNotPossible {
        code
      }
    }
  }
`);

type Result =
  | { readonly __typename: "ParkedItemSuccess" }
  | { readonly __typename: "KeyReused" }
  | {
      readonly __typename:
        | "InvalidInput"
        | "NotFound"
        | "StepNotPossible"
        | "ParkedItemNotPossible"
        | "RefundNotPossible";
      readonly code: string;
    };

const REFUSALS: Readonly<Record<string, TextKey>> = {
  ALREADY_RESOLVED: "parkedItem.alreadyResolved",
  NO_MONEY: "parkedItem.noMoney",
  PLAY_MONEY: "parkedItem.playMoney",
  NOT_SUPPORTED: "refund.refused.NOT_SUPPORTED",
  PROVIDER_UNAVAILABLE: "refund.refused.PROVIDER_UNAVAILABLE",
};

export interface ParkedItemActions {
  /** Each resolves to whether it worked; a toast says why not. */
  readonly book: (id: string, documentId: string) => Promise<boolean>;
  readonly refund: (id: string) => Promise<boolean>;
  readonly close: (id: string, note: string) => Promise<boolean>;
  readonly isPending: boolean;
}

/** What staff decide about parked money. */
export function useParkedItemActions(): ParkedItemActions {
  const t = useText();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const options = { refetchQueries: ["ParkedItems", "Shell"] };
  const [book, booking] = useMutation(BookParkedItemMutation, options);
  const [refund, refunding] = useMutation(RefundParkedItemMutation, options);
  const [close, closing] = useMutation(CloseParkedItemMutation, options);

  function tell(result: Result | undefined, error: Error | undefined, done: string): boolean {
    if (result?.__typename === "ParkedItemSuccess") {
      showToast({ tone: "success", title: done });
      return true;
    }
    if (error !== undefined) {
      tellFailure(error);
      return false;
    }
    showToast({ tone: "danger", title: t("parkedItem.notPossible"), description: refusalText(result) });
    return false;
  }

  function refusalText(result: Result | undefined): string {
    if (result?.__typename === "NotFound") return t("failure.notFound.text");
    if (result?.__typename === "StepNotPossible") return t("parkedItem.documentClosed");
    if (result?.__typename === "InvalidInput") return t("parkedItem.documentCurrency");
    if (result?.__typename === "KeyReused") return t("failure.keyReused");
    const code = result?.__typename === "ParkedItemSuccess" ? undefined : result?.code;
    return t(REFUSALS[code ?? ""] ?? "parkedItem.alreadyResolved");
  }

  return {
    book: async (id, documentId) => {
      const { data, error } = await book({ variables: { id, documentId } });
      return tell(data?.bookParkedItem, error, t("parkedItem.booked"));
    },
    refund: async (id) => {
      const { data, error } = await refund({ variables: { id } });
      return tell(data?.refundParkedItem, error, t("parkedItem.refunding"));
    },
    close: async (id, note) => {
      const { data, error } = await close({ variables: { id, note } });
      return tell(data?.closeParkedItem, error, t("parkedItem.closed"));
    },
    isPending: booking.loading || refunding.loading || closing.loading,
  };
}
