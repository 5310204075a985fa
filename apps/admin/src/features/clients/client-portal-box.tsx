import { useMutation } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { Badge } from "@kundenportal/ui/badge";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { CopyField } from "@kundenportal/ui/copy-field";
import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { currentTime } from "@kundenportal/ui/server-clock";
import { Switch } from "@kundenportal/ui/switch";
import { useToast } from "@kundenportal/ui/toast";
import { CalendarClock, Mail, RefreshCw } from "lucide-react";
import { useState } from "react";
import { Cluster, Stack } from "../../components/form-grid";
import { SendMailDialog } from "../../components/mail-editor/send-mail-dialog";
import { ViewAsClientButton } from "../../components/view-as-client-button";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { LinkExpiryDialog } from "./link-expiry-dialog";
import { SetClientPortalAccessMutation } from "./set-client-portal-access";

const ClientPortalBoxFragment = graphql(`
  fragment ClientPortalBox_client on Client {
    id
    name
    portalAccess
    portalAccessSource
    customerportalUrl
    linkExpiresAt
    linkGeneration
    lastPortalVisitAt
    archivedAt
  }
`);

const RotateClientLinkMutation = graphql(`
  mutation RotateClientLink($clientId: ID!, $idempotencyKey: String) {
    rotateClientLink(clientId: $clientId, idempotencyKey: $idempotencyKey) {
      ... on RotateClientLinkSuccess {
        client {
          id
          ...ClientPortalBox_client
        }
      }
      ... on NotFound {
        code
      }
    }
  }
`);

type OpenDialog = "ROTATE" | "EXPIRY" | "MAIL";

interface ClientPortalBoxProps {
  readonly client: FragmentType<typeof ClientPortalBoxFragment>;
}

/** Whether this client may open the customer portal, and at which address. */
export function ClientPortalBox(props: ClientPortalBoxProps) {
  const t = useText();
  const { canEdit } = useViewer();
  const showToast = useToast();
  const client = readFragment(ClientPortalBoxFragment, props.client);
  const [openDialog, setOpenDialog] = useState<OpenDialog | null>(null);
  const [setAccess, { loading: isChanging, error }] = useMutation(SetClientPortalAccessMutation, {
    refetchQueries: ["Timeline"],
  });

  async function handleAccess(portalAccess: boolean): Promise<void> {
    const { data } = await setAccess({ variables: { input: { clientId: client.id, portalAccess } } });
    if (data?.setClientPortalAccess.__typename === "SetClientPortalAccessSuccess") {
      showToast({ tone: "success", title: t(portalAccess ? "portalBox.accessGiven" : "portalBox.accessTaken") });
    }
  }

  const isExpired = new Date(client.linkExpiresAt) < currentTime();
  const close = (): void => setOpenDialog(null);

  return (
    <Card title={t("portalBox.title")}>
      <Stack>
        <RequestFailureBanner error={error} />
        <Switch
          label={t("portalBox.access")}
          description={t(client.portalAccess ? "portalBox.accessYes" : "portalBox.accessNo")}
          checked={client.portalAccess}
          disabled={!canEdit || isChanging}
          onChange={(event) => void handleAccess(event.target.checked)}
        />
        {client.portalAccess && client.customerportalUrl === null && !canEdit && (
          <>
            <p>{t("portalBox.urlHidden")}</p>
            <Cluster>
              <ViewAsClientButton clientId={client.id} />
            </Cluster>
          </>
        )}
        {client.portalAccess && client.customerportalUrl !== null && (
          <>
            <CopyField
              label={t("portalBox.url")}
              value={client.customerportalUrl}
              description={t("portalBox.urlHint")}
            />
            {canEdit && (
              <Cluster>
                <Button size="small" icon={<Mail aria-hidden />} onClick={() => setOpenDialog("MAIL")}>
                  {t("portalBox.send")}
                </Button>
                <Button size="small" icon={<RefreshCw aria-hidden />} onClick={() => setOpenDialog("ROTATE")}>
                  {t("portalBox.rotate")}
                </Button>
                <Button size="small" icon={<CalendarClock aria-hidden />} onClick={() => setOpenDialog("EXPIRY")}>
                  {t("portalBox.changeExpiry")}
                </Button>
                <ViewAsClientButton clientId={client.id} />
              </Cluster>
            )}
          </>
        )}
        <DescriptionList
          items={[
            {
              id: "source",
              term: t("portalBox.source"),
              value: t(client.portalAccessSource === "DEFAULT" ? "portalBox.sourceDefault" : "portalBox.sourceChosen"),
            },
            ...(client.portalAccess
              ? [
                  {
                    id: "expires",
                    term: t("portalBox.expires"),
                    value: (
                      <>
                        <DateText value={client.linkExpiresAt} />{" "}
                        {isExpired && <Badge tone="danger">{t("portalBox.expired")}</Badge>}
                      </>
                    ),
                  },
                ]
              : []),
            {
              id: "visit",
              term: t("portalBox.lastVisit"),
              value:
                client.lastPortalVisitAt === null ? (
                  t("common.never")
                ) : (
                  <DateText value={client.lastPortalVisitAt} format="relative" />
                ),
            },
          ]}
        />
      </Stack>
      {openDialog === "MAIL" && <SendMailDialog about={{ kind: "PORTAL_LINK", clientId: client.id }} onClose={close} />}
      <RotateClientLinkDialog isOpen={openDialog === "ROTATE"} client={client} onClose={close} />
      {openDialog === "EXPIRY" && <LinkExpiryDialog client={client} onClose={close} />}
    </Card>
  );
}

interface RotateClientLinkDialogProps {
  readonly isOpen: boolean;
  readonly client: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

function RotateClientLinkDialog({ isOpen, client, onClose }: RotateClientLinkDialogProps) {
  const t = useText();
  const showToast = useToast();
  const [rotate, { loading, error }] = useMutation(RotateClientLinkMutation, { refetchQueries: ["Timeline"] });

  async function handleConfirm(): Promise<void> {
    const { data } = await rotate({ variables: { clientId: client.id } });
    if (data === undefined) return;
    if (data.rotateClientLink.__typename === "RotateClientLinkSuccess") {
      showToast({ tone: "success", title: t("portalBox.rotated") });
    }
    onClose();
  }

  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() => void handleConfirm()}
      title={t("portalBox.rotateTitle", { name: client.name })}
      description={t("portalBox.rotateText")}
      confirmLabel={t("portalBox.rotate")}
      isDangerous
      isPending={loading}
    >
      <RequestFailureBanner error={error} />
    </ConfirmDialog>
  );
}
