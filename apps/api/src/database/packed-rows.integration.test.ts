import { createTestApi, type TestApi } from "../../test/create-test-api";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const NUMBERS = `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 40)`;

test("many rows are the same the second time, when SQLite hands them over as one text", async () => {
  const { database } = api.server;
  const sql = `${NUMBERS} SELECT n AS "n", CAST(-9007199254740991 + n AS bigint) AS "large", CAST(NULL AS text) AS "nothing",
      'Ä "\\' || CAST(n AS text) || '\n€ 😀' AS "text", '{"a": 1}' AS "stored", '' AS "it's ""quoted"""
    FROM numbers WHERE n > :least ORDER BY n DESC`;

  const first = await database.rows(sql, { least: 0 });
  const second = await database.rows(sql, { least: 0 });
  const fewer = await database.rows(sql, { least: 39 });
  const none = await database.rows(sql, { least: 40 });

  const newest = {
    n: 40,
    large: -9007199254740951,
    nothing: null,
    text: 'Ä "\\40\n€ 😀',
    stored: '{"a": 1}',
    'it\'s "quoted"': "",
  };
  expect(first[0]).toStrictEqual(newest);
  expect(second).toStrictEqual(first);
  expect(second.map((row) => Object.keys(row as object))).toStrictEqual(first.map((row) => Object.keys(row as object)));
  expect(fewer).toStrictEqual([newest]);
  expect(none).toStrictEqual([]);
});

test("bytes arrive as they are stored", async () => {
  const { database } = api.server;
  const bytes = database.kind === "sqlite" ? "x'00ff'" : "'\\x00ff'::bytea";
  const sql = `${NUMBERS} SELECT n AS "n", ${bytes} AS "bytes" FROM numbers`;

  const asked = [
    await database.rows<{ readonly bytes: Buffer }>(sql),
    await database.rows<{ readonly bytes: Buffer }>(sql),
  ];

  expect(asked.flat().every(({ bytes: found }) => found.equals(Buffer.from([0, 255])))).toBe(true);
});
