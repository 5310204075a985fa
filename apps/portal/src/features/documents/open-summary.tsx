import { Card } from "@kundenportal/ui/card";
import { formatApiMoney } from "@kundenportal/ui/format";
import { Link } from "@kundenportal/ui/link";
import { MoneyText } from "@kundenportal/ui/money-text";
import { Skeleton } from "@kundenportal/ui/skeleton";
import { useLocale } from "@kundenportal/ui/use-text";
import { ArrowRight, CircleCheck } from "lucide-react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./open-summary.module.css";

const OpenSummaryFragment = graphql(`
  fragment OpenSummary_clientSummary on ClientSummary {
    openAmounts {
      amount
      currency
    }
    overdueAmounts {
      amount
      currency
    }
    openInvoiceCount
    openOfferCount
  }
`);

interface OpenSummaryProps {
  /** Null while it loads. */
  readonly summary: FragmentType<typeof OpenSummaryFragment> | null;
}

/** What the customer owes, and which offers await them; one amount per currency. */
export function OpenSummary(props: OpenSummaryProps) {
  const t = useText();
  const locale = useLocale();
  const summary = readFragment(OpenSummaryFragment, props.summary);

  if (summary === null) {
    return (
      <section className={styles["summary"]} aria-label={t("summary.label")} aria-busy="true">
        <Card>
          <div className={styles["loading"]}>
            <Skeleton width="5rem" />
            <Skeleton width="12rem" height="2.25rem" />
            <Skeleton width="9rem" />
          </div>
        </Card>
      </section>
    );
  }

  const { openAmounts, overdueAmounts, openInvoiceCount, openOfferCount } = summary;
  return (
    <section className={styles["summary"]} aria-label={t("summary.label")}>
      <Card>
        {openAmounts.length === 0 ? (
          <div className={styles["settled"]}>
            <CircleCheck aria-hidden className={styles["check"]} />
            <div>
              <p className={styles["strong"]}>{t("summary.settled")}</p>
              <p className={styles["quiet"]}>{t("summary.settledText")}</p>
            </div>
          </div>
        ) : (
          <>
            <p className={styles["label"]}>{t("summary.open")}</p>
            <ul className={styles["amounts"]}>
              {openAmounts.map((amount) => (
                <li key={amount.currency}>
                  <MoneyText value={amount} size="display" />
                </li>
              ))}
            </ul>
            {overdueAmounts.length > 0 && (
              <p className={styles["overdue"]}>
                {t("summary.overdue", {
                  amount: overdueAmounts.map((amount) => formatApiMoney(amount, locale)).join(" + "),
                })}
              </p>
            )}
            <Link href="/?state=open&type=invoice" className={styles["more"]}>
              {t("summary.openInvoices", { count: openInvoiceCount })}
              <ArrowRight aria-hidden />
            </Link>
          </>
        )}
      </Card>
      {openOfferCount > 0 && (
        <Card isHighlighted>
          <p className={styles["label"]}>{t("summary.offers")}</p>
          <p className={styles["offers"]}>{t("summary.offersWaiting", { count: openOfferCount })}</p>
          <Link href="/?state=open&type=offer" className={styles["more"]}>
            {t("summary.showOffers")}
            <ArrowRight aria-hidden />
          </Link>
        </Card>
      )}
    </section>
  );
}
