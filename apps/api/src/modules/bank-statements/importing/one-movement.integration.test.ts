import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { BankScene } from "../bank-scene.test-support";
import { camt, OWN_IBAN, type SampleEntry } from "../parsing/sample-statements.test-support";

const PAYER = { name: "Wechsel Zahler GmbH", iban: "DE12500105170648489890" };

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Row {
  readonly day?: string;
  readonly name?: string;
  readonly iban?: string;
  readonly purpose?: string;
  readonly amount?: string;
}

function csv(...rows: readonly Row[]): string {
  const lines = rows.map(
    ({ day = "27.05.2026", name = PAYER.name, iban = PAYER.iban, purpose = "RE-1094 Teil 1", amount = "297,50" }) =>
      `${OWN_IBAN};${day};${name};${iban};${purpose};${amount};EUR`,
  );
  return [
    "Auftragskonto;Buchungstag;Beguenstigter/Zahlungspflichtiger;Kontonummer/IBAN;Verwendungszweck;Betrag;Waehrung",
    ...lines,
  ].join("\n");
}

function entry(purpose = "RE-1094 Teil 1", values: Partial<SampleEntry> = {}): SampleEntry {
  return {
    amount: "297.50",
    date: "2026-05-27",
    reference: "2026052712345",
    details: [{ purpose, ...PAYER }],
    ...values,
  };
}

/** The same entries as a message of another kind. */
function message(kind: "052" | "053" | "054", ...entries: readonly SampleEntry[]): string {
  const [outer, inner] = {
    "052": ["BkToCstmrAcctRpt", "Rpt"],
    "053": ["BkToCstmrStmt", "Stmt"],
    "054": ["BkToCstmrDbtCdtNtfctn", "Ntfctn"],
  }[kind];
  return camt([{ entries }], "08")
    .replace("camt.053", `camt.${kind}`)
    .replaceAll("BkToCstmrStmt", outer ?? "")
    .replaceAll("Stmt>", `${inner ?? ""}>`);
}

async function createScene(): Promise<BankScene> {
  const scene = await BankScene.create(api);
  await scene.invoice("RE-1094", { grossMinor: 59_500, documentDate: "2026-05-20" });
  return scene;
}

test.each([
  ["CSV, then camt.053", [csv({}), message("053", entry())]],
  ["camt.053, then CSV", [message("053", entry()), csv({})]],
  ["camt.052, camt.053, then camt.054", [message("052", entry()), message("053", entry()), message("054", entry())]],
  [
    "camt.054 with a reference of its own",
    [message("053", entry()), message("054", entry(undefined, { reference: "N-77" }))],
  ],
  ["a table without the account", [csv({}), csv({}).replaceAll(`${OWN_IBAN};`, "").replace("Auftragskonto;", "")]],
])("%s: one movement is one line", async (_, files) => {
  const scene = await createScene();
  for (const file of files) await scene.import(file);

  expect(await scene.count("bank_line")).toBe(1);
  expect(await scene.confirmAll()).toEqual([]);
});

test.each([
  ["a purpose that was cut", csv({ purpose: "RE-1094 Te" })],
  ["a purpose that goes on", csv({ purpose: "RE-1094 Teil 1 mit Dank" })],
  ["no account of the payer", csv({ iban: "" })],
  ["an old account number", csv({ iban: "0648489890" })],
  ["the day after a weekend", csv({ day: "30.05.2026" })],
  ["no purpose", csv({ purpose: "" })],
])("a line with %s resembles the one that is there, and is never sure", async (_, file) => {
  const scene = await createScene();
  await scene.import(message("053", entry()));
  const [first] = await scene.lines();
  await scene.confirm(first?.id ?? "", { documentId: first?.proposals[0]?.parts[0]?.document.id, amount: "297.50" });
  await scene.import(file);

  const second = (await scene.lines()).find(({ id }) => id !== first?.id);
  expect(second?.resembles).toEqual({ id: first?.id });
  for (const proposal of second?.proposals ?? []) expect(proposal.reasons).toContain("RESEMBLES_ANOTHER");
  expect(await scene.confirmAll()).toEqual([]);
});

describe("equal movements that are really two both stay", () => {
  test("within one file", async () => {
    const scene = await createScene();
    expect((await scene.import(csv({}, {}))).bankImport.newCount).toBe(2);
  });

  test("across the statements of one file", async () => {
    const scene = await createScene();
    const plain = entry(undefined, { reference: null });
    expect((await scene.import(camt([{ entries: [plain] }, { entries: [plain] }]))).bankImport.newCount).toBe(2);
    expect((await scene.lines()).map(({ resembles }) => resembles)).toEqual([null, null]);
  });

  test("when one of them is known from another kind of file", async () => {
    const scene = await createScene();
    await scene.import(csv({}));
    const second = entry(undefined, { reference: "2026052799999" });

    expect((await scene.import(message("053", entry(), second))).bankImport).toMatchObject({
      newCount: 1,
      knownCount: 1,
    });
    expect((await scene.lines()).map(({ resembles }) => resembles)).toEqual([null, null]);
  });

  test("when the bank gives each notification its own reference", async () => {
    const scene = await createScene();
    await scene.import(message("054", entry()));
    await scene.import(message("054", entry(undefined, { reference: "2026052799999" })));
    expect((await scene.lines()).map(({ resembles }) => resembles)).toEqual([null, null]);
  });

  test("and in files that overlap", async () => {
    const scene = await createScene();
    await scene.import(csv({ day: "26.05.2026" }, {}, {}));
    expect((await scene.import(csv({}, {}, { day: "28.05.2026", purpose: "anders" }))).bankImport).toMatchObject({
      newCount: 1,
      knownCount: 2,
    });
  });
});

test("one reference in two statements of a file is kept twice, but marked", async () => {
  const scene = await createScene();
  await scene.import(camt([{ entries: [entry()] }, { entries: [entry()] }]));

  expect((await scene.lines()).filter(({ resembles }) => resembles !== null)).toHaveLength(1);
});

describe("a batch and what it consists of", () => {
  const parts = [
    { amount: "100.00", purpose: "RE-1" },
    { amount: "197.50", purpose: "RE-2" },
  ];

  test.each([
    ["the whole, then its parts", [entry("Sammler"), entry("", { details: parts })], 2],
    ["the parts, then the whole", [entry("", { details: parts }), entry("Sammler")], 1],
  ])("%s", async (_, [first, second], marked) => {
    const scene = await createScene();
    await scene.import(message("053", first ?? entry()));
    await scene.import(message("054", second ?? entry()));

    expect((await scene.lines()).filter(({ resembles }) => resembles !== null)).toHaveLength(marked);
  });
});

test("of two imports of one movement at once, in two kinds of file, one adds it", async () => {
  const scene = await createScene();
  await Promise.all([scene.import(csv({})), scene.import(message("053", entry())), scene.import(csv({}))]);

  expect(await scene.count("bank_line")).toBe(1);
});
