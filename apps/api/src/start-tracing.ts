import type { TracingEnvironment } from "./config/tracing";
import type { Logger } from "./shared/logger";
import type { OtlpTracer as OtlpTracerClass } from "./integrations/tracing/otlp-tracer";
import { type Tracer, traceWith } from "./shared/tracing";

interface OtlpModule {
  readonly OtlpTracer: typeof OtlpTracerClass;
}

export interface Tracing {
  /** Null: nobody wants traces. */
  readonly tracer: Tracer | null;
  /** Delivers what is left. */
  stop(): Promise<void>;
}

/** OpenTelemetry's packages are loaded only where somebody wants traces. */
export async function startTracing(wanted: TracingEnvironment | null, logger: Logger): Promise<Tracing> {
  if (wanted === null) return { tracer: null, stop: async () => undefined };
  const { OtlpTracer } = (await import(require.resolve("./integrations/tracing/otlp-tracer"))) as OtlpModule;
  const tracer = new OtlpTracer(wanted, logger);
  const stopTracing = traceWith(tracer);
  return {
    tracer,
    stop: async () => {
      stopTracing();
      await tracer.stop();
    },
  };
}
