import { useMutation, useQuery } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Badge } from "@kundenportal/ui/badge";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { Section } from "@kundenportal/ui/section";
import { currentTime } from "@kundenportal/ui/server-clock";
import { useToast } from "@kundenportal/ui/toast";
import { KeyRound, Plus } from "lucide-react";
import { useState } from "react";
import { Cluster } from "../../components/form-grid";
import { TwoLines } from "../../components/two-lines";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { ApiKeyRow_ApiKeyFragment } from "../../gql/graphql";
import { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import { KeyRequestDrawer } from "./key-request-drawer";
import { NewApiKeyDialog } from "./new-api-key-dialog";

const ApiKeyFragment = graphql(`
  fragment ApiKeyRow_apiKey on ApiKey {
    id
    name
    prefix
    scope
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
`);

const ApiKeysQuery = graphql(`
  query ApiKeys {
    apiKeys {
      id
      ...ApiKeyRow_apiKey
    }
  }
`);

const RevokeApiKeyMutation = graphql(`
  mutation RevokeApiKey($id: ID!, $idempotencyKey: String) {
    revokeApiKey(id: $id, idempotencyKey: $idempotencyKey) {
      __typename
      ... on RevokeApiKeySuccess {
        apiKey {
          id
          ...ApiKeyRow_apiKey
        }
      }
    }
  }
`);

/** The keys by which programs use the API. */
export function ApiKeySection() {
  const t = useText();
  const [isCreating, setIsCreating] = useState(false);
  return (
    <Section
      title={t("apiKeys.title")}
      description={t("apiKeys.text")}
      actions={
        <Button variant="primary" icon={<Plus aria-hidden />} onClick={() => setIsCreating(true)}>
          {t("apiKeys.new")}
        </Button>
      }
    >
      <ApiKeyTable />
      {isCreating && <NewApiKeyDialog onClose={() => setIsCreating(false)} />}
    </Section>
  );
}

function ApiKeyTable() {
  const t = useText();
  const { data, previousData, error, refetch } = useQuery(ApiKeysQuery, { fetchPolicy: "cache-and-network" });
  const keys = (data ?? previousData)?.apiKeys.map((key) => readFragment(ApiKeyFragment, key));
  const [revoked, setRevoked] = useState<ApiKeyRow_ApiKeyFragment | null>(null);
  const filter = useSearchFilter();
  const looked = keys?.find(({ id }) => id === filter.get("key"));

  if (keys === undefined && error !== undefined) {
    return <RequestFailureState error={error} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <Card hasPadding={false}>
        <DataTable
          caption={t("apiKeys.title")}
          rows={keys ?? []}
          getRowId={({ id }) => id}
          isLoading={keys === undefined}
          emptyState={
            <EmptyState icon={<KeyRound />} title={t("apiKeys.empty")} description={t("apiKeys.emptyHint")} />
          }
          columns={[
            {
              id: "name",
              header: t("apiKeys.name"),
              narrow: "title",
              cell: ({ name, prefix }) => <TwoLines first={name} second={`${prefix}…`} />,
            },
            {
              id: "scope",
              header: t("apiKeys.scope"),
              narrow: "meta",
              width: "11rem",
              cell: ({ scope }) => t(`apiKeys.scope.${scope}`),
            },
            {
              id: "status",
              header: t("common.status"),
              narrow: "state",
              width: "9rem",
              cell: (key) => {
                const state = stateOf(key);
                return (
                  <Badge tone={state === "active" ? "success" : "neutral"} hasDot>
                    {t(`apiKeys.${state}`)}
                  </Badge>
                );
              },
            },
            {
              id: "expires",
              header: t("apiKeys.expires"),
              width: "8rem",
              cell: ({ expiresAt }) =>
                expiresAt === null ? t("apiKeys.neverExpires") : <DateText value={expiresAt} />,
            },
            {
              id: "used",
              header: t("apiKeys.lastUsed"),
              width: "10rem",
              cell: ({ lastUsedAt }) =>
                lastUsedAt === null ? t("common.never") : <DateText value={lastUsedAt} format="relative" />,
            },
            {
              id: "actions",
              header: t("common.actions"),
              align: "end",
              narrow: "value",
              width: "15rem",
              cell: (key) => (
                <Cluster>
                  {stateOf(key) === "active" && (
                    <Button
                      size="small"
                      aria-label={t("apiKeys.revokeNamed", { name: key.name })}
                      onClick={() => setRevoked(key)}
                    >
                      {t("apiKeys.revoke")}
                    </Button>
                  )}
                  <Button
                    size="small"
                    aria-label={t("keyRequests.openNamed", { name: key.name })}
                    onClick={() => filter.set("key", key.id)}
                  >
                    {t("keyRequests.open")}
                  </Button>
                </Cluster>
              ),
            },
          ]}
        />
      </Card>
      {looked !== undefined && <KeyRequestDrawer apiKey={looked} onClose={() => filter.set("key", "")} />}
      {revoked !== null && <RevokeDialog apiKey={revoked} onClose={() => setRevoked(null)} />}
    </>
  );
}

function stateOf({ revokedAt, expiresAt }: ApiKeyRow_ApiKeyFragment): "active" | "expired" | "revoked" {
  if (revokedAt !== null) return "revoked";
  return expiresAt !== null && new Date(expiresAt) < currentTime() ? "expired" : "active";
}

interface RevokeDialogProps {
  readonly apiKey: ApiKeyRow_ApiKeyFragment;
  readonly onClose: () => void;
}

function RevokeDialog({ apiKey, onClose }: RevokeDialogProps) {
  const t = useText();
  const showToast = useToast();
  const [revoke, { loading, error }] = useMutation(RevokeApiKeyMutation);

  async function handleConfirm(): Promise<void> {
    const { data } = await revoke({ variables: { id: apiKey.id } });
    if (data === undefined) return;
    if (data.revokeApiKey.__typename === "RevokeApiKeySuccess") {
      showToast({ tone: "success", title: t("apiKeys.revokedToast") });
    } else showToast({ tone: "danger", title: t("failure.notFound.title") });
    onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={() => void handleConfirm()}
      title={t("apiKeys.revokeTitle", { name: apiKey.name })}
      description={t("apiKeys.revokeText")}
      confirmLabel={t("apiKeys.revoke")}
      isDangerous
      isPending={loading}
    >
      <RequestFailureBanner error={error} />
    </ConfirmDialog>
  );
}
