import { computeTotals } from "@kundenportal/domain/documents/compute-totals";
import { priceDraft } from "@kundenportal/domain/documents/price-draft";
import { writtenMinor } from "@kundenportal/domain/documents/written-totals";
import type { TaxExemptions } from "@kundenportal/domain/documents/tax-category";
import { formatDecimal, formatPercent } from "@kundenportal/domain/money/decimal";
import type { Locale } from "@kundenportal/domain/locale";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { toApiMoney } from "../../lib/api-money";
import { parseTypedDecimal } from "../../lib/typed-decimal";
import { useText } from "../../lib/use-text";
import { readAdjustments } from "./adjustment-values";
import type { DraftValues } from "./draft-values";
import { readTaxChoice } from "./line-tax";
import styles from "./totals-list.module.css";

interface LiveTotalsProps extends DraftAmounts {
  readonly currency: string;
  /** Why there is no tax, as it will be printed. */
  readonly exemptions: TaxExemptions;
}

/** The totals of what has been entered so far, by the same rules as the server's. */
export function LiveTotals({ currency, exemptions, ...amounts }: LiveTotalsProps) {
  const t = useText();
  const locale = useLocale();
  const computed = computeDraftTotals(amounts, currency, locale);
  if (computed === null) return <p role="status">{t("editor.tooLarge")}</p>;
  const { totals, taxes } = computed;
  const money = (amountMinor: number) => <MoneyText value={toApiMoney(amountMinor, currency)} />;

  return (
    <div className={styles["totals"]}>
      <DescriptionList
        hasTotal
        items={[
          ...computed.adjustments.map((adjustment, index) => ({
            id: `adjustment ${index}`,
            term: [
              adjustment.reason ?? t(adjustment.kind === "ALLOWANCE" ? "document.allowance" : "document.charge"),
              ...(adjustment.percent === null ? [] : [`(${formatPercent(adjustment.percent, locale)})`]),
              ...(taxes.length > 1
                ? [t("totals.atRate", { rate: formatPercent(adjustment.taxRatePercent, locale) })]
                : []),
            ].join(" "),
            value: (
              <>
                {adjustment.kind === "ALLOWANCE" && "−"}
                {money(writtenMinor(adjustment))}
              </>
            ),
          })),
          { id: "net", term: t("totals.net"), value: money(totals.netMinor) },
          ...taxes.map(({ category, ratePercent, baseMinor, taxMinor }) => ({
            id: `tax ${category} ${ratePercent}`,
            term: (
              <>
                {t("totals.tax", { rate: formatDecimal(ratePercent, locale) })} {money(baseMinor)}
                {exemptions[category]?.reason != null && (
                  <span className={styles["reason"]}>{exemptions[category].reason}</span>
                )}
              </>
            ),
            value: money(taxMinor),
          })),
          {
            id: "gross",
            term: t("totals.gross"),
            value: <MoneyText value={toApiMoney(totals.grossMinor, currency)} size="large" />,
          },
        ]}
      />
    </div>
  );
}

/** What the editor's figures follow from. */
export type DraftAmounts = Pick<DraftValues, "lines" | "adjustments" | "pricesIncludeTax">;

/**
 * Amount of each line, as prices are written, and the totals. A figure that cannot be read yet counts as zero.
 * Null when the figures are too large to be exact.
 */
export function computeDraftTotals(
  { lines, adjustments, pricesIncludeTax }: DraftAmounts,
  currency: string,
  locale: Locale,
) {
  const agreed = {
    lines: lines.map((line) => ({
      quantity: parseTypedDecimal(line.quantity, locale) ?? "0",
      unitPrice: parseTypedDecimal(line.unitPrice, locale) ?? "0",
      ...readTaxChoice(line.tax),
      optional: line.optional,
      adjustments: readAdjustments(line.adjustments, locale),
    })),
    adjustments: readAdjustments(adjustments, locale),
    pricesIncludeTax,
  };
  try {
    const priced = priceDraft(agreed, currency);
    const computed = computeTotals({ ...priced, currency });
    const lineAmountsMinor = priced.lines.map(
      ({ gross }, index) => gross?.totalMinor ?? computed.lineNetsMinor[index] ?? 0,
    );
    return { ...computed, lineAmountsMinor, adjustments: priced.adjustments };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
