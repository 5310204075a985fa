import { type CalendarDate, type DateOffset, shiftDate } from "../dates/calendar-date";
import type { Locale } from "../locale";
import { exampleContext } from "./example-context";
import { type OutputFormat, type Piece, writePieces } from "./output";
import { parseTemplate, type PlaceholderToken } from "./parse";
import { type PlaceholderContext, templateKindOf } from "./placeholder-context";
import { describeProblem, type PlaceholderProblem, PlaceholderProblemKind, resolveToken } from "./problems";
import type { TemplateKind } from "./template-kind";

export interface RenderedTemplate {
  readonly output: string;
  /** In the order of the text; empty when everything was filled. */
  readonly problems: readonly PlaceholderProblem[];
}

/**
 * Fills the placeholders of a template, which is plain text.
 * Values are never searched for placeholders again, so what a customer writes about themselves stays as it is.
 * What cannot be filled stays as written and is reported in `problems`; nothing is thrown whatever the template says.
 * Output: "text" changes nothing else. "html" escapes everything, turns blank lines into paragraphs, line breaks into
 * `<br>`, and placeholders that are web addresses into links.
 */
export function renderPlaceholders(
  template: string,
  context: PlaceholderContext,
  output: OutputFormat,
): RenderedTemplate {
  const kind = templateKindOf(context);
  const problems: PlaceholderProblem[] = [];

  const pieces = parseTemplate(template).map((token): Piece => {
    if (token.kind === "TEXT") return { text: token.source, isUrl: false };
    const { piece, problemKind } = fill(token, kind, context);
    if (problemKind !== null) problems.push(describeProblem(token, problemKind, kind));
    return piece;
  });
  return { output: writePieces(pieces, output), problems };
}

/** The template filled in with invented values, for previewing it before there is anybody to send it to. */
export function renderExample(
  template: string,
  kind: TemplateKind,
  locale: Locale,
  output: OutputFormat,
): RenderedTemplate {
  return renderPlaceholders(template, exampleContext(kind, locale), output);
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
