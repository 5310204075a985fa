import { readFileSync } from "node:fs";
import type { FontFamily } from "./font-families";

/** One file of a family: some of its characters. */
export interface FontSlice {
  readonly family: FontFamily;
  readonly name: string;
  /** Whether the file claims to have it. */
  readonly covers: (codePoint: number) => boolean;
}

const known = new Map<string, readonly FontSlice[]>();

/** Read when a text first needs the family. */
export function slicesOf(family: FontFamily): readonly FontSlice[] {
  const slices = known.get(family.package) ?? readSlices(family);
  known.set(family.package, slices);
  return slices;
}

/** Where the slice is. */
export function fileOf({ family, name }: FontSlice): string {
  const font = family.package.slice(family.package.indexOf("/") + 1);
  const weight = family.isVariable ? "wght" : "400";
  return require.resolve(`${family.package}/files/${font}-${name}-${weight}-normal.woff2`);
}

function readSlices(family: FontFamily): readonly FontSlice[] {
  const ranges: unknown = JSON.parse(readFileSync(require.resolve(`${family.package}/unicode.json`), "utf8"));
  const slices = Object.entries(ranges ?? {}).map(([name, text]): FontSlice => {
    const covers = coverageOf(String(text));
    // The numbered ones are written `[0]` here, and `0` in the names of the files.
    return { family, name: name.replaceAll(/[[\]]/g, ""), covers };
  });
  // A family that says nothing is a single file.
  return slices.length === 0 ? [{ family, name: "latin", covers: () => true }] : slices;
}

/** Reads the ranges of a style sheet: `U+600-6ff,U+2010`. */
function coverageOf(text: string): (codePoint: number) => boolean {
  const ranges = text.split(",").map((range) => {
    const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
