import { type DocumentLine, LineRole } from "@kundenportal/domain/documents/document-content";
import { unitName } from "@kundenportal/domain/documents/unit-name";
import { adjustmentText, BODY, decimal, type DocumentSheet, period, price, SMALL, STRONG } from "./document-sheet";
import { Artifact, type TaggedElement } from "./file/tags";
import { type Columns, figureLabel, figuresOf, HEAD, layOutColumns } from "./pdf-columns";
import { IMPORTED_TEXTS } from "./pdf-imported";
import { GREY, HAIRLINE, INK, type TextPlace } from "./pdf-sheet";
import { lineHeightOf, type TextStyle } from "./text/typesetter";

const PADDING = 4;
const INDENT = 10;
/** Deeper levels are not indented further. */
const MAX_INDENTS = 5;
const SMALLER_PART = 0.8;

/** The table of the lines; its head is repeated on every page it reaches. */
export function drawLines(page: DocumentSheet): void {
  const { sheet, content } = page;
  if (content.lines.length === 0) return;
  const columns = layOutColumns(page);
  sheet.needRoom(60);
  const drawRows = (): void => content.lines.forEach((line) => drawLine(page, columns, line));
  sheet.tags.within("Table", () => {
    sheet.tags.within("THead", () => drawHead(page, columns));
    sheet.withPageStart(
      () => sheet.tags.artifact(Artifact.pageHead, () => drawHead(page, columns)),
      () => sheet.tags.within("TBody", drawRows),
    );
  });
  sheet.rule(sheet.y, INK, 0.6);
  sheet.y += 8;
}

function drawHead(page: DocumentSheet, { position, description, figures, isStacked }: Columns): void {
  const { sheet, texts, accent } = page;
  const top = sheet.y;
  sheet.tags.within("TR", () => {
    const drawCell = (text: string, y: number, place: TextPlace): void => {
      const draw = (): void => {
        sheet.y = Math.max(sheet.y, sheet.textAt(text, HEAD, y, place));
      };
      sheet.tags.within("TH", draw, { scope: "Column" });
    };
    drawCell(texts.position, top, position);
    drawCell(texts.description, top, description);
    const figuresTop = isStacked ? sheet.y : top;
    for (const [name, column] of figures) {
      drawCell(figureLabel(page, name), figuresTop, { ...column, align: "right" });
    }
  });
  sheet.y += 2;
  sheet.rule(sheet.y, accent, 1.1);
  sheet.y += PADDING;
}

interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
}

function drawLine(page: DocumentSheet, columns: Columns, line: DocumentLine, depth = 0): void {
  const { sheet, content } = page;
  const { description, isStacked } = columns;
  const isPart = depth > 0;
  const x = description.x + Math.min(depth, MAX_INDENTS) * INDENT;
  const [name, ...details] = describe(page, line, isPart);
  const place = { x, width: description.x + description.width - x };
  const figuresHeight = heightOfFigures(page, line, columns);
  const positionHeight = sheet.heightOf(line.position, BODY, columns.position.width);
  const nameHeight = sheet.heightOf(name.text, name.style, place.width);

  // The first lines of a position stay together; the rest may continue on the next page.
  const firstLines = Math.min(
    nameHeight + lineHeightOf(SMALL) * Math.min(2, details.length),
    3 * lineHeightOf(name.style),
  );
  const besideHeight = isStacked ? firstLines + figuresHeight : Math.max(firstLines, figuresHeight);
  const isOnNewPage = sheet.needRoom(PADDING + Math.max(positionHeight, besideHeight));
  if (line !== content.lines[0] && !isPart && !isOnNewPage) {
    sheet.rule(sheet.y, HAIRLINE, 0.5);
    sheet.y += PADDING;
  }

  const { y: top, page: startPage } = sheet;
  const style = figureStyle(line, isPart, columns.size);
  const row = holdRow(page, columns);
  sheet.tags.into(row.position, () => {
    const size = Math.min(style.size + BODY.size - columns.size, BODY.size);
    sheet.textAt(line.position, { ...style, size }, top, columns.position);
  });
  if (!isStacked) drawFigures(page, line, { columns, style, row });
  drawText(page, name, { ...place, cell: row.description });
  if (isStacked) {
    sheet.needRoom(figuresHeight);
    drawFigures(page, line, { columns, style, row });
    sheet.y += figuresHeight;
  }
  // Below the figures there is room as far as the prices, if they take no more lines than the name.
  const isBelowFigures = figuresHeight <= nameHeight;
  for (const text of details) {
    const width = isBelowFigures ? columns.right - x : place.width;
    drawText(page, text, { x, width, cell: row.description });
  }
  if (sheet.page === startPage) {
    sheet.y = Math.max(sheet.y, top + positionHeight, isStacked ? 0 : top + figuresHeight);
  }
  sheet.y += isPart ? 1 : PADDING;
  for (const subLine of line.subLines) drawLine(page, columns, subLine, depth + 1);
}

