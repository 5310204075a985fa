import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { KeysForOneCall1790000000050 } from "./0050-keys-for-one-call";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test("a key that was used for two operations stays with the first one; what was answered is still known", async () => {
  const { scope } = await api.createMerchant();
  const { database } = api.server;
  const { merchantId } = scope;
  const migration = new KeysForOneCall1790000000050();

  await database.transaction(async () => {
    const { queryRunner } = database.writer.manager;
    if (queryRunner === undefined) throw new Error("A transaction has a query runner");
    await migration.down(queryRunner);
    const calls = [
      ["issueDocument", "2026-05-02T00:00:00.000Z"],
      ["createDocument", "2026-05-01T00:00:00.000Z"],
    ] as const;
    for (const [operation, createdAt] of calls) {
      await database.execute(
        `INSERT INTO kept_answer (merchant_id, owner_id, operation, idempotency_key, fingerprint, answer, created_at)
         VALUES (:merchantId, 'o', :operation, 'order-1', 'f', 'a', :createdAt)`,
        { merchantId, operation, createdAt },
      );
    }
    await migration.up(queryRunner);
  });

  expect(
    await database.rows(
      `SELECT operation AS "operation", answer AS "answer", secret_ends_at AS "secretEndsAt" FROM kept_answer
       WHERE merchant_id = :merchantId`,
      { merchantId },
    ),
  ).toEqual([{ operation: "createDocument", answer: "a", secretEndsAt: null }]);
});
