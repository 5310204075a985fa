import type { TaxTotal } from "@kundenportal/domain/documents/document-content";
import { paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { writtenTotals } from "@kundenportal/domain/documents/written-totals";
import { formatMoney } from "@kundenportal/domain/money/money";
import { adjustmentText, amount, BODY, decimal, type DocumentSheet, money, SMALL, STRONG } from "./document-sheet";
import { IMPORTED_TEXTS } from "./pdf-imported";
import { FRAME } from "./pdf-sheet";
import { tint } from "./print-color";
import type { TextStyle } from "./text/typesetter";

const LEAST_LABEL_WIDTH = 154;
const LEAST_VALUE_WIDTH = 90;
const GAP = 6;
/** Around a row with a ground. */
const BLEED = 6;
const NOT_TAXABLE = "O";

interface TotalRow {
  readonly label: string;
  readonly value: string;
  readonly weight: "normal" | "strong";
}

/** From the sum of the lines to the amount due; steps that change nothing are left out. Split across pages only if it must. */
export function drawTotals(page: DocumentSheet): void {
  const { sheet, content } = page;
  if (!page.hasPrices) return;
  const rows = totalRows(page);
  const widths = widthsFor(page, rows);
  const height = rows.reduce((sum, row) => sum + rowHeight(page, row, widths), 0);
  if (height <= sheet.pageHeight) sheet.needRoom(height);
  sheet.tags.within("Table", () => rows.forEach((row) => drawRow(page, row, widths)));
  sheet.y += 6;
  for (const reason of new Set(content.taxes.map(({ exemptionReason }) => exemptionReason))) {
    if (reason !== null) sheet.paragraph(reason, SMALL, { x: FRAME.left, width: FRAME.width });
  }
  if (content.accountingTax !== null) {
    const { taxMinor, currency } = content.accountingTax;
    const text = page.texts.accountingTax(formatMoney({ amountMinor: taxMinor, currency }, page.locale));
    sheet.paragraph(text, SMALL, { x: FRAME.left, width: FRAME.width });
  }
  sheet.y += 10;
}

interface Widths {
  readonly label: number;
  readonly value: number;
}

/** As wide as the longest amount, and as the longest word before it. */
function widthsFor({ sheet }: DocumentSheet, rows: readonly TotalRow[]): Widths {
  const value = Math.max(LEAST_VALUE_WIDTH, ...rows.map((row) => sheet.widthOf(row.value, styleOf(row.weight))));
  const words = rows.map((row) => sheet.widthOfLongestWord(row.label, styleOf(row.weight)));
  return { label: Math.min(Math.max(LEAST_LABEL_WIDTH, ...words), FRAME.width - value - GAP), value };
}

function drawRow(page: DocumentSheet, row: TotalRow, widths: Widths): void {
  const { sheet, accent } = page;
  const height = rowHeight(page, row, widths);
  const style = styleOf(row.weight);
  const isStrong = row.weight === "strong";
  sheet.needRoom(height);
  const width = widths.label + GAP + widths.value;
  const x = FRAME.right - width;
  if (isStrong) sheet.area({ x: x - BLEED, y: sheet.y, width: width + 2 * BLEED, height }, tint(accent, 0.1));
  const y = sheet.y + (isStrong ? 5 : 1.5);
  sheet.tags.within("TR", () => {
    sheet.tags.within("TH", () => sheet.textAt(row.label, style, y, { x, width: widths.label }), { scope: "Row" });
    sheet.tags.within("TD", () => sheet.lineAt(row.value, style, y, { x, width, align: "right" }));
  });
  sheet.y += height;
}

function styleOf(weight: TotalRow["weight"]): TextStyle {
  return weight === "strong" ? { ...STRONG, size: 10.5 } : BODY;
}

function rowHeight({ sheet }: DocumentSheet, { label, weight }: TotalRow, widths: Widths): number {
  return sheet.heightOf(label, styleOf(weight), widths.label) + (weight === "strong" ? 9 : 3);
}

function totalRows(page: DocumentSheet): readonly TotalRow[] {
  const { content, texts } = page;
  const { totals, adjustments } = content;
  const taxes = content.taxes.filter(({ category }) => category !== NOT_TAXABLE);
  const { thirdPartyMinor = 0 } = totals;
  const isFinal = totals.prepaidMinor === 0 && totals.roundingMinor === 0 && thirdPartyMinor === 0;
  const row = (label: string, value: string, weight: TotalRow["weight"] = "normal"): TotalRow => ({
    label,
    value,
    weight,
  });
  return [
    ...(adjustments.length === 0
      ? []
      : [row(texts.lineNet, amount(page, writtenTotals(content)?.lineMinor ?? totals.lineNetMinor))]),
    ...adjustments.map((adjustment) => {
      const { label, amount: signed } = adjustmentText(page, adjustment);
      const { taxRatePercent } = adjustment;
      // Over several rates one discount has several rows, which would read the same.
      const isSplit = content.taxes.length > 1 && taxRatePercent !== null;
      return row(isSplit ? texts.atRate(label, decimal(page, taxRatePercent)) : label, signed);
    }),
    ...(taxes.length === 0 ? [] : [row(texts.netTotal, amount(page, totals.netMinor))]),
    ...taxes.map((tax) => row(taxLabel(page, tax), amount(page, tax.taxMinor))),
    row(grossLabel(page), money(page, totals.grossMinor), isFinal ? "strong" : "normal"),
    ...(totals.prepaidMinor === 0 ? [] : [row(texts.prepaid, amount(page, -totals.prepaidMinor))]),
    ...(totals.roundingMinor === 0 ? [] : [row(texts.rounding, amount(page, totals.roundingMinor))]),
    ...(thirdPartyMinor === 0 ? [] : [row(IMPORTED_TEXTS[page.locale].thirdParty, amount(page, thirdPartyMinor))]),
    ...(isFinal ? [] : [row(texts.due, money(page, totals.dueMinor), "strong")]),
  ];
}

/** What a reminder adds up to is not a total of its own, but what is still owed on its invoice. */
function grossLabel({ content, texts }: DocumentSheet): string {
  return paysPreceding(content.type) ? texts.due : texts.grossTotal;
}

function taxLabel(page: DocumentSheet, { ratePercent, baseMinor, taxMinor }: TaxTotal): string {
  const base = money(page, baseMinor);
  return taxMinor === 0 && Number(ratePercent) === 0
    ? page.texts.noTax(base)
    : page.texts.tax(decimal(page, ratePercent), base);
}
