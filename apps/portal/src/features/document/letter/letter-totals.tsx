import { formatDecimal } from "@kundenportal/domain/money/decimal";
import { type ApiMoney, formatApiMoney } from "@kundenportal/ui/format";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import type { ReactNode } from "react";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import { Differing } from "./letter-pdf-differences";
import styles from "./letter-totals.module.css";
import { negated } from "./negated";
import { OUTSIDE_TAX } from "./tax-category";
import { useAdjustmentRow } from "./use-adjustment-row";

const LetterTotalsFragment = graphql(`
  fragment LetterTotals_documentContent on DocumentContent {
    adjustments {
      ...AdjustmentRow_adjustment
    }
    taxes {
      category
      ratePercent
      base {
        amount
        currency
      }
      tax {
        amount
        currency
      }
      exemptionReason
    }
    accountingTax {
      currency
      tax {
        amount
        currency
      }
    }
    madeElsewhere {
      isTaxKnown
    }
    totals {
      tax {
        amount
        currency
      }
      lineNet {
        amount
        currency
      }
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
      prepaid {
        amount
        currency
      }
      rounding {
        amount
        currency
      }
      thirdParty {
        amount
        currency
      }
      due {
        amount
        currency
      }
      written {
        lines {
          amount
          currency
        }
      }
    }
  }
`);

interface LetterTotalsProps {
  readonly content: FragmentType<typeof LetterTotalsFragment>;
}

/** From the sum of the lines to the amount due; steps that change nothing are left out. */
export function LetterTotals(props: LetterTotalsProps) {
  const t = useText();
  const locale = useLocale();
  const adjustmentRow = useAdjustmentRow();
  const { accountingTax, adjustments, madeElsewhere, taxes, totals } = readFragment(
    LetterTotalsFragment,
    props.content,
  );
  const hasAdjustments = adjustments.length > 0;
  const hasRounding = !isZero(totals.rounding);
  const hasPrepayment = !isZero(totals.prepaid);
  const hasThirdParty = !isZero(totals.thirdParty);
  const isDueDifferent = hasPrepayment || hasRounding || hasThirdParty;
  // Another program stated the sum of its tax, and not what it consists of.
  const hasTaxSum = taxes.length === 0 && !isZero(totals.tax);
  const shownTaxes = taxes.filter(({ category }) => category !== OUTSIDE_TAX);

  return (
    <section className={styles["totals"]} aria-label={t("letter.totals")}>
      <dl className={styles["list"]}>
        {hasAdjustments && <Total label={t("letter.lineNet")} value={totals.written?.lines ?? totals.lineNet} />}
        {adjustments.map((adjustment, index) => (
          <Total key={index} {...adjustmentRow(adjustment, taxes.length > 1)} weight="quiet" />
        ))}
        {(shownTaxes.length > 0 || hasAdjustments || hasTaxSum) && (
          <Total label={t("letter.netTotal")} value={totals.net} />
        )}
        {hasTaxSum && <Total label={t("letter.tax")} value={totals.tax} />}
        {shownTaxes.map((tax) => {
          const base = formatApiMoney(tax.base, locale);
          const isFree = Number(tax.ratePercent) === 0;
          const label = isFree
            ? t("letter.taxFree", { base })
            : t("letter.taxOn", { base, rate: formatDecimal(tax.ratePercent, locale) });
          return <Total key={`${tax.category} ${tax.ratePercent}`} label={label} value={tax.tax} />;
        })}
        {accountingTax !== null && (
          <Total
            label={t("letter.accountingTax", { currency: accountingTax.currency })}
            value={accountingTax.tax}
            weight="quiet"
          />
        )}
        <Total
          label={<Differing kind="TOTAL">{t("letter.grossTotal")}</Differing>}
          value={totals.gross}
          weight={isDueDifferent ? "medium" : "strong"}
        />
        {hasPrepayment && <Total label={t("letter.prepaid")} value={negated(totals.prepaid)} />}
        {hasRounding && <Total label={t("letter.rounding")} value={totals.rounding} />}
        {hasThirdParty && <Total label={t("letter.thirdParty")} value={totals.thirdParty} />}
        {isDueDifferent && <Total label={t("letter.due")} value={totals.due} weight="strong" />}
      </dl>
      {madeElsewhere?.isTaxKnown === false && <p className={styles["reason"]}>{t("letter.taxInPdf")}</p>}
      {taxes.map(
        ({ category, ratePercent, exemptionReason }) =>
          exemptionReason !== null && (
            <p key={`${category} ${ratePercent}`} className={styles["reason"]}>
              {exemptionReason}
            </p>
          ),
      )}
    </section>
  );
}

interface TotalProps {
  readonly label: ReactNode;
  readonly value: ApiMoney;
  readonly weight?: "quiet" | "normal" | "medium" | "strong";
}

function Total({ label, value, weight = "normal" }: TotalProps) {
  return (
    <div className={styles["total"]} data-weight={weight}>
      <dt>{label}</dt>
      <dd>
        <MoneyText value={value} />
      </dd>
    </div>
  );
}

function isZero({ amount }: ApiMoney): boolean {
  return Number(amount) === 0;
}
