import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Span, Tracer } from "../shared/tracing";
import { QUIET_ROUTES, routeOf } from "./request-log";
import { whenEnded } from "./when-ended";

/** A span for each request, as its log line: what was asked for and what came of it; never an address, a token or a body. */
export function registerRequestTraces(app: FastifyInstance, tracer: Tracer, trustedProxies: number): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  app.addHook("onRequest", (request, _reply, done) => {
    const { method } = request;
    const route = routeOf(request);
    if (QUIET_ROUTES.has(route)) {
      done();
      return;
    }
    // A stranger's would let them choose what of theirs is kept, and with whose it is mixed up.
    const traceparent = trustedProxies > 0 ? request.headers["traceparent"] : undefined;
    const facts = { "http.request.method": method, "http.route": route };
    const span = tracer.begin(
      { name: `${method} ${route}`, kind: "SERVER", facts },
      typeof traceparent === "string" ? { traceparent } : "OWN",
    );
    spans.set(request, span);
    tracer.within(span, done);
  });
  // Reading the body leaves the span.
  app.addHook("preHandler", (request, _reply, done) => {
    const span = spans.get(request);
    if (span === undefined) done();
    else tracer.within(span, done);
  });
  whenEnded(app, (request, { status }) => {
    const span = spans.get(request);
    span?.tell({ "http.response.status_code": status });
    if (status >= 500) span?.fail(String(status));
    span?.end();
  });
}
