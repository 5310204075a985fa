import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import { Card } from "@kundenportal/ui/card";
import { DateText } from "@kundenportal/ui/date-text";
import { Link } from "@kundenportal/ui/link";
import { useLocale } from "@kundenportal/ui/use-text";
import { DocumentBadge } from "../../components/document-badge";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./related-documents.module.css";

const RelatedDocumentsFragment = graphql(`
  fragment RelatedDocuments_document on Document {
    id
    relatedDocuments {
      id
      type
      number
      date
      ...DocumentBadge_document
    }
  }
`);

interface RelatedDocumentsProps {
  readonly document: FragmentType<typeof RelatedDocumentsFragment>;
}

/** The invoice of a reminder, the reminders of an invoice: as far as this link covers them. */
export function RelatedDocuments(props: RelatedDocumentsProps) {
  const t = useText();
  const locale = useLocale();
  const { relatedDocuments } = readFragment(RelatedDocumentsFragment, props.document);
  if (relatedDocuments.length === 0) return null;
  return (
    <div data-print="hide">
      <Card title={t("related.title")} hasPadding={false}>
        <ul className={styles["documents"]}>
          {relatedDocuments.map((related) => (
            <li key={related.id}>
              <Link href={`/documents/${related.id}`} className={styles["document"]}>
                <span className={styles["name"]}>
                  {t("document.number", { type: documentTypeName(related.type, locale), number: related.number })}
                </span>
                <span className={styles["date"]}>
                  <DateText value={related.date} />
                </span>
                <span className={styles["state"]}>
                  <DocumentBadge document={related} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
