import type { DocumentLine } from "@kundenportal/domain/documents/document-content";
import { unitName } from "@kundenportal/domain/documents/unit-name";
import {
  adjustmentText,
  amount,
  BODY,
  decimal,
  type DocumentSheet,
  period,
  price,
  SMALL,
  STRONG,
} from "./document-sheet";
import { FRAME, GREY, HAIRLINE, INK, lineHeightOf, type TextStyle } from "./pdf-sheet";

/** Outside the scope of tax: such lines show no rate. */
const NOT_TAXABLE = "O";
const GAP = 7;
const PADDING = 4;
const INDENT = 10;

interface Column {
  readonly x: number;
  readonly width: number;
  readonly align: "left" | "right";
}

type ColumnName = "position" | "description" | "quantity" | "unitPrice" | "taxRate" | "net";

/** Which columns there are, and where. */
type Columns = ReadonlyMap<ColumnName, Column>;

const WIDTHS: Readonly<Record<Exclude<ColumnName, "description">, number>> = {
  position: 26,
  quantity: 66,
  unitPrice: 58,
  taxRate: 34,
  net: 64,
};

/** The table of the lines; its head is repeated on every page it reaches. */
export function drawLines(page: DocumentSheet): void {
  const { sheet, content } = page;
  if (content.lines.length === 0) return;
  const columns = layOutColumns(page);
  sheet.needRoom(60);
  drawHead(page, columns);
  sheet.withPageStart(
    () => drawHead(page, columns),
    () => content.lines.forEach((line) => drawLine(page, columns, line)),
  );
  sheet.rule(sheet.y, INK, 0.6);
  sheet.y += 8;
}

function layOutColumns({ content, hasPrices }: DocumentSheet): Columns {
  const hasTax = content.lines.some(({ taxCategory }) => taxCategory !== NOT_TAXABLE);
  const right: readonly Exclude<ColumnName, "description" | "position">[] = hasPrices
    ? ["quantity", "unitPrice", ...(hasTax ? (["taxRate"] as const) : []), "net"]
    : ["quantity"];
  const rightWidth = right.reduce((sum, name) => sum + WIDTHS[name] + GAP, 0);
  const textX = FRAME.left + WIDTHS.position + GAP / 2;
  const columns = new Map<ColumnName, Column>([
    ["position", { x: FRAME.left, width: WIDTHS.position, align: "left" }],
    ["description", { x: textX, width: FRAME.right - rightWidth - textX, align: "left" }],
  ]);
  let x: number = FRAME.right - rightWidth;
  for (const name of right) {
    columns.set(name, { x: x + GAP, width: WIDTHS[name], align: "right" });
    x += WIDTHS[name] + GAP;
  }
  return columns;
}

function drawHead({ sheet, texts, content, accent }: DocumentSheet, columns: Columns): void {
  const style: TextStyle = { ...SMALL, weight: "bold" };
  for (const [name, column] of columns) {
    const label = name === "net" ? `${texts.net} ${content.currency}` : texts[name];
    sheet.textAt(label, style, sheet.y, column);
  }
  sheet.y += lineHeightOf(style) + 2;
  sheet.rule(sheet.y, accent, 1.1);
  sheet.y += PADDING;
}

interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
}

function drawLine(page: DocumentSheet, columns: Columns, line: DocumentLine, depth = 0): void {
  const { sheet, content } = page;
  const description = columns.get("description");
  if (description === undefined) return;
  const isPart = depth > 0;
  const isFirst = line === content.lines[0];
  const x = description.x + depth * INDENT;
  const texts = describe(page, line, isPart).flatMap(({ text, style }, index) => {
    // The figures are beside the name; below it there is room as far as the prices.
    const right = index === 0 ? description.x + description.width : (columns.get("unitPrice")?.x ?? FRAME.right);
    const width = right - x;
    return sheet.wrap(text, style, width).map((wrapped) => ({ text: wrapped, style, width }));
  });
  // The first lines of a position stay together; the rest may continue on the next page.
  const isOnNewPage = sheet.needRoom(
    PADDING + texts.slice(0, 3).reduce((height, { style }) => height + lineHeightOf(style), 0),
  );
  if (!isFirst && !isPart && !isOnNewPage) {
    sheet.rule(sheet.y, HAIRLINE, 0.5);
    sheet.y += PADDING;
  }
  const numberStyle: TextStyle =
    isPart || line.optional ? { ...BODY, size: BODY.size - (isPart ? 0.8 : 0), color: GREY } : BODY;
  for (const [name, text] of figures(page, line)) {
    const column = columns.get(name);
    if (column !== undefined) sheet.textAt(text, numberStyle, sheet.y, column);
  }
  for (const { text, style, width } of texts) {
    sheet.needRoom(lineHeightOf(style));
    sheet.textAt(text, style, sheet.y, { x, width });
    sheet.y += lineHeightOf(style);
  }
  sheet.y += isPart ? 1 : PADDING;
  for (const subLine of line.subLines) drawLine(page, columns, subLine, depth + 1);
}

function figures(page: DocumentSheet, line: DocumentLine): readonly (readonly [ColumnName, string])[] {
  const unit = line.unit === null ? "" : ` ${unitName(line.unit, line.quantity, page.locale)}`;
  const rate = line.taxCategory === NOT_TAXABLE ? "" : `${decimal(page, line.taxRatePercent)} %`;
  return [
    ["position", line.position],
    ["quantity", `${decimal(page, line.quantity)}${unit}`],
    ["unitPrice", price(page, line.unitPrice)],
    ["taxRate", rate],
    ["net", amount(page, line.netMinor)],
  ];
}

function describe(page: DocumentSheet, line: DocumentLine, isPart: boolean): readonly StyledText[] {
  const { texts, hasPrices } = page;
  const name: StyledText = { text: line.name, style: isPart ? { ...BODY, size: BODY.size - 0.8 } : STRONG };
  const details = line.details.map(
    ({ kind, name: label, value }) => `${texts.lineDetails[kind] ?? label ?? kind}: ${value}`,
  );
  const base = line.priceBaseQuantity === "1" || !hasPrices ? null : perQuantity(page, line);
  const servicePeriod = line.servicePeriod === null ? null : period(page, line.servicePeriod);
  const adjustments = line.adjustments.map((adjustment) => {
    const { label, amount: signed } = adjustmentText(page, adjustment);
    return `${label}: ${signed}`;
  });
  const small = [
    line.description,
    line.note,
    line.articleNumber === null ? null : `${texts.articleNumber} ${line.articleNumber}`,
    ...details,
    servicePeriod === null ? null : `${texts.servicePeriod}: ${servicePeriod}`,
    hasPrices ? listPrice(page, line) : null,
    base,
    ...(hasPrices ? adjustments : []),
    line.optional ? texts.optional : null,
  ].filter((text) => text !== null);
  return [name, ...small.map((text) => ({ text, style: { ...SMALL, size: 8 } }))];
}

function listPrice(page: DocumentSheet, { priceDiscount }: DocumentLine): string | null {
  if (priceDiscount?.grossUnitPrice == null) return null;
  return page.texts.listPrice(price(page, priceDiscount.grossUnitPrice), price(page, priceDiscount.amount));
}

function perQuantity(page: DocumentSheet, line: DocumentLine): string {
  const unit = line.unit === null ? "" : ` ${unitName(line.unit, line.priceBaseQuantity, page.locale)}`;
  return page.texts.pricePer(price(page, line.unitPrice), `${decimal(page, line.priceBaseQuantity)}${unit}`);
}
