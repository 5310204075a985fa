import { useMutation, useQuery } from "@apollo/client/react";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { ConflictBanner } from "../../components/conflict-banner";
import { Page } from "../../components/page";
import { EditorOnlyState } from "../../components/permission-state";
import { RequestFailureBanner } from "../../components/request-failure-banner";
import { RequestFailureState } from "../../components/request-failure-state";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { FieldProblem } from "../../lib/field-problems";
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
  mutation UpdateClient($input: UpdateClientInput!) {
    updateClient(input: $input) {
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
  const [hasConflict, setHasConflict] = useState(false);
  // A new key mounts the form anew, with what the server has now.
  const [formKey, setFormKey] = useState(0);
  const [updateClient, { error }] = useMutation(UpdateClientMutation);
  const clientHref = `/clients/${clientId}`;

  async function handleSubmit(values: ClientFormValues): Promise<readonly FieldProblem[]> {
    if (client === null || client === undefined) return [];
    const { data: answer } = await updateClient({
      variables: { input: { id: clientId, revision: client.revision, data: toClientDataInput(values) } },
    });
    const result = answer?.updateClient;
    setHasConflict(result?.__typename === "Conflict");
    switch (result?.__typename) {
      case "InvalidInput":
        return result.fields;
      case "Conflict":
        // The form keeps what was typed; only the revision to save against becomes the current one.
        await refetch();
        return [];
      case "UpdateClientSuccess":
        showToast({ tone: "success", title: t("common.saved") });
        void navigate(clientHref);
        return [];
      case "NotFound":
        await refetch();
        return [];
      case undefined:
        return [];
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
          initialValues={toClientFormValues(client, { countryCode: merchant.countryCode, locale: merchant.locale })}
          submitLabel={t("action.save")}
          cancelHref={clientHref}
          onSubmit={handleSubmit}
          notice={(submitAgain) => (
            <>
              <RequestFailureBanner error={error} />
              {hasConflict && (
                <ConflictBanner
                  onKeepMine={submitAgain}
                  onTakeTheirs={() => {
                    setHasConflict(false);
                    setFormKey(formKey + 1);
                  }}
                />
              )}
            </>
          )}
        />
      )}
    </Page>
  );
}
