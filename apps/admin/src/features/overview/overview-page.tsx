import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Banner } from "@kundenportal/ui/banner";
import { ButtonLink } from "@kundenportal/ui/button";
import { Link } from "@kundenportal/ui/link";
import { MoneyText } from "@kundenportal/ui/money-text";
import { Skeleton } from "@kundenportal/ui/skeleton";
import type { ApiMoney } from "@kundenportal/ui/format";
import { Plus, Upload } from "lucide-react";
import { Page } from "../../components/page";
import { TimelineSection } from "../../components/timeline-section";
import { graphql } from "../../gql/gql";
import { pollWhileVisible } from "../../lib/polling";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { MoneyToClarify } from "./money-to-clarify";
import { OverviewPictures } from "./overview-pictures";
import { RECENT_ACTIVITY } from "./recent-activity";
import styles from "./overview-page.module.css";

const OverviewQuery = graphql(`
  query Overview {
    dashboard {
      openAmounts {
        amount
        currency
      }
      openInvoiceCount
      overdueAmounts {
        amount
        currency
      }
      overdueInvoiceCount
      paidLast30Days {
        amount
        currency
      }
      openOfferCount
      ...OverviewPictures_dashboard
      parkedMailCount
      disputedPaymentCount
      failedWebhookCount
      parkedItems {
        count
        amount {
          amount
          currency
        }
      }
    }
    bankOverview {
      openCount
    }
  }
`);

/** What needs attention today, and what customers have done since. */
export function OverviewPage() {
  const t = useText();
  const { canEdit, demoMode, merchant } = useViewer();
  const { data, previousData, error, refetch } = useQuery(OverviewQuery, {
    fetchPolicy: "cache-and-network",
    ...pollWhileVisible,
  });
  const figures = (data ?? previousData)?.dashboard;
  const openLineCount = (data ?? previousData)?.bankOverview.openCount ?? 0;
  const nothing: readonly ApiMoney[] = [{ amount: "0.00", currency: merchant.currency }];

  return (
    <Page
      title={t("nav.overview")}
      actions={
        canEdit && (
          <>
            <ButtonLink href="/documents/import" icon={<Upload aria-hidden />}>
              {t("documents.import")}
            </ButtonLink>
            <ButtonLink href="/documents/new" variant="primary" icon={<Plus aria-hidden />}>
              {t("documents.new")}
            </ButtonLink>
          </>
        )
      }
    >
      <div className={styles["page"]}>
        {demoMode && (
          <Banner
            tone="info"
            actions={
              <ButtonLink size="small" href="/mailbox" target="_blank" rel="noopener">
                {t("shell.demoMailbox")}
              </ButtonLink>
            }
          >
            {t("shell.demo")}
          </Banner>
        )}
        {figures !== undefined && figures.parkedMailCount > 0 && (
          <Banner
            tone="warning"
            title={t("overview.parkedMails", { count: figures.parkedMailCount })}
            actions={
              <ButtonLink size="small" href="/mails?view=PARKED">
                {t("overview.parkedMailsAction")}
              </ButtonLink>
            }
          />
        )}
        {figures !== undefined && <MoneyToClarify {...figures} />}
        {openLineCount > 0 && (
          <Banner
            tone="info"
            title={t("overview.openBankLines", { count: openLineCount })}
            actions={
              <ButtonLink size="small" href="/bank-lines">
                {t("overview.openBankLinesAction")}
              </ButtonLink>
            }
          />
        )}
        {figures === undefined && error !== undefined ? (
          <RequestFailureState error={error} onRetry={() => void refetch()} />
        ) : (
          <ul className={styles["figures"]}>
            <Figure
              label={t("overview.open")}
              href="/documents?type=INVOICE&status=OPEN"
              amounts={figures && withDefault(figures.openAmounts, nothing)}
              note={figures && t("overview.invoices", { count: figures.openInvoiceCount })}
            />
            <Figure
              label={t("overview.overdue")}
              href="/documents?type=INVOICE&status=OVERDUE"
              amounts={figures && withDefault(figures.overdueAmounts, nothing)}
              note={figures && t("overview.invoices", { count: figures.overdueInvoiceCount })}
              isAlarming={figures !== undefined && figures.overdueInvoiceCount > 0}
            />
            <Figure
              label={t("overview.paid")}
              href="/payments"
              amounts={figures && withDefault(figures.paidLast30Days, nothing)}
              note={t("overview.received")}
            />
            <Figure
              label={t("overview.openOffers")}
              href="/documents?type=OFFER&status=OPEN"
              count={figures?.openOfferCount}
              note={figures && t("overview.awaitingAnswer", { count: figures.openOfferCount })}
            />
          </ul>
        )}
        {figures !== undefined && <OverviewPictures dashboard={figures} />}
        <TimelineSection
          title={t("overview.activity")}
          description={t("overview.activityHint")}
          filter={RECENT_ACTIVITY.filter}
          pageSize={RECENT_ACTIVITY.first}
          of="EVERYTHING"
          emptyText={t("overview.activityEmpty")}
        />
      </div>
    </Page>
  );
}

function withDefault(amounts: readonly ApiMoney[], nothing: readonly ApiMoney[]): readonly ApiMoney[] {
  return amounts.length === 0 ? nothing : amounts;
}

interface FigureProps {
  readonly label: string;
  readonly href: string;
  /** One per currency; undefined while loading. */
  readonly amounts?: readonly ApiMoney[] | undefined;
  readonly count?: number | undefined;
  readonly note: string | undefined;
  readonly isAlarming?: boolean;
}

/** One figure, leading to the list behind it. */
function Figure({ label, href, amounts, count, note, isAlarming = false }: FigureProps) {
  return (
    <li className={styles["figure"]} data-alarming={isAlarming || undefined}>
      <Link href={href} className={styles["label"]}>
        {label}
      </Link>
      <div className={styles["value"]}>
        {amounts?.map((amount) => (
          <MoneyText key={amount.currency} value={amount} />
        ))}
        {count}
        {amounts === undefined && count === undefined && <Skeleton width="7rem" />}
      </div>
      <p className={styles["note"]}>{note ?? <Skeleton width="5rem" />}</p>
    </li>
  );
}
