import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { CII_SAMPLE } from "./parsing/cii/cii-sample.test-support";
import { countTraces, createClient, IMPORT, type Outcome, importFile, show } from "./e-invoice-import.test-support";
import { E_INVOICE_MAX_SIZE_BYTES } from "./parsing/e-invoice-size";
import { UBL_SAMPLE } from "./parsing/ubl/ubl-sample.test-support";
import { withReplaced } from "./parsing/with-replaced.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("importing an e-invoice", () => {
  test("creates an issued document with lines, totals, prepayment, client and files", async () => {
    const staff = await (await api.createMerchant()).staff("EDITOR");

    const outcome = await importFile(staff, UBL_SAMPLE, { createClient: true, fileName: "C:\\post\\März 2026.xml" });

    expect(outcome).toMatchObject({ __typename: "ImportEInvoiceSuccess", matchedBy: "CREATED" });
    expect(await show(staff, outcome.document.id)).toMatchObject({
      type: "INVOICE",
      number: "RE-2026-0042",
      status: "OPEN",
      date: "2026-03-02",
      dueDate: "2026-04-01",
      source: "E_INVOICE",
      total: { amount: "433.10", currency: "EUR" },
      openAmount: { amount: "400.10", currency: "EUR" },
      currentVersion: 1,
      client: { name: "Kunde AG", clientNumber: "K-10023", vatNumber: "DE987654321", email: "einkauf@kunde.example" },
      attachments: [
        { kind: "E_INVOICE", fileName: "März 2026.xml", mediaType: "application/xml" },
        { kind: "ATTACHMENT", fileName: "stunden.csv", mediaType: "text/csv" },
      ],
    });
  });

  test("an invoice that was paid in advance is paid", async () => {
    const staff = await (await api.createMerchant()).staff();
    const paid = UBL_SAMPLE.replace(/(<cbc:PrepaidAmount[^>]*>)[^<]*/, "$1433.20").replace(
      /(<cbc:PayableAmount[^>]*>)[^<]*/,
      "$10.00",
    );

    const { document } = await importFile(staff, paid, { createClient: true });

    expect(await show(staff, document.id)).toMatchObject({ status: "PAID", openAmount: { amount: "0.00" } });
  });

  test("the same invoice in the other syntax, and the same file again, are duplicates", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const first = await importFile(staff, UBL_SAMPLE, { createClient: true });
    const before = await countTraces(api, merchant);

    const again = await importFile(staff, UBL_SAMPLE, { createClient: true });
    const other = await importFile(staff, CII_SAMPLE, { createClient: true });
    const changed = await importFile(staff, `${UBL_SAMPLE}\n`, { createClient: true });

    for (const outcome of [again, other, changed]) {
      expect(outcome).toMatchObject({ __typename: "ImportEInvoiceDuplicate", document: { id: first.document.id } });
    }
    expect(await countTraces(api, merchant)).toEqual(before);
  });

  test("an external reference finds what was imported, and refuses a second document", async () => {
    const staff = await (await api.createMerchant()).staff();
    const choice = { createClient: true, externalReference: "order-1" };
    const first = await importFile(staff, UBL_SAMPLE, choice);
    const query = `{ document(externalReference: "order-1") { id } }`;
    expect((await staff<{ document: object }>(query, {})).data.document).toEqual({ id: first.document.id });

    expect((await importFile(staff, UBL_SAMPLE, choice)).__typename).toBe("ImportEInvoiceDuplicate");
    const number = /<cbc:ID>([^<]+)<\/cbc:ID>/.exec(UBL_SAMPLE)?.[1] ?? "";
    const another = UBL_SAMPLE.replace(`<cbc:ID>${number}</cbc:ID>`, `<cbc:ID>${number}-2</cbc:ID>`);
    expect(await importFile(staff, another, choice)).toMatchObject({
      __typename: "InvalidInput",
      message: expect.stringContaining("externalReference") as unknown,
    });
    expect((await importFile(staff, another, { ...choice, externalReference: "order-2" })).__typename).toBe(
      "ImportEInvoiceSuccess",
    );
  });

  test("two merchants can have the same file", async () => {
    const first = await (await api.createMerchant()).staff();
    const second = await (await api.createMerchant()).staff();

    await importFile(first, UBL_SAMPLE, { createClient: true });

    expect((await importFile(second, UBL_SAMPLE, { createClient: true })).__typename).toBe("ImportEInvoiceSuccess");
  });

  test("the same file twice at once gives one document and one client", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();

    const outcomes = await Promise.all(
      [UBL_SAMPLE, CII_SAMPLE, UBL_SAMPLE, CII_SAMPLE].map((file) => importFile(staff, file, { createClient: true })),
    );

    expect(outcomes.map((outcome) => outcome.__typename).sort()).toEqual([
      "ImportEInvoiceDuplicate",
      "ImportEInvoiceDuplicate",
      "ImportEInvoiceDuplicate",
      "ImportEInvoiceSuccess",
    ]);
    expect(new Set(outcomes.map(({ document }) => document.id)).size).toBe(1);
    expect(await countTraces(api, merchant)).toMatchObject({
      client: 1,
      document: 1,
      document_version: 1,
      ledger_entry: 1,
    });
  });
});

