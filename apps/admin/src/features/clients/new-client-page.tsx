import { useMutation, useQuery } from "@apollo/client/react";
import type { FormFailure } from "@kundenportal/app-core/use-schema-form";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Card } from "@kundenportal/ui/card";
import { Page } from "../../components/page";
import { PartFailure } from "../../components/part-failure";
import { EditorOnlyState } from "../../components/permission-state";
import { graphql } from "../../gql/gql";
import { type TextKey, useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { ClientForm } from "./client-form";
import { type ClientFormValues, toClientDataInput, toClientFormValues } from "./client-form-values";

const NewClientQuery = graphql(`
  query NewClient {
    portalSettings {
      id
      newClientsHaveAccess
    }
  }
`);

const CreateClientMutation = graphql(`
  mutation CreateClient($input: CreateClientInput!, $idempotencyKey: String) {
    createClient(input: $input, idempotencyKey: $idempotencyKey) {
      ... on CreateClientSuccess {
        client {
          id
          name
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

type AccessChoice = "DEFAULT" | "YES" | "NO";

export function NewClientPage() {
  const t = useText();
  const language = useLocale();
  const { canEdit, merchant } = useViewer();
  const navigate = useNavigate();
  const showToast = useToast();
  const { data: settings, error: settingsError, refetch: askSettings } = useQuery(NewClientQuery);
  const [access, setAccess] = useState<AccessChoice>("DEFAULT");
  const [createClient] = useMutation(CreateClientMutation, {
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "clients" }),
  });

  async function handleSend(values: ClientFormValues): Promise<FormFailure | undefined> {
    const { data, error } = await createClient({
      variables: {
        input: {
          data: toClientDataInput(values, language),
          portalAccess: access === "DEFAULT" ? null : access === "YES",
        },
      },
    });
    const result = data?.createClient;
    switch (result?.__typename) {
      case "CreateClientSuccess":
        showToast({ tone: "success", title: t("client.created", { name: result.client.name }) });
        void navigate(`/clients/${result.client.id}`);
        return undefined;
      case "InvalidInput":
        return { fields: result.fields };
      case "KeyReused":
      case undefined:
        return { error };
    }
  }

  return (
    <Page title={t("clients.new")} back={{ href: "/clients", label: t("nav.clients") }}>
      {canEdit ? (
        <ClientForm
          isNew
          initialValues={toClientFormValues(
            null,
            { countryCode: merchant.countryCode, locale: merchant.locale },
            language,
          )}
          submitLabel={t("clients.create")}
          cancelHref="/clients"
          send={handleSend}
        >
          <Card title={t("portalBox.title")}>
            <PartFailure error={settingsError} onRetry={() => void askSettings()} />
            <RadioGroup
              label={t("client.portalAccess")}
              value={access}
              onChange={setAccess}
              options={[
                { value: "DEFAULT", label: t(defaultAccessText(settings?.portalSettings.newClientsHaveAccess)) },
                { value: "YES", label: t("common.yes") },
                { value: "NO", label: t("common.no") },
              ]}
            />
          </Card>
        </ClientForm>
      ) : (
        <EditorOnlyState />
      )}
    </Page>
  );
}

/** Undefined: not known yet, or not known at all; the server goes by the settings all the same. */
function defaultAccessText(isYes: boolean | undefined): TextKey {
  if (isYes === undefined) return "client.accessDefault";
  return isYes ? "client.accessDefaultYes" : "client.accessDefaultNo";
}
