import { formatDecimal } from "@kundenportal/domain/money/decimal";
import { type ApiMoney, formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import { negated } from "./negated";

const AdjustmentRowFragment = graphql(`
  fragment AdjustmentRow_adjustment on Adjustment {
    kind
    reason
    percent
    taxRatePercent
    base {
      amount
      currency
    }
    amount {
      amount
      currency
    }
    gross {
      amount
      currency
    }
  }
`);

export type AdjustmentRef = FragmentType<typeof AdjustmentRowFragment>;

interface AdjustmentRow {
  readonly label: string;
  /** Below zero for an allowance. */
  readonly value: ApiMoney;
}

/**
 * Turns an allowance or charge, of a line or of the whole document, into words and a signed amount. `isSplit`: says at which
 * rate of tax, where one discount has several rows that would read the same.
 */
export function useAdjustmentRow(): (adjustment: AdjustmentRef, isSplit?: boolean) => AdjustmentRow {
  const t = useText();
  const locale = useLocale();

  function percentLabel(reason: string, percent: string, base: ApiMoney | null): string {
    return base === null
      ? t("letter.adjustmentPercent", { reason, percent })
      : t("letter.adjustmentPercentOf", { reason, percent, base: formatApiMoney(base, locale) });
  }

  return (ref, isSplit = false) => {
    const { amount, base, gross, kind, percent, reason, taxRatePercent } = readFragment(AdjustmentRowFragment, ref);
    const isAllowance = kind === "ALLOWANCE";
    const name = reason ?? t(isAllowance ? "letter.allowance" : "letter.charge");
    // The base is net: beside an amount with tax it would mislead.
    const ownBase = gross === null ? base : null;
    const label = percent === null ? name : percentLabel(name, formatDecimal(percent, locale), ownBase);
    const rate = formatDecimal(taxRatePercent ?? "0", locale);
    return {
      label: isSplit && taxRatePercent !== null ? t("letter.adjustmentAtRate", { label, rate }) : label,
      value: isAllowance ? negated(gross ?? amount) : (gross ?? amount),
    };
  };
}