describe("what is refused leaves nothing behind", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaa"><!ENTITY c "&a;&a;&a;&a;">]><b>&c;</b>`;

  test.each([
    ["an empty file", "", "EMPTY_FILE"],
    ["a broken file", UBL_SAMPLE.slice(0, 3000), "MALFORMED_XML"],
    ["an entity bomb", bomb, "DOCTYPE_FORBIDDEN"],
    ["XML of another kind", "<html/>", "NOT_AN_E_INVOICE"],
    ["a PDF that ends behind its header", "%PDF-1.7", "PDF_BROKEN"],
    ["an oversized file", Buffer.alloc(E_INVOICE_MAX_SIZE_BYTES + 1, " "), "TOO_LARGE"],
    ["wrong totals", withReplaced(UBL_SAMPLE, "400.10", "400.11"), "TOTALS_MISMATCH"],
  ])("%s", async (_what, file, code) => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const before = await countTraces(api, merchant);

    const outcome = await importFile(staff, file, { createClient: true });

    expect(outcome.__typename).toBe("ImportEInvoiceRefused");
    expect(outcome.code).toBe("E_INVOICE_REFUSED");
    expect(outcome.problems.map((problem) => problem.code)).toContain(code);
    expect(await countTraces(api, merchant)).toEqual(before);
  });

  test("what is not base64", async () => {
    const staff = await (await api.createMerchant()).staff();

    const { data } = await staff<{ readonly importEInvoice: Outcome }>(IMPORT, {
      input: { fileName: "a.xml", contentBase64: "<Invoice/>" },
    });

    expect(data.importEInvoice.problems).toMatchObject([{ code: "NOT_BASE64", line: null }]);
  });

  test("a problem has its place in the file", async () => {
    const staff = await (await api.createMerchant()).staff();

    const outcome = await importFile(staff, withReplaced(UBL_SAMPLE, "2026-03-02", "gestern"));

    expect(outcome.problems).toEqual([
      { code: "INVALID_VALUE", line: 7, column: 3, path: "Invoice/cbc:IssueDate", businessTerm: "BT-2" },
    ]);
  });

  test("a failure half-way undoes everything, and the next try works", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const before = await countTraces(api, merchant);
    const book = jest.spyOn(api.server.services.ledger, "book").mockRejectedValueOnce(new Error("power cut"));

    const failed = await staff(IMPORT, {
      input: { fileName: "a.xml", contentBase64: Buffer.from(UBL_SAMPLE).toString("base64"), createClient: true },
    });
    book.mockRestore();

    expect(failed.errors).toHaveLength(1);
    const { files: _orphans, ...rows } = await countTraces(api, merchant);
    expect(before).toMatchObject(rows);
    expect((await importFile(staff, UBL_SAMPLE, { createClient: true })).__typename).toBe("ImportEInvoiceSuccess");
  });
});

