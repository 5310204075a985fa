import { formatDecimal, isDecimalText } from "@kundenportal/domain/money/decimal";
import { DescriptionList } from "@kundenportal/ui/description-list";
import type { ApiMoney } from "@kundenportal/ui/format";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./totals-list.module.css";

export const TotalsFragment = graphql(`
  fragment TotalsList_totals on DocumentTotals {
    lineNet {
      amount
      currency
    }
    allowances {
      amount
      currency
    }
    charges {
      amount
      currency
    }
    net {
      amount
      currency
    }
    tax {
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
      allowances {
        amount
        currency
      }
      charges {
        amount
        currency
      }
    }
  }
`);

export const TaxFragment = graphql(`
  fragment TotalsList_tax on TaxTotal {
    category
    ratePercent
    exemptionReason
    base {
      amount
      currency
    }
    tax {
      amount
      currency
    }
  }
`);

/** Outside the scope of tax, like the claim in a reminder: a row of tax would only raise questions. */
const OUTSIDE_TAX = "O";

interface TotalsListProps {
  readonly totals: FragmentType<typeof TotalsFragment>;
  readonly taxes: readonly FragmentType<typeof TaxFragment>[];
}

/** From the sum of the lines to the amount due; steps that change nothing are left out. */
export function TotalsList({ totals: maskedTotals, taxes: maskedTaxes }: TotalsListProps) {
  const t = useText();
  const locale = useLocale();
  const totals = readFragment(TotalsFragment, maskedTotals);
  const taxes = maskedTaxes.map((masked) => readFragment(TaxFragment, masked));
  const shownTaxes = taxes.filter(
    ({ category, exemptionReason }) => category !== OUTSIDE_TAX || exemptionReason !== null,
  );
  // Another program stated the sum of its tax, and not what it consists of.
  const hasTaxSum = taxes.length === 0 && !isZero(totals.tax);
  const hasAdjustments = !isZero(totals.allowances) || !isZero(totals.charges);
  const written = totals.written ?? { ...totals, lines: totals.lineNet };
  const isDueDifferent = [totals.prepaid, totals.rounding, totals.thirdParty].some((value) => !isZero(value));

  return (
    <div className={styles["totals"]}>
      <DescriptionList
        hasTotal
        items={[
          ...(hasAdjustments
            ? [{ id: "lines", term: t("totals.lineNet"), value: <MoneyText value={written.lines} /> }]
            : []),
          ...amount("allowances", t("totals.allowances"), written.allowances, "−"),
          ...amount("charges", t("totals.charges"), written.charges),
          ...(hasAdjustments || shownTaxes.length > 0 || hasTaxSum
            ? [{ id: "net", term: t("totals.net"), value: <MoneyText value={totals.net} /> }]
            : []),
          ...shownTaxes.map(({ category, ratePercent, exemptionReason, base, tax }) => {
            return {
              id: `tax ${category} ${ratePercent}`,
              term: (
                <>
                  {t("totals.tax", { rate: formatDecimal(ratePercent, locale) })} <MoneyText value={base} isMuted />
                  {exemptionReason !== null && <span className={styles["reason"]}>{exemptionReason}</span>}
                </>
              ),
              value: <MoneyText value={tax} />,
            };
          }),
          ...(hasTaxSum ? amount("tax", t("totals.taxSum"), totals.tax) : []),
          ...(isDueDifferent
            ? [{ id: "gross", term: t("totals.gross"), value: <MoneyText value={totals.gross} /> }]
            : []),
          ...amount("prepaid", t("totals.prepaid"), totals.prepaid, "−"),
          ...amount("rounding", t("totals.rounding"), totals.rounding),
          ...amount("thirdParty", t("totals.thirdParty"), totals.thirdParty),
          {
            id: "due",
            term: t(isDueDifferent ? "totals.due" : "totals.gross"),
            value: <MoneyText value={totals.due} size="large" />,
          },
        ]}
      />
    </div>
  );
}

/** A row for an amount, none for zero. */
function amount(id: string, term: string, value: ApiMoney, sign = "") {
  if (isZero(value)) return [];
  return [
    {
      id,
      term,
      value: (
        <>
          {sign}
          <MoneyText value={value} />
        </>
      ),
    },
  ];
}

function isZero({ amount: text }: ApiMoney): boolean {
  return isDecimalText(text) && Number(text) === 0;
}
