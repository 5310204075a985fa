import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Emails that were sent keep no links that open something; those that are there lose theirs in the background. What was written
 * next to them, their subjects in the timeline and answers kept for callers, loses its links here.
 */
export class SentLinks1790000000022 implements MigrationInterface {
  name = "SentLinks1790000000022";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail ADD COLUMN has_live_links boolean NOT NULL DEFAULT true`);
    await runner.query(
      `CREATE INDEX mail_live_links ON mail (merchant_id, id) WHERE status = 'SENT' AND has_live_links`,
    );
    for (const place of PLACES) await takeOutLinks(runner, place);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX mail_live_links`);
    await runner.query(`ALTER TABLE mail DROP COLUMN has_live_links`);
  }
}

interface Place {
  readonly table: string;
  readonly column: string;
  readonly key: readonly string[];
}

const PLACES: readonly Place[] = [
  { table: "timeline_entry", column: "data", key: ["merchant_id", "id"] },
  { table: "kept_answer", column: "answer", key: ["merchant_id", "owner_id", "operation", "idempotency_key"] },
];

const BATCH_SIZE = 200;

/** As tokens are written at this time. In HTML, long words may break anywhere. */
const LINK =
  /(\/(?:<wbr \/>)?p(?:(?:<wbr \/>)?ay)?(?:<wbr \/>)?\/)(?:<wbr \/>)?A(?:<wbr \/>)?Q(?:(?:<wbr \/>)?[\w-]){80,}/g;

async function takeOutLinks(runner: QueryRunner, { table, column, key }: Place): Promise<void> {
  const isOnPostgres = runner.connection.options.type === "postgres";
  const values = (first: number): string =>
    key.map((_name, index) => (isOnPostgres ? `$${String(first + index)}` : "?")).join(", ");
  let after = key.map(() => "");
  for (;;) {
    const rows = (await runner.query(
      `SELECT ${[...key, column].join(", ")} FROM ${table}
       WHERE (${key.join(", ")}) > (${values(1)}) AND (${column} LIKE '%/p/AQ%' OR ${column} LIKE '%/pay/AQ%')
       ORDER BY ${key.join(", ")} LIMIT ${String(BATCH_SIZE)}`,
      after,
    )) as readonly Readonly<Record<string, string>>[];
    for (const row of rows) {
      after = key.map((name) => row[name] ?? "");
      const text = row[column] ?? "";
      const closed = text.replaceAll(LINK, "$1…");
      if (closed === text) continue;
      await runner.query(
        `UPDATE ${table} SET ${column} = ${isOnPostgres ? "$1" : "?"} WHERE (${key.join(", ")}) = (${values(2)})`,
        [closed, ...after],
      );
    }
    if (rows.length < BATCH_SIZE) return;
  }
}
