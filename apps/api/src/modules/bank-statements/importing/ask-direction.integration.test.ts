import { buildZip } from "../../../shared/uploads/zip/build-zip.test-support";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { BankScene } from "../bank-scene.test-support";
import { camt } from "../parsing/sample-statements.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const table = (...rows: readonly string[]): string => ["Datum;Name;Verwendungszweck;Betrag;Art", ...rows].join("\n");
const RETURN = "24.05.2026;X;Rücklastschrift RE-1;10,00;raus";
const INCOME = "24.05.2026;Y;RE-2;20,00;rein";

test("a table that does not say which way money went is asked about once, then remembered", async () => {
  const scene = await BankScene.create(api);
  const columns = [
    { column: 0, field: "BOOKED_ON" },
    { column: 1, field: "COUNTERPARTY_NAME" },
    { column: 2, field: "PURPOSE" },
    { column: 3, field: "AMOUNT" },
    { column: 4, field: "DIRECTION" },
  ];
  const out = { value: "raus", direction: "OUT" };

  const asked = await scene.import(table(INCOME, RETURN), { columns });
  expect(asked).toMatchObject({ __typename: "BankStatementColumnsNeeded", question: "DIRECTION", directions: [] });
  expect(await scene.import(table(INCOME, RETURN), { columns, directions: [out] })).toMatchObject({
    __typename: "BankStatementColumnsNeeded",
    directions: [out],
  });
  expect(await scene.count("bank_import")).toBe(0);
  const directions = [out, { value: "rein", direction: "IN" }];
  expect((await scene.import(table(INCOME, RETURN), { columns, directions })).bankImport).toMatchObject({
    newCount: 1,
    leftOutCount: 1,
  });
  expect((await scene.import(table(INCOME.replace("24", "25")))).bankImport.newCount).toBe(1);
  expect((await scene.lines()).map(({ amount }) => amount.amount)).toEqual(["20.00", "20.00"]);
});

test.each([
  ["S", "H"],
  ["-", "+"],
  ["OUT", "IN"],
  ["Belastung", "Gutschrift"],
])("%s and %s are proposed, and have to be confirmed", async (out, income) => {
  const scene = await BankScene.create(api);
  const file = table(RETURN.replace("raus", out), INCOME.replace("rein", income));

  const { guesses, directions } = await scene.import(file);
  expect(directions).toEqual([
    { value: out, direction: "OUT" },
    { value: income, direction: "IN" },
  ]);
  expect(guesses).toContainEqual({ column: 4, field: "DIRECTION" });
  expect((await scene.import(file, { columns: guesses, directions })).bankImport.newCount).toBe(1);
});

test("what is no money is counted, not stored", async () => {
  const scene = await BankScene.create(api);
  const file = `Datum;Name;Verwendungszweck;Betrag;Status
23.05.2026;;Anfangssaldo;500,00;
24.05.2026;X;RE-1;10,00;Gebucht
24.05.2026;X;RE-2;20,00;Vorgemerkt
24.05.2026;X;RE-3;30,00;Nicht ausgeführt
24.05.2026;X;RE-4;-40,00;Storniert
`;
  expect((await scene.import(file)).bankImport).toMatchObject({
    newCount: 1,
    pendingCount: 1,
    notExecutedCount: 2,
    balanceCount: 1,
  });
});

test("an archive of statements is one upload, each movement once", async () => {
  const scene = await BankScene.create(api);
  const entry = { amount: "10.00", reference: "2026052400001", date: "2026-05-24", details: [{ purpose: "RE-1" }] };
  const other = { ...entry, reference: "2026052400002", details: [{ purpose: "RE-2" }] };
  const archive = buildZip(
    { name: "1.xml", content: camt([{ entries: [entry] }]) },
    { name: "2.xml", content: camt([{ entries: [entry, other] }]) },
  );
  expect((await scene.import(archive)).bankImport).toMatchObject({ format: "CAMT", newCount: 2, knownCount: 1 });
  expect(await scene.import(Buffer.from("PK\u0003\u0004"))).toMatchObject({ problems: [{ code: "ZIP_FILE" }] });
});
