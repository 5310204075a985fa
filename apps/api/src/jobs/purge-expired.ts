import type { SystemAccess } from "../access/system-access";
import type { Database } from "../database/database";
import { KeptAnswerRepository } from "../kept-answers/kept-answer.repository";
import type { Clock } from "../shared/clock";
import { OutboxRepository } from "./outbox.repository";
import { SessionRepository } from "./session.repository";

interface PurgeNeeds {
  readonly database: Database;
  readonly clock: Clock;
  readonly systemAccess: SystemAccess;
}

const KEEP_DONE_MESSAGES_MS = 7 * 86_400_000;
/** Promised to callers as "at least 30 days". */
const KEEP_ANSWERS_MS = 30 * 86_400_000;

/** Deletes what nobody can use any more: sessions that have ended, messages done more than a week ago, old answers. */
export async function purgeExpired({ database, clock, systemAccess }: PurgeNeeds): Promise<void> {
  const now = clock.now();
  await database.transaction(async () => {
    await new SessionRepository(database).purgeExpired(now.toISOString());
    await new OutboxRepository(database, systemAccess).purgeDone(
      new Date(now.getTime() - KEEP_DONE_MESSAGES_MS).toISOString(),
    );
    await new KeptAnswerRepository(database).purge(
      new Date(now.getTime() - KEEP_ANSWERS_MS).toISOString(),
      now.toISOString(),
    );
  });
}
