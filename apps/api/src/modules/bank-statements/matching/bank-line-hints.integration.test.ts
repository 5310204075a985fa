import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { BankScene } from "../bank-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const CLOSED = `{ bankStatementLines { edges { node { closedDocuments { number status } } } } }`;
const FITTING = `query ($id: ID!) { bankLinesFitting(documentId: $id) { purpose } }`;

interface Closed {
  readonly bankStatementLines: {
    readonly edges: readonly {
      readonly node: { readonly closedDocuments: readonly { number: string; status: string }[] };
    }[];
  };
}

async function closed(scene: BankScene): Promise<readonly string[]> {
  const { data } = await scene.staff<Closed>(CLOSED);
  return data.bankStatementLines.edges.flatMap(({ node }) =>
    node.closedDocuments.map(({ number, status }) => `${number} ${status}`),
  );
}

async function fitting(scene: BankScene, id: string): Promise<readonly string[]> {
  const { data } = await scene.staff<{ bankLinesFitting: { purpose: string }[] }>(FITTING, { id });
  return data.bankLinesFitting.map(({ purpose }) => purpose);
}

const entry = (amount: string, purpose: string) => ({ amount, date: "2026-05-28", details: [{ purpose }] });

test.each([
  ["CANCELED", "Rechnung RE-1099"],
  ["PAID", "RE 1099 zweite Zahlung"],
  ["CANCELED", "Rg.Nr. 1099"],
] as const)("a line that names a document that is %s says so", async (status, purpose) => {
  const scene = await BankScene.create(api);
  await scene.invoice("RE-1099", { status });
  await scene.importEntries(entry("119.00", purpose));
  expect(await closed(scene)).toEqual([`RE-1099 ${status}`]);

  await scene.ignore((await scene.line()).id);
  expect(await closed(scene)).toEqual([]);
});

test.each(["Hardware 1099", "5RE1099", "RE-1098"])("a line that says %j names none", async (purpose) => {
  const scene = await BankScene.create(api);
  await scene.invoice("RE-1099", { status: "CANCELED" });
  await scene.invoice("RE-1098");
  await scene.importEntries(entry("119.00", purpose));

  expect(await closed(scene)).toEqual([]);
});

test("open lines that may pay an invoice are found before it is reminded of", async () => {
  const scene = await BankScene.create(api);
  const invoice = await scene.invoice("RE-1099");
  const other = await scene.invoice("RE-1100", { grossMinor: 5_000 });
  await scene.importEntries(entry("119.00", "RE-1099"), entry("20.00", "RE-1099 Rate"), entry("7.00", "?"));

  expect((await fitting(scene, invoice)).toSorted()).toEqual(["RE-1099", "RE-1099 Rate"]);
  expect(await fitting(scene, other)).toEqual([]);
  expect(await scene.confirmAll()).toHaveLength(1);
  expect(await fitting(scene, invoice)).toEqual([]);
});

test("lines of other merchants never fit", async () => {
  const scene = await BankScene.create(api);
  const invoice = await scene.invoice("RE-1099");
  await scene.importEntries(entry("119.00", "RE-1099"));

  expect(await fitting(await BankScene.create(api), invoice)).toEqual([]);
});
