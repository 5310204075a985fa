import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../test/factories";
import { UnexpectedError } from "../../shared/errors";
import { Credits1790000000008 } from "./0008-credits";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function migrateAgain(): Promise<void> {
  const { database } = api.server;
  await database.transaction(async () => {
    const { queryRunner } = database.writer;
    if (queryRunner === undefined) throw new UnexpectedError("A transaction has a query runner");
    const migration = new Credits1790000000008();
    await migration.down(queryRunner);
    await migration.up(queryRunner);
  });
}

async function read(id: string) {
  return api.server.database.row(
    `SELECT status AS "status", CAST(credit_notes_minor AS bigint) AS "creditNotesMinor",
            CAST(credited_minor AS bigint) AS "creditedMinor" FROM document WHERE id = :id`,
    { id },
  );
}

test("invoices below zero are open again, and earlier credit notes count for what can still be credited", async () => {
  const { scope, ...merchant } = await api.createMerchant();
  const { id: clientId } = await buildClient({ scope, ...merchant });
  const make = async (values: object): Promise<string> => (await insertDocument(api, scope, clientId, values)).id;
  const negative = await make({ status: "PAID", grossMinor: -500 });
  const paidOut = await make({ status: "PAID", grossMinor: -500, settledMinor: -500 });
  const paid = await make({ status: "PAID", settledMinor: 11_900 });
  const credited = await make({});
  const note = { type: "CREDIT_NOTE", precedingDocumentId: credited };
  await make({ ...note, grossMinor: 1_000 });
  await make({ ...note, grossMinor: 2_000, status: "PAID" });
  await make({ ...note, grossMinor: 4_000, status: "CANCELED" });
  await make({ ...note, grossMinor: 8_000, status: "DRAFT", number: null });

  await migrateAgain();

  expect(await read(negative)).toMatchObject({ status: "OPEN" });
  expect(await read(paidOut)).toMatchObject({ status: "PAID" });
  expect(await read(paid)).toEqual({ status: "PAID", creditNotesMinor: 0, creditedMinor: 0 });
  expect(await read(credited)).toEqual({ status: "OPEN", creditNotesMinor: 3_000, creditedMinor: 0 });
});
