import {
  OpenPdf,
  type PdfDictionary,
  type PdfValue,
  isDictionary,
  nameOf,
  readValues,
  textOf,
  utf16,
} from "./file/open-pdf.test-support";

/** A text as it stands on the page. Lengths in points. */
export interface PrintedText {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the letters without their marks, from the page's upper edge. */
  readonly top: number;
  readonly bottom: number;
}

/** What was written at once, with all spaces. */
export interface DrawnText extends PrintedText {
  /** The number by which the structure knows it; null: it is no part of what the document says. */
  readonly mark: number | null;
  /** What it is instead, as in `Header`; null: not marked at all, or part of the structure. */
  readonly artifact: string | null;
  /** Of its own. */
  readonly language: string | null;
  /** Of the space at its end. */
  readonly spaceWidth: number;
}

interface PdfFont {
  /** By glyph: what it is copied as. */
  readonly texts: ReadonlyMap<number, string>;
  /** By glyph, in thousandths of the size. */
  readonly widths: readonly number[];
}

const PAGE_HEIGHT = 841.89;
/** Roughly what letters and figures take above and below the line they stand on, in sizes. */
const ABOVE = 0.72;
const BELOW = 0.18;

/**
 * Everything that is written in one of our PDFs, in the order of writing: where it is, and what a reader copies of it. A
 * single line is a single text, whatever fonts it takes.
 */
export function readPdf(pdf: Buffer): readonly PrintedText[] {
  const lines: DrawnText[] = [];
  for (const drawn of readDrawnTexts(new OpenPdf(pdf))) {
    const last = lines.at(-1);
    if (last !== undefined && follows(last, drawn)) {
      lines[lines.length - 1] = {
        ...last,
        text: last.text + drawn.text,
        right: drawn.right,
        spaceWidth: drawn.spaceWidth,
      };
    } else lines.push(drawn);
  }
  return lines.map(({ page, text, left, right, top, bottom, spaceWidth }) => {
    return { page, text: text.replace(/ $/, ""), left, right: right - spaceWidth, top, bottom };
  });
}

/** Without what tells one line from the next. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200b\u200e\u200f\u00ad\u2060\ufeff]/g, "");
}

/** Each text with what it belongs to. */
export function readDrawnTexts(file: OpenPdf): readonly DrawnText[] {
  return file.pages.flatMap((page, index) => {
    const fonts = file.dictionary(file.dictionary(page.get("/Resources")).get("/Font") ?? new Map<string, PdfValue>());
    const opened = new Map(
      Array.from(fonts, ([name, font]): [string, PdfFont] => [name, readFont(file.dictionary(font), file)]),
    );
    return readPage(contentOf(page, file), opened, index + 1);
  });
}

/** The drawing steps of a page. */
export function contentOf(page: PdfDictionary, file: OpenPdf): readonly PdfValue[] {
  return readValues(file.stream(page.get("/Contents")).content);
}

function readFont(font: PdfDictionary, file: OpenPdf): PdfFont {
  const descendant = file.dictionary(file.list(font.get("/DescendantFonts"))[0]);
  const widths = file.list(file.list(descendant.get("/W"))[1]).map(Number);
  const cmap = file.stream(font.get("/ToUnicode")).content;
  const texts = new Map<number, string>();
  for (const [, first = "", list = ""] of cmap.matchAll(/^<(\w+)> <\w+> \[(.*)\]$/gm)) {
    Array.from(list.matchAll(/<([^>]*)>/g)).forEach(([, codes = ""], index) => {
      const bytes = Buffer.from(codes.replaceAll(" ", ""), "hex").toString("latin1");
      texts.set(Number.parseInt(first, 16) + index, utf16(bytes));
    });
  }
  return { texts, widths };
}

interface Marked {
  readonly facts: PdfDictionary;
  readonly isArtifact: boolean;
  /** What is copied instead of what is written in it. */
  readonly actual: string | null;
  readonly parts: DrawnText[];
}

