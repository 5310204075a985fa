import type { TaxTotal } from "@kundenportal/domain/documents/document-content";
import { formatMoney } from "@kundenportal/domain/money/money";
import { adjustmentText, amount, BODY, decimal, type DocumentSheet, money, SMALL, STRONG } from "./document-sheet";
import { FRAME, lineHeightOf, type TextStyle } from "./pdf-sheet";
import { tint } from "./print-color";

const WIDTH = 250;
const LABEL_WIDTH = 160;
const NOT_TAXABLE = "O";

interface TotalRow {
  readonly label: string;
  readonly value: string;
  readonly weight: "normal" | "strong";
}

/** From the sum of the lines to the amount due; steps that change nothing are left out. Never split across pages. */
export function drawTotals(page: DocumentSheet): void {
  const { sheet, content, accent } = page;
  if (!page.hasPrices) return;
  const rows = totalRows(page);
  const heights = rows.map(({ label, weight }) => rowHeight(page, label, weight));
  sheet.needRoom(heights.reduce((sum, height) => sum + height, 0));
  const x = FRAME.right - WIDTH;
  rows.forEach(({ label, value, weight }, index) => {
    const height = heights[index] ?? 0;
    const style = styleOf(weight);
    if (weight === "strong") sheet.area({ x: x - 6, y: sheet.y, width: WIDTH + 12, height }, tint(accent, 0.1));
    const y = sheet.y + (weight === "strong" ? 5 : 1.5);
    sheet.wrap(label, style, LABEL_WIDTH).forEach((line, lineIndex) => {
      sheet.textAt(line, style, y + lineIndex * lineHeightOf(style), { x, width: LABEL_WIDTH });
    });
    sheet.textAt(value, style, y, { x: x + LABEL_WIDTH, width: WIDTH - LABEL_WIDTH, align: "right" });
    sheet.y += height;
  });
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

function styleOf(weight: TotalRow["weight"]): TextStyle {
  return weight === "strong" ? { ...STRONG, size: 10.5 } : BODY;
}

function rowHeight({ sheet }: DocumentSheet, label: string, weight: TotalRow["weight"]): number {
  return sheet.heightOf(label, styleOf(weight), LABEL_WIDTH) + (weight === "strong" ? 9 : 3);
}

function totalRows(page: DocumentSheet): readonly TotalRow[] {
  const { content, texts } = page;
  const { totals, adjustments } = content;
  const taxes = content.taxes.filter(({ category }) => category !== NOT_TAXABLE);
  const isFinal = totals.prepaidMinor === 0 && totals.roundingMinor === 0;
  const row = (label: string, value: string, weight: TotalRow["weight"] = "normal"): TotalRow => ({
    label,
    value,
    weight,
  });
  return [
    ...(adjustments.length === 0 ? [] : [row(texts.lineNet, amount(page, totals.lineNetMinor))]),
    ...adjustments.map((adjustment) => {
      const { label, amount: signed } = adjustmentText(page, adjustment);
      return row(label, signed);
    }),
    ...(taxes.length === 0 ? [] : [row(texts.netTotal, amount(page, totals.netMinor))]),
    ...taxes.map((tax) => row(taxLabel(page, tax), amount(page, tax.taxMinor))),
    row(texts.grossTotal, money(page, totals.grossMinor), isFinal ? "strong" : "normal"),
    ...(totals.prepaidMinor === 0 ? [] : [row(texts.prepaid, amount(page, -totals.prepaidMinor))]),
    ...(totals.roundingMinor === 0 ? [] : [row(texts.rounding, amount(page, totals.roundingMinor))]),
    ...(isFinal ? [] : [row(texts.due, money(page, totals.dueMinor), "strong")]),
  ];
}

function taxLabel(page: DocumentSheet, { ratePercent, baseMinor, taxMinor }: TaxTotal): string {
  const base = money(page, baseMinor);
  return taxMinor === 0 && Number(ratePercent) === 0
    ? page.texts.noTax(base)
    : page.texts.tax(decimal(page, ratePercent), base);
}
