import {
  furtherDetailsHeading,
  furtherDetailText,
} from "@kundenportal/domain/documents/further-details/further-detail-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import styles from "./letter-further-details.module.css";

const LetterFurtherDetailsFragment = graphql(`
  fragment LetterFurtherDetails_documentContent on DocumentContent {
    furtherDetails {
      term
      name
      value
      position
    }
  }
`);

interface LetterFurtherDetailsProps {
  readonly content: FragmentType<typeof LetterFurtherDetailsFragment>;
}

/** What an imported file says besides: nothing that the merchant sent is lost. */
export function LetterFurtherDetails(props: LetterFurtherDetailsProps) {
  const locale = useLocale();
  const { furtherDetails } = readFragment(LetterFurtherDetailsFragment, props.content);
  if (furtherDetails.length === 0) return null;
  return (
    <section className={styles["details"]}>
      <h3 className={styles["title"]}>{furtherDetailsHeading(locale)}</h3>
      <dl className={styles["list"]}>
        {furtherDetails.map((detail, index) => {
          const { label, value } = furtherDetailText(detail, locale);
          return (
            <div key={index} className={styles["detail"]}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
