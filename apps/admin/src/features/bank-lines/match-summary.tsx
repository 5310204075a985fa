import { Badge, type Tone } from "@kundenportal/ui/badge";
import { Link } from "@kundenportal/ui/link";
import { formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { documentName } from "../../components/document-name";
import { readFragment } from "../../gql/fragment-masking";
import type { BankLine_LineFragment, BankLinePart_PartFragment, BankMatchCertainty } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { BankLinePartFragment } from "./bank-line-fragment";
import styles from "./match-summary.module.css";

const TONES = { SURE: "success", LIKELY: "info", POSSIBLE: "neutral" } as const satisfies Record<
  BankMatchCertainty,
  Tone
>;

type Proposal = BankLine_LineFragment["proposals"][number];

/** Which documents a proposal is about, how certain it is, and why. */
export function MatchSummary({ proposal }: { readonly proposal: Proposal }) {
  const t = useText();
  const parts = proposal.parts.map((part) => readFragment(BankLinePartFragment, part));
  return (
    <div className={styles["summary"]}>
      <div className={styles["head"]}>
        <Badge tone={TONES[proposal.certainty]} hasDot>
          {t(`bankMatch.${proposal.certainty}`)}
        </Badge>
        <span className={styles["confidence"]}>{t("bankMatch.confidence", { percent: proposal.confidence })}</span>
      </div>
      <PartList parts={parts} />
      <p className={styles["reasons"]}>
        {proposal.reasons.map((reason) => t(`bankMatchReason.${reason}`)).join(" · ")}
      </p>
    </div>
  );
}

/** Documents that a line names although nobody owes them any more: cancelled, or paid. */
export function ClosedDocuments({ documents }: { readonly documents: BankLine_LineFragment["closedDocuments"] }) {
  const t = useText();
  if (documents.length === 0) return null;
  return (
    <ul className={styles["parts"]}>
      {documents.map((document) => (
        <li key={document.id}>
          <Badge tone="warning">
            {t(document.status === "CANCELED" ? "bankLines.namesCanceled" : "bankLines.namesPaid")}
          </Badge>{" "}
          <Link href={`/documents/${document.id}`}>{documentName(t, document)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Documents with the part of the money that goes to each; the amount only if it is not obvious. */
export function PartList({ parts }: { readonly parts: readonly BankLinePart_PartFragment[] }) {
  const t = useText();
  const locale = useLocale();
  return (
    <ul className={styles["parts"]}>
      {parts.map(({ document, amount, discount, reversedEntryId }) => {
        const facts = [
          document.client.name,
          ...(parts.length > 1 ? [formatApiMoney(amount, locale)] : []),
          ...(discount === null ? [] : [t("bankLines.withDiscount", { amount: formatApiMoney(discount, locale) })]),
          ...(reversedEntryId === null ? [] : [t("bankLines.takesBack", { amount: formatApiMoney(amount, locale) })]),
        ];
        return (
          <li key={document.id}>
            <Link href={`/documents/${document.id}`}>{documentName(t, document)}</Link>{" "}
            <span className={styles["facts"]}>{facts.join(" · ")}</span>
          </li>
        );
      })}
    </ul>
  );
}
