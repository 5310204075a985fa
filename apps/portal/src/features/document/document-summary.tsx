import { awaitsAnswer, debtorOf, hasPrices } from "@kundenportal/domain/documents/document-type-rules";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { formatApiMoney, formatDate } from "@kundenportal/ui/format";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { Download, FileText, Printer } from "lucide-react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { DocumentActions } from "./document-actions";
import styles from "./document-summary.module.css";
import { MoneyBreakdown } from "./money-breakdown";

const DocumentSummaryFragment = graphql(`
  fragment DocumentSummary_document on Document {
    id
    type
    status
    dueDate
    validUntil
    isOverdue
    isExpired
    total {
      amount
      currency
    }
    openAmount {
      amount
      currency
    }
    cashDiscount {
      until
      amount {
        amount
        currency
      }
      payable {
        amount
        currency
      }
    }
    paidOn
    pdfUrl
    content(version: $version) {
      madeElsewhere {
        pdfSha256
      }
    }
    ...MoneyBreakdown_document
    ...DocumentActions_document
  }
`);

interface DocumentSummaryProps {
  readonly document: FragmentType<typeof DocumentSummaryFragment>;
  readonly isOlderVersion: boolean;
  readonly isPaying: boolean;
  readonly onReload: () => Promise<unknown>;
}

/** The one amount that matters, until when, what to do about it, and the files. */
export function DocumentSummary({ isOlderVersion, isPaying, onReload, ...props }: DocumentSummaryProps) {
  const t = useText();
  const locale = useLocale();
  const document = readFragment(DocumentSummaryFragment, props.document);
  const { cashDiscount, dueDate, openAmount, paidOn, pdfUrl, total, validUntil } = document;
  const isOwedToCustomer = debtorOf(document.type) === "MERCHANT";
  const isOpen = openAmount !== null && Number(openAmount.amount) !== 0;
  const hasPrice = hasPrices(document.type, Number(total.amount));
  const isAwaitingAnswer = awaitsAnswer(document.type) && document.status === "OPEN";

  return (
    <section className={styles["summary"]} aria-label={t("document.summary")} data-print="hide">
      <Card>
        {hasPrice && (
          <div className={styles["amounts"]}>
            <p className={styles["label"]}>
              {t(!isOpen ? "document.total" : isOwedToCustomer ? "document.credit" : "document.openAmount")}
            </p>
            <p>
              <MoneyText value={isOpen ? openAmount : total} size="display" />
            </p>
            {paidOn !== null && (
              <p className={styles["paid"]}>
                {t(isOwedToCustomer ? "document.settledOn" : "document.paidOn", { date: formatDate(paidOn, locale) })}
              </p>
            )}
            {isOpen && dueDate !== null && (
              <p className={styles["date"]} data-late={document.isOverdue}>
                {t(document.isOverdue ? "document.overdueSince" : "document.dueOn", {
                  date: formatDate(dueDate, locale),
                })}
              </p>
            )}
            {cashDiscount !== null && (
              <p className={styles["discount"]}>
                {t("document.cashDiscount", {
                  date: formatDate(cashDiscount.until, locale),
                  payable: formatApiMoney(cashDiscount.payable, locale),
                  discount: formatApiMoney(cashDiscount.amount, locale),
                })}
              </p>
            )}
            {isAwaitingAnswer && validUntil !== null && !document.isExpired && (
              <p className={styles["date"]}>{t("document.validUntil", { date: formatDate(validUntil, locale) })}</p>
            )}
          </div>
        )}
        {hasPrice && <MoneyBreakdown document={document} />}
        <DocumentActions document={document} isOlderVersion={isOlderVersion} isPaying={isPaying} onReload={onReload} />
        {/* A PDF that is the document has a place of its own, and is printed from there. */}
        {document.content.madeElsewhere === null && (
          <ul className={styles["files"]} aria-label={t("document.files")}>
            <li>
              <ButtonLink href={pdfUrl} target="_blank" variant="quiet" size="small" icon={<FileText aria-hidden />}>
                {t("document.viewPdf")}
              </ButtonLink>
            </li>
            <li>
              <ButtonLink
                href={`${pdfUrl}?download=1`}
                reloadDocument
                variant="quiet"
                size="small"
                icon={<Download aria-hidden />}
              >
                {t("document.downloadPdf")}
              </ButtonLink>
            </li>
            <li>
              <Button
                variant="quiet"
                size="small"
                icon={<Printer aria-hidden />}
                onClick={() => {
                  window.print();
                }}
              >
                {t("document.print")}
              </Button>
            </li>
          </ul>
        )}
      </Card>
    </section>
  );
}
