import { NetworkStatus } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Card } from "@kundenportal/ui/card";
import { ChoiceChips } from "@kundenportal/ui/choice-chips";
import { DataTable, type DataTableColumn } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadMore } from "@kundenportal/ui/load-more";
import { Mail } from "lucide-react";
import { FilterBar } from "../../components/filter-bar";
import { Page } from "../../components/page";
import { TwoLines } from "../../components/two-lines";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { MailFilter, MailRow_MailFragment } from "../../gql/graphql";
import { findMember } from "../../lib/find-member";
import { pollWhileVisible } from "../../lib/polling";
import { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import { MailDrawer } from "./mail-drawer";
import { MailRowFragment } from "./mail-row";
import { MailStatusBadge } from "./mail-status-badge";

const MailsQuery = graphql(`
  query Mails($after: String, $filter: MailFilter) {
    mails(first: 25, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...MailRow_mail
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

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
  const mails = connection?.edges.map(({ node }) => readFragment(MailRowFragment, node)) ?? [];
  const openId = filter.get("mail");

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
                ...(view === "STAFF"
                  ? []
                  : [
                      {
                        id: "kind",
                        header: t("mails.kind"),
                        narrow: "hidden",
                        width: "13rem",
                        cell: ({ kind }) => t(`mailKind.${kind}`),
                      } satisfies DataTableColumn<MailRow_MailFragment>,
                    ]),
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
      {openId !== "" && (
        <MailDrawer
          key={openId}
          id={openId}
          listed={mails.find(({ id }) => id === openId)}
          onClose={() => filter.set("mail", "")}
        />
      )}
    </Page>
  );
}
