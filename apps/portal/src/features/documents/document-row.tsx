import { debtorOf, hasPrices } from "@kundenportal/domain/documents/document-type-rules";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import { DateText } from "@kundenportal/ui/date-text";
import { formatApiMoney, formatDate } from "@kundenportal/ui/format";
import { Link } from "@kundenportal/ui/link";
import { Marked } from "@kundenportal/ui/marked";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { DocumentBadge } from "../../components/document-badge";
import { useViewer } from "../../components/viewer-context";
import { VisuallyHidden } from "../../components/visually-hidden";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./document-row.module.css";

const DocumentRowFragment = graphql(`
  fragment DocumentRow_document on Document {
    id
    type
    number
    title
    date
    dueDate
    validUntil
    isOverdue
    invoiceNumber
    total {
      amount
      currency
    }
    openAmount {
      amount
      currency
    }
    ...DocumentBadge_document
  }
`);

interface DocumentRowProps {
  readonly document: FragmentType<typeof DocumentRowFragment>;
}

/**
 * One document in the list; the whole row is the link. Delivery notes without prices show no amount, and neither do
 * reminders beside their invoices.
 */
export function DocumentRow(props: DocumentRowProps) {
  const t = useText();
  const locale = useLocale();
  const document = readFragment(DocumentRowFragment, props.document);
  const viewer = useViewer();
  const { dueDate, invoiceNumber, openAmount, title, total, validUntil } = document;
  const isOpen = openAmount !== null && Number(openAmount.amount) !== 0;
  // A reminder asks for its invoice's money: as an amount of its own it would look like a second debt.
  const isElsewhere = invoiceNumber !== null && (viewer?.settings.enabledDocumentTypes.includes("INVOICE") ?? true);
  const hasPrice = hasPrices(document.type, Number(total.amount)) && !isElsewhere;
  const subject = [title, invoiceNumber === null ? null : t("row.ofInvoice", { number: invoiceNumber })].filter(
    (part) => part !== null,
  );

  return (
    <li className={styles["item"]}>
      <Link href={`/documents/${document.id}`} className={styles["row"]}>
        <span className={styles["what"]}>
          <span className={styles["name"]}>
            {documentTypeName(document.type, locale)}{" "}
            <span className={styles["number"]}>
              <Marked text={document.number} />
            </span>
          </span>
          {subject.length > 0 && (
            <span className={styles["subject"]}>
              <Marked text={subject.join(" · ")} />
            </span>
          )}
        </span>
        <span className={styles["when"]}>
          <VisuallyHidden>{t("row.date")} </VisuallyHidden>
          <DateText value={document.date} />
          {dueDate !== null && isOpen && (
            <span className={styles["due"]} data-late={document.isOverdue}>
              {t("row.dueOn", { date: formatDate(dueDate, locale) })}
            </span>
          )}
          {validUntil !== null && (
            <span className={styles["due"]}>{t("row.validUntil", { date: formatDate(validUntil, locale) })}</span>
          )}
        </span>
        <span className={styles["state"]}>
          <DocumentBadge document={document} />
        </span>
        {hasPrice && (
          <span className={styles["amount"]}>
            <MoneyText value={isOpen && invoiceNumber !== null ? openAmount : total} />
            {isOpen && invoiceNumber === null && openAmount.amount !== total.amount && (
              <span className={styles["open"]}>
                {t(debtorOf(document.type) === "MERCHANT" ? "row.creditAmount" : "row.openAmount", {
                  amount: formatApiMoney(openAmount, locale),
                })}
              </span>
            )}
          </span>
        )}
      </Link>
    </li>
  );
}
