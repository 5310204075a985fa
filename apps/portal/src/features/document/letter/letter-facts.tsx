import { formatDate } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import type { ReactNode } from "react";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { type TextKey, useText } from "../../../lib/use-text";
import styles from "./letter-facts.module.css";
import { Differing } from "./letter-pdf-differences";
import { usePeriodText } from "./use-period-text";

const LetterFactsFragment = graphql(`
  fragment LetterFacts_document on Document {
    id
    number
    date
    dueDate
    validUntil
    reminderLevel
    content(version: $version) {
      typeCode
      isCancellation
      deliveryDate
      taxPointDate
      references {
        kind
        value
        description
        url
      }
      buyerReference
      orderReference
      contractReference
      buyer {
        identifier
      }
      precedingDocuments {
        number
        date
      }
      servicePeriod {
        start
        end
      }
    }
  }
`);

/** UNTDID 1001 codes that say more than the document's type does. */
const KINDS = ["326", "384", "389", "875", "876", "877"] as const;

interface LetterFactsProps {
  readonly document: FragmentType<typeof LetterFactsFragment>;
}

/** The dates and references in the head of the letter; only those that the document has. */
export function LetterFacts(props: LetterFactsProps) {
  const t = useText();
  const locale = useLocale();
  const periodText = usePeriodText();
  const { content, ...document } = readFragment(LetterFactsFragment, props.document);

  const dateText = (date: string | null): string | null => (date === null ? null : formatDate(date, locale));
  const kind = KINDS.find((code) => code === content.typeCode);
  const differing = (kind: "NUMBER" | "DATE", value: string): ReactNode => <Differing kind={kind}>{value}</Differing>;
  const facts: readonly (readonly [TextKey, ReactNode])[] = [
    [
      "letter.kind",
      content.isCancellation ? t("letter.kind.cancellation") : kind === undefined ? null : t(`letter.kind.${kind}`),
    ],
    ["letter.documentNumber", differing("NUMBER", document.number)],
    ["letter.date", differing("DATE", formatDate(document.date, locale))],
    ["letter.servicePeriod", content.servicePeriod === null ? null : periodText(content.servicePeriod)],
    ["letter.deliveryDate", dateText(content.deliveryDate)],
    ["letter.taxPointDate", dateText(content.taxPointDate)],
    ["letter.dueDate", dateText(document.dueDate)],
    ["letter.validUntil", dateText(document.validUntil)],
    ["letter.reminderLevel", document.reminderLevel === null ? null : String(document.reminderLevel)],
    ["letter.clientNumber", content.buyer.identifier],
    ["letter.buyerReference", content.buyerReference],
    ["letter.orderReference", content.orderReference],
    ["letter.contractReference", content.contractReference],
    [
      "letter.precedingDocuments",
      content.precedingDocuments
        .map(({ number, date }) =>
          date === null ? number : t("letter.precedingDocument", { number, date: formatDate(date, locale) }),
        )
        .join(", ") || null,
    ],
  ];

  return (
    <dl className={styles["facts"]}>
      {facts.map(
        ([label, value]) =>
          value !== null && (
            <div key={label} className={styles["fact"]}>
              <dt>{t(label)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      {content.references.map(({ description, kind: referenceKind, url, value }, index) => (
        <div key={index} className={styles["fact"]}>
          <dt>{t(`letter.reference.${referenceKind}`)}</dt>
          <dd>
            <OutsideText url={url}>{value}</OutsideText>
            {description !== null && <span className={styles["about"]}>{description}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface OutsideTextProps {
  /** As the issuer wrote it. */
  readonly url: string | null;
  readonly children: string;
}

/** A link only if it certainly leads to the web: the address comes from a file that anybody may have made. */
function OutsideText({ url, children }: OutsideTextProps) {
  if (url === null || !url.startsWith("https://")) return children;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
