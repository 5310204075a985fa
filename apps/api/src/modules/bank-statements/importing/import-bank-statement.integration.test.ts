import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { BankScene, encode, IMPORT, type Imported, LINES, OVERVIEW } from "../bank-scene.test-support";
import { camt, SPARKASSE_CSV, windows1252 } from "../parsing/sample-statements.test-support";

interface Listed {
  readonly bankStatementLines: {
    readonly edges: readonly { readonly node: { readonly purpose: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const entry = (amount: string, purpose: string, more = {}) => ({ amount, details: [{ purpose }], ...more });

describe("importing", () => {
  test("imports incoming money, and leaves out expenses and pending lines", async () => {
    const scene = await BankScene.create(api);

    expect(
      await scene.importEntries(
        entry("119.00", "RE-1"),
        entry("1800.00", "Gehalt Mai", { direction: "DBIT" }),
        entry("5.00", "kommt noch", { status: "PDNG" }),
      ),
    ).toMatchObject({
      __typename: "ImportBankStatementSuccess",
      bankImport: { format: "CAMT", newCount: 1, knownCount: 0, leftOutCount: 1, pendingCount: 1 },
    });
    expect((await scene.lines()).map(({ amount, purpose }) => [amount.amount, purpose])).toEqual([["119.00", "RE-1"]]);
  });

  test("keeps an expense that pays a credit note, and a return", async () => {
    const scene = await BankScene.create(api);
    await scene.invoice("GS-2026-0007", { type: "CREDIT_NOTE", grossMinor: 5_000 });

    const { bankImport } = await scene.importEntries(
      entry("50.00", "Gutschrift GS-2026-0007", { direction: "DBIT" }),
      entry("119.00", "Rücklastschrift", { direction: "DBIT", reversal: true }),
    );
    expect(bankImport).toMatchObject({ newCount: 2, leftOutCount: 0 });
  });

  test("the same file again adds nothing, even twice at once", async () => {
    const scene = await BankScene.create(api);
    const file = windows1252(SPARKASSE_CSV);

    const imports = await Promise.all([scene.import(file), scene.import(file)]);
    imports.push(await scene.import(file));

    expect(imports.map(({ bankImport }) => bankImport.newCount).toSorted((a, b) => a - b)).toEqual([0, 0, 2]);
    expect(await scene.count("bank_line")).toBe(2);
  });

  test("an overlapping file adds only what is new, and equal payments of one day stay separate", async () => {
    const scene = await BankScene.create(api);
    const twin = entry("10.00", "Spende");

    expect((await scene.importEntries(twin)).bankImport.newCount).toBe(1);
    expect((await scene.importEntries(twin, twin, entry("11.00", "Spende"))).bankImport).toMatchObject({
      newCount: 2,
      knownCount: 1,
    });
  });

  test("the same movement on two accounts is two lines", async () => {
    const scene = await BankScene.create(api);
    const entries = [entry("10.00", "RE-1", { reference: "R1" })];

    const { bankImport } = await scene.import(camt([{ entries }, { iban: "DE12500105170648489890", entries }]));
    expect(bankImport).toMatchObject({
      newCount: 2,
      accounts: ["DE89370400440532013000", "DE12500105170648489890"],
    });
  });

  test("unknown headings are asked for once, then remembered", async () => {
    const scene = await BankScene.create(api);
    const table = (day: string) => `Wann;Wofür;Wieviel\n${day}.05.2026;RE-1;1,00\n`;
    const columns = [
      { column: 0, field: "BOOKED_ON" },
      { column: 1, field: "PURPOSE" },
      { column: 2, field: "AMOUNT" },
    ];

    expect(await scene.import(table("04"))).toMatchObject({
      __typename: "BankStatementColumnsNeeded",
      headings: ["Wann", "Wofür", "Wieviel"],
    });
    expect(await scene.count("bank_import")).toBe(0);
    expect((await scene.import(table("04"), { columns })).bankImport.newCount).toBe(1);
    expect((await scene.import(table("05"))).bankImport.newCount).toBe(1);
  });

  test.each([
    ["broken XML", "<Document", "MALFORMED_XML"],
    ["entities", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "DOCTYPE_FORBIDDEN"],
    ["another kind of XML", "<Invoice/>", "NOT_A_STATEMENT"],
    [
      "a broken row",
      'Buchungstag;Verwendungszweck;Betrag\n04.05.2026;RE-1;1,00\n05.05.2026;"RE-2";x\n',
      "INVALID_VALUE",
    ],
  ])("%s is refused and leaves nothing behind", async (_, file, code) => {
    const scene = await BankScene.create(api);

    const answer = await scene.import(file);
    expect(answer.__typename).toBe("ImportBankStatementRefused");
    expect(answer.problems.map((problem) => problem.code)).toEqual([code]);
    expect([await scene.count("bank_line"), await scene.count("bank_import")]).toEqual([0, 0]);
  });

  test("more than 10 MB is refused, and so is anything but base64", async () => {
    const scene = await BankScene.create(api);

    const large = await scene.import(Buffer.alloc(10 * 1024 * 1024 + 1, 0x61));
    expect(large.problems).toMatchObject([{ code: "TOO_LARGE", line: null }]);
    const garbled = await scene.import("", { contentBase64: "not base64" });
    expect(garbled.problems).toMatchObject([{ code: "NOT_BASE64" }]);
  });

  test("is for editors; viewers and strangers get nothing", async () => {
    const scene = await BankScene.create(api);
    const input = { fileName: "a.xml", contentBase64: encode(camt([{ entries: [entry("1.00", "a")] }])) };
    const callers = {
      viewer: await scene.merchant.staff("VIEWER"),
      readKey: await scene.merchant.apiKey("READ"),
      stranger: api.anonymous.admin,
    };

    for (const caller of Object.values(callers)) {
      const { errors } = await caller(IMPORT, { input });
      expect(errors[0]?.extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    }
    expect(await scene.count("bank_line")).toBe(0);
    const writeKey = await scene.merchant.apiKey("WRITE");
    const { data } = await writeKey<{ importBankStatement: Imported }>(IMPORT, { input });
    expect(data.importBankStatement.bankImport.newCount).toBe(1);
  });
});

test("the overview counts what is open and what is certain", async () => {
  const scene = await BankScene.create(api);
  await scene.invoice("RE-2026-0042");
  await scene.importEntries(entry("119.00", "RE-2026-0042"), entry("7.00", "?"));

  const viewer = await scene.merchant.staff("VIEWER");
  const { data } = await viewer<{ bankOverview: unknown }>(OVERVIEW);
  expect(data.bankOverview).toEqual({
    openCount: 2,
    sureCount: 1,
    lastImport: { fileName: "auszug.xml", newCount: 2 },
  });
});

describe("the list", () => {
  test("is filtered by status, direction, day and text", async () => {
    const scene = await BankScene.create(api);
    await scene.importEntries(
      entry("1.00", "Alpha", { date: "2026-05-01" }),
      entry("2.00", "Beta", { date: "2026-05-02" }),
      entry("3.00", "Rücklastschrift Gamma", { date: "2026-05-03", direction: "DBIT", reversal: true }),
    );
    const purposes = async (filter: object) => (await scene.lines({ ...filter })).map(({ purpose }) => purpose);
    const [, beta] = await scene.lines();
    await scene.ignore(beta?.id ?? "");

    expect(await purposes({ direction: "OUT" })).toEqual(["Rücklastschrift Gamma"]);
    expect(await purposes({ statuses: ["OPEN"], direction: "IN" })).toEqual(["Alpha"]);
    expect(await purposes({ statuses: ["IGNORED"] })).toEqual(["Beta"]);
    expect(await purposes({ dateFrom: "2026-05-02", dateTo: "2026-05-02" })).toEqual(["Beta"]);
    expect(await purposes({ search: " ALPHA " })).toEqual(["Alpha"]);
    expect(await purposes({ search: "alphabet" })).toEqual([]);
  });

  test("is read page by page, newest first", async () => {
    const scene = await BankScene.create(api);
    await scene.importEntries(...["1", "2", "3"].map((day) => entry("1.00", day, { date: `2026-05-0${day}` })));
    const page = async (after: string | null) => {
      const { data } = await scene.staff<Listed>(LINES, { first: 2, after });
      return data.bankStatementLines;
    };

    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first, second].map(({ edges }) => edges.map(({ node }) => node.purpose))).toEqual([["3", "2"], ["1"]]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test("never shows another merchant's lines", async () => {
    const scene = await BankScene.create(api);
    await scene.importEntries(entry("1.00", "Alpha"));

    expect(await (await BankScene.create(api)).lines()).toEqual([]);
  });
});
