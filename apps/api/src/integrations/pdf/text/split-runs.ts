import type { Font } from "fontkit";
import bidiFactory from "bidi-js";
import { LRUCache } from "lru-cache";
import { type DocumentFonts, type FontChoice, keyOf, type Weight } from "./document-fonts";
import { readsFromRight } from "./direction";
import { stylesFrom } from "./east-asian-style";
import { EAST_ASIAN, type EastAsianStyle, type FontFamily, LAST_RESORT, OTHER_FAMILIES } from "./font-families";
import { type FontSlice, slicesOf } from "./font-slices";

/** A part of a line that is printed at once. */
export interface TextRun {
  readonly text: string;
  readonly font: RunFont;
  readonly isRightToLeft: boolean;
}

export interface RunFont {
  /** The same for the same font and weight. */
  readonly key: string;
  readonly font: Font;
  readonly scale: number;
}

/** What a document's texts are printed with. */
export interface RunFonts {
  /** The font of the letters. */
  readonly base: Readonly<Record<Weight, RunFont>>;
  readonly others: DocumentFonts;
  readonly eastAsianStyle: EastAsianStyle;
}

/** Shown for what no font has: a text may look odd, but nothing in it is missing unseen. */
const SUBSTITUTE = "\ufffd";

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** What has no look of its own, and no glyph in many fonts. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}]$/u;
/** Takes the font of what is before it. */
const NEUTRAL = /^[\p{Script=Common}\p{Script=Inherited}]+$/u;
const EAST_ASIAN_TEXT =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Bopomofo}|[\u3000-\u303f\uff00-\uffef])/u;

/** Which slice of a family has a cluster: a family may have a hundred, each with a hundred ranges. */
const slices = new LRUCache<string, { readonly slice: FontSlice | null }>({ max: 20_000 });
/** The longest cluster that somebody writes on purpose is an emoji of a family; a letter can carry thousands of marks. */
const MAX_KEPT_LENGTH = 100;

interface Cluster {
  readonly text: string;
  readonly start: number;
}

/** A line's runs from left to right, as they are printed: each in one font and one direction. */
export function splitRuns(line: string, weight: Weight, fonts: RunFonts): readonly TextRun[] {
  const clusters = Array.from(graphemes.segment(line), ({ segment, index }) => ({ text: segment, start: index }));
  const { levels } = bidi.getEmbeddingLevels(line, readsFromRight(line) ? "rtl" : "ltr");
  const runs: (TextRun & { readonly level: number })[] = [];
  for (const { text, start, font } of chooseFonts(clusters, weight, fonts)) {
    const level = levels[start] ?? 0;
    const last = runs.at(-1);
    if (last !== undefined && last.font.key === font.key && last.level === level) {
      runs[runs.length - 1] = { ...last, text: last.text + text };
    } else {
      runs.push({ text, font, level, isRightToLeft: level % 2 === 1 });
    }
  }
  return inPrintedOrder(runs);
}

/** Source: Unicode's rule L2: from the deepest level up, each sequence at that level or a deeper one is turned around. */
function inPrintedOrder<Run extends { readonly level: number }>(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  const deepest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = deepest; level > 0; level -= 1) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      ordered.splice(start, end - start, ...ordered.slice(start, end).toReversed());
      start = end + 1;
    }
  }
  return ordered;
}

type PlacedCluster = Cluster & { readonly font: RunFont };

function chooseFonts(clusters: readonly Cluster[], weight: Weight, fonts: RunFonts): readonly PlacedCluster[] {
  const placed: PlacedCluster[] = [];
  for (let index = 0; index < clusters.length;) {
    const end = endOfEastAsian(clusters, index);
    const group = end > index ? clusters.slice(index, end) : clusters.slice(index, index + 1);
    placed.push(...placeGroup(group, weight, { ...fonts, previous: placed.at(-1)?.font ?? null }));
    index += group.length;
  }
  return placed;
}

