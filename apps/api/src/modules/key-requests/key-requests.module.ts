import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Core } from "../../core";
import { routeOf } from "../../http/request-log";
import type { ServerModule } from "../../server-module";
import type { StaffServices } from "../staff/staff.module";
import { KeyRequestAdminResolver } from "./key-request.admin.resolver";
import { KeyRequestRepository } from "./key-request.repository";
import { KeyRequests } from "./key-requests";

/** What programs have asked for lately, and what went wrong with it. */
export function createKeyRequestsModule(core: Core, { staffRepository }: Pick<StaffServices, "staffRepository">) {
  const keyRequestRepository = new KeyRequestRepository(core.database);
  const keyRequests = new KeyRequests({ ...core, keyRequestRepository, staffRepository });
  return {
    services: { keyRequests },
    adminResolvers: [new KeyRequestAdminResolver(keyRequests)],
    routes: [(app: FastifyInstance) => noteRequests(app, keyRequests, core.clock)],
    jobs: [{ name: "purge requests of API keys", everyMs: 3_600_000, run: () => keyRequests.purge() }],
  } satisfies ServerModule;
}

/** Once each has been answered, or its program has gone away: that is how most streams end, and fastify tells nobody then. */
function noteRequests(app: FastifyInstance, keyRequests: KeyRequests, clock: Core["clock"]): void {
  const noted = new WeakSet<FastifyRequest>();
  const note = (request: FastifyRequest, { statusCode, elapsedTime }: FastifyReply): void => {
    const { notes, method } = request;
    if (notes === null || noted.has(request)) return;
    noted.add(request);
    keyRequests.note(notes.actor, {
      startedAt: new Date(clock.now().getTime() - elapsedTime).toISOString(),
      durationMs: Math.round(elapsedTime),
      operation: notes.operation ?? `${method} ${routeOf(request)}`,
      statusCode,
      problems: notes.problems,
    });
  };
  app.addHook("preHandler", (request, reply, done) => {
    if (request.notes !== null) {
      reply.raw.once("close", () => {
        note(request, reply);
      });
    }
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    note(request, reply);
    done();
  });
  app.addHook("onClose", () => keyRequests.flush());
}
