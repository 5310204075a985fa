import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { CII_SAMPLE } from "./cii/cii-sample.test-support";
import { E_INVOICE_MAX_SIZE_BYTES } from "./parse-e-invoice";
import {
  findFileTotals,
  readRealEInvoice,
  REAL_E_INVOICE_PAIRS,
  REAL_E_INVOICES,
  REAL_E_INVOICES_FOLDER,
} from "./real-e-invoices.test-support";
import { UBL_SAMPLE } from "./ubl/ubl-sample.test-support";
import { withReplaced } from "./with-replaced.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const MONEY = "{ amount currency }";
const PARTY =
  "{ name tradingName contactName street addressAddition zip city region countryCode email phone vatNumber taxNumber identifier legalInformation }";
const ADJUSTMENT = `{ kind reason amount ${MONEY} percent base ${MONEY} taxCategory taxRatePercent }`;
const LINE = `position name description note articleNumber details { kind name value } quantity unit unitPrice
  priceBaseQuantity priceDiscount { grossUnitPrice amount } net ${MONEY} taxCategory taxRatePercent
  adjustments ${ADJUSTMENT} servicePeriod { start end }`;

const IMPORT = `mutation ($input: ImportEInvoiceInput!) {
  importEInvoice(input: $input) {
    __typename
    ... on Failure { code message }
    ... on ImportEInvoiceSuccess { matchedBy document { id } }
    ... on ImportEInvoiceDuplicate { document { id } }
    ... on ImportEInvoiceRefused { problems { code line column path businessTerm } }
    ... on ClientProposal {
      candidates { id } documentNumber total ${MONEY} name clientNumber street zip city countryCode email vatNumber
    }
  }
}`;

const DOCUMENT = `query ($id: ID!) {
  document(id: $id) {
    type number status date dueDate source total ${MONEY} openAmount ${MONEY} currentVersion
    client { id name clientNumber vatNumber email portalAccess }
    attachments { kind fileName mediaType sizeBytes url }
  }
}`;

const CONTENT = `query ($id: ID!) {
  document(id: $id) {
    type number date dueDate total ${MONEY} openAmount ${MONEY}
    content {
      title typeCode servicePeriod { start end } deliveryDate taxPointDate seller ${PARTY} buyer ${PARTY}
      shipTo ${PARTY} payee ${PARTY} taxRepresentative ${PARTY} buyerReference orderReference contractReference
      precedingDocuments { number date } references { kind value description url } intro notes
      lines { ${LINE} subLines { ${LINE} } } adjustments ${ADJUSTMENT}
      taxes { category ratePercent base ${MONEY} tax ${MONEY} exemptionReason }
      totals { lineNet ${MONEY} allowances ${MONEY} charges ${MONEY} net ${MONEY} tax ${MONEY} gross ${MONEY}
        prepaid ${MONEY} rounding ${MONEY} due ${MONEY} }
      accountingTax { tax ${MONEY} } paymentTerms discountTerms { days percent base ${MONEY} }
      paymentInstructions { meansCode meansText accountHolder iban bic bankName reference mandateReference creditorId
        debitedIban cardNumber cardHolder }
    }
  }
}`;

interface Money {
  readonly amount: string;
  readonly currency: string;
}

interface Outcome {
  readonly __typename: string;
  readonly code: string;
  readonly matchedBy: string;
  readonly document: { readonly id: string };
  readonly candidates: readonly { readonly id: string }[];
  readonly problems: readonly { readonly code: string; readonly line: number | null; readonly path: string | null }[];
}

interface ShownDocument {
  readonly status: string;
  readonly openAmount: Money | null;
  readonly client: { readonly id: string; readonly clientNumber: string };
  readonly attachments: readonly { readonly kind: string; readonly url: string; readonly fileName: string }[];
}

interface ShownContent {
  readonly seller: object;
  readonly buyer: object;
  readonly taxes: readonly object[];
  readonly paymentInstructions: readonly object[];
  readonly totals: Readonly<Record<string, Money>>;
}

