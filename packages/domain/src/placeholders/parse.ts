import { type DateOffset, DateUnit } from "../dates/calendar-date";

/** Literal text. */
export interface TextToken {
  readonly kind: "TEXT";
  readonly source: string;
}

/**
 * Something written like a placeholder, whether or not there is one of that name. A broken one lacks a bracket or the dot,
 * or has others than `[`, `.` and `]`; it may also be no placeholder at all.
 */
export interface PlaceholderToken {
  readonly kind: "PLACEHOLDER" | "BROKEN";
  /** As written, with the brackets. */
  readonly source: string;
  readonly prefix: string;
  readonly field: string;
  /** What follows the field, such as `+3M-1D`; empty in most cases, and not checked yet. */
  readonly arithmetic: string;
  /** Spaces inside the brackets, seen or unseen, make it invalid, yet show what was meant. */
  readonly hasBlanks: boolean;
  /** UTF-16 offsets into the template: of the opening bracket, and just after the closing one. */
  readonly start: number;
  readonly end: number;
  /** Of the opening bracket, both counted from 1. */
  readonly line: number;
  readonly column: number;
}

export type Token = TextToken | PlaceholderToken;

/** No placeholder is nearly that long, and a limit keeps hostile texts from costing time. */
const BRACKETS = String.raw`\[[^[\]\n]{1,100}\]`;
const PREFIX_FIELD_ARITHMETIC = /^\s*(\p{L}[\p{L}\d_]*)\s*\.\s*([\p{L}\d_]*)\s*((?:[-+][\p{L}\d_]*)*)\s*$/u;

/** A letter or digit of a name, or something unseen between them. */
const IN_NAME = String.raw`[\p{L}\d_\p{Default_Ignorable_Code_Point}]`;
const NAME = String.raw`(?<!${IN_NAME}|\.)\p{L}${IN_NAME}{0,40}\s{0,3}[.．]\s{0,3}${IN_NAME}{1,60}(?:[-+]\d{1,6}\p{L}){0,4}`;
const OPENING = String.raw`[[［【〔⟦⁅]`;
const CLOSING = String.raw`[\]］】〕⟧⁆]`;
/** A bracket on one side only, brackets of another kind, or a name without its dot. */
const BROKEN = [
  String.raw`${OPENING}\s{0,3}${NAME}(?:\s{0,3}${CLOSING})?`,
  String.raw`${NAME}\s{0,3}${CLOSING}`,
  String.raw`[({<]{1,2}\s{0,3}${NAME}\s{0,3}[)}>]{1,2}`,
].join("|");
const CANDIDATES = new RegExp(`(?<whole>${BRACKETS})|${BROKEN}`, "gu");
const BROKEN_PARTS = /(\p{L}[\p{L}\d_]*)\s*(?:[.,:;/-]|\s)\s*([\p{L}\d_]+)((?:[-+]\d+\p{L})*)/u;

type NameParts = Pick<PlaceholderToken, "kind" | "prefix" | "field" | "arithmetic" | "hasBlanks">;

/** What a piece in brackets, or with one of them, names; null when it does not look like a name. */
function readName(source: string, isWhole: boolean): NameParts | null {
  const plain = source.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const match = isWhole ? PREFIX_FIELD_ARITHMETIC.exec(plain.slice(1, -1)) : null;
  if (match !== null) {
    const [, prefix = "", field = "", arithmetic = ""] = match;
    return { kind: "PLACEHOLDER", prefix, field, arithmetic, hasBlanks: plain !== source || /\s/.test(source) };
  }
  const pattern = isWhole ? new RegExp(`^\\[\\s*${BROKEN_PARTS.source}\\s*\\]$`, "u") : BROKEN_PARTS;
  const [, prefix, field, arithmetic = ""] = pattern.exec(plain) ?? [];
  if (prefix === undefined || field === undefined) return null;
  return { kind: "BROKEN", prefix, field, arithmetic, hasBlanks: false };
}

/**
 * The template cut into pieces; put together again, their sources are the template.
 * Brackets around anything else (`[1]`, `[see below]`) are text like any other.
 */
export function parseTemplate(template: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let line = 1;
  let lineStart = 0;

  const addTextUntil = (end: number): void => {
    const source = template.slice(position, end);
    if (source !== "") tokens.push({ kind: "TEXT", source });
    countLines(end);
  };
  const countLines = (end: number): void => {
    for (const lineBreak of template.slice(position, end).matchAll(/\n/g)) {
      line += 1;
      lineStart = position + lineBreak.index + 1;
    }
    position = end;
  };

  for (const { 0: source, index: start, groups } of template.matchAll(CANDIDATES)) {
    const name = readName(source, groups?.["whole"] !== undefined);
    if (name === null) continue;
    addTextUntil(start);
    const end = start + source.length;
    tokens.push({ ...name, source, start, end, line, column: start - lineStart + 1 });
    countLines(end);
  }
  addTextUntil(template.length);
  return tokens;
}

const DATE_ARITHMETIC = /^(?:[-+]\d{1,6}[DWMY])*$/;
const UNITS: ReadonlyMap<string, DateUnit> = new Map(Object.values(DateUnit).map((unit) => [unit, unit]));

/** The steps of `+3M-1D`, to be taken in this order; none for an empty text. Null when it is not date arithmetic. */
export function parseDateArithmetic(arithmetic: string): readonly DateOffset[] | null {
  if (!DATE_ARITHMETIC.test(arithmetic)) return null;
  return [...arithmetic.matchAll(/([-+]\d+)([DWMY])/g)].flatMap(([, amount, letter = ""]) => {
    const unit = UNITS.get(letter);
    return unit === undefined ? [] : [{ amount: Number(amount), unit }];
  });
}