describe("whose document it is", () => {
  test("nobody matches: a client is proposed and nothing stored", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const before = await countTraces(api, merchant);

    const outcome = await importFile(staff, UBL_SAMPLE);

    expect(outcome).toEqual({
      __typename: "ClientProposal",
      code: "CLIENT_UNKNOWN",
      message: "No client matches the buyer.",
      candidates: [],
      documentNumber: "RE-2026-0042",
      total: { amount: "433.10", currency: "EUR" },
      name: "Kunde AG",
      clientNumber: "K-10023",
      street: "Kundenweg 2",
      zip: "54321",
      city: "Kundenstadt",
      countryCode: "DE",
      email: "einkauf@kunde.example",
      vatNumber: "DE987654321",
    });
    expect(await countTraces(api, merchant)).toEqual(before);
  });

  test.each([
    ["VAT_NUMBER", { name: "A", vatNumber: "DE 987.654.321" }],
    ["CLIENT_NUMBER", { name: "A", clientNumber: "K-10023" }],
    ["EMAIL", { name: "A", email: "Einkauf@Kunde.example" }],
  ])("a client is found by %s", async (matchedBy, data) => {
    const staff = await (await api.createMerchant()).staff();
    const clientId = await createClient(staff, data);
    await createClient(staff, { name: "Somebody else", email: "other@kunde.example" });

    const outcome = await importFile(staff, UBL_SAMPLE, { createClient: true });

    expect(outcome.matchedBy).toBe(matchedBy);
    expect((await show(staff, outcome.document.id)).client.id).toBe(clientId);
  });

  test("several match equally well: they are offered, and one has to be chosen even with createClient", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const branches = [
      await createClient(staff, { name: "Branch 1", vatNumber: "DE987654321" }),
      await createClient(staff, { name: "Branch 2", vatNumber: "DE987654321" }),
    ];
    const before = await countTraces(api, merchant);

    const outcome = await importFile(staff, UBL_SAMPLE, { createClient: true });

    expect(outcome).toMatchObject({ __typename: "ClientProposal", code: "CLIENT_AMBIGUOUS" });
    expect(outcome.candidates.map(({ id }) => id).sort()).toEqual([...branches].sort());
    expect(await countTraces(api, merchant)).toEqual(before);

    const clientId = branches[1];
    const chosen = await importFile(staff, UBL_SAMPLE, clientId === undefined ? {} : { clientId });
    expect(chosen.matchedBy).toBe("CHOSEN");
    expect((await show(staff, chosen.document.id)).client.id).toBe(clientId);
  });

  test("a client of another merchant is never found, not even when chosen", async () => {
    const other = await (await api.createMerchant()).staff();
    const clientId = await createClient(other, { name: "A", vatNumber: "DE987654321", clientNumber: "K-10023" });
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const before = await countTraces(api, merchant);

    expect((await importFile(staff, UBL_SAMPLE)).__typename).toBe("ClientProposal");
    expect((await importFile(staff, UBL_SAMPLE, { clientId })).__typename).toBe("NotFound");
    expect((await importFile(staff, UBL_SAMPLE, { clientId: "nobody" })).__typename).toBe("NotFound");
    expect(await countTraces(api, merchant)).toEqual(before);
  });

  test("an archived client counts only if no other matches", async () => {
    const staff = await (await api.createMerchant()).staff();
    const archived = await createClient(staff, { name: "Old", vatNumber: "DE987654321" });
    await staff(`mutation ($id: ID!) { archiveClient(id: $id, archived: true) { __typename } }`, { id: archived });
    const active = await createClient(staff, { name: "New", vatNumber: "DE987654321" });

    const { document } = await importFile(staff, UBL_SAMPLE);

    expect((await show(staff, document.id)).client.id).toBe(active);
  });
});

describe("who may import", () => {
  const input = { fileName: "a.xml", contentBase64: Buffer.from(UBL_SAMPLE).toString("base64"), createClient: true };

  test("an API key that may write", async () => {
    const key = await (await api.createMerchant()).apiKey("WRITE");

    expect((await importFile(key, UBL_SAMPLE, { createClient: true })).__typename).toBe("ImportEInvoiceSuccess");
  });

  test("neither VIEWER nor a READ key nor anybody else", async () => {
    const merchant = await api.createMerchant();
    const before = await countTraces(api, merchant);

    const codes = [];
    for (const caller of [await merchant.staff("VIEWER"), await merchant.apiKey("READ"), api.anonymous.admin]) {
      codes.push((await caller(IMPORT, { input })).errors[0]?.extensions.code);
    }

    expect(codes).toEqual(["FORBIDDEN", "FORBIDDEN", "UNAUTHENTICATED"]);
    const { timeline_entry: _own, ...after } = await countTraces(api, merchant);
    expect(before).toMatchObject(after);
  });
});
