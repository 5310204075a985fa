import PDFDocument from "pdfkit";
import { UserError } from "../../shared/errors";
import { type QrCode, QUIET_ZONE } from "../../shared/qr-code";
import { cleanText } from "./text/clean-text";
import { readsFromRight } from "./text/direction";
import type { DocumentFonts } from "./text/document-fonts";
import type { EastAsianStyle } from "./text/font-families";
import { lineHeightOf, type TextStyle, Typesetter } from "./text/typesetter";

/** Points in a millimetre; everything in this folder is measured in points unless it says mm. */
export const MM = 72 / 25.4;

export const PAGE = { width: 210 * MM, height: 297 * MM } as const;
/** Where text goes; left and right follow DIN 5008. */
export const FRAME = {
  left: 25 * MM,
  right: PAGE.width - 20 * MM,
  width: PAGE.width - 45 * MM,
  /** On every page except the first, unless its head takes more. */
  top: 27 * MM,
  /** Below this is the footer, unless it takes more. */
  bottom: 259 * MM,
} as const;

/** Nobody reads more, and texts of line breaks alone could fill any number. */
const MAX_PAGES = 300;

export const INK = "#1b1f24";
export const GREY = "#5b6470";
export const HAIRLINE = "#cfd5dc";

interface SheetOptions {
  readonly title: string;
  readonly author: string;
  /** BCP 47, for screen readers. */
  readonly language: string;
  readonly createdAt: Date;
  readonly fonts: DocumentFonts;
  readonly eastAsianStyle: EastAsianStyle;
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
  readonly align?: "left" | "center" | "right";
}

/**
 * A4 pages written from top to bottom. Texts are wrapped here and not by pdfkit, so that any text can be split at the end
 * of a page, and the same content always gives the same bytes. Nothing is ever cut off: what is too wide takes more lines.
 */
export class PdfSheet {
  /** Where the next line goes. */
  y = 0;
  /** Where the space for the text ends on every page. */
  bottom: number = FRAME.bottom;
  private readonly document: PDFKit.PDFDocument;
  private readonly typesetter: Typesetter;
  private readonly chunks: Buffer[] = [];
  private readonly finished: Promise<void>;
  private pageStart: (() => void)[] = [];

  constructor({ title, author, language, createdAt, fonts, eastAsianStyle }: SheetOptions) {
    this.document = new PDFDocument({
      size: "A4",
      margin: 0,
      bufferPages: true,
      pdfVersion: "1.7",
      // pdfkit's own would be read again for each document, and is never used.
      font: "",
      lang: language,
      displayTitle: true,
      info: { Title: cleanText(title), Author: cleanText(author), CreationDate: createdAt },
    });
    this.typesetter = new Typesetter(this.document, fonts, eastAsianStyle);
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
    const isFull = this.y + height > this.bottom;
    if (isFull) this.startPage();
    return isFull;
  }

  startPage(): void {
    if (this.page >= MAX_PAGES) throw new UserError(`The document would have more than ${String(MAX_PAGES)} pages.`);
    this.document.addPage();
    this.y = FRAME.top;
    for (const draw of this.pageStart) draw();
  }

  /** The number of the page that is being written. */
  get page(): number {
    return this.document.bufferedPageRange().count;
  }

  /** How much fits on a page that is not the first. */
  get pageHeight(): number {
    return this.bottom - FRAME.top;
  }

  /** A text at an exact position, in as many lines as it takes there. Returns where it ends. */
  textAt(text: string, style: TextStyle, y: number, place: TextPlace): number {
    const lines = this.wrap(text, style, place.width);
    lines.forEach((line, index) => this.lineAt(line, style, y + index * lineHeightOf(style), place));
    return y + lines.length * lineHeightOf(style);
  }

  /** A single line that is known to fit. */
  lineAt(line: string, style: TextStyle, y: number, { x, width, align = "left" }: TextPlace): void {
    const space = align === "left" ? 0 : width - this.widthOf(line, style);
    this.typesetter.draw(line, style, x + (align === "center" ? space / 2 : space), y);
  }

  /** A text of any length from here on, across as many pages as it takes. */
  paragraph(text: string, style: TextStyle, place: TextPlace): void {
    for (const line of this.wrap(text, style, place.width)) {
      this.needRoom(lineHeightOf(style));
      this.lineAt(line, style, this.y, { align: readsFromRight(line) ? "right" : "left", ...place });
      this.y += lineHeightOf(style);
    }
  }

  /** The lines that a text takes at this width. */
  wrap(text: string, style: TextStyle, width: number): readonly string[] {
    return this.typesetter.wrap(text, style, width);
  }

  heightOf(text: string, style: TextStyle, width: number): number {
    return this.wrap(text, style, width).length * lineHeightOf(style);
  }

  /** Of a text in one line. */
  widthOf(text: string, style: TextStyle): number {
    return this.typesetter.widthOf(text, style);
  }

  /** The least width at which nothing is broken that should not be. */
  widthOfLongestWord(text: string, style: TextStyle): number {
    return this.typesetter.widthOfLongestWord(text, style);
  }

  /** The style in a smaller size, if that is what it takes to fit; not below `leastSize`. */
  shrinkToFit(style: TextStyle, leastSize: number, fits: (style: TextStyle) => boolean): TextStyle {
    let fitting = style;
    while (fitting.size > leastSize && !fits(fitting)) {
      fitting = { ...fitting, size: Math.max(leastSize, fitting.size - 0.5) };
    }
    return fitting;
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
}
