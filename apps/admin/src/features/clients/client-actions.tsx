import { useMutation } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { Banner } from "@kundenportal/ui/banner";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { Menu } from "@kundenportal/ui/menu";
import { useToast } from "@kundenportal/ui/toast";
import { Archive, ArchiveRestore, Ellipsis, Trash2 } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { IconButton } from "@kundenportal/ui/icon-button";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";

const ClientActionsFragment = graphql(`
  fragment ClientActions_client on Client {
    id
    name
    archivedAt
  }
`);

const ArchiveClientMutation = graphql(`
  mutation ArchiveClient($id: ID!, $archived: Boolean!, $idempotencyKey: String) {
    archiveClient(id: $id, archived: $archived, idempotencyKey: $idempotencyKey) {
      ... on UpdateClientSuccess {
        client {
          id
          ...ClientActions_client
        }
      }
      ... on InvalidInput {
        code
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

const DeleteClientMutation = graphql(`
  mutation DeleteClient($id: ID!, $idempotencyKey: String) {
    deleteClient(id: $id, idempotencyKey: $idempotencyKey) {
      ... on DeleteClientSuccess {
        deletedId
      }
      ... on ClientHasDocuments {
        documentCount
      }
      ... on NotFound {
        code
      }
    }
  }
`);

interface ClientActionsProps {
  readonly client: FragmentType<typeof ClientActionsFragment>;
}

/** What is done to a client as a whole: archive, restore, delete. */
export function ClientActions(props: ClientActionsProps) {
  const t = useText();
  const navigate = useNavigate();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const client = readFragment(ClientActionsFragment, props.client);
  const [isDeleting, setIsDeleting] = useState(false);
  const [documentCount, setDocumentCount] = useState<number | null>(null);
  const [archiveClient, { loading: isArchiving }] = useMutation(ArchiveClientMutation, {
    refetchQueries: ["Timeline"],
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "clients" }),
  });
  const [deleteClient, { loading, error }] = useMutation(DeleteClientMutation, {
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "clients" }),
  });
  const isArchived = client.archivedAt !== null;

  async function handleArchive(archived: boolean): Promise<void> {
    const { data, error: failure } = await archiveClient({ variables: { id: client.id, archived } });
    setIsDeleting(false);
    if (failure !== undefined) {
      tellFailure(failure);
    } else if (data?.archiveClient.__typename === "UpdateClientSuccess") {
      showToast({ tone: "success", title: t(archived ? "client.archivedToast" : "client.restoredToast") });
    } else {
      showToast({ tone: "danger", title: t("failure.notFound.title"), description: t("failure.notFound.text") });
    }
  }

  async function handleDelete(): Promise<void> {
    const { data } = await deleteClient({ variables: { id: client.id } });
    const result = data?.deleteClient;
    if (result?.__typename === "ClientHasDocuments") setDocumentCount(result.documentCount);
    if (result?.__typename === "DeleteClientSuccess") {
      showToast({ tone: "success", title: t("client.deleted") });
      void navigate("/clients");
    }
  }

  return (
    <>
      <Menu
        label={t("client.more")}
        trigger={<IconButton label={t("client.more")} icon={<Ellipsis />} variant="outlined" />}
        entries={[
          isArchived
            ? {
                id: "restore",
                label: t("client.restore"),
                icon: <ArchiveRestore aria-hidden />,
                onAction: () => void handleArchive(false),
              }
            : {
                id: "archive",
                label: t("client.archive"),
                icon: <Archive aria-hidden />,
                onAction: () => void handleArchive(true),
              },
          {
            id: "delete",
            label: t("client.delete"),
            icon: <Trash2 aria-hidden />,
            isDangerous: true,
            startsGroup: true,
            onAction: () => {
              setDocumentCount(null);
              setIsDeleting(true);
            },
          },
        ]}
      />
      {documentCount === null ? (
        <ConfirmDialog
          isOpen={isDeleting}
          onClose={() => setIsDeleting(false)}
          onConfirm={() => void handleDelete()}
          title={t("client.deleteTitle", { name: client.name })}
          description={t("client.deleteText")}
          confirmLabel={t("client.deleteConfirm")}
          isDangerous
          isPending={loading}
        >
          <RequestFailureBanner error={error} />
        </ConfirmDialog>
      ) : (
        <ConfirmDialog
          isOpen={isDeleting}
          onClose={() => setIsDeleting(false)}
          onConfirm={() => void handleArchive(true)}
          title={t("client.deleteTitle", { name: client.name })}
          confirmLabel={t("client.archiveInstead")}
          isPending={isArchiving}
        >
          <Banner tone="warning" title={t("client.hasDocuments", { count: documentCount })}>
            {t("client.hasDocumentsText")}
          </Banner>
        </ConfirmDialog>
      )}
    </>
  );
}
