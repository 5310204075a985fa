import {
  furtherDetailsHeading,
  furtherDetailText,
} from "@kundenportal/domain/documents/further-details/further-detail-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { useLocale } from "@kundenportal/ui/use-text";
import type { DocumentContentView_ContentFragment } from "../../gql/graphql";
import styles from "./document-content-view.module.css";

interface ContentFurtherDetailsProps {
  readonly details: DocumentContentView_ContentFragment["furtherDetails"];
}

/** What an imported file says besides. */
export function ContentFurtherDetails({ details }: ContentFurtherDetailsProps) {
  const locale = useLocale();
  if (details.length === 0) return null;
  const items = details.map((detail, index) => {
    const { label, value } = furtherDetailText(detail, locale);
    return { id: String(index), term: label, value };
  });
  return (
    <section className={styles["terms"]}>
      <h3 className={styles["caption"]}>{furtherDetailsHeading(locale)}</h3>
      <DescriptionList layout="grid" items={items} />
    </section>
  );
}
