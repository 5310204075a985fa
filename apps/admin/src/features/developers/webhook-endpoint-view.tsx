import { lazyDialog } from "@kundenportal/app-core/lazy-dialog";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { IconButton } from "@kundenportal/ui/icon-button";
import { Menu } from "@kundenportal/ui/menu";
import { Ellipsis, History, KeyRound, Pencil, Power, Send, Trash2 } from "lucide-react";
import { useState } from "react";
import { Page } from "../../components/page";
import type { WebhookEndpoint_EndpointFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useWebhookEndpointActions } from "./use-webhook-endpoint-actions";
import { WebhookDeliveryLog } from "./webhook-delivery-log";
import { WebhookEndpointBadge } from "./webhook-endpoint-badge";
import { WebhookEndpointNotice } from "./webhook-endpoint-notice";

const EditWebhookEndpointDialog = lazyDialog(() =>
  import("./edit-webhook-endpoint-dialog").then((m) => m.EditWebhookEndpointDialog),
);
const RotateSecretDialog = lazyDialog(() => import("./rotate-secret-dialog").then((m) => m.RotateSecretDialog));
const ResendDialog = lazyDialog(() => import("./resend-dialog").then((m) => m.ResendDialog));
const DeleteWebhookEndpointDialog = lazyDialog(() =>
  import("./delete-webhook-endpoint-dialog").then((m) => m.DeleteWebhookEndpointDialog),
);

interface WebhookEndpointViewProps {
  readonly endpoint: WebhookEndpoint_EndpointFragment;
  readonly onReload: () => Promise<WebhookEndpoint_EndpointFragment | undefined>;
}

/** What is known of a webhook, and all that staff can do with it. */
export function WebhookEndpointView({ endpoint, onReload }: WebhookEndpointViewProps) {
  const t = useText();
  const [open, setOpen] = useState<"EDIT" | "ROTATE" | "RESEND" | "DELETE" | null>(null);
  const { sendTest, switchTo, isPending } = useWebhookEndpointActions(endpoint);
  const close = (): void => setOpen(null);
  const isOn = endpoint.status === "ON";
  return (
    <Page
      title={endpoint.name}
      eyebrow={t("webhookEndpoints.one")}
      badge={<WebhookEndpointBadge endpoint={endpoint} />}
      back={{ href: "/settings/developers", label: t("developers.title") }}
      actions={
        <>
          <Menu
            label={t("webhookEndpoints.more")}
            trigger={<IconButton label={t("webhookEndpoints.more")} icon={<Ellipsis />} />}
            entries={[
              { id: "edit", label: t("action.edit"), icon: <Pencil aria-hidden />, onAction: () => setOpen("EDIT") },
              {
                id: "rotate",
                label: t("webhookEndpoints.rotate"),
                icon: <KeyRound aria-hidden />,
                onAction: () => setOpen("ROTATE"),
              },
              {
                id: "resend",
                label: t("webhookEndpoints.resendSince"),
                icon: <History aria-hidden />,
                onAction: () => setOpen("RESEND"),
              },
              {
                id: "switch",
                label: t(isOn ? "webhookEndpoints.switchOff" : "webhookEndpoints.switchOn"),
                icon: <Power aria-hidden />,
                onAction: () => void switchTo(!isOn),
                startsGroup: true,
              },
              {
                id: "delete",
                label: t("webhookEndpoints.delete"),
                icon: <Trash2 aria-hidden />,
                onAction: () => setOpen("DELETE"),
                isDangerous: true,
              },
            ]}
          />
          <Button variant="primary" icon={<Send aria-hidden />} isPending={isPending} onClick={() => void sendTest()}>
            {t("webhookEndpoints.test")}
          </Button>
        </>
      }
    >
      <WebhookEndpointNotice endpoint={endpoint} onSwitchOn={() => void switchTo(true)} />
      <Card>
        <DescriptionList
          items={[
            { id: "url", term: t("webhookEndpoints.url"), value: <span lang="en">{endpoint.url}</span> },
            { id: "kinds", term: t("webhookEndpoints.which"), value: <SentKinds kinds={endpoint.kinds} /> },
            {
              id: "created",
              term: t("webhookEndpoints.added"),
              value: <DateText value={endpoint.createdAt} format="dateTime" />,
            },
          ]}
        />
      </Card>
      <WebhookDeliveryLog endpoint={endpoint} />
      {open === "EDIT" && <EditWebhookEndpointDialog endpoint={endpoint} onReload={onReload} onClose={close} />}
      {open === "ROTATE" && <RotateSecretDialog endpoint={endpoint} onClose={close} />}
      {open === "RESEND" && <ResendDialog endpoint={endpoint} onClose={close} />}
      {open === "DELETE" && <DeleteWebhookEndpointDialog endpoint={endpoint} onClose={close} />}
    </Page>
  );
}

function SentKinds({ kinds }: Pick<WebhookEndpoint_EndpointFragment, "kinds">) {
  const t = useText();
  if (kinds === null) return t("webhookEndpoints.which.ALL");
  return kinds.map((kind) => t(`timeline.${kind}`)).join(", ");
}
