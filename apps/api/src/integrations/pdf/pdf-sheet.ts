import { UserError } from "../../shared/errors";
import { type QrCode, QUIET_ZONE } from "../../shared/qr-code";
import type { FileFacts } from "./file/metadata";
import { PdfFile } from "./file/pdf-file";
import type { Tags } from "./file/tags";
import { readsFromRight } from "./text/direction";
import type { DocumentFonts } from "./text/document-fonts";
import type { EastAsianStyle } from "./text/font-families";
import { lineHeightOf, paragraphsOf, type TextStyle, Typesetter } from "./text/typesetter";

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

interface SheetOptions extends FileFacts {
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

export interface TextPlace extends Span {
  readonly align?: "left" | "center" | "right";
}

interface CodePlace {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly alternative: string;
}

interface PicturePlace {
  /** Its right edge. */
  readonly right: number;
  readonly y: number;
  /** The most that it takes. */
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
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
  /** What everything is, and in which order it is read; that is not the order of drawing. */
  readonly tags: Tags;
  private readonly document: PdfFile;
  private readonly typesetter: Typesetter;
  private pageStart: (() => void)[] = [];

  constructor({ fonts, eastAsianStyle, ...facts }: SheetOptions) {
    this.document = new PdfFile(facts);
    this.tags = this.document.tags;
    this.typesetter = new Typesetter(this.document, fonts, eastAsianStyle);
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
    this.tags.endMark();
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
    let row = 0;
    this.eachLine(text, style, place.width, (line) => {
      this.lineAt(line, style, y + row * lineHeightOf(style), place);
      row += 1;
    });
    return y + row * lineHeightOf(style);
  }

  /** A single line that is known to fit. */
  lineAt(line: string, style: TextStyle, y: number, { x, width, align = "left" }: TextPlace): void {
    if (line === "") return;
    const space = align === "left" ? 0 : width - this.widthOf(line.trimEnd(), style);
    this.tags.mark();
    this.typesetter.draw(line, style, x + (align === "center" ? space / 2 : space), y);
  }

  /** A text of any length from here on, across as many pages as it takes. */
  paragraph(text: string, style: TextStyle, place: TextPlace): void {
    this.eachLine(text, style, place.width, (line) => {
      this.needRoom(lineHeightOf(style));
      this.lineAt(line, style, this.y, { align: readsFromRight(line) ? "right" : "left", ...place });
      this.y += lineHeightOf(style);
    });
  }

  /** Each paragraph of the text is an element where the current one only groups others, and else a line of it. */
  private eachLine(text: string, style: TextStyle, width: number, draw: (line: string) => void): void {
    const paragraphs = paragraphsOf(text);
    const isGroup = this.tags.isGroup;
    paragraphs.forEach((paragraph, index) => {
      const lines = this.wrap(paragraph, style, width);
      if (isGroup) this.tags.within("P", () => lines.forEach(draw));
      else {
        const isLast = index === paragraphs.length - 1;
        // A space says that one line is not the middle of a word of the next.
        lines.forEach((line, row) => draw(isLast || row < lines.length - 1 || line === "" ? line : `${line} `));
      }
    });
  }

  /** The lines that a text takes at this width; those that were broken at a space end with it. */
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

  /** Two texts of which the first says what the second is; the current element is a list. */
  labelled(drawLabel: () => void, drawValue: () => void): void {
    this.tags.within("LI", () => {
      this.tags.within("Lbl", drawLabel);
      this.tags.within("LBody", drawValue);
    });
  }

  /** A horizontal line; from margin to margin unless a span is given. */
  rule(y: number, color: string, thickness: number, { x, width }: Span = WHOLE_WIDTH): void {
    this.tags.decoration(() => {
      this.tags.mark();
      this.document
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(thickness)
        .strokeColor(color)
        .stroke();
    });
  }

  area({ x, y, width, height }: Box, color: string): void {
    this.tags.decoration(() => {
      this.tags.mark();
      this.document.rect(x, y, width, height).fill(color);
    });
  }

  /** A QR code with its light margin, in a square of this side. `alternative` is what is read instead. */
  code({ size, path }: QrCode, { x, y, side, alternative }: CodePlace): void {
    const scale = side / (size + 2 * QUIET_ZONE);
    const box = { x, y, width: side, height: side };
    this.area(box, "#ffffff");
    const draw = (): void => {
      this.tags.mark();
      this.document
        .save()
        .translate(x + QUIET_ZONE * scale, y + QUIET_ZONE * scale)
        .scale(scale)
        .path(path)
        .fill("#000000")
        .restore();
    };
    this.tags.within("Figure", draw, { alternative, box: edgesOf(box) });
  }

  /** A PNG or JPEG file, as large as it gets in the width and height from its right edge. Returns its width. */
  picture(file: Uint8Array, { right, y, width, height, alternative }: PicturePlace): number {
    const image = this.document.openImage(Buffer.from(file));
    const { orientation = 1 } = image;
    const [wide, high] = orientation > 4 ? [image.height, image.width] : [image.width, image.height];
    const scale = Math.min(width / wide, height / high);
    const box = { x: right - wide * scale, y, width: wide * scale, height: high * scale };
    const draw = (): void => {
      this.tags.mark();
      this.document.image(image, box.x, y, { width: box.width, height: box.height });
    };
    this.tags.within("Figure", draw, { alternative, box: edgesOf(box) });
    return box.width;
  }

  /** Makes an area clickable, for the current element, which is a link. `text` says where it leads. */
  link(url: string, text: string, box: Box): void {
    this.tags.link(url, text, edgesOf(box));
  }

  /** Draws something on every page once all of them exist. */
  onEveryPage(draw: (page: number, pages: number) => void): void {
    const { start, count } = this.document.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.tags.endMark();
      this.document.switchToPage(start + index);
      draw(index + 1, count);
    }
  }

  finish(): Promise<Buffer> {
    return this.document.finish();
  }
}

/** As PDF counts: left, lower, right and upper edge, from the lower left corner of the page. */
function edgesOf({ x, y, width, height }: Box): readonly [number, number, number, number] {
  return [x, PAGE.height - y - height, x + width, PAGE.height - y];
}
