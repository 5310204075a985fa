import { setImmediate as nextTurn } from "node:timers/promises";
import { createTestApi, type TestApi } from "../../test/create-test-api";
import { describeOnSqlite } from "../../test/on-database";
import { MerchantEntity } from "../modules/merchants/merchant.entity";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

/** From now on the database refuses timeline entries containing this word, which mutations write last. */
async function breakTimelinesOf(word: string): Promise<void> {
  const { kind, writer } = api.server.database;
  const { manager } = writer;
  if (kind === "sqlite") {
    await manager.query(`CREATE TRIGGER break_timeline BEFORE INSERT ON timeline_entry WHEN NEW.data LIKE '%${word}%'
      BEGIN SELECT RAISE(ABORT, 'broken on purpose'); END`);
    return;
  }
  await manager.query(`CREATE FUNCTION break_timeline() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'broken on purpose'; END $$`);
  await manager.query(`CREATE TRIGGER break_timeline BEFORE INSERT ON timeline_entry FOR EACH ROW
    WHEN (NEW.data LIKE '%${word}%') EXECUTE FUNCTION break_timeline()`);
}

describe("transactions", () => {
  test("500 at once with 100 rollbacks lose nothing and keep nothing that they should not", async () => {
    const { scope } = await api.createMerchant();
    const { database } = api.server;
    const rename = (index: number): Promise<void> =>
      database.transaction(async () => {
        const row = await database.row<{ revision: number }>(
          `SELECT revision AS "revision" FROM merchant WHERE id = :merchantId${database.forUpdate}`,
          { merchantId: scope.merchantId },
        );
        await nextTurn();
        await database.writer.update(
          MerchantEntity,
          { id: scope.merchantId },
          { revision: (row?.revision ?? 0) + 1, name: `Name ${String(index)}` },
        );
        await database.execute(
          `INSERT INTO number_range (merchant_id, id, prefix, digits, next_number)
           VALUES (:merchantId, :id, '', 1, 1)`,
          { merchantId: scope.merchantId, id: `TEST-${String(index)}` },
        );
        await nextTurn();
        if (index % 5 === 0) throw new Error("rolled back on purpose");
      });

    const outcomes = await Promise.allSettled(Array.from({ length: 500 }, (_, index) => rename(index)));

    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(100);
    const merchant = await database.row<{ revision: number; name: string }>(
      `SELECT revision AS "revision", name AS "name" FROM merchant WHERE id = :merchantId`,
      { merchantId: scope.merchantId },
    );
    const kept = await database.rows<{ id: string }>(
      `SELECT id AS "id" FROM number_range WHERE merchant_id = :merchantId AND id LIKE 'TEST-%'`,
      { merchantId: scope.merchantId },
    );
    expect(merchant?.revision).toBe(401);
    expect(kept.map(({ id }) => Number(id.slice(5))).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 500 }, (_, index) => index).filter((index) => index % 5 !== 0),
    );
  });

  test("500 mutations at once, 100 of which fail at the end, leave 400 complete clients and no gap in their numbers", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const { database } = api.server;
    await database.transaction(() => breakTimelinesOf("Abbruch"));

    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, index) =>
        staff(`mutation ($input: CreateClientInput!) { createClient(input: $input) { __typename } }`, {
          input: { data: { name: `${index % 5 === 0 ? "Abbruch" : "Kundin"} ${String(index)}` } },
        }),
      ),
    );

    expect(answers.filter(({ errors }) => errors[0]?.extensions.code === "INTERNAL_SERVER_ERROR")).toHaveLength(100);
    const clients = await database.rows<{ name: string; clientNumber: string; entries: number }>(
      `SELECT c.name AS "name", c.client_number AS "clientNumber",
         (SELECT CAST(COUNT(*) AS integer) FROM timeline_entry t
          WHERE t.merchant_id = c.merchant_id AND t.client_id = c.id AND t.kind = 'CLIENT_CREATED') AS "entries"
       FROM client c WHERE c.merchant_id = :merchantId`,
      { merchantId: merchant.scope.merchantId },
    );
    expect(clients.map(({ name }) => Number(name.replace("Kundin ", ""))).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 500 }, (_, index) => index).filter((index) => index % 5 !== 0),
    );
    expect(clients.every(({ entries }) => entries === 1)).toBe(true);
    const numbers = clients.map(({ clientNumber }) => Number(clientNumber.replaceAll(/\D/g, ""))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 400 }, (_, index) => (numbers[0] ?? 0) + index));
  }, 60_000);

  test("a failed inner part rolls everything back even when the outer part catches it", async () => {
    const { scope } = await api.createMerchant({ name: "Before" });
    const { database } = api.server;
    const rename = (name: string): Promise<unknown> =>
      database.writer.update(MerchantEntity, { id: scope.merchantId }, { name });

    const outer = database.transaction(async () => {
      await rename("Outer");
      await database
        .transaction(async () => {
          await rename("Inner");
          throw new Error("inner");
        })
        .catch(() => undefined);
    });

    await expect(outer).rejects.toThrow("none of it is kept");
    const row = await database.row(`SELECT name AS "name" FROM merchant WHERE id = :id`, { id: scope.merchantId });
    expect(row).toEqual({ name: "Before" });
  });

  test("readers see only what is committed", async () => {
    const { scope } = await api.createMerchant({ name: "Before" });
    const { database } = api.server;
    const read = (): Promise<unknown> =>
      database.row(`SELECT name AS "name" FROM merchant WHERE id = :id`, { id: scope.merchantId });
    let seenOutside: unknown;
    let seenInside: unknown;
    // Started before the transaction, so that it reads outside it.
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const reader = released.then(read).then((row) => (seenOutside = row));

    await database.transaction(async () => {
      await database.writer.update(MerchantEntity, { id: scope.merchantId }, { name: "After" });
      seenInside = await read();
      release();
      await reader;
    });

    expect(seenInside).toEqual({ name: "After" });
    expect(seenOutside).toEqual({ name: "Before" });
  });

  test("a broken statement fails alone, inside and outside a transaction", async () => {
    const { database } = api.server;
    const broken = (): Promise<unknown> => database.rows("SELECT nothing FROM nowhere");

    const outcomes = await Promise.allSettled([
      broken(),
      broken(),
      database.transaction(broken),
      database.transaction(() => database.execute("DELETE FROM nowhere")),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected", "rejected"]);
    expect(await database.rows(`SELECT 1 AS "one"`)).toEqual([{ one: 1 }]);
  });

  test("what reads outside transactions can't write", async () => {
    const { database } = api.server;
    if (database.kind === "postgres") return;
    await expect(database.rows("DELETE FROM number_range")).rejects.toThrow("readonly");
  });

  test("a write outside a transaction, or after it has ended, is refused", async () => {
    const { database } = api.server;
    expect(() => database.writer).toThrow("needs a transaction");
    let late: Promise<unknown> = Promise.resolve();
    await database.transaction(async () => {
      late = nextTurn()
        .then(() => nextTurn())
        .then(() => database.execute("DELETE FROM number_range"));
      late.catch(() => undefined);
    });
    await expect(late).rejects.toThrow("has ended");
  });

  test("every table is scoped by merchant: its key starts with the merchant", async () => {
    const { database } = api.server;
    const tables = await database.rows<{ name: string }>(
      database.kind === "sqlite"
        ? `SELECT name AS "name" FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'`
        : `SELECT tablename AS "name" FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
    );
    const firstColumns = await Promise.all(
      tables.map(async ({ name }) => {
        const [column] = await database.rows<{ name: string }>(
          database.kind === "sqlite"
            ? `SELECT name AS "name" FROM pragma_table_info('${name}') WHERE pk = 1`
            : `SELECT a.attname AS "name" FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
               WHERE i.indisprimary AND i.indrelid = '${name}'::regclass`,
        );
        return `${name} ${column?.name ?? "without key"}`;
      }),
    );
    expect(firstColumns).toContain("merchant id");
    // What searches look in is one index on SQLite; each of its tokens begins with the merchant.
    const unscoped = firstColumns.filter((line) => !line.endsWith(" merchant_id") && !line.startsWith("search_token"));
    const ofSqlite = database.kind === "sqlite" ? ["search_entry seq"] : [];
    expect(unscoped.toSorted()).toEqual(["merchant id", ...ofSqlite, "search_state without key"]);
    expect(tables.length).toBeGreaterThan(15);
  });
});

// The migrations are the same on the other one.
describeOnSqlite("rows that belong together are one merchant's", () => {
  /** An id that is unique by itself, by which a provider's webhook finds the account. */
  const EXCEPTIONS = ["payment_provider_account: unique id"];

  test("every unique key and every reference has the merchant", async () => {
    const { database } = api.server;
    const uniques = await database.rows<{ name: string; columns: string }>(
      `SELECT t.name AS "name", (SELECT GROUP_CONCAT(i.name) FROM pragma_index_info(l.name) i) AS "columns"
       FROM sqlite_master t, pragma_index_list(t.name) l
       WHERE t.type = 'table' AND l."unique" AND t.name NOT IN ('merchant', 'migrations')
         AND t.name NOT LIKE 'search\\_token%' ESCAPE '\\'`,
    );
    const references = await database.rows<{ name: string; columns: string }>(
      `SELECT t.name AS "name", GROUP_CONCAT(f."from") AS "columns"
       FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table' GROUP BY t.name, f.id`,
    );
    expect(uniques.length).toBeGreaterThan(50);
    expect(references.length).toBeGreaterThan(40);
    const without = [
      ...uniques.map(({ name, columns }) => ({ columns, line: `${name}: unique ${columns}` })),
      ...references.map(({ name, columns }) => ({ columns, line: `${name}: reference ${columns}` })),
    ].filter(({ columns }) => !columns.split(",").includes("merchant_id"));
    expect(without.map(({ line }) => line)).toEqual(EXCEPTIONS);
  });
});

