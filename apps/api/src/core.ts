import { SystemAccess } from "./access/system-access";
import type { Environment } from "./config/environment";
import type { Database } from "./database/database";
import { Outbox } from "./jobs/outbox";
import { OutboxRepository } from "./jobs/outbox.repository";
import { TimelineRepository } from "./modules/audit/timeline.repository";
import { TimelineService } from "./modules/audit/timeline.service";
import type { Clock } from "./shared/clock";
import type { Logger } from "./shared/logger";

/** What the whole server is built on, before there is any module. */
export interface Foundations {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly database: Database;
}

/** What every module may use. */
export interface Core extends Foundations {
  /** Scopes for work that no person asks for. */
  readonly systemAccess: SystemAccess;
  /** Work to do after the transaction that asks for it. */
  readonly outbox: Outbox;
  /** What happened, and who wants to hear about it. */
  readonly timeline: TimelineService;
}

export function createCore(foundations: Foundations): Core {
  const { database, clock, logger } = foundations;
  const systemAccess = new SystemAccess(database);
  return {
    ...foundations,
    systemAccess,
    outbox: new Outbox(database, clock, logger, new OutboxRepository(database, systemAccess)),
    timeline: new TimelineService(clock, new TimelineRepository(database)),
  };
}
