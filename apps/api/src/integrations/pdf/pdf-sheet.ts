import { type Font, openSync } from "fontkit";
import { LRUCache } from "lru-cache";
import PDFDocument from "pdfkit";
import { type QrCode, QUIET_ZONE } from "../../shared/qr-code";

/** Points in a millimetre; everything in this folder is measured in points unless it says mm. */
export const MM = 72 / 25.4;

export const PAGE = { width: 210 * MM, height: 297 * MM } as const;
/** Where text goes; left and right follow DIN 5008. */
export const FRAME = {
  left: 25 * MM,
  right: PAGE.width - 20 * MM,
  width: PAGE.width - 45 * MM,
  /** On every page except the first. */
  top: 27 * MM,
  /** Below this is the footer. */
  bottom: 259 * MM,
} as const;

export interface TextStyle {
  readonly weight: "regular" | "bold";
  /** Points. */
  readonly size: number;
  /** `#rrggbb` */
  readonly color: string;
}

export const INK = "#1b1f24";
export const GREY = "#5b6470";
export const HAIRLINE = "#cfd5dc";

const LINE_SPACING = 1.36;

// Resolved as modules, so that the fonts are found wherever the package manager has put them.
const FONT_FILES: Readonly<Record<TextStyle["weight"], string>> = {
  regular: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf"),
  bold: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf"),
};

/** Opened once: reading a font's tables takes longer than printing a page with it. */
const fonts = new Map<string, Font>();

function openFont(file: string): Font {
  const known = fonts.get(file);
  if (known !== undefined) return known;
  const font = openSync(file);
  if (!("layout" in font)) throw new Error(`${file} is a collection of fonts`);
  fonts.set(file, font);
  return font;
}

/** Words recur, on one sheet and on the next, and measuring them is what takes the time. */
const wordWidths = new LRUCache<string, number>({ max: 10_000 });

/** In points, including the space to the next line. */
export function lineHeightOf({ size }: TextStyle): number {
  return size * LINE_SPACING;
}

interface SheetOptions {
  readonly title: string;
  readonly author: string;
  /** BCP 47, for screen readers. */
  readonly language: string;
  readonly createdAt: Date;
}

/** Where something starts and how far it extends to the right. */
interface Span {
  readonly x: number;
  readonly width: number;
}

const WHOLE_WIDTH: Span = { x: FRAME.left, width: FRAME.width };

interface Box extends Span {
  /** The upper edge. */
  readonly y: number;
  readonly height: number;
}

interface TextPlace extends Span {
  readonly align?: "left" | "right";
}

/**
 * A4 pages written from top to bottom. Texts are wrapped here and not by pdfkit, so that any text can be split at the end
 * of a page, and the same content always gives the same bytes.
 */
export class PdfSheet {
  /** Where the next line goes. */
  y = 0;
  private readonly document: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly finished: Promise<void>;
  private pageStart: (() => void)[] = [];

  constructor({ title, author, language, createdAt }: SheetOptions) {
    this.document = new PDFDocument({
      size: "A4",
      margin: 0,
      bufferPages: true,
      pdfVersion: "1.7",
      // pdfkit's own would be read again for each document, and is never used.
      font: "",
      lang: language,
      displayTitle: true,
      info: { Title: clean(title), Author: clean(author), CreationDate: createdAt },
    });
    for (const [weight, file] of Object.entries(FONT_FILES)) {
      // pdfkit accepts what fontkit has opened; its types know only files and their bytes.
      this.document.registerFont(weight, openFont(file) as unknown as Uint8Array);
    }
    this.finished = new Promise((resolve, reject) => {
      this.document.on("data", (chunk: Buffer) => this.chunks.push(chunk));
      this.document.on("end", resolve);
      this.document.on("error", reject);
    });
  }

  /** What is drawn at the top of each further page, from the outside in, while `work` runs. */
  withPageStart(draw: () => void, work: () => void): void {
    this.pageStart.push(draw);
    work();
    this.pageStart = this.pageStart.filter((each) => each !== draw);
  }

  /** Moves on to the next page when less than `height` is left on this one; true when it did. */
  needRoom(height: number): boolean {
    const isFull = this.y + height > FRAME.bottom;
    if (isFull) this.startPage();
    return isFull;
  }

  startPage(): void {
    this.document.addPage();
    this.y = FRAME.top;
    for (const draw of this.pageStart) draw();
  }

