import type { DocumentContent, DocumentLine } from "@kundenportal/domain/documents/document-content";
import { paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { unitName } from "@kundenportal/domain/documents/unit-name";
import { amount, BODY, decimal, type DocumentSheet, price, SMALL } from "./document-sheet";
import { FRAME } from "./pdf-sheet";
import type { TextStyle } from "./text/typesetter";

/** Outside the scope of tax: such lines show no rate. */
const NOT_TAXABLE = "O";
const GAP = 7;
/** Nothing is lost to rounding where widths are added. */
const SPARE = 0.5;
const POSITION = { least: 26, most: 72 } as const;
const LEAST_FIGURE_WIDTH = 40;
/** Of a unit below its quantity; longer words are broken. */
const MOST_UNIT_WIDTH = 76;
export const HEAD: TextStyle = { ...SMALL, weight: "bold" };

type FigureName = "quantity" | "unitPrice" | "taxRate" | "net";

interface Column {
  readonly x: number;
  readonly width: number;
}

/** A figure of a line, in its column. */
interface Figure extends Column {
  readonly text: string;
}

/** Where the columns of a table of lines are. */
export interface Columns {
  readonly position: Column;
  readonly description: Column;
  readonly figures: ReadonlyMap<FigureName, Column>;
  /** Of the figures, in points. */
  readonly size: number;
  /** True where there is not enough room beside the description: the figures are below the name. */
  readonly isStacked: boolean;
  /** How far a description may extend below the figures. */
  readonly right: number;
}

interface Attempt {
  readonly size: number;
  readonly hasUnitBeside: boolean;
  /** Of the description; null: the figures are below it. */
  readonly leastDescription: number | null;
}

/** What is tried, from the best look to the most room. */
const ATTEMPTS: readonly Attempt[] = [
  { size: BODY.size, hasUnitBeside: true, leastDescription: 165 },
  { size: BODY.size, hasUnitBeside: false, leastDescription: 140 },
  { size: 8, hasUnitBeside: false, leastDescription: 125 },
  { size: BODY.size, hasUnitBeside: true, leastDescription: null },
  { size: BODY.size, hasUnitBeside: false, leastDescription: null },
  { size: 7, hasUnitBeside: false, leastDescription: null },
  { size: 5.5, hasUnitBeside: false, leastDescription: null },
];

/** As wide as their widest cells. If that leaves too little for the descriptions, the columns give way step by step. */
export function layOutColumns(page: DocumentSheet): Columns {
  const lines = flatten(page.content.lines);
  const widths = lines.map(({ position }) => page.sheet.widthOf(position, BODY));
  const labelWidth = page.sheet.widthOf(page.texts.position, HEAD);
  const position = {
    x: FRAME.left,
    width: Math.min(POSITION.most, Math.max(POSITION.least, labelWidth, ...widths) + SPARE),
  };
  for (const attempt of ATTEMPTS) {
    const columns = tryColumns(page, { attempt, lines, position });
    if (columns !== null) return columns;
  }
  return shareEvenly(page, position);
}

interface Trial {
  readonly attempt: Attempt;
  readonly lines: readonly DocumentLine[];
  readonly position: Column;
}

function tryColumns(page: DocumentSheet, { attempt, lines, position }: Trial): Columns | null {
  const { size, leastDescription } = attempt;
  const names = figureNames(page);
  const widths = names.map((name) => neededWidth(page, name, { attempt, lines }));
  const x = position.x + position.width + GAP / 2;
  const left = FRAME.right - widths.reduce((sum, width) => sum + width + GAP, 0);
  if (left < x + (leastDescription ?? 0)) return null;
  const isStacked = leastDescription === null;
  const figures = place(names, widths);
  const right = isStacked ? FRAME.right : (figures.get("unitPrice")?.x ?? FRAME.right + GAP) - GAP;
  return { position, description: { x, width: (isStacked ? FRAME.right : left) - x }, figures, size, isStacked, right };
}

/** The last resort, for figures that no line can hold: all columns the same, and broken where they must be. */
function shareEvenly(page: DocumentSheet, position: Column): Columns {
  const names = figureNames(page);
  const x = position.x + position.width + GAP / 2;
  const share = (FRAME.right - x) / names.length - GAP;
  const figures = place(
    names,
    Array.from(names, () => share),
  );
  const description = { x, width: FRAME.right - x };
  return { position, description, figures, size: 5.5, isStacked: true, right: FRAME.right };
}

function place(names: readonly FigureName[], widths: readonly number[]): ReadonlyMap<FigureName, Column> {
  let right: number = FRAME.right;
  const columns = names.map((name, index) => [name, widths[index] ?? 0] as const).toReversed();
  return new Map(
    columns
      .map(([name, width]): [FigureName, Column] => {
        const column = { x: right - width, width };
        right -= width + GAP;
        return [name, column];
      })
      .toReversed(),
  );
}

function figureNames({ content, hasPrices }: DocumentSheet): readonly FigureName[] {
  if (!hasPrices) return ["quantity"];
  // A reminder lists amounts, of which there is always one.
  if (paysPreceding(content.type)) return ["net"];
  return ["quantity", "unitPrice", ...(isTaxed(content) ? (["taxRate"] as const) : []), "net"];
}

function isTaxed({ lines }: DocumentContent): boolean {
  return flatten(lines).some(({ taxCategory }) => taxCategory !== null && taxCategory !== NOT_TAXABLE);
}

function neededWidth(
  page: DocumentSheet,
  name: FigureName,
  { attempt, lines }: Pick<Trial, "attempt" | "lines">,
): number {
  const { sheet } = page;
  const style = { ...BODY, size: attempt.size };
  const cells = lines.map((line) => {
    if (name !== "quantity") return sheet.widthOf(figureText(page, line, name), style);
    const { number, unit, both } = quantityTexts(page, line);
    if (attempt.hasUnitBeside) return sheet.widthOf(both, style);
    const unitWidth = Math.min(MOST_UNIT_WIDTH, sheet.widthOfLongestWord(unit, style));
    return Math.max(sheet.widthOf(number, style), unitWidth);
  });
  return Math.max(LEAST_FIGURE_WIDTH, sheet.widthOf(figureLabel(page, name), HEAD), ...cells) + SPARE;
}

export function figureLabel({ texts, content }: DocumentSheet, name: FigureName): string {
  if (name !== "net") return texts[name];
  const taxed = content.pricesIncludeTax === true ? texts.gross : texts.net;
  return `${isTaxed(content) ? taxed : texts.amount} ${content.currency}`;
}

/** A line's figures, each in its column; a unit goes below its quantity where it has no room beside it. */
export function figuresOf(page: DocumentSheet, line: DocumentLine, columns: Columns): readonly Figure[] {
  return [...columns.figures].map(([name, column]) => {
    if (name !== "quantity") return { ...column, text: figureText(page, line, name) };
    const { number, unit, both } = quantityTexts(page, line);
    const fits = page.sheet.widthOf(both, { ...BODY, size: columns.size }) <= column.width;
    return { ...column, text: fits ? both : `${number}\n${unit}` };
  });
}

function quantityTexts(page: DocumentSheet, { quantity, unit }: DocumentLine) {
  // Lines that only group or break down others may have no figures of their own.
  if (quantity === null) return { number: "", unit: "", both: "" };
  const number = decimal(page, quantity);
  const name = unit === null ? "" : unitName(unit, quantity, page.locale);
  return { number, unit: name, both: name === "" ? number : `${number}\u00a0${name}` };
}

function figureText(page: DocumentSheet, line: DocumentLine, name: Exclude<FigureName, "quantity">): string {
  const { unitPrice, totalMinor } = line.gross ?? { unitPrice: line.unitPrice, totalMinor: line.netMinor };
  if (name === "unitPrice") return unitPrice === null ? "" : price(page, unitPrice);
  if (name === "net") return amount(page, totalMinor);
  const hasRate = line.taxCategory !== NOT_TAXABLE && line.taxRatePercent !== null;
  return hasRate ? page.texts.percent(decimal(page, line.taxRatePercent)) : "";
}

function flatten(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  return lines.flatMap((line) => [line, ...flatten(line.subLines)]);
}
