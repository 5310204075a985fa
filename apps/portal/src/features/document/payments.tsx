import { Badge } from "@kundenportal/ui/badge";
import { Card } from "@kundenportal/ui/card";
import { DateText } from "@kundenportal/ui/date-text";
import { MoneyText } from "@kundenportal/ui/money-text";
import type { StateTone } from "../../components/document-state";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { PaymentStatus } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import styles from "./payments.module.css";

const PaymentsFragment = graphql(`
  fragment Payments_document on Document {
    id
    payments {
      id
      amount {
        amount
        currency
      }
      capturedAmount {
        amount
        currency
      }
      createdAt
      method
      status
    }
  }
`);

const TONES: Readonly<Record<PaymentStatus, StateTone>> = {
  CAPTURED: "success",
  PARTIALLY_CAPTURED: "success",
  PROCESSING: "info",
  OPEN: "neutral",
  PARKED: "info",
  UNKNOWN: "info",
  FAILED: "danger",
  CANCELED: "neutral",
  EXPIRED: "neutral",
};

interface PaymentsProps {
  readonly document: FragmentType<typeof PaymentsFragment>;
}

/** Payments and attempts, newest last. A received payment shows the received amount, any other the intended one. */
export function Payments(props: PaymentsProps) {
  const t = useText();
  const { payments } = readFragment(PaymentsFragment, props.document);
  if (payments.length === 0) return null;
  return (
    <div data-print="hide">
      <Card title={t("payments.title")} hasPadding={false}>
        <ul className={styles["payments"]}>
          {payments.map(({ amount, capturedAmount, createdAt, id, method, status }) => (
            <li key={id} className={styles["payment"]}>
              <span className={styles["what"]}>
                <span className={styles["method"]}>{t(`payments.method.${method ?? "unknown"}`)}</span>
                <span className={styles["date"]}>
                  <DateText value={createdAt} />
                </span>
              </span>
              <Badge tone={TONES[status]}>{t(`payments.status.${status}`)}</Badge>
              <span className={styles["amount"]}>
                <MoneyText value={Number(capturedAmount.amount) === 0 ? amount : capturedAmount} />
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
