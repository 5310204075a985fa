import type { FastifyInstance } from "fastify";
import type { HealthMonitor } from "../health/health-monitor";
import { RETRY_AFTER_SECONDS } from "../shared/errors";

/**
 * `/health` answers 200 as long as the process lives, and says what is in order and what is not. `/ready` answers 503 while requests
 * should go elsewhere. Both say what is known already and wait for nothing.
 */
export function registerHealth(app: FastifyInstance, health: HealthMonitor, version: string): void {
  const report = (): object => ({ ...health.report, version });
  app.get("/health", (_request, reply) => reply.header("cache-control", "no-store").send(report()));
  app.get("/ready", (_request, reply) => {
    reply.header("cache-control", "no-store");
    if (health.mayServe) return reply.send(report());
    return reply.code(503).header("retry-after", RETRY_AFTER_SECONDS).send(report());
  });
}
