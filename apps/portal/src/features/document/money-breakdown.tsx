import { paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { MoneyText } from "@kundenportal/ui/money-text";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./money-breakdown.module.css";

const MoneyBreakdownFragment = graphql(`
  fragment MoneyBreakdown_document on Document {
    id
    type
    invoiceNumber
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
  const t = useText();
  const { invoiceNumber, moneyBreakdown, type } = readFragment(MoneyBreakdownFragment, props.document);
  if (moneyBreakdown === null || moneyBreakdown.steps.length < 2) return null;
  const { credit, open, steps } = moneyBreakdown;

  return (
    <div className={styles["breakdown"]}>
      <DescriptionList
        hasTotal
        items={[
          ...steps.map(({ amount, kind, number }, index) => ({
            id: String(index),
            term:
              kind === "TOTAL" && paysPreceding(type) && invoiceNumber !== null
                ? t("money.invoice", { number: invoiceNumber })
                : number === null
                  ? t(`money.${kind}`)
                  : t("money.of", { kind: t(`money.${kind}`), number }),
            value: <MoneyText value={amount} />,
          })),
          credit === null
            ? { id: "open", term: t("money.open"), value: <MoneyText value={open} /> }
            : { id: "credit", term: t("money.credit"), value: <MoneyText value={credit} /> },
        ]}
      />
    </div>
  );
}
