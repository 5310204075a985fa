import { readFileSync } from "node:fs";
import { LRUCache } from "lru-cache";
import { breakWord, partsOf } from "./break-text";
import { cleanText } from "./clean-text";
import type { DocumentFonts, Weight } from "./document-fonts";
import { readsFromRight, withDirection, withoutDirection } from "./direction";
import type { EastAsianStyle } from "./font-families";
import { languageOf } from "./language-of-text";
import { openPrintingFont, RIGHT_TO_LEFT } from "./printing-font";
import { type RunFont, type RunFonts, splitRuns, type TextRun } from "./split-runs";

export interface TextStyle {
  readonly weight: Weight;
  /** Points. */
  readonly size: number;
  /** `#rrggbb` */
  readonly color: string;
}

const LINE_SPACING = 1.36;

/** In points, including the space to the next line. */
export function lineHeightOf({ size }: Pick<TextStyle, "size">): number {
  return size * LINE_SPACING;
}

// Resolved as modules, so that the fonts are found wherever the package manager has put them.
const FONT_FILES: Readonly<Record<Weight, string>> = {
  regular: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf"),
  bold: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf"),
};

let letters: Readonly<Record<Weight, RunFont>> | undefined;

/** Opened once: reading a font's tables takes longer than printing a page with it. */
function getLetters(): Readonly<Record<Weight, RunFont>> {
  const open = (weight: Weight): RunFont => ({
    key: weight,
    font: openPrintingFont(readFileSync(FONT_FILES[weight]), `dejavu-sans-condensed-${weight}`),
    scale: 1,
  });
  letters ??= { regular: open("regular"), bold: open("bold") };
  return letters;
}

/** Printed by the letters' own font from left to right: most texts, and all figures. */
const PLAIN =
  /^[ -~\u00a0-\u00ac\u00ae-\u017f\u0391-\u03a1\u03a3-\u03ce\u0400-\u045f\u2010-\u2026\u202f\u2212\u20ac]*$/;
/** One glyph per character, in the same order: what is copied from the page comes out right by itself. */
const COPIES_WELL =
  /^(?:\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Common})*$/u;
const JOINED_OR_MISSING = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufffd/u;
/** Words recur, on one sheet and on the next, and measuring them is what takes the time. */
const plainWidths = new LRUCache<string, number>({ max: 10_000 });
/** What is longer is no word, and does not recur. */
const MAX_KEPT_LENGTH = 100;
const KEPT_CHARACTERS = 1024 * 1024;

/** For the texts of one document, which may be a single word of a million letters. */
function keepTexts<Value extends number | object>(): LRUCache<string, Value> {
  return new LRUCache({ maxSize: KEPT_CHARACTERS, sizeCalculation: (_value, text) => text.length });
}

