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

test("questions asked at the same time each get their own answer, and their own error", async () => {
  const { database } = api.server;
  const sql = `${NUMBERS} SELECT n AS "n", ABS(CAST(:least AS bigint)) AS "least" FROM numbers WHERE n > :least + 38 ORDER BY n`;
  const ask = (least: number): Promise<readonly unknown[]> => database.rows(sql, { least });
  const expected = (least: number): readonly unknown[] =>
    [39, 40].filter((n) => n > least + 38).map((n) => ({ n, least: Math.abs(least) }));
  const leasts = [0, 1, 2, 0, 1, -0, 1, 2, 0];
  const failing = 'SELECT ABS(CAST(:text AS bigint)) AS "value"';
  const askFailing = (text: string): Promise<readonly unknown[]> => database.rows(failing, { text });

  for (let round = 1; round <= 2; round += 1) {
    expect(await Promise.all(leasts.map(ask))).toStrictEqual(leasts.map(expected));
  }
  expect(await askFailing("-1")).toStrictEqual([{ value: 1 }]);
  for (let round = 1; round <= 2; round += 1) {
    const answers = await Promise.allSettled(["-2", "-9223372036854775808", "-3"].map(askFailing));
    expect(answers).toMatchObject([{ value: [{ value: 2 }] }, { status: "rejected" }, { value: [{ value: 3 }] }]);
  }
});
