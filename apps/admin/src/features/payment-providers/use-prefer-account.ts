import { useMutation } from "@apollo/client/react";
import { useToast } from "@kundenportal/ui/toast";
import { requestFailureText } from "../../components/request-failure-text";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { failureText } from "./provider-failure-text";

const SetPreferredPaymentProviderAccountMutation = graphql(`
  mutation SetPreferredPaymentProviderAccount($id: ID!) {
    setPreferredPaymentProviderAccount(id: $id) {
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

/** Sends new payments to another account; a toast tells how it went. */
export function usePreferAccount(): {
  readonly prefer: (id: string) => Promise<void>;
  readonly isPending: boolean;
} {
  const t = useText();
  const showToast = useToast();
  const [prefer, { loading }] = useMutation(SetPreferredPaymentProviderAccountMutation, {
    refetchQueries: ["PaymentProviders"],
  });
  return {
    isPending: loading,
    prefer: async (id) => {
      const { data, error } = await prefer({ variables: { id } });
      const failure =
        error === undefined ? failureText(t, data?.setPreferredPaymentProviderAccount) : requestFailureText(t, error);
      if (failure === null) showToast({ tone: "success", title: t("providers.preferDone") });
      else showToast({ tone: "danger", title: failure.title, description: failure.text });
    },
  };
}
