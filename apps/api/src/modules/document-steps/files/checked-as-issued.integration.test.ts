import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { CheckedInvoice } from "../../../integrations/e-invoices/rules/engine/checked-invoice";
import { HeldFiles } from "./held-files.test-support";
import { buildEInvoiceScene, updateClient } from "../e-invoices/e-invoice.test-support";

const folder = mkdtempSync(join(tmpdir(), "kundenportal-held-"));
const fileStore = new HeldFiles(folder);

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({}, { integrations: { fileStore } });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});
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

test("what is issued is checked once, in both of its forms", async () => {
  const { client, calls } = await buildEInvoiceScene(api);
  const { document } = await calls.create({ clientId: client.id });
  const checks = countChecks();

  await calls.issue(document.id);

  expect(checks()).toBe(2);
  expect(await calls.read<Shown>(document.id, SHOWN)).toEqual({ eInvoiceGaps: [], eInvoiceCheck: { result: "VALID" } });
});

test("what is changed after the check is checked again: broken in between, it is issued without XML", async () => {
  const { merchant, client, calls } = await buildEInvoiceScene(api);
  const { document } = await calls.create({ clientId: client.id });
  const held = fileStore.hold();

  const answer = calls.issue(document.id);
  await held.reached;
  await updateClient(merchant, client.id, { vatNumber: "ZZ123456789" });
  held.letGo();

  expect((await answer).__typename).toBe("DocumentSuccess");
  expect(await calls.read<Shown>(document.id, SHOWN)).toEqual({
    eInvoiceGaps: [{ businessTerm: "BT-48", finding: { rule: "BR-CO-09" } }],
    eInvoiceCheck: null,
  });
});

test("and mended in between, with it", async () => {
  const { merchant, client, calls } = await buildEInvoiceScene(api);
  await updateClient(merchant, client.id, { city: null });
  const { document } = await calls.create({ clientId: client.id });
  const held = fileStore.hold();

  const answer = calls.issue(document.id);
  await held.reached;
  await updateClient(merchant, client.id);
  held.letGo();

  expect((await answer).__typename).toBe("DocumentSuccess");
  expect(await calls.read<Shown>(document.id, SHOWN)).toEqual({ eInvoiceGaps: [], eInvoiceCheck: { result: "VALID" } });
});

test("what has its e-invoice lacks nothing, whatever rules come later", async () => {
  const { client, calls } = await buildEInvoiceScene(api);
  const { id } = await calls.issued({ clientId: client.id });
  const checks = countChecks();

  expect((await calls.read<Shown>(id, SHOWN)).eInvoiceGaps).toEqual([]);
  expect(checks()).toBe(0);
});