/** Measures, breaks and draws texts in any script. */
export class Typesetter {
  private readonly widths = keepTexts<number>();
  private readonly runs = keepTexts<readonly TextRun[]>();
  private readonly registered = new Set<string>();
  private readonly fonts: RunFonts;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    others: DocumentFonts,
    eastAsianStyle: EastAsianStyle,
  ) {
    this.fonts = { base: getLetters(), others, eastAsianStyle };
    // In this order, whatever is measured first: known widths must not change the file.
    for (const font of Object.values(this.fonts.base)) this.useFont(font, { size: 1 });
  }

  /** One line from here to the right; `y` is its upper edge. */
  draw(line: string, style: TextStyle, x: number, y: number): void {
    if (line === "") return;
    const { font } = this.fonts.base[style.weight];
    const baseline = y + (font.ascent / font.unitsPerEm) * style.size;
    this.document.fillColor(style.color);
    const language = languageOf(line, this.fonts.eastAsianStyle);
    if (PLAIN.test(line)) {
      this.inSpan({ language, actual: null }, () => {
        this.useFont(this.fonts.base[style.weight], style).text(line, x, baseline, { ...ON_BASELINE });
      });
      return;
    }
    const isSimple = !readsFromRight(line) && COPIES_WELL.test(line);
    // Elsewhere the space at the end may be on the left, and would move the text.
    const runs = this.runsOf(isSimple ? line : line.trimEnd(), style);
    const copiesWell = isSimple && !runs.some(({ text }) => JOINED_OR_MISSING.test(text));
    this.inSpan({ language, actual: copiesWell ? null : withoutDirection(line) }, () => {
      let left = x;
      for (const run of runs) {
        const ownLanguage = copiesWell && language === null ? languageOf(run.text, this.fonts.eastAsianStyle) : null;
        this.inSpan({ language: ownLanguage, actual: null }, () => {
          this.useFont(run.font, style).text(run.text, left, baseline, { ...ON_BASELINE, ...featuresOf(run) });
        });
        left += this.widthOfRun(run, style);
      }
    });
  }

  /** What is drawn by `work` is in that language, and is copied and read as that text. */
  private inSpan({ language, actual }: Span, work: () => void): void {
    const options = { ...(language === null ? {} : { lang: language }), ...(actual === null ? {} : { actual }) };
    const isSpan = language !== null || actual !== null;
    if (isSpan) this.document.markContent("Span", options);
    work();
    if (isSpan) this.document.endMarkedContent();
  }

  /** Of one line, in points. */
  widthOf(line: string, style: TextStyle): number {
    const key = `${style.weight} ${String(style.size)} ${line}`;
    const isPlain = PLAIN.test(line);
    const widths = isPlain ? plainWidths : this.widths;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = isPlain
      ? this.useFont(this.fonts.base[style.weight], style).widthOfString(line)
      : this.runsOf(line, style).reduce((sum, run) => sum + this.widthOfRun(run, style), 0);
    if (widths !== plainWidths || key.length <= MAX_KEPT_LENGTH) widths.set(key, width);
    return width;
  }

  /** Of the widest part of a text that is not broken unless it must be. */
  widthOfLongestWord(text: string, style: TextStyle): number {
    const words = paragraphsOf(text).flatMap(partsOf);
    return Math.max(0, ...words.map((word) => this.widthOf(word.trimEnd(), style)));
  }

  /** The lines that a text takes at this width. A space at which a line was broken stays: it parts two words when they are read. */
  wrap(text: string, style: TextStyle, width: number): readonly string[] {
    return paragraphsOf(text).flatMap((paragraph) => {
      const lines = this.wrapParagraph(paragraph.trimEnd(), style, width);
      if (PLAIN.test(paragraph)) return lines;
      const isFromRight = readsFromRight(paragraph);
      return lines.map((line) => withDirection(line, isFromRight));
    });
  }

  private wrapParagraph(text: string, style: TextStyle, width: number): readonly string[] {
    const lines: string[] = [];
    let line = "";
    let lineWidth = 0;
    for (const part of partsOf(text)) {
      if (lineWidth + this.widthOf(part.trimEnd(), style) > width) {
        if (line !== "") lines.push(withOneSpace(line));
        const pieces = this.fitPart(part, style, width);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? "";
        lineWidth = this.widthOf(line, style);
      } else {
        line += part;
        lineWidth += this.widthOf(part, style);
      }
    }
    lines.push(line.trimEnd());
    return lines;
  }

  private fitPart(part: string, style: TextStyle, width: number): readonly string[] {
    const widthOf = (piece: string): number => this.widthOf(piece.trimEnd(), style);
    return widthOf(part) <= width ? [part] : breakWord(part, width, widthOf);
  }

  private runsOf(line: string, { weight }: TextStyle): readonly TextRun[] {
    const key = `${weight} ${line}`;
    const runs = this.runs.get(key) ?? splitRuns(line, weight, this.fonts);
    this.runs.set(key, runs);
    return runs;
  }

  private widthOfRun(run: TextRun, style: TextStyle): number {
    return this.useFont(run.font, style).widthOfString(run.text, featuresOf(run));
  }

  private useFont({ key, font, scale }: RunFont, { size }: Pick<TextStyle, "size">): PDFKit.PDFDocument {
    if (!this.registered.has(key)) {
      // pdfkit accepts what fontkit has opened; its types know only files and their bytes.
      this.document.registerFont(key, font as unknown as Uint8Array);
      this.registered.add(key);
    }
    return this.document.font(key).fontSize(size * scale);
  }
}

/** A text's lines, before they are wrapped. */
export function paragraphsOf(text: string): readonly string[] {
  return cleanText(text).split("\n");
}

function withOneSpace(line: string): string {
  const text = line.trimEnd();
  return text !== "" && line.endsWith(" ") ? `${text} ` : text;
}

interface Span {
  readonly language: string | null;
  readonly actual: string | null;
}

const ON_BASELINE = { lineBreak: false, baseline: "alphabetic" } as const;

function featuresOf({ isRightToLeft }: TextRun): PDFKit.Mixins.TextOptions {
  return isRightToLeft ? { features: RIGHT_TO_LEFT } : {};
}