  /** One line at an exact position; cut off at the width if too long. */
  textAt(text: string, style: TextStyle, y: number, { x, width, align = "left" }: TextPlace): void {
    const line = this.fit(clean(text).replaceAll("\n", " "), style, width);
    const offset = align === "right" ? width - this.widthOf(line, style) : 0;
    this.useFont(style)
      .fillColor(style.color)
      .text(line, x + offset, y, { lineBreak: false });
  }

  /** A text of any length from here on, across as many pages as it takes. */
  paragraph(text: string, style: TextStyle, place: TextPlace): void {
    for (const line of this.wrap(text, style, place.width)) {
      this.needRoom(lineHeightOf(style));
      this.textAt(line, style, this.y, place);
      this.y += lineHeightOf(style);
    }
  }

  /** The lines that a text takes at this width. */
  wrap(text: string, style: TextStyle, width: number): string[] {
    return clean(text)
      .split("\n")
      .flatMap((line) => this.wrapLine(line.trimEnd(), style, width));
  }

  heightOf(text: string, style: TextStyle, width: number): number {
    return this.wrap(text, style, width).length * lineHeightOf(style);
  }

  widthOf(text: string, style: TextStyle): number {
    return this.useFont(style).widthOfString(text);
  }

  /** A horizontal line; from margin to margin unless a span is given. */
  rule(y: number, color: string, thickness: number, { x, width }: Span = WHOLE_WIDTH): void {
    this.document
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(thickness)
      .strokeColor(color)
      .stroke();
  }

  area({ x, y, width, height }: Box, color: string): void {
    this.document.rect(x, y, width, height).fill(color);
  }

  /** A QR code with its light margin, in a square of this side. */
  code({ size, path }: QrCode, x: number, y: number, side: number): void {
    const scale = side / (size + 2 * QUIET_ZONE);
    this.area({ x, y, width: side, height: side }, "#ffffff");
    this.document
      .save()
      .translate(x + QUIET_ZONE * scale, y + QUIET_ZONE * scale)
      .scale(scale)
      .path(path)
      .fill("#000000")
      .restore();
  }

  /** Makes an area clickable. */
  link(url: string, { x, y, width, height }: Box): void {
    this.document.link(x, y, width, height, url);
  }

  /** Draws something on every page once all of them exist. */
  onEveryPage(draw: (page: number, pages: number) => void): void {
    const { start, count } = this.document.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.document.switchToPage(start + index);
      draw(index + 1, count);
    }
  }

  async finish(): Promise<Buffer> {
    this.document.end();
    await this.finished;
    return Buffer.concat(this.chunks);
  }

  private useFont({ weight, size }: TextStyle): PDFKit.PDFDocument {
    return this.document.font(weight).fontSize(size);
  }

  private wrapLine(text: string, style: TextStyle, width: number): string[] {
    const lines: string[] = [];
    let line = "";
    let lineWidth = 0;
    for (const word of text.split(/(?<= )/)) {
      if (lineWidth + this.wordWidth(word.trimEnd(), style) > width) {
        if (line !== "") lines.push(line.trimEnd());
        const parts = this.breakWord(word, style, width);
        lines.push(...parts.slice(0, -1));
        line = parts.at(-1) ?? "";
        lineWidth = this.wordWidth(line, style);
      } else {
        line += word;
        lineWidth += this.wordWidth(word, style);
      }
    }
    lines.push(line.trimEnd());
    return lines;
  }

  /** A word wider than the line, such as a web address, in pieces that fit. */
  private breakWord(word: string, style: TextStyle, width: number): string[] {
    const parts: string[] = [];
    let part = "";
    let partWidth = 0;
    for (const character of word) {
      const characterWidth = this.wordWidth(character, style);
      if (part !== "" && partWidth + characterWidth > width) {
        parts.push(part);
        part = "";
        partWidth = 0;
      }
      part += character;
      partWidth += characterWidth;
    }
    parts.push(part);
    return parts;
  }

  private wordWidth(word: string, style: TextStyle): number {
    const key = `${style.weight} ${String(style.size)} ${word}`;
    const width = wordWidths.get(key) ?? this.widthOf(word, style);
    wordWidths.set(key, width);
    return width;
  }

  private fit(text: string, style: TextStyle, width: number): string {
    if (this.widthOf(text, style) <= width) return text;
    const [start = ""] = this.breakWord(text, style, width - this.widthOf("…", style));
    return `${start}…`;
  }
}

const CONTROL_CHARACTERS = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Content may come from an imported file: nothing in it may hide or reverse what is printed. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\t", " ").replace(CONTROL_CHARACTERS, "");
}
