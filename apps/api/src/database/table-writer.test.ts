import type { DataSource } from "typeorm";
import type { SqlValue } from "./named-parameters";
import type { TransactionConnection } from "./open-transaction";
import { TableWriter } from "./table-writer";

class Row {
  merchantId: string;
  openKey: string | null;
  isLive: boolean;
  amountMinor: number;
}

const COLUMNS = { merchantId: "merchant_id", openKey: "open_key", isLive: "is_live", amountMinor: "amount_minor" };

/** A writer of one table, and the statements that it ran. */
function watch(kind: "sqlite" | "postgres") {
  const columns = Object.entries(COLUMNS).map(([propertyName, databaseName]) => ({ propertyName, databaseName }));
  const tables = { getMetadata: () => ({ tableName: "payment", columns }) } as unknown as DataSource;
  const ran: [sql: string, values: readonly SqlValue[]][] = [];
  const run = (sql: string, values: readonly SqlValue[]): Promise<number> => {
    ran.push([sql, values]);
    return Promise.resolve(1);
  };
  return { ran, writer: new TableWriter(tables, { kind, run, connection: {} as TransactionConnection }) };
}

test("figures are parameters, so that the same change has the same text", async () => {
  const { ran, writer } = watch("sqlite");
  for (const amountMinor of [1, 2]) await writer.update(Row, { merchantId: "m" }, { amountMinor, isLive: true });

  expect(new Set(ran.map(([sql]) => sql)).size).toBe(1);
  expect(ran[1]).toEqual([
    `UPDATE "payment" SET "is_live" = ?, "amount_minor" = ? WHERE "merchant_id" = ?`,
    [1, 2, "m"],
  ]);
});

test("columns that nobody knows are not written, and those without a value get their default", async () => {
  const { ran, writer } = watch("postgres");
  const row = { merchantId: "m", isLive: false, readBesides: "x" };
  await writer.insert(Row, row);
  await writer.insertUnlessTaken(Row, { merchantId: "m", openKey: "d" }, ["merchantId", "openKey"]);

  expect(ran).toEqual([
    [`INSERT INTO "payment" ("merchant_id", "is_live") VALUES ($1, $2)`, ["m", false]],
    [
      `INSERT INTO "payment" ("merchant_id", "open_key") VALUES ($1, $2) ON CONFLICT ("merchant_id", "open_key") DO NOTHING`,
      ["m", "d"],
    ],
  ]);
});

test("of several rows none loses what another does not have", async () => {
  const { ran, writer } = watch("sqlite");
  await writer.insert(Row, [{ merchantId: "m" }, { merchantId: "n", amountMinor: 7 }]);
  await writer.insert(Row, []);

  expect(ran).toEqual([
    [`INSERT INTO "payment" ("merchant_id", "amount_minor") VALUES (?, ?), (?, ?)`, ["m", null, "n", 7]],
  ]);
});

test("a key with a part missing finds nothing, instead of more than is meant", async () => {
  const { ran, writer } = watch("sqlite");
  const incomplete = { merchantId: "m", openKey: undefined } as unknown as Partial<Row>;

  await expect(writer.delete(Row, incomplete)).rejects.toThrow("A key of payment is not complete");
  await expect(writer.update(Row, {}, { amountMinor: 1 })).rejects.toThrow("A key of payment is not complete");
  await expect(writer.delete(Row, { openKey: null })).rejects.toThrow("A key of payment is not complete");
  expect(ran).toEqual([]);
});

test("what is stored as text is not written as anything else", async () => {
  const { writer } = watch("sqlite");
  const row = { merchantId: new Date() } as unknown as Partial<Row>;
  await expect(writer.insert(Row, row)).rejects.toThrow("There is no value for merchantId");
});
