import { formatIban } from "@kundenportal/app-core/format-iban";
import { addDays } from "@kundenportal/domain/dates/calendar-date";
import { debtorOf } from "@kundenportal/domain/documents/document-type-rules";
import { formatDecimal } from "@kundenportal/domain/money/decimal";
import { CopyButton } from "@kundenportal/ui/copy-button";
import { formatApiMoney, formatDate } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import type { ReactNode } from "react";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import styles from "./letter-payment.module.css";
import { Differing } from "./letter-pdf-differences";

const LetterPaymentFragment = graphql(`
  fragment LetterPayment_document on Document {
    id
    type
    status
    date
    content(version: $version) {
      paymentTerms
      discountTerms {
        days
        percent
        base {
          amount
          currency
        }
      }
      paymentInstructions {
        meansCode
        meansText
        accountHolder
        iban
        bic
        bankName
        reference
        mandateReference
        creditorId
        debitedIban
        cardNumber
        cardHolder
      }
    }
  }
`);

interface LetterPaymentProps {
  readonly document: FragmentType<typeof LetterPaymentFragment>;
}

/** UNCL4461: direct debit, and the same within SEPA. The customer then has nothing to transfer. */
const DIRECT_DEBIT_CODES: readonly string[] = ["49", "59"];

/**
 * How and by when to pay: terms, cash discount, bank details to copy. Nothing if the document says nothing, or if the
 * customer has nothing to transfer any more: what is paid or cancelled must not be paid again.
 */
export function LetterPayment(props: LetterPaymentProps) {
  const t = useText();
  const locale = useLocale();
  const { content, date, status, type } = readFragment(LetterPaymentFragment, props.document);
  if (status === "PAID" || status === "CANCELED" || debtorOf(type) === "MERCHANT") return null;
  const { paymentTerms, discountTerms, paymentInstructions } = content;
  if (paymentTerms === null && discountTerms.length === 0 && paymentInstructions.length === 0) return null;

  return (
    <section className={styles["payment"]}>
      <h3 className={styles["title"]}>{t("letter.payment")}</h3>
      {paymentTerms !== null && <p className={styles["text"]}>{paymentTerms}</p>}
      {discountTerms.map(({ base, days, percent }, index) => {
        const values = {
          days,
          percent: formatDecimal(percent, locale),
          date: formatDate(addDays(date, days), locale),
        };
        return (
          <p key={index} className={styles["text"]}>
            {base === null
              ? t("letter.discount", values)
              : t("letter.discountOnBase", { ...values, base: formatApiMoney(base, locale) })}
          </p>
        );
      })}
      {paymentInstructions.map((instruction, index) => (
        <div key={index}>
          {DIRECT_DEBIT_CODES.includes(instruction.meansCode) && <p className={styles["text"]}>{t("letter.debit")}</p>}
          <dl className={styles["account"]}>
            <Detail label={t("letter.means")} value={instruction.meansText} />
            <Detail label={t("letter.accountHolder")} value={instruction.accountHolder} />
            <Detail
              label={t("letter.iban")}
              value={
                instruction.iban !== null && (
                  <Differing kind="IBAN" expected={instruction.iban}>
                    {formatIban(instruction.iban)}
                  </Differing>
                )
              }
              action={instruction.iban !== null && <CopyButton value={instruction.iban} label={t("letter.copyIban")} />}
            />
            <Detail label={t("letter.bic")} value={instruction.bic} />
            <Detail label={t("letter.bank")} value={instruction.bankName} />
            <Detail
              label={t("letter.reference")}
              value={instruction.reference}
              action={
                instruction.reference !== null && (
                  <CopyButton value={instruction.reference} label={t("letter.copyReference")} />
                )
              }
            />
            <Detail label={t("letter.mandate")} value={instruction.mandateReference} />
            <Detail label={t("letter.creditorId")} value={instruction.creditorId} />
            <Detail
              label={t("letter.debitedIban")}
              value={instruction.debitedIban === null ? null : formatIban(instruction.debitedIban)}
            />
            <Detail
              label={t("letter.card")}
              value={
                [instruction.cardNumber, instruction.cardHolder].filter((part) => part !== null).join(", ") || null
              }
            />
          </dl>
        </div>
      ))}
    </section>
  );
}

interface DetailProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly action?: ReactNode;
}

function Detail({ label, value, action }: DetailProps) {
  if (value === null || value === false) return null;
  return (
    <div className={styles["detail"]}>
      <dt>{label}</dt>
      <dd>
        {value} {action}
      </dd>
    </div>
  );
}
