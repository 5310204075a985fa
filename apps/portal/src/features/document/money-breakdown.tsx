import { debtorOf } from "@kundenportal/domain/documents/document-type-rules";
import { moneyLeftName, moneyStepName } from "@kundenportal/domain/documents/money-step-names";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import styles from "./money-breakdown.module.css";

const MoneyBreakdownFragment = graphql(`
  fragment MoneyBreakdown_document on Document {
    id
    type
    invoiceNumber
    paidOn
    moneyBreakdown {
      steps {
        kind
        amount {
          amount
          currency
        }
        number
      }
      open {
        amount
        currency
      }
      credit {
        amount
        currency
      }
    }
  }
`);

interface MoneyBreakdownProps {
  readonly document: FragmentType<typeof MoneyBreakdownFragment>;
}

/** Why what is open is not simply the total, step by step; nothing where it is. */
export function MoneyBreakdown(props: MoneyBreakdownProps) {
  const locale = useLocale();
  const { invoiceNumber, moneyBreakdown, paidOn, type } = readFragment(MoneyBreakdownFragment, props.document);
  if (moneyBreakdown === null || moneyBreakdown.steps.length < 2) return null;
  const { credit, open, steps } = moneyBreakdown;
  // Paid at one go: the day and the list of payments say it all.
  if (paidOn !== null && credit === null && steps.length === 2) return null;

  return (
    <div className={styles["breakdown"]}>
      <DescriptionList
        hasTotal
        items={[
          ...steps.map(({ amount, kind, number }, index) => ({
            id: String(index),
            term: moneyStepName({ kind, number }, { invoiceNumber }, locale),
            value: <MoneyText value={amount} />,
          })),
          {
            id: "left",
            term: moneyLeftName(credit !== null || debtorOf(type) === "MERCHANT", locale),
            value: <MoneyText value={credit ?? open} />,
          },
        ]}
      />
    </div>
  );
}
