import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { BankScene } from "../../modules/bank-statements/bank-scene.test-support";
import { camt, SPARKASSE_CSV } from "../../modules/bank-statements/parsing/sample-statements.test-support";
import { UnexpectedError } from "../../shared/errors";
import { BankLineIdentity1790000000010 } from "./0010-bank-line-identity";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test("lines from before know what kind of file they came from, so that nothing is imported twice", async () => {
  const scene = await BankScene.create(api);
  const file = camt([{ entries: [{ amount: "10.00", details: [{ purpose: "RE-1" }] }] }]);
  await scene.import(file);
  await scene.import(SPARKASSE_CSV);
  const { database } = api.server;
  const sources = (): Promise<readonly { source: string }[]> =>
    database.rows(`SELECT source AS "source" FROM bank_line WHERE merchant_id = :merchantId ORDER BY id`, {
      merchantId: scene.merchant.scope.merchantId,
    });
  const before = await sources();

  await database.transaction(async () => {
    const { queryRunner } = database.writer.manager;
    if (queryRunner === undefined) throw new UnexpectedError("A transaction has a query runner");
    const migration = new BankLineIdentity1790000000010();
    await migration.down(queryRunner);
    await migration.up(queryRunner);
  });

  expect(await sources()).toEqual(before);
  expect(before[0]).toEqual({ source: "camt.053" });
  for (const again of [file, SPARKASSE_CSV]) expect((await scene.import(again)).bankImport.newCount).toBe(0);
});
