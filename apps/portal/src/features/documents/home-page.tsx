import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { PageHeader } from "@kundenportal/ui/page-header";
import { Skeleton } from "@kundenportal/ui/skeleton";
import { useLocale } from "@kundenportal/ui/use-text";
import { Navigate } from "react-router";
import { PageTitle } from "../../components/page-title";
import { useViewer } from "../../components/viewer-context";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { DocumentList } from "./document-list";
import styles from "./home-page.module.css";
import { OpenSummary } from "./open-summary";

const HomeSummaryQuery = graphql(`
  query HomeSummary {
    viewer {
      id
      summary {
        ...OpenSummary_clientSummary
        ...DocumentFilters_clientSummary
      }
    }
  }
`);

/** Where a client link leads: what is owed, what awaits an answer, and every released document. */
export function HomePage() {
  const t = useText();
  const locale = useLocale();
  const viewer = useViewer();
  // Always fetched again: it changes with every payment and answer; meanwhile the page shows the old figures.
  const { data, error, loading, refetch } = useQuery(HomeSummaryQuery, { fetchPolicy: "cache-and-network" });
  const entryDocumentId = viewer?.entryDocumentId ?? null;
  if (entryDocumentId !== null) return <Navigate to={`/documents/${entryDocumentId}`} replace />;

  // Null for document links: undefined until it is known.
  const summary = data?.viewer.summary;
  return (
    <>
      <PageTitle title={t("home.title")} />
      <PageHeader
        title={
          viewer === null ? <Skeleton width="min(16rem, 60vw)" /> : t("home.greeting", { name: viewer.client.name })
        }
        description={(locale === "en" ? viewer?.settings.welcomeTextEn : viewer?.settings.welcomeText) ?? undefined}
      />
      <div className={styles["page"]}>
        {error !== undefined && summary === undefined ? (
          <RequestFailureState error={error} onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          summary !== null && <OpenSummary summary={summary ?? null} />
        )}
        <DocumentList summary={summary ?? null} />
      </div>
    </>
  );
}
