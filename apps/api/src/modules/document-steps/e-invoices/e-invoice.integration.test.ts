import { createHash } from "node:crypto";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { LINE } from "../../documents/document.test-support";
import { buildFileScene } from "../../documents/reading/document-files.test-support";
import { importFile } from "../../e-invoices/e-invoice-import.test-support";
import { parseEInvoice } from "../../e-invoices/parsing/parse-e-invoice";
import { buildEInvoiceScene, MERCHANT, updateClient, updateMerchant } from "./e-invoice.test-support";
import type { ParsedEInvoice } from "../../e-invoices/parsing/en16931/parsed-e-invoice";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Files {
  readonly attachments: readonly { readonly kind: string; readonly fileName: string; readonly url: string }[];
  readonly eInvoiceGaps: readonly { readonly field: string; readonly businessTerm: string }[];
}
const FILES = "attachments { kind fileName url } eInvoiceGaps { field businessTerm }";

function read(bytes: Uint8Array): ParsedEInvoice {
  const parsed = parseEInvoice(bytes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.invoice;
}

/** The e-invoice of a document, as its customer gets it. */
async function download({ attachments }: Files, cookie: string): Promise<Buffer> {
  const url = (attachments[0]?.url ?? "").replace(/^\/files/, "/portal/files");
  const answer = await api.server.app.inject({ method: "GET", url, headers: { cookie } });
  expect(answer.statusCode).toBe(200);
  return answer.rawPayload;
}

test("an invoice is an XRechnung from the moment it is issued, and says what the invoice says", async () => {
  const { client, calls } = await buildEInvoiceScene(api);
  const { id } = await calls.issued({
    clientId: client.id,
    data: {
      title: "Umbau",
      buyerReference: "04011000-1234512345-06",
      cashDiscounts: [{ days: 10, percent: "2" }],
      lines: [LINE, { ...LINE, name: "Fahrt <A&B>", unit: "KMT", unitPrice: "0.333", taxRatePercent: "7" }],
    },
  });
  const customer = await api.openPortal(client.customerportalUrl);

  const { attachments, eInvoiceGaps } = await calls.read<Files>(id, FILES);
  const { data } = await customer<{ document: Pick<Files, "attachments"> }>(
    "query ($id: ID!) { document(id: $id) { attachments { kind fileName url } } }",
    { id },
  );
  const [file] = data.document.attachments;
  const bytes = await download({ ...data.document, eInvoiceGaps }, customer.cookie);
  const { content, profile, syntax } = read(bytes);

  expect(eInvoiceGaps).toEqual([]);
  expect(attachments).toMatchObject([{ kind: "E_INVOICE", fileName: "XRechnung RE-1001.xml" }]);
  expect(file).toMatchObject({ kind: "E_INVOICE", fileName: "XRechnung RE-1001.xml" });
  expect([syntax, profile]).toEqual(["UBL", expect.stringContaining("xrechnung_3.0")]);
  expect(content).toMatchObject({
    number: "RE-1001",
    typeCode: "380",
    buyerReference: "04011000-1234512345-06",
    notes: ["Umbau"],
    discountTerms: [{ days: 10, percent: "2", baseMinor: null }],
    seller: { contactName: "Jette Hansen", vatNumber: "DE123456789" },
    buyer: { name: "Alma Becker", city: "Berlin" },
    lines: [{ unit: "HUR" }, { name: "Fahrt <A&B>", unit: "KMT", unitPrice: "0.333" }],
    paymentInstructions: [{ meansCode: "58", iban: "DE02120300000000202051" }],
    totals: { netMinor: 10_067, taxMinor: 1905, grossMinor: 11_972 },
  });
  expect(content.paymentInstructions[0]?.reference).toMatch(/^RF/);
  const stored = await api.server.database.row<{ readonly sha256: string }>(
    `SELECT sha256 AS "sha256" FROM document_attachment WHERE document_id = :id`,
    { id },
  );
  expect(stored?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
});

test("a credit note is one too, and names its invoice", async () => {
  const { client, calls, cookie } = await buildEInvoiceScene(api);
  const invoice = await calls.issued({ clientId: client.id });
  const { id } = await calls.issued({
    clientId: client.id,
    type: "CREDIT_NOTE",
    precedingDocumentId: invoice.id,
    data: { lines: [{ ...LINE, quantity: "1" }], deliveryDate: "2026-05-01" },
  });

  const bytes = await download(await calls.read<Files>(id, FILES), cookie);

  expect(bytes.toString()).toContain("<CreditNote ");
  expect(read(bytes)).toMatchObject({
    documentType: "CREDIT_NOTE",
    content: { typeCode: "381", precedingDocuments: [{ number: "RE-1001" }] },
  });
});

test.each(["OFFER", "DELIVERY_NOTE", "ORDER_CONFIRMATION"])(
  "%s: no e-invoice, and nothing is missing",
  async (type) => {
    const { client, calls } = await buildFileScene(api);
    const { document } = await calls.create({ clientId: client.id, type });
    const draft = await calls.read<Files>(document.id, FILES);
    await calls.issue(document.id);

    expect(draft).toEqual({ attachments: [], eInvoiceGaps: [] });
    expect(await calls.read<Files>(document.id, FILES)).toEqual({ attachments: [], eInvoiceGaps: [] });
  },
);

describe("what is missing", () => {
  test("is told while it can be filled in, by name and term, and is gone when it is", async () => {
    const { merchant, client, calls } = await buildFileScene(api);
    await updateMerchant(merchant, { ...MERCHANT, phone: null });
    await updateClient(merchant, client.id, { city: null });
    const { document } = await calls.create({ clientId: client.id });

    const before = await calls.read<Files>(document.id, FILES);
    await updateMerchant(merchant, MERCHANT);
    await updateClient(merchant, client.id);
    const after = await calls.read<Files>(document.id, FILES);

    expect(before.eInvoiceGaps).toEqual([
      { field: "SELLER_PHONE", businessTerm: "BT-42" },
      { field: "BUYER_CITY", businessTerm: "BT-52" },
    ]);
    expect(after.eInvoiceGaps).toEqual([]);
  });

  test("keeps nobody from issuing, and what was issued without it stays so", async () => {
    const { merchant, client, calls } = await buildEInvoiceScene(api);
    await updateMerchant(merchant, { ...MERCHANT, contactName: null });
    const issued = await calls.issued({ clientId: client.id });
    await updateMerchant(merchant, MERCHANT);

    expect(issued.number).toBe("RE-1001");
    expect(await calls.read<Files>(issued.id, FILES)).toEqual({
      attachments: [],
      eInvoiceGaps: [{ field: "SELLER_CONTACT_NAME", businessTerm: "BT-41" }],
    });
  });

  test("depends on the tax: who owes it needs a VAT number", async () => {
    const { client, calls } = await buildEInvoiceScene(api);
    const lines = [{ ...LINE, taxCategory: "AE", taxRatePercent: "0" }];
    const { document } = await calls.create({ clientId: client.id, data: { lines } });

    expect((await calls.read<Files>(document.id, FILES)).eInvoiceGaps).toEqual([
      { field: "BUYER_VAT_NUMBER", businessTerm: "BT-48" },
    ]);
  });
});

describe("what breaks a rule", () => {
  const RULES = "attachments { kind fileName url } eInvoiceGaps { field businessTerm finding { rule breach found } }";
  /** Four digits, as codes of the list EAS have, but none of them. */
  const UNKNOWN = { electronicAddress: "42", electronicAddressScheme: "1234" };

  test("of the client is told in the draft, and issued without XML", async () => {
    const { merchant, client, calls } = await buildEInvoiceScene(api);
    await updateClient(merchant, client.id, UNKNOWN);
    const { document } = await calls.create({ clientId: client.id });
    const broken = [
      {
        field: "BUYER_RULE",
        businessTerm: "BT-49-1",
        finding: { rule: "BR-CL-25", breach: "UNKNOWN_CODE", found: "1234" },
      },
    ];

    expect((await calls.read<Files>(document.id, RULES)).eInvoiceGaps).toEqual(broken);
    await calls.issue(document.id);
    expect(await calls.read<Files>(document.id, RULES)).toEqual({ attachments: [], eInvoiceGaps: broken });
  });

  test("of the merchant is told, and gone when it is mended", async () => {
    const { merchant, client, calls } = await buildEInvoiceScene(api);
    await updateMerchant(merchant, { ...MERCHANT, ...UNKNOWN });
    const { document } = await calls.create({ clientId: client.id });

    const before = await calls.read<Files>(document.id, RULES);
    await updateMerchant(merchant, { ...MERCHANT, electronicAddress: null, electronicAddressScheme: null });
    await calls.issue(document.id);
    const after = await calls.read<Files>(document.id, RULES);

    expect(before.eInvoiceGaps).toMatchObject([
      { field: "SELLER_RULE", businessTerm: "BT-34-1", finding: { rule: "BR-CL-25" } },
    ]);
    expect(after).toMatchObject({ attachments: [{ kind: "E_INVOICE" }], eInvoiceGaps: [] });
  });

  test("of a VAT number: it begins with no country", async () => {
    const { merchant, client, calls } = await buildEInvoiceScene(api);
    await updateClient(merchant, client.id, { vatNumber: "ZZ123456789" });
    const issued = await calls.issued({ clientId: client.id });

    expect(await calls.read<Files>(issued.id, RULES)).toMatchObject({
      attachments: [],
      eInvoiceGaps: [{ field: "BUYER_RULE", businessTerm: "BT-48", finding: { rule: "BR-CO-09" } }],
    });
  });
});

test("what was imported keeps its own file and gets no second one", async () => {
  const { client, calls, cookie } = await buildEInvoiceScene(api);
  const { id } = await calls.issued({ clientId: client.id });
  const bytes = await download(await calls.read<Files>(id, FILES), cookie);
  const other = await buildFileScene(api);
  const foreign = Buffer.from(bytes.toString().replaceAll("RE-1001", "F-1").replace("+49 431 1234", ""));

  const outcome = await importFile(await other.merchant.staff(), foreign, { clientId: other.client.id });
  const kept = await other.calls.read<Files>(outcome.document.id, FILES);
  const stored = await download(kept, other.cookie);

  expect(kept).toMatchObject({ attachments: [{ kind: "E_INVOICE", fileName: "rechnung.xml" }], eInvoiceGaps: [] });
  expect(kept.attachments).toHaveLength(1);
  expect(stored.equals(foreign)).toBe(true);
});

describe("the PDF", () => {
  async function pdfOf(id: string, cookie: string): Promise<Buffer> {
    const url = `/portal/files/documents/${id}/pdf`;
    return (await api.server.app.inject({ method: "GET", url, headers: { cookie } })).rawPayload;
  }

  test.each(["INVOICE", "CREDIT_NOTE"])("carries the same for machines, and can be imported: %s", async (type) => {
    const { client, calls, cookie } = await buildEInvoiceScene(api);
    const data = { title: "Umbau", lines: [LINE, { ...LINE, unit: "Fuhre" }], deliveryDate: "2026-05-01" };
    const { id } = await calls.issued({ clientId: client.id, type, data });
    const xml = read(await download(await calls.read<Files>(id, FILES), cookie));
    const other = await buildFileScene(api);

    const outcome = await importFile(await other.merchant.staff(), await pdfOf(id, cookie), {
      clientId: other.client.id,
      fileName: "rechnung.pdf",
    });
    const kept = await other.calls.read<Files>(outcome.document.id, FILES);
    const carried = read(await download(kept, other.cookie));

    expect(carried).toMatchObject({ syntax: "CII", profile: "urn:cen.eu:en16931:2017" });
    expect(carried.content).toEqual(xml.content);
  });

  test("carries nothing where the document is no e-invoice", async () => {
    const { client, calls, cookie } = await buildFileScene(api);
    const { id } = await calls.issued({ clientId: client.id });

    expect((await pdfOf(id, cookie)).includes("AFRelationship")).toBe(false);
  });
});
