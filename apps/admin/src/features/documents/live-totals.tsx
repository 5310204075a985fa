import { computeTotals } from "@kundenportal/domain/documents/compute-totals";
import { formatDecimal } from "@kundenportal/domain/money/decimal";
import type { Locale } from "@kundenportal/domain/locale";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { toApiMoney } from "../../lib/api-money";
import { parseTypedDecimal } from "../../lib/typed-decimal";
import { useText } from "../../lib/use-text";
import type { DraftLineValues } from "./draft-values";
import styles from "./totals-list.module.css";

interface LiveTotalsProps {
  readonly lines: readonly DraftLineValues[];
  readonly currency: string;
}

/** The totals of what has been entered so far, by the same rules as the server's. */
export function LiveTotals({ lines, currency }: LiveTotalsProps) {
  const t = useText();
  const locale = useLocale();
  const computed = computeDraftTotals(lines, currency, locale);
  if (computed === null) return <p role="status">{t("editor.tooLarge")}</p>;
  const { totals, taxes } = computed;
  const money = (amountMinor: number) => <MoneyText value={toApiMoney(amountMinor, currency)} />;

  return (
    <div className={styles["totals"]}>
      <DescriptionList
        hasTotal
        items={[
          { id: "net", term: t("totals.net"), value: money(totals.netMinor) },
          ...taxes.map(({ ratePercent, baseMinor, taxMinor }) => ({
            id: `tax ${ratePercent}`,
            term: (
              <>
                {t("totals.tax", { rate: formatDecimal(ratePercent, locale) })} {money(baseMinor)}
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

/**
 * Net amount of each line, and the totals. A figure that cannot be read yet counts as zero.
 * Null when the figures are too large to be exact.
 */
export function computeDraftTotals(lines: readonly DraftLineValues[], currency: string, locale: Locale) {
  const priced = lines.map((line) => ({
    quantity: parseTypedDecimal(line.quantity, locale) ?? "0",
    unitPrice: parseTypedDecimal(line.unitPrice, locale) ?? "0",
    taxRatePercent: parseTypedDecimal(line.taxRatePercent, locale) ?? "0",
    priceBaseQuantity: "1",
    taxCategory: "S",
    adjustments: [],
    optional: line.optional,
  }));
  try {
    return computeTotals({ lines: priced, currency });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
