import { useMutation } from "@apollo/client/react";
import { useRequestFailureText } from "@kundenportal/app-core/use-request-failure-text";
import { useToast } from "@kundenportal/ui/toast";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { failureText } from "./provider-failure-text";

const SetPreferredPaymentProviderAccountMutation = graphql(`
  mutation SetPreferredPaymentProviderAccount($id: ID!, $idempotencyKey: String) {
    setPreferredPaymentProviderAccount(id: $id, idempotencyKey: $idempotencyKey) {
      ... on PaymentProviderAccountSuccess {
        account {
          id
          ...ProviderAccount_account
        }
      }
      ... on NotFound {
        code
      }
      ... on ProviderAccountNotPossible {
        code
      }
    }
  }
`);

/** Sends new payments to another account; a toast says how it went. */
export function usePreferAccount(): {
  readonly prefer: (id: string) => Promise<void>;
  readonly isPending: boolean;
} {
  const t = useText();
  const showToast = useToast();
  const requestFailureText = useRequestFailureText();
  const [prefer, { loading }] = useMutation(SetPreferredPaymentProviderAccountMutation, {
    refetchQueries: ["PaymentProviders"],
  });
  return {
    isPending: loading,
    prefer: async (id) => {
      const { data, error } = await prefer({ variables: { id } });
      const result = data?.setPreferredPaymentProviderAccount;
      if (result?.__typename === "PaymentProviderAccountSuccess") {
        showToast({ tone: "success", title: t("providers.preferDone") });
        return;
      }
      const { title, text } =
        result === undefined || result.__typename === "KeyReused" ? requestFailureText(error) : failureText(t, result);
      showToast({ tone: "danger", title, description: text });
    },
  };
}
