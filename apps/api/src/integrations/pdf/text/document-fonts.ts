import { readFile } from "node:fs/promises";
import type { Font } from "fontkit";
import { convert } from "fontverter";
import { LRUCache } from "lru-cache";
import subsetFont from "subset-font";
import { type FontSlice, fileOf } from "./font-slices";
import { openPrintingFont } from "./printing-font";

export type Weight = "regular" | "bold";

const AXIS: Readonly<Record<Weight, number>> = { regular: 400, bold: 700 };

/** A font that may have to be fetched first. */
export interface FontChoice {
  readonly slice: FontSlice;
  readonly weight: Weight;
}

// A slice is about 100 kB as it is used: what is printed often stays, and the rest is fetched again in milliseconds.
const shelf = new LRUCache<string, Promise<Font>>({ max: 96 });

/**
 * The fonts of one document besides the one for its letters. Which ones it takes turns out while it is laid out: those not at
 * hand are noted, and once they have been fetched it is laid out again. Most documents need none.
 */
export class DocumentFonts {
  private readonly atHand = new Map<string, Font>();
  private readonly missing = new Map<string, FontChoice>();

  /** Null if it has to be fetched first. */
  find(choice: FontChoice): Font | null {
    const key = keyOf(choice);
    const font = this.atHand.get(key);
    if (font === undefined) this.missing.set(key, choice);
    return font ?? null;
  }

  /** Everything that was not at hand; false when nothing was missing. */
  async fetchMissing(): Promise<boolean> {
    const choices = [...this.missing];
    this.missing.clear();
    await Promise.all(choices.map(async ([key, choice]) => this.atHand.set(key, await fetchFont(key, choice))));
    return choices.length > 0;
  }
}

export function keyOf({ slice: { family, name }, weight }: FontChoice): string {
  return `${family.package} ${name} ${family.isVariable ? weight : "regular"}`;
}

async function fetchFont(key: string, choice: FontChoice): Promise<Font> {
  const font = shelf.get(key) ?? unpack(choice);
  shelf.set(key, font);
  try {
    return await font;
  } catch (error) {
    shelf.delete(key);
    throw error;
  }
}

/** From the web's format, with its axes, to a font of one weight: what a PDF can hold. */
async function unpack(choice: FontChoice): Promise<Font> {
  const file = await readFile(fileOf(choice.slice));
  const variationAxes = { wght: AXIS[choice.weight] };
  const bytes = choice.slice.family.isVariable
    ? await subsetFont(file, undefined, { targetFormat: "sfnt", keepAllGlyphs: true, variationAxes })
    : await convert(file, "sfnt");
  return openPrintingFont(bytes, nameOf(choice));
}

/** Slices of a family have the same name inside, but a PDF tells its fonts apart by it. */
function nameOf({ slice: { family, name }, weight }: FontChoice): string {
  return [family.package.slice(family.package.indexOf("/") + 1), name, weight].join("-");
}
