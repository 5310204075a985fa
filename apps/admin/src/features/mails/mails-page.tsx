import { NetworkStatus } from "@apollo/client";
import { useMutation, useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { Badge, type Tone } from "@kundenportal/ui/badge";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { ChoiceChips } from "@kundenportal/ui/choice-chips";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { Drawer } from "@kundenportal/ui/drawer";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { Link } from "@kundenportal/ui/link";
import { LoadMore } from "@kundenportal/ui/load-more";
import { useToast } from "@kundenportal/ui/toast";
import { Mail } from "lucide-react";
import { documentName } from "../../components/document-name";
import { FilterBar } from "../../components/filter-bar";
import { Stack } from "../../components/form-grid";
import { MailBody } from "../../components/mail-editor/mail-body";
import { Page } from "../../components/page";
import { TwoLines } from "../../components/two-lines";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { MailDrawer_MailFragment, MailFilter, MailStatus } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { pollWhileVisible } from "../../lib/polling";
import { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";

const MailDrawerFragment = graphql(`
  fragment MailDrawer_mail on Mail {
    id
    kind
    audience
    to
    subject
    html
    status
    attempts
    lastError
    createdAt
    sentAt
    client {
      id
      name
    }
    document {
      id
      type
      number
    }
  }
`);

const MailsQuery = graphql(`
  query Mails($after: String, $filter: MailFilter) {
    mails(first: 25, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...MailDrawer_mail
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const RetryMailMutation = graphql(`
  mutation RetryMail($id: ID!) {
    retryMail(id: $id) {
      ... on RetryMailSuccess {
        mail {
          id
          ...MailDrawer_mail
        }
      }
      ... on NotFound {
        code
      }
    }
  }
`);

const TONES = { QUEUED: "info", SENT: "success", PARKED: "danger" } as const satisfies Record<MailStatus, Tone>;

/** The first is not in the address: what staff look for is what customers got. */
const VIEWS = ["CUSTOMER", "STAFF", "PARKED"] as const;

const FILTERS = {
  CUSTOMER: { audience: "CUSTOMER" },
  STAFF: { audience: "STAFF" },
  PARKED: { status: "PARKED" },
} as const satisfies Record<(typeof VIEWS)[number], MailFilter>;

/** Every email that went out or should have, newest first: those to customers, our own notices, and what got stuck. */
export function MailsPage() {
  const t = useText();
  const filter = useSearchFilter();
  const view = findMember(VIEWS, filter.get("view")) ?? VIEWS[0];
  const variables = { filter: FILTERS[view] };
  const { data, error, networkStatus, refetch, fetchMore } = useQuery(MailsQuery, {
    variables,
    fetchPolicy: "cache-and-network",
    ...pollWhileVisible,
  });
  const connection = data?.mails;
  const mails = connection?.edges.map(({ node }) => readFragment(MailDrawerFragment, node)) ?? [];
  const openMail = mails.find(({ id }) => id === filter.get("mail"));

  return (
    <Page title={t("nav.mails")} description={t("mails.text")}>
      <FilterBar>
        <ChoiceChips
          label={t("mails.view")}
          options={VIEWS.map((value) => ({ value, label: t(`mails.view.${value}`) }))}
          value={view}
          onChange={(value) => filter.set("view", value === VIEWS[0] ? "" : value)}
        />
      </FilterBar>
      {error !== undefined && connection === undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <Card hasPadding={false}>
            <DataTable
              caption={t("nav.mails")}
              rows={mails}
              getRowId={({ id }) => id}
              getRowHref={({ id }) => `/mails?${view === VIEWS[0] ? "" : `view=${view}&`}mail=${id}`}
              isLoading={connection === undefined}
              emptyState={
                <EmptyState
                  icon={<Mail />}
                  title={t(`mails.empty.${view}`)}
                  description={t(`mails.emptyHint.${view}`)}
                />
              }
              columns={[
                {
                  id: "subject",
                  header: t("mailEditor.subject"),
                  narrow: "title",
                  cell: ({ subject, to }) => <TwoLines first={subject} second={to} />,
                },
                {
                  id: "kind",
                  header: t("mails.kind"),
                  narrow: "hidden",
                  width: "13rem",
                  cell: ({ kind }) => t(`mailKind.${kind}`),
                },
                {
                  id: "client",
                  header: t("documents.client"),
                  narrow: "hidden",
                  width: "16rem",
                  cell: ({ client }) => client?.name ?? t("common.none"),
                },
                {
                  id: "date",
                  header: t("mails.created"),
                  narrow: "meta",
                  width: "11rem",
                  cell: ({ createdAt }) => <DateText value={createdAt} format="dateTime" />,
                },
                {
                  id: "status",
                  header: t("common.status"),
                  narrow: "state",
                  width: "12rem",
                  cell: ({ status }) => <MailStatusBadge status={status} />,
                },
              ]}
            />
          </Card>
          <LoadMore
            hasMore={connection?.pageInfo.hasNextPage ?? false}
            isLoading={networkStatus === NetworkStatus.fetchMore}
            onLoadMore={() =>
              void fetchMore({ variables: { ...variables, after: connection?.pageInfo.endCursor ?? null } })
            }
          />
        </>
      )}
      {openMail !== undefined && <MailDrawer mail={openMail} onClose={() => filter.set("mail", "")} />}
    </Page>
  );
}

function MailStatusBadge({ status }: { readonly status: MailStatus }) {
  const t = useText();
  return (
    <Badge tone={TONES[status]} hasDot>
      {t(`mailStatus.${status}`)}
    </Badge>
  );
}

interface MailDrawerProps {
  readonly mail: MailDrawer_MailFragment;
  readonly onClose: () => void;
}

/** One email with its content, and why it did not arrive. */
function MailDrawer({ mail, onClose }: MailDrawerProps) {
  const t = useText();
  const { canEdit } = useViewer();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const [retryMail, { loading }] = useMutation(RetryMailMutation);

  async function handleRetry(): Promise<void> {
    const { data, error } = await retryMail({ variables: { id: mail.id } });
    if (error !== undefined) {
      tellFailure(error);
    } else if (data?.retryMail.__typename === "RetryMailSuccess") {
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
            { id: "created", term: t("mails.created"), value: <DateText value={mail.createdAt} format="dateTime" /> },
            {
              id: "sent",
              term: t("mails.sent"),
              value: mail.sentAt === null ? null : <DateText value={mail.sentAt} format="dateTime" />,
            },
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
        <MailBody html={mail.html} title={t("mails.body")} />
      </Stack>
    </Drawer>
  );
}
