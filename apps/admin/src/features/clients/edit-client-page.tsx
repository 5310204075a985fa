import { useMutation, useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import type { FormFailure } from "@kundenportal/app-core/use-schema-form";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { Page } from "../../components/page";
import { EditorOnlyState } from "../../components/permission-state";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { ClientForm, ClientFormFragment } from "./client-form";
import { type ClientFormValues, toClientDataInput, toClientFormValues } from "./client-form-values";

const EditClientQuery = graphql(`
  query EditClient($id: ID!) {
    client(id: $id) {
      id
      ...ClientForm_client
    }
  }
`);

const UpdateClientMutation = graphql(`
  mutation UpdateClient($input: UpdateClientInput!, $idempotencyKey: String) {
    updateClient(input: $input, idempotencyKey: $idempotencyKey) {
      ... on UpdateClientSuccess {
        client {
          id
          ...ClientForm_client
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on Conflict {
        code
      }
      ... on NotFound {
        code
      }
    }
  }
`);

export function EditClientPage() {
  const t = useText();
  const language = useLocale();
  const { clientId = "" } = useParams();
  const { canEdit, merchant } = useViewer();
  const navigate = useNavigate();
  const showToast = useToast();
  const {
    data,
    error: loadError,
    refetch,
  } = useQuery(EditClientQuery, {
    variables: { id: clientId },
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-only",
  });
  const client = readFragment(ClientFormFragment, data?.client);
  // A new key remounts the form, with what the server has now.
  const [formKey, setFormKey] = useState(0);
  const [updateClient] = useMutation(UpdateClientMutation);
  const clientHref = `/clients/${clientId}`;

  async function handleSend(values: ClientFormValues): Promise<FormFailure | undefined> {
    if (client === null || client === undefined) return undefined;
    const { data: answer, error } = await updateClient({
      variables: { input: { id: clientId, revision: client.revision, data: toClientDataInput(values, language) } },
    });
    const result = answer?.updateClient;
    switch (result?.__typename) {
      case "InvalidInput":
        return { fields: result.fields };
      case "Conflict":
        // The form keeps what was entered; only the revision to save against becomes the current one.
        await refetch();
        return { conflict: true };
      case "UpdateClientSuccess":
        showToast({ tone: "success", title: t("common.saved") });
        void navigate(clientHref);
        return undefined;
      case "NotFound":
        // The page then says so instead of showing the form.
        await refetch();
        return undefined;
      case "KeyReused":
        return { refusal: { text: t("failure.keyReused") } };
      case undefined:
        return { error };
    }
  }

  return (
    <Page title={t("client.editTitle")} back={{ href: clientHref, label: client?.name ?? t("nav.clients") }}>
      {!canEdit ? (
        <EditorOnlyState />
      ) : client === undefined ? (
        loadError === undefined ? (
          <LoadingRegion>
            <Skeleton shape="block" height="24rem" />
          </LoadingRegion>
        ) : (
          <RequestFailureState error={loadError} onRetry={() => void refetch()} />
        )
      ) : client === null ? (
        <EmptyState title={t("failure.notFound.title")} description={t("failure.notFound.text")} />
      ) : (
        <ClientForm
          key={formKey}
          initialValues={toClientFormValues(
            client,
            { countryCode: merchant.countryCode, locale: merchant.locale },
            language,
          )}
          submitLabel={t("action.save")}
          cancelHref={clientHref}
          send={handleSend}
          onStartOver={() => setFormKey(formKey + 1)}
        />
      )}
    </Page>
  );
}
