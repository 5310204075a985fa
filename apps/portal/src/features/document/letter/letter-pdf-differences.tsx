import {
  pdfDifferencesHeading,
  pdfDifferenceText,
} from "@kundenportal/domain/documents/further-details/pdf-difference-text";
import { Banner } from "@kundenportal/ui/banner";
import { useLocale } from "@kundenportal/ui/use-text";
import { createContext, type ReactNode, use } from "react";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import type { LetterPdfDifferences_DocumentContentFragment } from "../../../gql/graphql";
import { useText } from "../../../lib/use-text";
import styles from "./letter-pdf-differences.module.css";

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

type Difference = LetterPdfDifferences_DocumentContentFragment["pdfDifferences"][number];

const Differences = createContext<readonly Difference[]>([]);

interface LetterPdfDifferencesProps {
  readonly content: FragmentType<typeof LetterPdfDifferencesFragment>;
  /** The letter, in which `Differing` marks what the PDF says differently. */
  readonly children: ReactNode;
}

/** Where the PDF that the document came in does not say the same: the structured part, which this page shows, counts. */
export function LetterPdfDifferences({ content, children }: LetterPdfDifferencesProps) {
  const locale = useLocale();
  const { totals, pdfDifferences } = readFragment(LetterPdfDifferencesFragment, content);
  return (
    <Differences value={pdfDifferences}>
      {pdfDifferences.length > 0 && (
        <div className={styles["all"]}>
          <Banner tone="warning" title={pdfDifferencesHeading(locale)}>
            {pdfDifferences.map((difference, index) => (
              <p key={index}>{pdfDifferenceText(difference, totals.gross.currency, locale)}</p>
            ))}
          </Banner>
        </div>
      )}
      {children}
    </Differences>
  );
}

interface DifferingProps {
  readonly kind: Difference["kind"];
  /** Which one, where a letter can have several. */
  readonly expected?: string | null;
  readonly children: ReactNode;
}

/** A value of the letter, marked if the PDF says something else. */
export function Differing({ kind, expected, children }: DifferingProps) {
  const t = useText();
  const differs = use(Differences).some(
    (difference) => difference.kind === kind && (expected === undefined || difference.expected === expected),
  );
  if (!differs) return children;
  return (
    <>
      <mark className={styles["value"]}>{children}</mark>{" "}
      <small className={styles["hint"]}>{t("letter.notInPdf")}</small>
    </>
  );
}