describe("transactions that get into each other's way", () => {
  /** Two clients' rows, each locked by one of two transactions that then want the other's. */
  test("all end, however they lock", async () => {
    const { database } = api.server;
    const merchants = [await api.createMerchant(), await api.createMerchant()] as const;
    const rename = (index: 0 | 1, name: string): Promise<unknown> =>
      database.writer.update(MerchantEntity, { id: merchants[index].scope.merchantId }, { name });
    let runs = 0;
    let locked = 0;
    let bothLocked: () => void = () => undefined;
    const untilBothLocked = new Promise<void>((resolve) => (bothLocked = resolve));
    const inOrder = (first: 0 | 1, second: 0 | 1, name: string): Promise<void> =>
      database.transaction(async () => {
        runs += 1;
        await rename(first, name);
        locked += 1;
        if (locked === 2) bothLocked();
        // On SQLite the second begins when the first has ended.
        if (database.kind === "postgres") await untilBothLocked;
        await rename(second, name);
      });

    await Promise.all([inOrder(0, 1, "forth"), inOrder(1, 0, "back")]);

    const rows = await database.rows<{ name: string }>(`SELECT name AS "name" FROM merchant WHERE id IN (:one, :two)`, {
      one: merchants[0].scope.merchantId,
      two: merchants[1].scope.merchantId,
    });
    expect(new Set(rows.map(({ name }) => name)).size).toBe(1);
    // PostgreSQL breaks a deadlock by ending one of them; SQLite has none.
    expect(runs).toBe(database.kind === "postgres" ? 3 : 2);
  });

  test("what the database refuses for good is not tried again", async () => {
    const { database } = api.server;
    let runs = 0;
    const failed = database.transaction(async () => {
      runs += 1;
      await database.rows("SELECT name FROM nowhere");
    });
    await expect(failed).rejects.toThrow("nowhere");
    expect(runs).toBe(1);
  });

  test("a failure of another system is not taken for one of the database", async () => {
    const { database } = api.server;
    let runs = 0;
    const away = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    const failed = database.transaction(async () => {
      runs += 1;
      throw away;
    });
    await expect(failed).rejects.toBe(away);
    expect(runs).toBe(1);
  });

  test("a statement that failed unnoticed keeps PostgreSQL from committing, and that is not reported as done", async () => {
    const { database } = api.server;
    if (database.kind === "sqlite") return;
    const unnoticed = database.transaction(async () => {
      await database.rows("SELECT nothing FROM nowhere").catch(() => []);
    });
    await expect(unnoticed).rejects.toThrow("kept nothing");
  });
});
