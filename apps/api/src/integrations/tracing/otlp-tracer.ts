import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Context,
  ROOT_CONTEXT,
  type Span as OtelSpan,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  type Tracer as OtelTracer,
  trace,
} from "@opentelemetry/api";
import { setGlobalErrorHandler, W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter as JsonExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { OTLPTraceExporter as ProtobufExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import { detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { codeOf } from "../../shared/code-of";
import type { Logger } from "../../shared/logger";
import type { NewSpan, Span, SpanFacts, Tracer } from "../../shared/tracing";
import { VERSION } from "../../shared/version";

export interface OtlpOptions {
  /** Where spans are posted to. */
  readonly url: string;
  readonly protocol: "http/protobuf" | "http/json";
}

/** How the propagator reads what came with a request. */
const TRACEPARENT: TextMapGetter<{ readonly traceparent: string }> = {
  get: ({ traceparent }, key) => (key === "traceparent" ? traceparent : undefined),
  keys: () => ["traceparent"],
};
const NAME = "kundenportal";
/** A collector that is away is told once, and again while it stays away. */
const TELL_AGAIN_MS = 10 * 60_000;

/**
 * Sends spans to a collector, in batches, by OpenTelemetry's packages, which read its other settings themselves. Spans that can't be
 * delivered are dropped: nobody waits for a collector.
 */
export class OtlpTracer implements Tracer {
  private readonly provider: BasicTracerProvider;
  private readonly tracer: OtelTracer;
  private readonly running = new AsyncLocalStorage<OtlpSpan>();
  private readonly propagator = new W3CTraceContextPropagator();

  constructor({ url, protocol }: OtlpOptions, logger: Logger) {
    tellFailures(logger);
    const exporter = protocol === "http/json" ? new JsonExporter({ url }) : new ProtobufExporter({ url });
    const ours = resourceFromAttributes({ "service.name": NAME, "service.version": VERSION });
    this.provider = new BasicTracerProvider({
      resource: ours.merge(detectResources({ detectors: [envDetector] })),
      spanProcessors: [new BatchSpanProcessor(exporter)],
    });
    this.tracer = this.provider.getTracer(NAME, VERSION);
  }

  begin({ name, kind, facts = {} }: NewSpan, parent: "CURRENT" | "OWN" | { readonly traceparent: string }): Span {
    const options = { kind: SpanKind[kind], attributes: facts };
    return new OtlpSpan(this.tracer.startSpan(name, options, this.contextOf(parent)));
  }

  within<Result>(span: Span, work: () => Result): Result {
    return span instanceof OtlpSpan ? this.running.run(span, work) : work();
  }

  get current(): Span | null {
    return this.running.getStore() ?? null;
  }

  /** Delivers what is left. Errors: none; what can't be delivered is dropped. */
  async stop(): Promise<void> {
    this.running.disable();
    await this.provider.shutdown().catch(() => undefined);
  }

  private contextOf(parent: "CURRENT" | "OWN" | { readonly traceparent: string }): Context {
    if (parent === "OWN") return ROOT_CONTEXT;
    if (parent === "CURRENT") {
      const current = this.running.getStore();
      return current === undefined ? ROOT_CONTEXT : trace.setSpan(ROOT_CONTEXT, current.span);
    }
    return this.propagator.extract(ROOT_CONTEXT, parent, TRACEPARENT);
  }
}

class OtlpSpan implements Span {
  constructor(readonly span: OtelSpan) {}

  rename(name: string): void {
    this.span.updateName(name);
  }

  tell(facts: SpanFacts): void {
    this.span.setAttributes(facts);
  }

  fail(type: string): void {
    this.span.setAttribute("error.type", type);
    this.span.setStatus({ code: SpanStatusCode.ERROR });
  }

  /** The class of the error alone: messages and stack traces may quote anybody's data. */
  end(error?: unknown): void {
    if (error !== undefined) this.fail(error instanceof Error ? error.constructor.name : typeof error);
    this.span.end();
  }
}

function tellFailures(logger: Logger): void {
  let toldAtMs = -Infinity;
  setGlobalErrorHandler((error) => {
    if (performance.now() - toldAtMs < TELL_AGAIN_MS) return;
    toldAtMs = performance.now();
    // Not the error itself: it has the collector's answer, and may have the address with its password.
    const reason = codeOf(error) || (error instanceof Error ? error.name : "");
    logger.warn({ reason }, "traces could not be delivered; see OTEL_EXPORTER_OTLP_ENDPOINT");
  });
}
