import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import styles from "./letter-footer.module.css";

const LetterFooterFragment = graphql(`
  fragment LetterFooter_party on Party {
    vatNumber
    taxNumber
    legalInformation
  }
`);

interface LetterFooterProps {
  readonly party: FragmentType<typeof LetterFooterFragment>;
}

/** What the law requires about the seller. */
export function LetterFooter(props: LetterFooterProps) {
  const t = useText();
  const { vatNumber, taxNumber, legalInformation } = readFragment(LetterFooterFragment, props.party);
  const lines = [
    vatNumber === null ? null : t("letter.vatNumber", { number: vatNumber }),
    taxNumber === null ? null : t("letter.taxNumber", { number: taxNumber }),
    legalInformation,
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <footer className={styles["footer"]}>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </footer>
  );
}
