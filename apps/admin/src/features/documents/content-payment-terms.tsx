import { formatIban } from "@kundenportal/app-core/format-iban";
import { formatDecimal } from "@kundenportal/domain/money/decimal";
import { formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import type { DocumentContentView_ContentFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import styles from "./document-content-view.module.css";

/** When and where to pay, and with which discount. */
export function ContentPaymentTerms({ content }: { readonly content: DocumentContentView_ContentFragment }) {
  const t = useText();
  const locale = useLocale();
  const { paymentTerms, discountTerms, paymentInstructions } = content;
  if (paymentTerms === null && discountTerms.length === 0 && paymentInstructions.length === 0) return null;
  return (
    <section className={styles["terms"]}>
      <h3 className={styles["caption"]}>{t("document.paymentTerms")}</h3>
      {paymentTerms !== null && <p className={styles["text"]}>{paymentTerms}</p>}
      {discountTerms.map(({ days, percent, base }) => (
        <p key={days}>
          {t("document.discountTerm", { days, percent: formatDecimal(percent, locale) })}
          {base !== null && ` (${formatApiMoney(base, locale)})`}
        </p>
      ))}
      {paymentInstructions.map((instruction, index) => (
        <p key={index} className={styles["address"]}>
          {[
            instruction.accountHolder,
            instruction.iban === null ? null : `IBAN ${formatIban(instruction.iban)}`,
            instruction.bic === null ? null : `BIC ${instruction.bic}`,
            instruction.bankName,
            instruction.reference === null
              ? null
              : t("document.paymentReference", { reference: instruction.reference }),
            instruction.mandateReference === null
              ? null
              : t("document.mandateReference", { reference: instruction.mandateReference }),
          ]
            .filter((line) => line !== null)
            .join("\n")}
        </p>
      ))}
    </section>
  );
}