interface ShownDocumentContent {
  readonly content: ShownContent;
  readonly openAmount: Money;
  readonly total: Money;
}

interface Choice {
  readonly clientId?: string;
  readonly createClient?: boolean;
  readonly fileName?: string;
}

async function importFile(caller: GraphQLClient, file: string | Buffer, choice: Choice = {}): Promise<Outcome> {
  const { data, errors } = await caller<{ readonly importEInvoice: Outcome }>(IMPORT, {
    input: { fileName: "rechnung.xml", contentBase64: Buffer.from(file).toString("base64"), ...choice },
  });
  expect(errors).toEqual([]);
  return data.importEInvoice;
}

async function show(caller: GraphQLClient, id: string): Promise<ShownDocument> {
  const { data, errors } = await caller<{ readonly document: ShownDocument }>(DOCUMENT, { id });
  expect(errors).toEqual([]);
  return data.document;
}

async function showContent(caller: GraphQLClient, id: string): Promise<ShownDocumentContent> {
  const { data, errors } = await caller<{ readonly document: ShownDocumentContent }>(CONTENT, { id });
  expect(errors).toEqual([]);
  return data.document;
}

async function createClient(caller: GraphQLClient, data: Readonly<Record<string, unknown>>): Promise<string> {
  const { data: made } = await caller<{ readonly createClient: { readonly client: { readonly id: string } } }>(
    `mutation ($input: CreateClientInput!) { createClient(input: $input) { ... on CreateClientSuccess { client { id } } } }`,
    { input: { data } },
  );
  return made.createClient.client.id;
}

/** Everything that an import may write: rows by table, and files. */
async function countTraces({ scope }: TestMerchant): Promise<Readonly<Record<string, number>>> {
  const tables = ["client", "document", "document_version", "document_attachment", "ledger_entry", "timeline_entry"];
  const counts: Record<string, number> = { files: countFiles() };
  for (const table of tables) {
    const row = await api.server.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM ${table} WHERE merchant_id = :merchantId`,
      { merchantId: scope.merchantId },
    );
    counts[table] = row?.count ?? 0;
  }
  const range = await api.server.database.row<{ readonly next: number }>(
    `SELECT next_number AS "next" FROM number_range WHERE merchant_id = :merchantId AND id = 'CLIENT'`,
    { merchantId: scope.merchantId },
  );
  return { ...counts, nextClient: range?.next ?? 0 };
}

function countFiles(): number {
  const folder = join(api.environment.dataDir, "files");
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

describe("importing an e-invoice", () => {
  test("makes an issued document with lines, totals, prepayment, client and files", async () => {
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

  test("keeps the original byte for byte", async () => {
    const staff = await (await api.createMerchant()).staff("EDITOR");
    const bytes = Buffer.from(`\ufeff${UBL_SAMPLE.replaceAll("\n", "\r\n")}`);
    const { document } = await importFile(staff, bytes, { createClient: true });

    const row = await api.server.database.row<{ readonly sha256: string }>(
      `SELECT a.sha256 AS "sha256" FROM document_attachment a WHERE a.document_id = :id AND a.kind = 'E_INVOICE'`,
      { id: document.id },
    );

    const stored = await api.server.services.files.read(row?.sha256 ?? "");
    expect(stored.equals(bytes)).toBe(true);
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
    const before = await countTraces(merchant);

    const again = await importFile(staff, UBL_SAMPLE, { createClient: true });
    const other = await importFile(staff, CII_SAMPLE, { createClient: true });
    const changed = await importFile(staff, `${UBL_SAMPLE}\n`, { createClient: true });

    for (const outcome of [again, other, changed]) {
      expect(outcome).toMatchObject({ __typename: "ImportEInvoiceDuplicate", document: { id: first.document.id } });
    }
    expect(await countTraces(merchant)).toEqual(before);
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
    expect(await countTraces(merchant)).toMatchObject({ client: 1, document: 1, document_version: 1, ledger_entry: 1 });
  });
});

describe("what is refused leaves nothing behind", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaa"><!ENTITY c "&a;&a;&a;&a;">]><b>&c;</b>`;

  test.each([
    ["an empty file", "", "EMPTY_FILE"],
    ["a broken file", UBL_SAMPLE.slice(0, 3000), "MALFORMED_XML"],
    ["an entity bomb", bomb, "DOCTYPE_FORBIDDEN"],
    ["XML of another kind", "<html/>", "NOT_AN_E_INVOICE"],
    ["a PDF", "%PDF-1.7", "PDF_INSTEAD_OF_XML"],
    ["an oversized file", Buffer.alloc(E_INVOICE_MAX_SIZE_BYTES + 1, " "), "TOO_LARGE"],
    ["wrong totals", withReplaced(UBL_SAMPLE, "400.10", "400.11"), "TOTALS_MISMATCH"],
  ])("%s", async (_what, file, code) => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const before = await countTraces(merchant);

    const outcome = await importFile(staff, file, { createClient: true });

    expect(outcome.__typename).toBe("ImportEInvoiceRefused");
    expect(outcome.code).toBe("E_INVOICE_REFUSED");
    expect(outcome.problems.map((problem) => problem.code)).toContain(code);
    expect(await countTraces(merchant)).toEqual(before);
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

  test("a failure half-way takes everything back, and the next try works", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const before = await countTraces(merchant);
    const book = jest.spyOn(api.server.services.ledger, "book").mockRejectedValueOnce(new Error("power cut"));

    const failed = await staff(IMPORT, {
      input: { fileName: "a.xml", contentBase64: Buffer.from(UBL_SAMPLE).toString("base64"), createClient: true },
    });
    book.mockRestore();

    expect(failed.errors).toHaveLength(1);
    const { files: _orphans, ...rows } = await countTraces(merchant);
    expect(before).toMatchObject(rows);
    expect((await importFile(staff, UBL_SAMPLE, { createClient: true })).__typename).toBe("ImportEInvoiceSuccess");
  });
});

