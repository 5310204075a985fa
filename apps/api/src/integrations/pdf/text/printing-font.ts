import { create, type Font } from "fontkit";
import { type ShapedGlyph, Shaper } from "./harfbuzz";

/**
 * What pdfkit passes on to the font with a text that runs from right to left, as OpenType names it. Without it pdfkit has a
 * text shaped word by word, and remembers the words.
 */
export const RIGHT_TO_LEFT: PDFKit.Mixins.OpenTypeFeatures[] = ["rtla"];

/** What pdfkit reads of a shaped text. Lengths are in units of the font. */
interface Layout {
  readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number; readonly codePoints: number[] }[];
  readonly positions: readonly Omit<ShapedGlyph, "id" | "cluster">[];
  readonly advanceWidth: number;
}

/**
 * A font that pdfkit can embed: opened by fontkit, shaped by HarfBuzz, because fontkit puts Thai marks in wrong places and
 * fails on Gurmukhi. Shape: the bytes of a TrueType font without axes; `name` is its name in the PDF.
 */
export function openPrintingFont(bytes: Buffer, name: string): Font {
  const font = create(bytes);
  if (!("layout" in font)) throw new Error("Expected a font, got a collection of fonts");
  const shaper = new Shaper(bytes);
  const layout = (text: string, features: readonly string[] = []): Layout => {
    const shaped = shaper.shape(text, features.includes("rtla") ? "rightToLeft" : "leftToRight");
    // New objects, for pdfkit converts them in place to thousandths of the size, and reads the sum only then.
    const positions = shaped.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
    }));
    return {
      glyphs: codePointsOf(text, shaped).map((codePoints, index) => {
        const id = shaped[index]?.id ?? 0;
        return { id, advanceWidth: font.getGlyph(id).advanceWidth, codePoints };
      }),
      positions,
      get advanceWidth() {
        return positions.reduce((width, { xAdvance }) => width + xAdvance, 0);
      },
    };
  };
  Object.defineProperty(font, "postscriptName", { value: name });
  return Object.assign(font, { layout: layout as unknown as Font["layout"] });
}

/** The characters that each glyph stands for: those of its cluster for the first glyph, none for the others. */
function codePointsOf(text: string, glyphs: readonly ShapedGlyph[]): number[][] {
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].toSorted((first, second) => first - second);
  const rest = new Map(starts.map((start, index) => [start, text.slice(start, starts[index + 1])]));
  return glyphs.map(({ cluster }) => {
    const characters = Array.from(rest.get(cluster) ?? "");
    rest.delete(cluster);
    return characters.map((character) => character.codePointAt(0) ?? 0);
  });
}