function readPage(
  content: readonly PdfValue[],
  fonts: ReadonlyMap<string, PdfFont>,
  page: number,
): readonly DrawnText[] {
  const texts: DrawnText[] = [];
  const marked: Marked[] = [];
  let [x, y, size] = [0, 0, 0];
  let font: PdfFont | undefined;
  let values: PdfValue[] = [];
  for (const value of content) {
    if (typeof value !== "object" || value === null || !("operator" in value)) {
      values.push(value);
      continue;
    }
    const { operator } = value;
    if (operator === "Tm") [x, y] = [Number(values[4]), Number(values[5])];
    if (operator === "Tf") [font, size] = [fonts.get(`/${nameOf(values[0]) ?? ""}`), Number(values[1])];
    if (operator === "BDC") marked.push(openMark(values));
    if (operator === "EMC") {
      const closed = marked.pop();
      if (closed !== undefined && closed.parts.length > 0) texts.push(joined(closed.actual ?? "", closed.parts));
    }
    if (operator === "TJ" && font !== undefined) {
      const { text, width, spaceWidth } = readShown(values[0], font, size);
      const baseline = PAGE_HEIGHT - y;
      const box = { left: x, right: x + width, top: baseline - ABOVE * size, bottom: baseline + BELOW * size };
      const drawn = { page, text, ...box, ...ownerOf(marked), spaceWidth };
      const span = marked.findLast(({ actual }) => actual !== null);
      (span?.parts ?? texts).push(drawn);
    }
    values = [];
  }
  return texts;
}

function openMark([name, facts]: readonly PdfValue[]): Marked {
  const own = isDictionary(facts) ? facts : new Map<string, PdfValue>();
  return { facts: own, isArtifact: name === "/Artifact", actual: textOf(own.get("/ActualText")), parts: [] };
}

function ownerOf(marked: readonly Marked[]): Pick<DrawnText, "mark" | "artifact" | "language"> {
  const mark = marked.map(({ facts }) => facts.get("/MCID")).findLast((each) => each !== undefined);
  const artifact = marked.find(({ isArtifact }) => isArtifact)?.facts;
  return {
    mark: mark === undefined ? null : Number(mark),
    artifact: nameOf(artifact?.get("/Subtype")) ?? nameOf(artifact?.get("/Type")),
    language: marked.map(({ facts }) => textOf(facts.get("/Lang"))).findLast((each) => each !== null) ?? null,
  };
}

/** Parts of one line that are in several fonts. */
function follows(last: DrawnText, next: DrawnText): boolean {
  const isSameLine = last.page === next.page && last.top < next.bottom && next.top < last.bottom;
  return isSameLine && Math.abs(last.right - next.left) < 0.01;
}

function joined(text: string, parts: readonly DrawnText[]): DrawnText {
  const [first] = parts;
  if (first === undefined) throw new Error("Nothing to join");
  return {
    ...first,
    text,
    left: Math.min(...parts.map(({ left }) => left)),
    right: Math.max(...parts.map(({ right }) => right)),
    top: Math.min(...parts.map(({ top }) => top)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
    spaceWidth: 0,
  };
}

function readShown(shown: PdfValue | undefined, { texts, widths }: PdfFont, size: number) {
  let [text, width, spaceWidth] = ["", 0, 0];
  for (const part of Array.isArray(shown) ? (shown as readonly PdfValue[]) : []) {
    if (typeof part === "number") width -= part;
    const bytes = typeof part === "object" && part !== null && "bytes" in part ? part.bytes : "";
    for (let index = 0; index < bytes.length; index += 2) {
      const glyph = bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1);
      text += texts.get(glyph) ?? "";
      width += widths[glyph] ?? 0;
      spaceWidth = text.endsWith(" ") ? (widths[glyph] ?? 0) : 0;
    }
  }
  return { text, width: (width / 1000) * size, spaceWidth: (spaceWidth / 1000) * size };
}
