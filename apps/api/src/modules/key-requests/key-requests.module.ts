import type { FastifyInstance } from "fastify";
import type { Core } from "../../core";
import { routeOf } from "../../http/request-log";
import { whenEnded } from "../../http/when-ended";
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

/** Once each has been answered, or its program has gone away, as most do from streams. */
function noteRequests(app: FastifyInstance, keyRequests: KeyRequests, clock: Core["clock"]): void {
  whenEnded(app, (request, { status, ms }) => {
    const { notes, method } = request;
    if (notes === null) return;
    keyRequests.note(notes.actor, {
      startedAt: new Date(clock.now().getTime() - ms).toISOString(),
      durationMs: Math.round(ms),
      operation: notes.operation ?? `${method} ${routeOf(request)}`,
      statusCode: status,
      problems: notes.problems,
    });
  });
  app.addHook("onClose", () => keyRequests.flush());
}
