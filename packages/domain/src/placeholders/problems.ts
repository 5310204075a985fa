import type { DateOffset } from "../dates/calendar-date";
import { findPlaceholder, placeholderName } from "./catalogue";
import { findNearestPlaceholder, isKnownPrefix } from "./nearest";
import { parseDateArithmetic, parseTemplate, type PlaceholderToken } from "./parse";
import { type PlaceholderEntry, PlaceholderPrefix } from "./placeholder-entry";
import type { TemplateKind } from "./template-kind";

export const PlaceholderProblemKind = {
  /** There is no placeholder with that name. It stays as written. */
  UNKNOWN: "UNKNOWN",
  /** A bracket or the dot is missing, or is another character. It stays as written. */
  BROKEN: "BROKEN",
  /** It belongs to another kind of text, such as `[Offer.date]` in an email about an invoice. It stays as written. */
  NOT_FITTING: "NOT_FITTING",
  /** The date it leads to has no four-digit year. It stays as written. */
  OUT_OF_RANGE: "OUT_OF_RANGE",
  /** There is no web address: what it would open is not released, or there is nothing to pay. It is left empty. */
  NOT_RELEASED: "NOT_RELEASED",
} as const;
export type PlaceholderProblemKind = (typeof PlaceholderProblemKind)[keyof typeof PlaceholderProblemKind];

/** A place in a template that is not filled as the writer expects. */
export interface PlaceholderProblem {
  readonly kind: PlaceholderProblemKind;
  /** As written, with the brackets. */
  readonly placeholder: string;
  /** UTF-16 offsets into the template: of the opening bracket, and just after the closing one. */
  readonly start: number;
  readonly end: number;
  /** Of the opening bracket, both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What to write instead, with the brackets; null when nothing comes close. */
  readonly suggestion: string | null;
}

/** A text must not be sent with such a problem; with any other the sender decides. */
export function isBlocking({ kind }: Pick<PlaceholderProblem, "kind">): boolean {
  return kind !== PlaceholderProblemKind.NOT_RELEASED;
}

/** What is wrong with a template whatever it is filled in with, in text order. For checking while typing. */
export function checkTemplate(template: string, kind: TemplateKind): readonly PlaceholderProblem[] {
  return parseTemplate(template).flatMap((token) => {
    if (token.kind === "TEXT") return [];
    const resolved = resolveToken(token, kind);
    const problemKind = "problemKind" in resolved ? resolved.problemKind : null;
    return problemKind === null ? [] : [describeProblem(token, problemKind, kind)];
  });
}

interface ResolvedPlaceholder {
  readonly entry: PlaceholderEntry;
  /** The steps from today to the date it is about; empty for today itself, and for anything but dates. */
  readonly offsets: readonly DateOffset[];
}

/** What a token stands for in a text of this kind, or why it stands for nothing. Null problem: it is text. */
export function resolveToken(
  token: PlaceholderToken,
  kind: TemplateKind,
): ResolvedPlaceholder | { readonly problemKind: PlaceholderProblemKind | null } {
  if (token.kind === "BROKEN") {
    return { problemKind: isMeantAsPlaceholder(token, kind) ? PlaceholderProblemKind.BROKEN : null };
  }
  const entry = findPlaceholder(token.prefix, token.field);
  const offsets = parseDateArithmetic(token.arithmetic);
  const isWellFormed = offsets !== null && (offsets.length === 0 || entry?.prefix === PlaceholderPrefix.Date);
  if (entry === null || !isWellFormed || token.hasBlanks) return { problemKind: PlaceholderProblemKind.UNKNOWN };
  if (!entry.fits.includes(kind)) return { problemKind: PlaceholderProblemKind.NOT_FITTING };
  return { entry, offsets };
}

/** Square brackets with a dot are hardly ever anything else; other signs only around the very name of a placeholder. */
function isMeantAsPlaceholder(token: PlaceholderToken, kind: TemplateKind): boolean {
  const nearest = findNearestPlaceholder(token, kind);
  const isSquare = !/^[({<]/.test(token.source) && /[.．]/.test(token.source);
  if (isSquare) return nearest !== null || isKnownPrefix(token.prefix);
  return nearest !== null && placeholderName(nearest).toLowerCase() === placeholderName(token).toLowerCase();
}

export function describeProblem(
  token: PlaceholderToken,
  problemKind: PlaceholderProblemKind,
  templateKind: TemplateKind,
): PlaceholderProblem {
  const { source, start, end, line, column } = token;
  const suggestion = NEEDS_ANOTHER_NAME[problemKind] ? suggest(token, templateKind) : null;
  return { kind: problemKind, placeholder: source, start, end, line, column, suggestion };
}

const NEEDS_ANOTHER_NAME: Readonly<Record<PlaceholderProblemKind, boolean>> = {
  UNKNOWN: true,
  BROKEN: true,
  NOT_FITTING: true,
  OUT_OF_RANGE: false,
  NOT_RELEASED: false,
};

function suggest(token: PlaceholderToken, kind: TemplateKind): string | null {
  const nearest = findNearestPlaceholder(token, kind);
  if (nearest === null) return null;
  const keepsArithmetic = nearest.prefix === PlaceholderPrefix.Date && parseDateArithmetic(token.arithmetic) !== null;
  return `[${placeholderName(nearest)}${keepsArithmetic ? token.arithmetic : ""}]`;
}
