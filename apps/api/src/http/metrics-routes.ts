import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Metrics } from "./metrics";

/** `/metrics`, for whoever has the token. Without one there is no such page. */
export function registerMetrics(app: FastifyInstance, metrics: Metrics, token: string | null): void {
  if (token === null) return;
  metrics.watchProcess();
  const expected = digest(`Bearer ${token}`);
  app.get("/metrics", async (request, reply) => {
    reply.header("cache-control", "no-store");
    if (!timingSafeEqual(digest(request.headers.authorization ?? ""), expected)) {
      return reply.code(401).header("www-authenticate", "Bearer").send("METRICS_TOKEN is needed as a bearer token.");
    }
    return reply.type(metrics.contentType).send(await metrics.write());
  });
}

/** Of one length, whatever was sent. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
