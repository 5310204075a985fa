import { Badge } from "@kundenportal/ui/badge";
import { Card } from "@kundenportal/ui/card";
import { DateText } from "@kundenportal/ui/date-text";
import { MoneyText } from "@kundenportal/ui/money-text";
import type { ReactNode } from "react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { BookingKind, PaymentStatus } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import styles from "./payments.module.css";

const PaymentsFragment = graphql(`
  fragment Payments_document on Document {
    id
    bookings {
      id
      kind
      method
      amount {
        amount
        currency
      }
      bookedOn
      isReversed
      counterDocumentNumber
    }
    payments {
      id
      amount {
        amount
        currency
      }
      createdAt
      method
      status
    }
  }
`);

/** Attempts that may still become a payment. One that came to nothing is no news beside receipts. */
const UNDER_WAY: Partial<Readonly<Record<PaymentStatus, "PROCESSING" | "CHECKING">>> = {
  PROCESSING: "PROCESSING",
  PARKED: "CHECKING",
  UNKNOWN: "CHECKING",
};

const RECEIVED: readonly BookingKind[] = ["PREPAYMENT", "ONLINE_PAYMENT", "BANK_TRANSFER", "CASH", "OTHER_PAYMENT"];

interface PaymentsProps {
  readonly document: FragmentType<typeof PaymentsFragment>;
}

/** What was paid, however it was paid, given back or granted, oldest first; and what is still on its way. */
export function Payments(props: PaymentsProps) {
  const t = useText();
  const { bookings, payments } = readFragment(PaymentsFragment, props.document);
  const underWay = payments.flatMap((payment) => {
    const state = UNDER_WAY[payment.status];
    return state === undefined ? [] : [{ ...payment, state }];
  });
  if (bookings.length === 0 && underWay.length === 0) return null;

  return (
    <div data-print="hide">
      <Card title={t("payments.title")} hasPadding={false}>
        <ul className={styles["payments"]}>
          {bookings.map(({ amount, bookedOn, counterDocumentNumber, id, isReversed, kind, method }) => (
            <Payment
              key={id}
              what={[
                kind === "ONLINE_PAYMENT" && method !== null
                  ? t(`payments.method.${method}`)
                  : t(`payments.kind.${kind}`),
                counterDocumentNumber,
              ]
                .filter((part) => part !== null)
                .join(" ")}
              date={bookedOn}
              badge={
                isReversed ? (
                  <Badge tone="neutral">{t("payments.reversed")}</Badge>
                ) : (
                  RECEIVED.includes(kind) &&
                  Number(amount.amount) > 0 && <Badge tone="success">{t("payments.received")}</Badge>
                )
              }
              amount={
                isReversed ? (
                  <s>
                    <MoneyText value={amount} isMuted />
                  </s>
                ) : (
                  <MoneyText value={amount} />
                )
              }
            />
          ))}
          {underWay.map(({ amount, createdAt, id, method, state }) => (
            <Payment
              key={id}
              what={method === null ? t("payments.kind.ONLINE_PAYMENT") : t(`payments.method.${method}`)}
              date={createdAt}
              badge={<Badge tone="info">{t(`payments.state.${state}`)}</Badge>}
              amount={<MoneyText value={amount} isMuted />}
            />
          ))}
        </ul>
      </Card>
    </div>
  );
}

interface PaymentProps {
  readonly what: string;
  readonly date: string;
  readonly badge: ReactNode;
  readonly amount: ReactNode;
}

function Payment({ amount, badge, date, what }: PaymentProps) {
  return (
    <li className={styles["payment"]}>
      <span className={styles["what"]}>
        <span className={styles["method"]}>{what}</span>
        <span className={styles["date"]}>
          <DateText value={date} />
        </span>
      </span>
      <span>{badge}</span>
      <span className={styles["amount"]}>{amount}</span>
    </li>
  );
}