describe("whose document it is", () => {
  test("nobody fits: a client is proposed and nothing stored", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const before = await countTraces(merchant);

    const outcome = await importFile(staff, UBL_SAMPLE);

    expect(outcome).toEqual({
      __typename: "ClientProposal",
      code: "CLIENT_UNKNOWN",
      message: expect.any(String),
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
    expect(await countTraces(merchant)).toEqual(before);
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

  test("several fit alike: they are offered, and one has to be chosen even with createClient", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const branches = [
      await createClient(staff, { name: "Branch 1", vatNumber: "DE987654321" }),
      await createClient(staff, { name: "Branch 2", vatNumber: "DE987654321" }),
    ];
    const before = await countTraces(merchant);

    const outcome = await importFile(staff, UBL_SAMPLE, { createClient: true });

    expect(outcome).toMatchObject({ __typename: "ClientProposal", code: "CLIENT_AMBIGUOUS" });
    expect(outcome.candidates.map(({ id }) => id).sort()).toEqual([...branches].sort());
    expect(await countTraces(merchant)).toEqual(before);

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
    const before = await countTraces(merchant);

    expect((await importFile(staff, UBL_SAMPLE)).__typename).toBe("ClientProposal");
    expect((await importFile(staff, UBL_SAMPLE, { clientId })).__typename).toBe("NotFound");
    expect((await importFile(staff, UBL_SAMPLE, { clientId: "nobody" })).__typename).toBe("NotFound");
    expect(await countTraces(merchant)).toEqual(before);
  });

  test("a client in the archive counts only where no other fits", async () => {
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

  test("neither VIEWER nor a READ key nor anybody", async () => {
    const merchant = await api.createMerchant();
    const before = await countTraces(merchant);

    const codes = [];
    for (const caller of [await merchant.staff("VIEWER"), await merchant.apiKey("READ"), api.anonymous.admin]) {
      codes.push((await caller(IMPORT, { input })).errors[0]?.extensions.code);
    }

    expect(codes).toEqual(["FORBIDDEN", "FORBIDDEN", "UNAUTHENTICATED"]);
    const { timeline_entry: _own, ...after } = await countTraces(merchant);
    expect(before).toMatchObject(after);
  });
});

/** Where the two files of a case say different things. */
const REAL_DIFFERENCES: Readonly<Record<string, readonly (keyof ShownContent)[]>> = {
  "01.20a-INVOICE_ubl.xml": ["seller"],
  "01.21a-INVOICE_ubl.xml": ["seller", "taxes", "paymentInstructions"],
  "03.06a-INVOICE_ubl.xml": ["seller", "buyer"],
};

const describeFiles = REAL_E_INVOICES.length > 0 ? describe : describe.skip;
const filesTitle =
  REAL_E_INVOICES.length > 0 ? "real e-invoices" : `real e-invoices: SKIPPED, there is no ${REAL_E_INVOICES_FOLDER}`;

describeFiles(filesTitle, () => {
  test.each(REAL_E_INVOICES.map((name) => [name]))("%s has a partner in the other syntax", (name) => {
    expect(REAL_E_INVOICE_PAIRS.flat()).toContain(name);
  });

  test.each(REAL_E_INVOICE_PAIRS)(
    "%s and %s give the same document, with the totals of the file to the cent, and only once",
    async (ublName, ciiName) => {
      const ubl = await importReal(ublName);
      const cii = await importReal(ciiName);

      for (const { name, shown } of [ubl, cii]) expect(findShownTotals(shown)).toEqual(findExpectedTotals(name));
      const different = REAL_DIFFERENCES[ublName] ?? [];
      expect(withoutFields(ubl.shown, different)).toEqual(withoutFields(cii.shown, different));
      const again = await importFile(ubl.staff, readRealEInvoice(ciiName), { createClient: true });
      expect(again).toMatchObject({ __typename: "ImportEInvoiceDuplicate", document: { id: ubl.id } });
    },
  );
});

interface RealImport {
  readonly name: string;
  readonly staff: GraphQLClient;
  readonly id: string;
  readonly shown: ShownDocumentContent;
}

/** Into a merchant of its own: the files share their numbers. */
async function importReal(name: string): Promise<RealImport> {
  const staff = await (await api.createMerchant()).staff();
  const outcome = await importFile(staff, readRealEInvoice(name), { createClient: true });
  expect(outcome).toMatchObject({ __typename: "ImportEInvoiceSuccess", matchedBy: "CREATED" });
  const { id } = outcome.document;
  return { name, staff, id, shown: await showContent(staff, id) };
}

function findShownTotals({ content, total, openAmount }: ShownDocumentContent): Readonly<Record<string, number>> {
  const amounts = Object.entries({ ...content.totals, total, openAmount });
  return Object.fromEntries(amounts.map(([key, { amount }]) => [key, Math.round(Number(amount) * 100)]));
}

function findExpectedTotals(name: string): Readonly<Record<string, number | undefined>> {
  const file = findFileTotals(name);
  return {
    lineNet: file["lineNetMinor"],
    allowances: file["allowanceMinor"],
    charges: file["chargeMinor"],
    net: file["netMinor"],
    tax: file["taxMinor"],
    gross: file["grossMinor"],
    prepaid: file["prepaidMinor"],
    rounding: file["roundingMinor"],
    due: file["dueMinor"],
    total: file["grossMinor"],
    // What is due to the customer is no open amount.
    openAmount: Math.max(0, file["dueMinor"] ?? 0),
  };
}

function withoutFields({ content, ...figures }: ShownDocumentContent, fields: readonly string[]): object {
  return { ...figures, content: Object.fromEntries(Object.entries(content).filter(([key]) => !fields.includes(key))) };
}
