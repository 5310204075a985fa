import { setTimeout as pause } from "node:timers/promises";
import type { Client, QueryResult } from "pg";
import type { QueryRunner } from "typeorm";
import { UnexpectedError } from "../shared/errors";
import type { Reader } from "./data-source";
import { asOutage, DatabaseUnavailableError, OutcomeUnknownError } from "./outages";

const ASK_AGAIN_MS = 200;

/** One transaction on one connection, from BEGIN to knowing what became of its COMMIT. */
export class PostgresTransaction {
  private constructor(
    private readonly client: Client,
    /** PostgreSQL's own number of it. */
    private readonly number: string,
  ) {}

  static async begin(runner: QueryRunner): Promise<PostgresTransaction> {
    // TypeORM does not say so, but this is what it connects with.
    const client = (await runner.connect()) as Client;
    // One round trip; the driver answers several statements with several results.
    const results: unknown = await client.query("BEGIN; SELECT pg_current_xact_id()::text AS number");
    const [, { rows }] = results as [QueryResult, QueryResult<{ number: string }>];
    const number = rows[0]?.number;
    if (number === undefined) throw new UnexpectedError("PostgreSQL did not number the transaction");
    return new PostgresTransaction(client, number);
  }

  /**
   * Resolves when it is certain that everything is stored.
   * Errors: throws DatabaseUnavailableError when it is certain that nothing is, OutcomeUnknownError when nobody can say.
   */
  async commit(reader: Reader, deadlineMs: number): Promise<void> {
    try {
      const { command } = await this.client.query("COMMIT");
      if (command !== "COMMIT") throw new UnexpectedError("A statement failed, so PostgreSQL kept nothing");
    } catch (error) {
      const outage = asOutage(error);
      // What PostgreSQL itself refuses is not stored. Otherwise its answer got lost, and it has to be asked.
      if (!(outage instanceof DatabaseUnavailableError) || !isCut(outage)) throw outage;
      if (!(await this.findOutcome(reader, deadlineMs, outage))) throw new DatabaseUnavailableError("GONE", error);
    }
  }

  /** Never again on this connection: what is open on it is rolled back when it ends. */
  abandon(): void {
    void this.client.end();
  }

  private async findOutcome(reader: Reader, deadlineMs: number, cause: unknown): Promise<boolean> {
    do {
      const status = await this.ask(reader);
      if (status === "committed") return true;
      if (status === "aborted") return false;
      await pause(ASK_AGAIN_MS);
    } while (Date.now() < deadlineMs);
    throw new OutcomeUnknownError(cause);
  }

  /** Null when there is no answer. One that is still open never got its COMMIT, or its server has yet to notice: it is ended. */
  private async ask(reader: Reader): Promise<string | null> {
    try {
      const [row] = await reader.query<{ status: string | null }>(
        `SELECT pg_xact_status($1::xid8) AS status,
           (SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_xid = ($1::xid8)::xid) AS ended`,
        [this.number],
      );
      return row?.status ?? null;
    } catch (error) {
      if (asOutage(error) instanceof DatabaseUnavailableError) return null;
      throw error;
    }
  }
}

function isCut({ kind }: DatabaseUnavailableError): boolean {
  return kind === "GONE" || kind === "SILENT";
}
