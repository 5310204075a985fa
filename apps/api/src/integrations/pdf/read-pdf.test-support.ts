import { inflateSync } from "node:zlib";

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
  const source = pdf.toString("latin1");
  const objects = new Map(
    Array.from(source.matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj$/gm), ([, id = "", body = ""]) => [Number(id), body]),
  );
  const object = (id: string | undefined): string => {
    const body = objects.get(Number(id));
    if (body === undefined) throw new Error(`The PDF has no object ${String(id)}`);
    return body;
  };
  const pages = [...objects.values()].filter((body) => body.includes("/Type /Page\n"));
  const order = Array.from(
    [...objects.values()].find((body) => body.includes("/Type /Pages"))?.matchAll(/(\d+) 0 R/g) ?? [],
    ([, id]) => object(id),
  ).filter((body) => pages.includes(body));
  return order.flatMap((page, index) => {
    const resources = object(/\/Resources (\d+) 0 R/.exec(page)?.[1]);
    const fonts = new Map(
      Array.from(resources.matchAll(/^\/(F\d+) (\d+) 0 R$/gm), ([, name = "", id]) => [
        name,
        readFont(object(id), object),
      ]),
    );
    return readPage(unpack(object(/\/Contents (\d+) 0 R/.exec(page)?.[1])), fonts, index + 1);
  });
}

/** Without what tells one line from the next. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200b\u200e\u200f\u00ad\u2060\ufeff]/g, "");
}

function unpack(body: string): string {
  const stream = /stream\n([^]*?)\nendstream/.exec(body)?.[1] ?? "";
  return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
}

function readFont(font: string, object: (id: string | undefined) => string): PdfFont {
  const descendant = object(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1]);
  const widths = /\/W \[0 \[([^\]]*)\]\]/.exec(descendant)?.[1]?.split(" ").map(Number) ?? [];
  const cmap = unpack(object(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]));
  const texts = new Map<number, string>();
  for (const [, first = "", list = ""] of cmap.matchAll(/^<(\w+)> <\w+> \[(.*)\]$/gm)) {
    Array.from(list.matchAll(/<([^>]*)>/g)).forEach(([, codes = ""], index) => {
      texts.set(Number.parseInt(first, 16) + index, utf16(Buffer.from(codes.replaceAll(" ", ""), "hex")));
    });
  }
  return { texts, widths };
}

function utf16(bytes: Buffer): string {
  return new TextDecoder("utf-16be").decode(bytes);
}

/** The steps of drawing that matter here; `actual` is a string in brackets, with escapes. */
const STEP =
  /\/Span <<\n\/ActualText \((?<actual>(?:\\[^]|[^\\)])*)\)\n>> BDC|(?<end>EMC)|1 0 0 1 (?<x>-?[\d.]+) (?<y>-?[\d.]+) Tm|\/(?<font>F\d+) (?<size>[\d.]+) Tf|\[(?<shown>[<>\w\s.-]*)\] TJ/g;

function readPage(content: string, fonts: ReadonlyMap<string, PdfFont>, page: number): readonly PrintedText[] {
  const texts: PrintedText[] = [];
  let [x, y, size] = [0, 0, 0];
  let font: PdfFont | undefined;
  let span: { text: string; parts: PrintedText[] } | null = null;
  for (const { groups = {} } of content.matchAll(STEP)) {
    if (groups["actual"] !== undefined) span = { text: readString(groups["actual"]), parts: [] };
    if (groups["x"] !== undefined) [x, y] = [Number(groups["x"]), Number(groups["y"])];
    if (groups["font"] !== undefined) [font, size] = [fonts.get(groups["font"]), Number(groups["size"])];
    if (groups["shown"] !== undefined && font !== undefined) {
      const { text, width } = readShown(groups["shown"], font, size);
      const baseline = PAGE_HEIGHT - y;
      const box = { left: x, right: x + width, top: baseline - ABOVE * size, bottom: baseline + BELOW * size };
      const last = texts.at(-1);
      if (span !== null) span.parts.push({ page, text, ...box });
      else if (last !== undefined && last.page === page && follows(last, box)) {
        texts[texts.length - 1] = { ...last, text: last.text + text, right: box.right };
      } else texts.push({ page, text, ...box });
    }
    if (groups["end"] !== undefined && span !== null) {
      if (span.parts.length > 0) texts.push(joined(span.text, span.parts));
      span = null;
    }
  }
  return texts;
}

/** Parts of one line that are in several fonts. */
function follows(last: PrintedText, box: Pick<PrintedText, "left" | "top" | "bottom">): boolean {
  return Math.abs(last.right - box.left) < 0.01 && last.top < box.bottom && box.top < last.bottom;
}

function joined(text: string, parts: readonly PrintedText[]): PrintedText {
  return {
    page: parts[0]?.page ?? 0,
    text,
    left: Math.min(...parts.map(({ left }) => left)),
    right: Math.max(...parts.map(({ right }) => right)),
    top: Math.min(...parts.map(({ top }) => top)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}

function readShown(shown: string, { texts, widths }: PdfFont, size: number): { text: string; width: number } {
  let [text, width] = ["", 0];
  for (const [, glyphs, shift] of shown.matchAll(/<(\w*)>|(-?[\d.]+)/g)) {
    if (shift !== undefined) width -= Number(shift);
    for (const [code] of glyphs?.matchAll(/\w{4}/g) ?? []) {
      const glyph = Number.parseInt(code, 16);
      text += texts.get(glyph) ?? "";
      width += widths[glyph] ?? 0;
    }
  }
  return { text, width: (width / 1000) * size };
}

function readString(escaped: string): string {
  const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
  const bytes = escaped.replace(/\\([^])/g, (_, character: string) => controls[character] ?? character);
  return bytes.startsWith("\u00fe\u00ff") ? utf16(Buffer.from(bytes.slice(2), "latin1")) : bytes;
}
