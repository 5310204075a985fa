import {
  pdfDifferencesHeading,
  pdfDifferenceText,
} from "@kundenportal/domain/documents/further-details/pdf-difference-text";
import { Banner } from "@kundenportal/ui/banner";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";

const PdfDifferencesFragment = graphql(`
  fragment PdfDifferences_content on DocumentContent {
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

interface PdfDifferencesProps {
  readonly content: FragmentType<typeof PdfDifferencesFragment>;
}

/** Where the PDF that a document came in does not say the same as its structured part. */
export function PdfDifferences(props: PdfDifferencesProps) {
  const locale = useLocale();
  const { totals, pdfDifferences } = readFragment(PdfDifferencesFragment, props.content);
  if (pdfDifferences.length === 0) return null;
  return (
    <Banner tone="warning" title={pdfDifferencesHeading(locale)}>
      {pdfDifferences.map((difference) => (
        <p key={difference.kind}>{pdfDifferenceText(difference, totals.gross.currency, locale)}</p>
      ))}
    </Banner>
  );
}
