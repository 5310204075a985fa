import type { Database } from "../database/database";
import type { Logger } from "../shared/logger";

const LIMIT_MS = 30 * 60_000;

/** Finds damage before somebody needs the page that is damaged. It then stays reported by `/ready` until a restart. */
export async function checkDatabase({
  database,
  logger,
}: {
  readonly database: Database;
  readonly logger: Logger;
}): Promise<void> {
  const outcome = await database.checkForDamage(LIMIT_MS);
  if (outcome.kind === "DAMAGED") {
    logger.fatal({ problem: outcome.problem }, "the database is damaged: stop the server and restore the backup");
  }
  if (outcome.kind === "UNFINISHED") logger.warn("the database is too large to be checked in half an hour");
}
