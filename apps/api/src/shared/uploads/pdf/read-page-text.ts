import { PdfLexer } from "./pdf-lexer";
import type { PdfFile } from "./pdf-file";
import { PDF_LIMITS } from "./pdf-refusal";
import { isDict, isList, nameOf, type PdfDict, PdfName, PdfStream, type PdfValue, PdfWord } from "./pdf-value";
import { readFontLetters, type FontLetters } from "./read-font-letters";
import { walkPages } from "./walk-pages";

export interface PdfText {
  /** Of all pages, in the order of writing; pieces that are set apart are on lines of their own. */
  readonly text: string;
  /** False where a font does not say which letters its signs are: what is not found may be there all the same. */
  readonly isComplete: boolean;
}

/** Moved back by less than this, in thousandths of the size, it is the same word. */
const WORD_GAP = -180;

/** What can be read on a PDF's pages, as far as it is text and not a picture. */
export function readPageText(pdf: PdfFile): PdfText {
  const reader = new TextReader(pdf);
  let count = 0;
  walkPages(pdf, ({ page, resources }) => {
    count += 1;
    if (count <= PDF_LIMITS.pages) reader.readPage(page, resources);
  });
  return { text: reader.text, isComplete: reader.isComplete && count <= PDF_LIMITS.pages };
}

class TextReader {
  isComplete = true;
  private readonly parts: string[] = [];
  private readonly fonts = new Map<PdfDict, FontLetters>();
  private length = 0;
  private formsLeft = PDF_LIMITS.nodes;

  constructor(private readonly pdf: PdfFile) {}

  get text(): string {
    return this.parts.join("");
  }

  readPage(page: PdfDict, resources: PdfDict | null): void {
    const contents = this.pdf.resolve(page.get("Contents"));
    const streams = isList(contents) ? contents : [contents];
    const bytes = streams.map((stream) => this.pdf.unpack(stream) ?? Buffer.alloc(0));
    // A word may not go on in the next piece, but an operator's values may.
    this.readContent(Buffer.concat(bytes.flatMap((each) => [each, Buffer.from("\n")])), resources, 0);
    this.write("\n");
  }

  private readContent(content: Buffer, resources: PdfDict | null, depth: number): void {
    const lexer = new PdfLexer(content);
    let values: PdfValue[] = [];
    let letters: FontLetters | null = null;
    for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
      if (this.length > PDF_LIMITS.textLength) {
        this.isComplete = false;
        return;
      }
      if (!(value instanceof PdfWord)) {
        values.push(value);
        continue;
      }
      if (value.word === "Tf") letters = this.findFont(resources, values[0]);
      else if (value.word === "Do") this.readForm(resources, values[0], depth);
      else if (value.word === "ID") skipPicture(lexer);
      else this.show(value.word, values, letters);
      values = [];
    }
  }

  private show(operator: string, values: readonly PdfValue[], letters: FontLetters | null): void {
    switch (operator) {
      case "Tj":
        this.writeString(values[0], letters);
        break;
      case "'":
      case '"':
        this.write("\n");
        this.writeString(values.at(-1), letters);
        break;
      case "TJ":
        for (const each of isList(values[0]) ? values[0] : []) {
          if (typeof each === "number" && each < WORD_GAP) this.write(" ");
          else this.writeString(each, letters);
        }
        break;
      case "Td":
      case "TD":
        // Upwards or downwards it is another line, sideways another word.
        this.write(values[1] === 0 ? " " : "\n");
        break;
      case "T*":
      case "Tm":
      case "ET":
        this.write("\n");
        break;
    }
  }

  private writeString(value: PdfValue | undefined, letters: FontLetters | null): void {
    if (!Buffer.isBuffer(value)) return;
    const text = letters?.(value) ?? null;
    if (text === null) this.isComplete = false;
    else this.write(text);
  }

  private write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private readForm(resources: PdfDict | null, name: PdfValue | undefined, depth: number): void {
    const form = this.pdf.resolve(this.named(resources, "XObject", name));
    if (!(form instanceof PdfStream) || nameOf(this.pdf.resolve(form.dict.get("Subtype"))) !== "Form") return;
    this.formsLeft -= 1;
    if (depth >= PDF_LIMITS.forms || this.formsLeft < 0) {
      this.isComplete = false;
      return;
    }
    const content = this.pdf.unpack(form);
    if (content !== null) this.readContent(content, this.pdf.dict(form.dict.get("Resources")) ?? resources, depth + 1);
  }

  private findFont(resources: PdfDict | null, name: PdfValue | undefined): FontLetters | null {
    const font = this.pdf.resolve(this.named(resources, "Font", name));
    if (!isDict(font)) return null;
    const known = this.fonts.get(font) ?? readFontLetters(this.pdf, font);
    this.fonts.set(font, known);
    return known;
  }

  private named(resources: PdfDict | null, kind: string, name: PdfValue | undefined): PdfValue | undefined {
    return name instanceof PdfName ? this.pdf.dict(resources?.get(kind))?.get(name.name) : undefined;
  }
}

/** A picture within the page: bytes, up to `EI` on its own. */
function skipPicture(lexer: PdfLexer): void {
  for (let end = lexer.position; ; end += 2) {
    end = lexer.bytes.indexOf("EI", end);
    if (end === -1) {
      lexer.position = lexer.bytes.length;
      return;
    }
    if (/^\sEI(?:\s|$)/.test(lexer.bytes.toString("latin1", end - 1, end + 3))) {
      lexer.position = end + 2;
      return;
    }
  }
}
