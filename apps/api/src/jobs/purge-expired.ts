import type { SystemAccess } from "../access/system-access";
import type { Database } from "../database/database";
import type { Clock } from "../shared/clock";
import { OutboxRepository } from "./outbox.repository";
import { SessionRepository } from "./session.repository";

interface PurgeNeeds {
  readonly database: Database;
  readonly clock: Clock;
  readonly systemAccess: SystemAccess;
}

const KEEP_DONE_MESSAGES_MS = 7 * 86_400_000;

/** Deletes what nobody can use any more: sessions that have ended, and outbox messages done more than a week ago. */
export async function purgeExpired({ database, clock, systemAccess }: PurgeNeeds): Promise<void> {
  const now = clock.now();
  await database.transaction(async () => {
    await new SessionRepository(database).purgeExpired(now.toISOString());
    await new OutboxRepository(database, systemAccess).purgeDone(
      new Date(now.getTime() - KEEP_DONE_MESSAGES_MS).toISOString(),
    );
  });
}
