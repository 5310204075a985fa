import { useMutation, useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { Drawer } from "@kundenportal/ui/drawer";
import { formatFileSize } from "@kundenportal/ui/format";
import { Link } from "@kundenportal/ui/link";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { documentName } from "../../components/document-name";
import { Stack } from "../../components/form-grid";
import { MailBody } from "../../components/mail-editor/mail-body";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { MailRow_MailFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { MailRowFragment } from "./mail-row";
import { MailStatusBadge } from "./mail-status-badge";

/** What an email says is long: it is fetched when somebody opens one. */
const MailQuery = graphql(`
  query Mail($id: ID!) {
    mail(id: $id) {
      id
      html
      attachments {
        fileName
        sizeBytes
      }
      ...MailRow_mail
    }
  }
`);

const RetryMailMutation = graphql(`
  mutation RetryMail($id: ID!, $idempotencyKey: String) {
    retryMail(id: $id, idempotencyKey: $idempotencyKey) {
      ... on RetryMailSuccess {
        mail {
          id
          ...MailRow_mail
        }
      }
      ... on NotFound {
        code
      }
    }
  }
`);

interface MailDrawerProps {
  readonly id: string;
  /** What the list knows of it: shown until the rest is there. */
  readonly listed: MailRow_MailFragment | undefined;
  readonly onClose: () => void;
}

/** One email with its content, and why it did not arrive. */
export function MailDrawer({ id, listed, onClose }: MailDrawerProps) {
  const t = useText();
  const { canEdit, demoMode } = useViewer();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const [retryMail, { loading }] = useMutation(RetryMailMutation);
  const { data, error, refetch } = useQuery(MailQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  const whole = data?.mail ?? null;
  const mail = listed ?? (whole === null ? null : readFragment(MailRowFragment, whole));
  if (mail === null) return null;

  async function handleRetry(): Promise<void> {
    const answer = await retryMail({ variables: { id } });
    if (answer.error !== undefined) {
      tellFailure(answer.error);
    } else if (answer.data?.retryMail.__typename === "RetryMailSuccess") {
      showToast({ tone: "success", title: t("mails.retried") });
    } else {
      showToast({ tone: "danger", title: t("failure.notFound.title") });
    }
  }

  return (
    <Drawer
      isOpen
      onClose={onClose}
      size="large"
      title={mail.subject}
      footer={
        canEdit &&
        mail.status === "PARKED" && (
          <Button variant="primary" isPending={loading} onClick={() => void handleRetry()}>
            {t("mails.retry")}
          </Button>
        )
      }
    >
      <Stack>
        {mail.status === "PARKED" && (
          <Banner tone="danger" title={t("mails.parked", { attempts: mail.attempts })}>
            {mail.lastError}
          </Banner>
        )}
        <DescriptionList
          items={[
            { id: "status", term: t("common.status"), value: <MailStatusBadge status={mail.status} /> },
            { id: "kind", term: t("mails.kind"), value: t(`mailKind.${mail.kind}`) },
            { id: "audience", term: t("mails.audience"), value: t(`mailAudience.${mail.audience}`) },
            { id: "to", term: t("sendMail.to"), value: mail.to },
            ...(whole === null || whole.attachments.length === 0
              ? []
              : [
                  {
                    id: "attachments",
                    term: t("mails.attachments"),
                    value: <Attachments attachments={whole.attachments} />,
                  },
                ]),
            { id: "created", term: t("mails.created"), value: <DateText value={mail.createdAt} format="dateTime" /> },
            {
              id: "sent",
              term: t("mails.sent"),
              value: mail.sentAt === null ? null : <DateText value={mail.sentAt} format="dateTime" />,
            },
            ...(mail.status === "SENT" && mail.audience === "CUSTOMER" && !demoMode
              ? [{ id: "links", term: t("mails.links"), value: t("mails.linksClosed") }]
              : []),
            ...(mail.client === null
              ? []
              : [
                  {
                    id: "client",
                    term: t("documents.client"),
                    value: <Link href={`/clients/${mail.client.id}`}>{mail.client.name}</Link>,
                  },
                ]),
            ...(mail.document === null
              ? []
              : [
                  {
                    id: "document",
                    term: t("payments.document"),
                    value: <Link href={`/documents/${mail.document.id}`}>{documentName(t, mail.document)}</Link>,
                  },
                ]),
          ]}
        />
        {whole !== null ? (
          <MailBody html={whole.html} title={t("mails.body")} />
        ) : error !== undefined ? (
          <RequestFailureState error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingRegion>
            <Skeleton shape="block" height="16rem" />
          </LoadingRegion>
        )}
      </Stack>
    </Drawer>
  );
}

interface AttachmentsProps {
  readonly attachments: readonly { readonly fileName: string; readonly sizeBytes: number | null }[];
}

function Attachments({ attachments }: AttachmentsProps) {
  const locale = useLocale();
  return (
    <ul>
      {attachments.map(({ fileName, sizeBytes }) => (
        <li key={fileName}>
          {fileName}
          {sizeBytes !== null && ` · ${formatFileSize(sizeBytes, locale)}`}
        </li>
      ))}
    </ul>
  );
}
