import { MoneyText } from "@kundenportal/ui/money-text";
import { formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { useText } from "../lib/use-text";
import { TwoLines } from "./two-lines";

const PaymentAmountFragment = graphql(`
  fragment PaymentAmount_payment on Payment {
    id
    amount {
      amount
      currency
    }
    capturedAmount {
      amount
      currency
    }
  }
`);

interface PaymentAmountProps {
  readonly payment: FragmentType<typeof PaymentAmountFragment>;
}

/** What was asked for, and what was received if that is less or more. */
export function PaymentAmount(props: PaymentAmountProps) {
  const t = useText();
  const locale = useLocale();
  const { amount, capturedAmount } = readFragment(PaymentAmountFragment, props.payment);
  const captured = Number(capturedAmount.amount);
  const isOther = captured > 0 && captured !== Number(amount.amount);
  return (
    <TwoLines
      first={<MoneyText value={amount} />}
      second={isOther ? t("payments.captured", { amount: formatApiMoney(capturedAmount, locale) }) : null}
      isQuiet
    />
  );
}
