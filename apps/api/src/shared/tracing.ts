/** What is told about a span: words of the program and figures, never an address, a token or anybody's data. */
export type SpanFacts = Readonly<Record<string, string | number>>;

export interface NewSpan {
  /** Of few different ones: what is done, never to what. */
  readonly name: string;
  /** SERVER: somebody asks us; CLIENT: we ask somebody; INTERNAL: neither. */
  readonly kind: "SERVER" | "CLIENT" | "INTERNAL";
  readonly facts?: SpanFacts;
}

/** A piece of work with its time. */
export interface Span {
  rename(name: string): void;
  tell(facts: SpanFacts): void;
  /** `type`: a word of ours or a class of errors. */
  fail(type: string): void;
  /** `error`: why it failed; only its class is told. */
  end(error?: unknown): void;
}

/**
 * Where spans go. CURRENT: part of what is running; OWN: not part of anything, whatever caused it; otherwise the `traceparent` of
 * whoever asks.
 */
export interface Tracer {
  begin(span: NewSpan, parent: "CURRENT" | "OWN" | { readonly traceparent: string }): Span;
  /** What is begun in `work` is part of this span. */
  within<Result>(span: Span, work: () => Result): Result;
  readonly current: Span | null;
}

/** One for the process, like the collector it tells; null: nobody wants to know. */
let tracer: Tracer | null = null;

/** From now on spans go there. Returns how to end it. */
export function traceWith(wanted: Tracer): () => void {
  tracer = wanted;
  return () => {
    if (tracer === wanted) tracer = null;
  };
}

const nothing = (): void => undefined;
const UNTRACED: Span = { rename: nothing, tell: nothing, fail: nothing, end: nothing };

/** Does it as a span. Without a tracer it is simply done, and `describe` is not called. */
export function traced<Result>(describe: () => NewSpan, work: (span: Span) => Promise<Result>): Promise<Result> {
  return tracer === null ? work(UNTRACED) : inSpan(tracer, tracer.begin(describe(), "CURRENT"), work);
}

/** The same for work that is not part of whatever happened to wake it. */
export function tracedAlone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return tracer === null ? work() : inSpan(tracer, tracer.begin({ name, kind: "INTERNAL" }, "OWN"), work);
}

async function inSpan<Result>(by: Tracer, span: Span, work: (span: Span) => Promise<Result>): Promise<Result> {
  try {
    const result = await by.within(span, () => work(span));
    span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
}

/** For the many small things that only matter as part of something larger: null outside of a span. */
export function beginPart(describe: () => NewSpan): Span | null {
  if (tracer?.current == null) return null;
  return tracer.begin(describe(), "CURRENT");
}

/** Says more about what is running, if anybody wants to know. */
export function tellSpan(describe: () => { readonly name: string; readonly facts: SpanFacts }): void {
  const span = tracer?.current;
  if (span == null) return;
  const { name, facts } = describe();
  span.rename(name);
  span.tell(facts);
}
