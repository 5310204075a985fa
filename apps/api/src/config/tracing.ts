import type { z } from "zod";
import type { settings } from "./settings";

/** Where traces go. What else OpenTelemetry's own settings say (headers, sampling, names) its packages read by themselves. */
export interface TracingEnvironment {
  /** Where spans are posted to. */
  readonly url: string;
  readonly protocol: "http/protobuf" | "http/json";
}

type TracingSettings = Pick<
  z.infer<typeof settings>,
  | "OTEL_EXPORTER_OTLP_ENDPOINT"
  | "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"
  | "OTEL_EXPORTER_OTLP_PROTOCOL"
  | "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"
  | "OTEL_TRACES_EXPORTER"
  | "OTEL_SDK_DISABLED"
>;

/**
 * Null: nobody wants traces. They are standard settings, which other programs on the machine may have for themselves: what we don't
 * speak only matters where traces are wanted.
 * A text is what is wrong with them.
 * Source: opentelemetry.io, "OTLP Exporter Configuration" and "SDK environment variables".
 */
export function readTracing(env: TracingSettings): TracingEnvironment | string | null {
  const url = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? tracesBelow(env.OTEL_EXPORTER_OTLP_ENDPOINT);
  if (url === null || env.OTEL_SDK_DISABLED?.toLowerCase() === "true" || env.OTEL_TRACES_EXPORTER === "none") {
    return null;
  }
  const protocol = env.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? env.OTEL_EXPORTER_OTLP_PROTOCOL ?? "http/protobuf";
  if (protocol === "http/protobuf" || protocol === "http/json") return { url, protocol };
  return "OTEL_EXPORTER_OTLP_PROTOCOL: must be http/protobuf or http/json, or OTEL_SDK_DISABLED=true";
}

function tracesBelow(endpoint: string | undefined): string | null {
  return endpoint === undefined ? null : `${endpoint.replace(/\/+$/, "")}/v1/traces`;
}
