import { hasPrices } from "@kundenportal/domain/documents/document-type-rules";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import styles from "./document-letter.module.css";
import { LetterFacts } from "./letter-facts";
import { LetterFooter } from "./letter-footer";
import { LetterFurtherDetails } from "./letter-further-details";
import { LetterLines } from "./letter-lines";
import { LetterParty } from "./letter-party";
import { LetterPdfDifferences } from "./letter-pdf-differences";
import { LetterPayment } from "./letter-payment";
import { LetterTotals } from "./letter-totals";

const DocumentLetterFragment = graphql(`
  fragment DocumentLetter_document on Document {
    id
    type
    number
    total {
      amount
    }
    ...LetterFacts_document
    ...LetterPayment_document
    content(version: $version) {
      title
      intro
      notes
      seller {
        ...LetterParty_party
        ...LetterFooter_party
      }
      buyer {
        ...LetterParty_party
      }
      shipTo {
        ...LetterParty_party
      }
      payee {
        ...LetterParty_party
      }
      taxRepresentative {
        ...LetterParty_party
        ...LetterFooter_party
      }
      ...LetterLines_documentContent
      ...LetterTotals_documentContent
      ...LetterFurtherDetails_documentContent
      ...LetterPdfDifferences_documentContent
    }
  }
`);

interface DocumentLetterProps {
  readonly document: FragmentType<typeof DocumentLetterFragment>;
}

/**
 * The document itself, as readable text: what the PDF says, made for a phone, a screen reader and the printer.
 * Delivery notes without prices show none.
 */
export function DocumentLetter(props: DocumentLetterProps) {
  const t = useText();
  const locale = useLocale();
  const document = readFragment(DocumentLetterFragment, props.document);
  const { content } = document;
  const parties = [
    ["letter.shipTo", content.shipTo],
    ["letter.payee", content.payee],
    ["letter.taxRepresentative", content.taxRepresentative],
  ] as const;
  const others = parties.flatMap(([label, party]) => (party === null ? [] : [[label, party] as const]));
  const showsPrices = hasPrices(document.type, Number(document.total.amount));

  return (
    <article className={styles["letter"]} aria-label={t("document.content")}>
      <LetterPdfDifferences content={content}>
        <header className={styles["head"]}>
          <LetterParty party={content.seller} label={t("letter.from")} variant="sender" />
          <LetterParty party={content.buyer} label={t("letter.to")} variant="recipient" />
          {others.length > 0 && (
            <div className={styles["others"]}>
              {others.map(([label, party]) => (
                <LetterParty key={label} party={party} label={t(label)} variant="other" />
              ))}
            </div>
          )}
          <LetterFacts document={document} />
        </header>

        <h2 className={styles["title"]}>
          {t("document.number", { type: documentTypeName(document.type, locale), number: document.number })}
        </h2>
        {content.title !== null && <p className={styles["subject"]}>{content.title}</p>}
        {content.intro !== null && <p className={styles["text"]}>{content.intro}</p>}

        <LetterLines content={content} hasPrices={showsPrices} />
        {showsPrices && <LetterTotals content={content} />}
        <LetterPayment document={document} />

        {content.notes.length > 0 && (
          <div className={styles["notes"]}>
            {content.notes.map((note, index) => (
              <p key={index} className={styles["text"]}>
                {note}
              </p>
            ))}
          </div>
        )}
        <LetterFurtherDetails content={content} />
        <LetterFooter party={content.seller} />
        {content.taxRepresentative !== null && <LetterFooter party={content.taxRepresentative} />}
      </LetterPdfDifferences>
    </article>
  );
}
