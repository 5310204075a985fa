import type { Database } from "../database/database";
import type { DatabaseProbe } from "../database/database-probe";
import type { OutageKind } from "../database/outages";
import type { Clock } from "../shared/clock";
import type { HealthCheck } from "./health-check";

export const DATABASE_TROUBLES: Readonly<Record<OutageKind, string>> = {
  GONE: "The database can't be reached.",
  SILENT: "The database does not answer in time.",
  BUSY: "The database is locked, or has no connection left.",
  CONFLICT: "The database is busy.",
  READ_ONLY: "The database can only be read.",
  FULL: "The database has no space left.",
  BROKEN: "The database's files can't be read or written.",
  DAMAGED: "The database is damaged: restore the backup.",
  REFUSED: "The database does not let this server in.",
};

/** The database can be read and written. It is written only after a write has failed, until one succeeds. */
export function databaseCheck(database: Database, probe: DatabaseProbe): HealthCheck {
  return {
    name: "database",
    isNeededToServe: true,
    look: async () => {
      if (database.trouble === "DAMAGED") return DATABASE_TROUBLES.DAMAGED;
      const write = database.trouble !== null;
      const trouble = await probe.findTrouble({ write });
      if (write && trouble === null) database.forgetTrouble();
      return trouble === null ? null : DATABASE_TROUBLES[trouble];
    },
  };
}

/** What is stored is what this version knows. Where it is not, rows are left out of lists, and single ones refused. */
export function storedValuesCheck({ unknownValues }: Database): HealthCheck {
  return {
    name: "storedValues",
    isNeededToServe: false,
    look: async () => {
      const { columns } = unknownValues;
      return columns.length === 0
        ? null
        : `Stored values are not known here: ${columns.join(", ")}. The log says which.`;
    },
  };
}

/** A worker takes what is due within seconds. */
const OVERDUE_MS = 5 * 60_000;
/** Mail servers that put off strangers let them in after a quarter of an hour. */
const FAILING_MS = 30 * 60_000;

/** Emails and other work for later get done. */
export function mailsCheck(probe: DatabaseProbe, clock: Clock): HealthCheck {
  return {
    name: "mails",
    isNeededToServe: false,
    look: async () => {
      const [oldest] = await probe.read<{ due: string | null; tried: string | null }>(
        `SELECT MIN(due_at) AS "due", MIN(CASE WHEN attempts > 0 THEN created_at END) AS "tried"
         FROM outbox_message WHERE status = 'PENDING'`,
      );
      const nowMs = clock.now().getTime();
      const ageMs = (instant: string | null | undefined): number =>
        instant === null || instant === undefined ? 0 : nowMs - Date.parse(instant);
      if (ageMs(oldest?.due) > OVERDUE_MS) return "Emails are waiting and nobody sends them.";
      if (ageMs(oldest?.tried) > FAILING_MS) return "Emails have been failing for more than half an hour.";
      return null;
    },
  };
}