/** The cells of a line in the order in which they are read; a part has a row of its own. */
interface Row {
  readonly position: TaggedElement;
  readonly description: TaggedElement;
  readonly figures: readonly TaggedElement[];
}

function holdRow({ sheet: { tags } }: DocumentSheet, { figures }: Columns): Row {
  const row = tags.hold("TR");
  return {
    position: tags.holdIn(row, "TH", { scope: "Row" }),
    description: tags.holdIn(row, "TD"),
    figures: Array.from(figures, () => tags.holdIn(row, "TD")),
  };
}

function figureStyle(line: DocumentLine, isPart: boolean, size: number): TextStyle {
  if (isPart) return { ...BODY, size: size - SMALLER_PART, color: GREY };
  return { ...BODY, size, color: line.optional || line.role !== undefined ? GREY : BODY.color };
}

/** Of the tallest cell. */
function heightOfFigures(page: DocumentSheet, line: DocumentLine, columns: Columns): number {
  const style = { ...BODY, size: columns.size };
  const heights = figuresOf(page, line, columns).map(({ text, width }) => page.sheet.heightOf(text, style, width));
  return Math.max(...heights);
}

function drawFigures(
  page: DocumentSheet,
  line: DocumentLine,
  { columns, style, row }: { readonly columns: Columns; readonly style: TextStyle; readonly row: Row },
): void {
  const { sheet } = page;
  figuresOf(page, line, columns).forEach(({ text, x, width }, index) => {
    const cell = row.figures[index];
    if (text === "" || cell === undefined) return;
    sheet.tags.into(cell, () => sheet.textAt(text, style, sheet.y, { x, width, align: "right" }));
  });
}

/** A text of any length: unlike the figures beside it, it may go on on the next page. */
function drawText(
  { sheet }: DocumentSheet,
  { text, style }: StyledText,
  { cell, ...place }: { readonly x: number; readonly width: number; readonly cell: TaggedElement },
): void {
  sheet.tags.into(cell, () => sheet.tags.within("P", () => sheet.paragraph(text, style, place)));
}

function describe(page: DocumentSheet, line: DocumentLine, isPart: boolean): readonly [StyledText, ...StyledText[]] {
  const { texts, hasPrices } = page;
  const name: StyledText = { text: line.name, style: isPart ? { ...BODY, size: BODY.size - SMALLER_PART } : STRONG };
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
    outsideSum(page, line),
  ].filter((text) => text !== null);
  return [name, ...small.map((text) => ({ text, style: { ...SMALL, size: 8 } }))];
}

function outsideSum({ texts, locale }: DocumentSheet, { optional, role }: DocumentLine): string | null {
  if (optional) return texts.optional;
  return role === LineRole.INFORMATION ? IMPORTED_TEXTS[locale].information : null;
}

function listPrice(page: DocumentSheet, { priceDiscount }: DocumentLine): string | null {
  if (priceDiscount?.grossUnitPrice == null) return null;
  const { grossUnitPrice, amount } = priceDiscount;
  const isSurcharge = amount.startsWith("-");
  return isSurcharge
    ? IMPORTED_TEXTS[page.locale].raisedListPrice(price(page, grossUnitPrice), price(page, amount.slice(1)))
    : page.texts.listPrice(price(page, grossUnitPrice), price(page, amount));
}

function perQuantity(page: DocumentSheet, line: DocumentLine): string | null {
  if (line.unitPrice === null) return null;
  const unit = line.unit === null ? "" : ` ${unitName(line.unit, line.priceBaseQuantity, page.locale)}`;
  return page.texts.pricePer(price(page, line.unitPrice), `${decimal(page, line.priceBaseQuantity)}${unit}`);
}
