import { useMutation, useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { Button } from "@kundenportal/ui/button";
import { CodeSample } from "@kundenportal/ui/code-sample";
import { CopyButton } from "@kundenportal/ui/copy-button";
import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { Drawer } from "@kundenportal/ui/drawer";
import { ErrorState } from "@kundenportal/ui/error-state";
import { Link } from "@kundenportal/ui/link";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { Timeline } from "@kundenportal/ui/timeline";
import { useToast } from "@kundenportal/ui/toast";
import { Check, CircleX } from "lucide-react";
import { documentName } from "../../components/document-name";
import { Stack } from "../../components/form-grid";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { WebhookDelivery_DeliveryFragment as Delivery, WebhookDeliveryQuery as Found } from "../../gql/graphql";
import { pollWhileVisible } from "../../lib/polling";
import { useText } from "../../lib/use-text";
import { WebhookDeliveryFragment } from "./webhook-delivery-fragment";
import { deliveryTitle, TryOutcome, WebhookDeliveryBadge } from "./webhook-delivery-words";

/** What receivers answered is long: it is fetched for one at a time. */
const WebhookDeliveryQuery = graphql(`
  query WebhookDelivery($id: ID!) {
    webhookDelivery(id: $id) {
      id
      ...WebhookDelivery_delivery
      tries {
        startedAt
        durationMs
        statusCode
        answer
        problem
      }
    }
  }
`);

const ResendWebhookMutation = graphql(`
  mutation ResendWebhook($deliveryId: ID!, $idempotencyKey: String) {
    resendWebhook(deliveryId: $deliveryId, idempotencyKey: $idempotencyKey) {
      __typename
    }
  }
`);

interface WebhookDeliveryDrawerProps {
  readonly id: string;
  /** Nothing is sent while the webhook is off, except for tests. */
  readonly isOn: boolean;
  readonly onClose: () => void;
}

/** One delivery with all its tries and what was answered. */
export function WebhookDeliveryDrawer({ id, isOn, onClose }: WebhookDeliveryDrawerProps) {
  const t = useText();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const [resend, { loading }] = useMutation(ResendWebhookMutation, { refetchQueries: ["WebhookDeliveries"] });
  const { data, error, refetch } = useQuery(WebhookDeliveryQuery, {
    variables: { id },
    fetchPolicy: "cache-and-network",
    ...pollWhileVisible,
  });
  const whole = data?.webhookDelivery;
  const delivery = whole === undefined || whole === null ? null : readFragment(WebhookDeliveryFragment, whole);
  const canResend = delivery !== null && (isOn || delivery.event === null);

  async function handleResend(): Promise<void> {
    const answer = await resend({ variables: { deliveryId: id } });
    if (answer.data === undefined) tellFailure(answer.error);
    else if (answer.data.resendWebhook.__typename === "ResendWebhookSuccess") {
      showToast({ tone: "success", title: t("webhookDelivery.resent") });
      onClose();
    } else {
      const isOff = answer.data.resendWebhook.__typename === "EndpointOff";
      showToast({ tone: "danger", title: t(isOff ? "webhookEndpoints.isOff" : "failure.notFound.title") });
    }
  }

  return (
    <Drawer
      isOpen
      onClose={onClose}
      size="medium"
      title={delivery === null ? t("webhookDelivery.one") : deliveryTitle(t, delivery)}
      footer={
        canResend && (
          <Button variant="primary" isPending={loading} onClick={() => void handleResend()}>
            {t("webhookEndpoints.resend")}
          </Button>
        )
      }
    >
      {delivery !== null && whole !== undefined && whole !== null ? (
        <Stack>
          <Facts delivery={delivery} />
          <Tries tries={whole.tries} />
        </Stack>
      ) : error !== undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <LoadingRegion>
          <Skeleton shape="block" height="16rem" />
        </LoadingRegion>
      ) : (
        <ErrorState title={t("failure.notFound.title")} description={t("webhookDelivery.logText")} />
      )}
    </Drawer>
  );
}

function Facts({ delivery }: { readonly delivery: Delivery }) {
  const t = useText();
  const { event, eventId } = delivery;
  return (
    <DescriptionList
      items={[
        { id: "status", term: t("common.status"), value: <WebhookDeliveryBadge status={delivery.status} /> },
        {
          id: "kind",
          term: t("webhookDelivery.type"),
          value: <code lang="en">{event === null ? "TEST" : event.kind}</code>,
        },
        {
          id: "id",
          term: <span lang="en">webhook-id</span>,
          value: (
            <>
              <code lang="en">{eventId ?? delivery.id}</code>{" "}
              <CopyButton label={t("webhookDelivery.copyId")} value={eventId ?? delivery.id} />
            </>
          ),
        },
        ...(event === null || event.document === null
          ? []
          : [
              {
                id: "document",
                term: t("payments.document"),
                value: <Link href={`/documents/${event.document.id}`}>{documentName(t, event.document)}</Link>,
              },
            ]),
        ...(event === null || event.client === null
          ? []
          : [
              {
                id: "client",
                term: t("documents.client"),
                value: <Link href={`/clients/${event.client.id}`}>{event.client.name}</Link>,
              },
            ]),
        {
          id: "planned",
          term: t("webhookDelivery.planned"),
          value: <DateText value={delivery.createdAt} format="dateTime" />,
        },
      ]}
    />
  );
}

type Tried = NonNullable<Found["webhookDelivery"]>["tries"][number];

function Tries({ tries }: { readonly tries: readonly Tried[] }) {
  const t = useText();
  if (tries.length === 0) return <p>{t("webhookDelivery.notTriedText")}</p>;
  return (
    <Timeline
      label={t("webhookDelivery.tryList")}
      entries={tries.toReversed().map(({ answer, ...tried }) => {
        const isDone = tried.statusCode !== null && tried.statusCode >= 200 && tried.statusCode < 300;
        return {
          id: tried.startedAt,
          at: tried.startedAt,
          title: <TryOutcome {...tried} />,
          icon: isDone ? <Check /> : <CircleX />,
          tone: isDone ? "success" : "danger",
          ...(answer !== null &&
            answer !== "" && { details: <CodeSample label={t("webhookDelivery.answer")} code={answer} /> }),
        };
      })}
    />
  );
}
