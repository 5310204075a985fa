import { type DateOffset, DateUnit } from "../dates/calendar-date";

/** Literal text. */
export interface TextToken {
  readonly kind: "TEXT";
  readonly source: string;
}

/** Something written like a placeholder, `[Prefix.field]`, whether or not there is one of that name. */
export interface PlaceholderToken {
  readonly kind: "PLACEHOLDER";
  /** As written, with the brackets. */
  readonly source: string;
  readonly prefix: string;
  readonly field: string;
  /** What follows the field, such as `+3M-1D`; empty in most cases, and not checked yet. */
  readonly arithmetic: string;
  /** Spaces inside the brackets make it invalid, yet show what was meant. */
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
const BRACKETS = /\[[^[\]\n]{1,100}\]/g;
const PREFIX_FIELD_ARITHMETIC = /^\s*(\p{L}[\p{L}\d_]*)\s*\.\s*([\p{L}\d_]*)\s*((?:[-+][\p{L}\d_]*)*)\s*$/u;

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
    for (const lineBreak of source.matchAll(/\n/g)) {
      line += 1;
      lineStart = position + lineBreak.index + 1;
    }
    position = end;
  };

  for (const { 0: source, index: start } of template.matchAll(BRACKETS)) {
    const match = PREFIX_FIELD_ARITHMETIC.exec(source.slice(1, -1));
    if (match === null) continue;
    addTextUntil(start);
    const [, prefix = "", field = "", arithmetic = ""] = match;
    const hasBlanks = /\s/.test(source);
    const end = start + source.length;
    const column = start - lineStart + 1;
    tokens.push({ kind: "PLACEHOLDER", source, prefix, field, arithmetic, hasBlanks, start, end, line, column });
    position = end;
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
