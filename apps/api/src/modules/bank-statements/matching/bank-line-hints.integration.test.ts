import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { DocumentCalls } from "../../documents/document.test-support";
import { BankScene, OVERVIEW } from "../bank-scene.test-support";

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

/** Takes this much off an invoice. */
async function credit(scene: BankScene, invoiceId: string, unitPrice: string): Promise<void> {
  const lines = [{ name: "Nachlass", quantity: "1", unitPrice, taxRatePercent: "0" }];
  const { clientId } = scene;
  const input = { type: "CREDIT_NOTE", clientId, precedingDocumentId: invoiceId, data: { lines } };
  await new DocumentCalls(scene.staff).issued(input);
}

async function archiveClient({ staff, clientId }: BankScene): Promise<void> {
  const { errors } = await staff(`mutation ($id: ID!) { archiveClient(id: $id, archived: true) { __typename } }`, {
    id: clientId,
  });
  expect(errors).toEqual([]);
}

async function overview(scene: BankScene): Promise<readonly number[]> {
  const { data } = await scene.staff<{ bankOverview: { openCount: number; sureCount: number } }>(OVERVIEW);
  return [data.bankOverview.openCount, data.bankOverview.sureCount];
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
  await scene.importEntries(entry("119.00", "RE-1099"), entry("20.00", "RE-1099 Rate"), entry("7.00", "Weiß"));

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

describe("what the start page says about open lines", () => {
  test("counts them, and those that are sure, until they are decided; one that is undone is open again", async () => {
    const scene = await BankScene.create(api);
    expect(await overview(scene)).toEqual([0, 0]);
    await scene.invoice("RE-1099");
    await scene.importEntries(entry("119.00", "RE-1099"), entry("7.00", "Weiß"), entry("8.00", "!"));
    expect(await overview(scene)).toEqual([3, 1]);

    const [booked = ""] = await scene.confirmAll();
    await scene.ignore((await scene.lines({ search: "weiß" }))[0]?.id ?? "");
    expect(await overview(scene)).toEqual([1, 0]);

    await scene.undo(booked);
    expect(await overview(scene)).toEqual([2, 1]);
  });

  test("the same line in another file counts once, and another merchant's never", async () => {
    const scene = await BankScene.create(api);
    await scene.importEntries(entry("7.00", "Weiß"));
    await scene.importEntries(entry("7.00", "Weiß"));
    expect(await overview(scene)).toEqual([1, 0]);
    expect(await overview(await BankScene.create(api))).toEqual([0, 0]);
  });
});

describe("before an invoice is reminded of", () => {
  test("a line over what a credit note has left of it fits", async () => {
    const scene = await BankScene.create(api);
    const [invoice, other] = [await scene.invoice("RE-1099"), await scene.invoice("RE-2000")];
    await credit(scene, invoice, "19.00");
    await scene.importEntries(entry("100.00", "Rechnung RE-1099 abzgl. Gutschrift"), entry("119.00", "RE-2000"));
    expect(await fitting(scene, invoice)).toEqual(["Rechnung RE-1099 abzgl. Gutschrift"]);
    expect(await fitting(scene, other)).toEqual(["RE-2000"]);
  });

  test("a line fits the invoice of a client in the archive", async () => {
    const scene = await BankScene.create(api);
    const invoice = await scene.invoice("RE-1099");
    await archiveClient(scene);
    await scene.importEntries(entry("119.00", "RE-1099"));
    expect(await fitting(scene, invoice)).toEqual(["RE-1099"]);
  });

  test("no line fits that goes out, was ignored, or names nothing", async () => {
    const scene = await BankScene.create(api);
    const invoice = await scene.invoice("RE-1099");
    const goingOut = { ...entry("119.00", "RE-1099 zurück"), direction: "DBIT" as const };
    await scene.importEntries(goingOut, entry("119.00", "RE-1099"), entry("3.50", "Zinsen"));
    await scene.ignore((await scene.lines({ direction: "IN" })).find(({ purpose }) => purpose === "RE-1099")?.id ?? "");
    expect(await fitting(scene, invoice)).toEqual([]);
  });
});

describe("a line that names what nobody owes any more says so", () => {
  test("an invoice that a credit note took off completely", async () => {
    const scene = await BankScene.create(api);
    await credit(scene, await scene.invoice("RE-1099"), "119.00");
    await scene.importEntries(entry("119.00", "RE-1099"));
    expect(await closed(scene)).toEqual(["RE-1099 PAID"]);
  });

  test("a cancelled invoice of a client in the archive, and each of several", async () => {
    const scene = await BankScene.create(api);
    for (const number of ["RE-1099", "RE-1100"]) await scene.invoice(number, { status: "CANCELED" });
    await archiveClient(scene);
    await scene.importEntries(entry("238.00", "RE-1099 und RE-1100"));
    expect((await closed(scene)).toSorted()).toEqual(["RE-1099 CANCELED", "RE-1100 CANCELED"]);
  });

  test("never another merchant's, nor an offer or draft of the same number", async () => {
    const [scene, other] = [await BankScene.create(api), await BankScene.create(api)];
    await other.invoice("RE-1099", { status: "CANCELED" });
    await scene.invoice("AN-7001", { status: "CANCELED", type: "OFFER" });
    await scene.importEntries(entry("119.00", "RE-1099 AN-7001"));
    expect(await closed(scene)).toEqual([]);
    expect(await closed(other)).toEqual([]);
  });
});
