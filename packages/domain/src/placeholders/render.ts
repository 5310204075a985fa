import { type CalendarDate, type DateOffset, shiftDate } from "../dates/calendar-date";
import { parseTemplate, type PlaceholderToken } from "./parse";
import { type PlaceholderContext, templateKindOf } from "./placeholder-context";
import { describeProblem, type PlaceholderProblem, PlaceholderProblemKind, resolveToken } from "./problems";
import type { TemplateKind } from "./template-kind";

/** A piece of a filled template: its own text, or a placeholder's value. */
export interface Piece {
  readonly text: string;
  /** A web address of ours, to be turned into a link where there are links. */
  readonly isUrl: boolean;
}

export interface FilledTemplate {
  /** In the order of the text; together they are the filled text. */
  readonly pieces: readonly Piece[];
  /** In the order of the text; empty when everything was filled. */
  readonly problems: readonly PlaceholderProblem[];
}

/**
 * Fills the placeholders of a template, which is plain text.
 * Values are never searched for placeholders again, so what a customer writes about themselves stays as it is.
 * What cannot be filled stays as written and is reported in `problems`; nothing is thrown whatever the template says.
 */
export function fillPlaceholders(template: string, context: PlaceholderContext): FilledTemplate {
  const kind = templateKindOf(context);
  const problems: PlaceholderProblem[] = [];

  const pieces = parseTemplate(template).map((token): Piece => {
    if (token.kind === "TEXT") return { text: token.source, isUrl: false };
    const { piece, problemKind } = fill(token, kind, context);
    if (problemKind !== null) problems.push(describeProblem(token, problemKind, kind));
    return piece;
  });
  return { pieces, problems };
}

/** The filled text of pieces. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

interface Filled {
  readonly piece: Piece;
  readonly problemKind: PlaceholderProblemKind | null;
}

function fill(token: PlaceholderToken, kind: TemplateKind, context: PlaceholderContext): Filled {
  const asWritten: Piece = { text: token.source, isUrl: false };
  const resolved = resolveToken(token, kind);
  if ("problemKind" in resolved) return { piece: asWritten, problemKind: resolved.problemKind };

  const { entry, offsets } = resolved;
  const today = shiftBySteps(context.today, offsets);
  if (today === null) return { piece: asWritten, problemKind: PlaceholderProblemKind.OUT_OF_RANGE };

  const text = entry.read({ ...context, today }) ?? "";
  const isMissed = entry.isUrl && text === "";
  return {
    piece: { text, isUrl: entry.isUrl },
    problemKind: isMissed ? PlaceholderProblemKind.NOT_RELEASED : null,
  };
}

function shiftBySteps(date: CalendarDate, steps: readonly DateOffset[]): CalendarDate | null {
  return steps.reduce<CalendarDate | null>((current, step) => current && shiftDate(current, step), date);
}
