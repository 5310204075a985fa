import type { FastifyInstance } from "fastify";
import type { PeriodicJob } from "./jobs/worker";

/** Adds the routes of a module to the server. */
export type Routes = (app: FastifyInstance) => void | Promise<void>;

/** What the factory of a module returns. It attaches its listeners itself. */
export interface ServerModule {
  /** What other modules may use, by the one name that each service has everywhere. */
  readonly services: object;
  readonly adminResolvers?: readonly object[];
  readonly portalResolvers?: readonly object[];
  readonly routes?: readonly Routes[];
  readonly jobs?: readonly PeriodicJob[];
}