function endOfEastAsian(clusters: readonly Cluster[], start: number): number {
  let end = start;
  while (EAST_ASIAN_TEXT.test(clusters[end]?.text ?? "")) end += 1;
  return end;
}

interface GroupFonts extends RunFonts {
  readonly previous: RunFont | null;
}

/** A word of Chinese characters is all in one style, if one has them all. */
function placeGroup(group: readonly Cluster[], weight: Weight, fonts: GroupFonts): readonly PlacedCluster[] {
  const styles = stylesFrom(fonts.eastAsianStyle).map((style) => EAST_ASIAN[style]);
  const complete = styles.find((family) => group.every(({ text }) => sliceFor(text, family) !== null));
  const families = complete === undefined ? styles : [complete, ...styles.filter((family) => family !== complete)];
  return group.flatMap((cluster) => placeCluster(cluster, weight, { ...fonts, eastAsian: families }));
}

interface ClusterFonts extends GroupFonts {
  readonly eastAsian: readonly FontFamily[];
}

function placeCluster(cluster: Cluster, weight: Weight, fonts: ClusterFonts): readonly PlacedCluster[] {
  const font = findFont(cluster.text, weight, fonts);
  if (font !== null) return [{ ...cluster, font }];
  const parts = Array.from(cluster.text);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    return [{ text: SUBSTITUTE, start: cluster.start, font: fonts.base[weight] }];
  }
  // No font has all of it: better its parts side by side than none.
  return parts
    .filter((text) => !INVISIBLE.test(text))
    .flatMap((text) => placeCluster({ text, start: cluster.start }, weight, fonts));
}

/** Null if no font has all of the cluster. */
function findFont(text: string, weight: Weight, fonts: ClusterFonts): RunFont | null {
  const { base, previous, eastAsian } = fonts;
  if (previous !== null && NEUTRAL.test(text) && text !== " " && hasAll(previous.font, text)) return previous;
  const families = [...eastAsian, ...OTHER_FAMILIES];
  const madeForIt = families.filter(({ scripts }) => scripts?.test(text) === true && !isText(text));
  for (const family of madeForIt) {
    const font = findInFamily(text, weight, { family, fonts });
    if (font !== null) return font;
  }
  if (hasAll(base[weight].font, text)) return base[weight];
  for (const family of [...families, LAST_RESORT]) {
    const font = findInFamily(text, weight, { family, fonts });
    if (font !== null) return font;
  }
  return null;
}

/** Signs such as © and digits are emoji only when they say so. */
function isText(text: string): boolean {
  return /^[\p{Extended_Pictographic}#*\d]/u.test(text) && !/\p{Emoji_Presentation}|\ufe0f|\u20e3/u.test(text);
}

function findInFamily(
  text: string,
  weight: Weight,
  { family, fonts }: { readonly family: FontFamily; readonly fonts: ClusterFonts },
): RunFont | null {
  const slice = sliceFor(text, family);
  if (slice === null) return null;
  const choice: FontChoice = { slice, weight };
  const font = fonts.others.find(choice);
  // Until it has been fetched, the letters' own font takes its place: this layout will be thrown away.
  if (font === null) return fonts.base[weight];
  return hasAll(font, text) ? { key: keyOf(choice), font, scale: family.scale } : null;
}

function sliceFor(text: string, family: FontFamily): FontSlice | null {
  const key = `${family.package} ${text}`;
  const known = slices.get(key);
  if (known !== undefined) return known.slice;
  const codePoints = visibleCodePoints(text);
  const slice = slicesOf(family).find(({ covers }) => codePoints.every(covers)) ?? null;
  if (key.length <= MAX_KEPT_LENGTH) slices.set(key, { slice });
  return slice;
}

function hasAll(font: Font, text: string): boolean {
  return visibleCodePoints(text).every((codePoint) => font.hasGlyphForCodePoint(codePoint));
}

function visibleCodePoints(text: string): readonly number[] {
  return Array.from(text)
    .filter((character) => !INVISIBLE.test(character))
    .map((character) => character.codePointAt(0) ?? 0);
}
