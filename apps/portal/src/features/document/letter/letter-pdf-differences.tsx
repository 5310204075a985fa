import {
  pdfDifferencesHeading,
  pdfDifferenceText,
} from "@kundenportal/domain/documents/further-details/pdf-difference-text";
import { Banner } from "@kundenportal/ui/banner";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import styles from "./document-letter.module.css";

const LetterPdfDifferencesFragment = graphql(`
  fragment LetterPdfDifferences_documentContent on DocumentContent {
    totals {
      gross {
        currency
      }
    }
    pdfDifferences {
      kind
      expected
    }
  }
`);

interface LetterPdfDifferencesProps {
  readonly content: FragmentType<typeof LetterPdfDifferencesFragment>;
}

/** Where the PDF that the document came in does not say the same: the structured part, which this page shows, counts. */
export function LetterPdfDifferences(props: LetterPdfDifferencesProps) {
  const locale = useLocale();
  const { totals, pdfDifferences } = readFragment(LetterPdfDifferencesFragment, props.content);
  if (pdfDifferences.length === 0) return null;
  return (
    <div className={styles["differences"]}>
      <Banner tone="warning" title={pdfDifferencesHeading(locale)}>
        {pdfDifferences.map((difference) => (
          <p key={difference.kind}>{pdfDifferenceText(difference, totals.gross.currency, locale)}</p>
        ))}
      </Banner>
    </div>
  );
}
