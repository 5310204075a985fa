import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Metrics } from "./metrics";
import { whenEnded } from "./when-ended";

/** The route's pattern: an address may be the key to somebody's portal. */
export function routeOf({ routeOptions }: FastifyRequest): string {
  return routeOptions.url ?? "none";
}

/** A number for each request, by which its log lines are found. */
export function newRequestId(): string {
  return randomUUID();
}

/** Asked every few seconds, by machines. */
export const QUIET_ROUTES: ReadonlySet<string> = new Set(["/health", "/ready", "/metrics"]);

/** One line for each request: what was asked for, what came of it, how long it took; never an address, a token or a body. */
export function registerRequestLog(app: FastifyInstance, metrics: Metrics): void {
  whenEnded(app, (request, { status, ms }) => {
    const { method } = request;
    const route = routeOf(request);
    metrics.countRequest({ method, route, status, seconds: ms / 1000 });
    const line = { method, route, status, ms: Math.round(ms * 10) / 10 };
    if (QUIET_ROUTES.has(route) && status < 400) request.log.debug(line, "request");
    else request.log.info(line, "request");
  });
}
