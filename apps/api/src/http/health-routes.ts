import type { FastifyInstance } from "fastify";
import type { Database } from "../database/database";

/** `/health` answers 200 while the database responds, and 503 otherwise: for supervisors and load balancers. */
export function registerHealth(app: FastifyInstance, database: Database): void {
  app.get("/health", async (request, reply) => {
    try {
      await database.ping();
      return await reply.send({ status: "ok" });
    } catch (error) {
      request.log.error({ err: error }, "the database is not responding");
      return reply.code(503).send({ status: "unavailable" });
    }
  });
}
