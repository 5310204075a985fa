import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { CheckedInvoice } from "../../../integrations/e-invoices/rules/engine/checked-invoice";
import { buildEInvoiceScene, updateClient } from "./e-invoice.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
afterEach(() => jest.restoreAllMocks());

interface Shown {
  readonly eInvoiceGaps: readonly {
    readonly businessTerm: string | null;
    readonly finding: { readonly rule: string } | null;
  }[];
  readonly eInvoiceCheck: { readonly result: string } | null;
}
const SHOWN = "eInvoiceGaps { businessTerm finding { rule } } eInvoiceCheck { result }";

/** Counts the e-invoices that are checked from now on. */
function countChecks(): () => number {
  const looks = jest.spyOn(CheckedInvoice.prototype, "groups");
  return () => new Set(looks.mock.contexts).size;
}

/** What happens when the next transaction is about to open. */
function beforeTransaction(happens: () => Promise<unknown>): void {
  const { database } = api.server;
  const transaction = database.transaction.bind(database);
  jest.spyOn(database, "transaction").mockImplementationOnce(async (work) => {
    await happens();
    return transaction(work);
  });
}

test("a draft is checked before the transaction that issues it: both of its e-invoices, each once", async () => {
  const { client, calls } = await buildEInvoiceScene(api);
  const { document } = await calls.create({ clientId: client.id });
  const checks = countChecks();
  let before = 0;
  beforeTransaction(async () => {
    before = checks();
    await Promise.resolve();
  });

  await calls.issue(document.id);

  expect([before, checks()]).toEqual([2, 2]);
  expect(await calls.read<Shown>(document.id, SHOWN)).toEqual({ eInvoiceGaps: [], eInvoiceCheck: { result: "VALID" } });
});

test("what is changed after the check is checked again: broken in between, it is issued without XML", async () => {
  const { merchant, client, calls } = await buildEInvoiceScene(api);
  const { document } = await calls.create({ clientId: client.id });
  beforeTransaction(() => updateClient(merchant, client.id, { vatNumber: "ZZ123456789" }));

  await calls.issue(document.id);

  expect(await calls.read<Shown>(document.id, SHOWN)).toEqual({
    eInvoiceGaps: [{ businessTerm: "BT-48", finding: { rule: "BR-CO-09" } }],
    eInvoiceCheck: null,
  });
});

test("and mended in between, with it", async () => {
  const { merchant, client, calls } = await buildEInvoiceScene(api);
  await updateClient(merchant, client.id, { city: null });
  const { document } = await calls.create({ clientId: client.id });
  beforeTransaction(() => updateClient(merchant, client.id));

  await calls.issue(document.id);

  expect(await calls.read<Shown>(document.id, SHOWN)).toEqual({ eInvoiceGaps: [], eInvoiceCheck: { result: "VALID" } });
});

test("what has its e-invoice lacks nothing, whatever rules come later", async () => {
  const { client, calls } = await buildEInvoiceScene(api);
  const { id } = await calls.issued({ clientId: client.id });
  const checks = countChecks();

  expect((await calls.read<Shown>(id, SHOWN)).eInvoiceGaps).toEqual([]);
  expect(checks()).toBe(0);
});
