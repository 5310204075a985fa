import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { readPdfContents } from "../../shared/uploads/pdf/read-pdf-contents";
import { importFile, show } from "./e-invoice-import.test-support";
import { CII_SAMPLE } from "./parsing/cii/cii-sample.test-support";
import { SMALL_UBL } from "./parsing/small-e-invoice.test-support";
import { UBL_SAMPLE } from "./parsing/ubl/ubl-sample.test-support";
import { withReplaced } from "./parsing/with-replaced.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test("two invoices whose files have the same identifier both keep theirs, and each can be opened", async () => {
  const merchant = await api.createMerchant();
  const staff = await merchant.staff("EDITOR");
  const other = withReplaced(UBL_SAMPLE, "<cbc:ID>RE-2026-0042</cbc:ID>", "<cbc:ID>RE-2026-0043</cbc:ID>");
  const { data } = await (
    await merchant.staff("OWNER")
  )<{ createApiKey: { secret: string } }>(
    `mutation { createApiKey(input: { name: "Test", scope: READ }) { ... on CreateApiKeySuccess { secret } } }`,
  );
  const headers = { authorization: `Bearer ${data.createApiKey.secret}` };

  for (const file of [UBL_SAMPLE, other]) {
    const { document } = await importFile(staff, file, { createClient: true });
    const { attachments } = await show(staff, document.id);
    const opened = await Promise.all(attachments.map(({ url }) => api.server.app.inject({ url, headers })));
    expect(opened.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(opened[1]?.body).toBe("Tag;Stunden");
  }
});

test("keeps the original byte for byte", async () => {
  const staff = await (await api.createMerchant()).staff("EDITOR");
  const bytes = Buffer.from(`\ufeff${UBL_SAMPLE.replaceAll("\n", "\r\n")}`);
  const { document } = await importFile(staff, bytes, { createClient: true });

  const row = await api.server.database.row<{ readonly sha256: string }>(
    `SELECT a.sha256 AS "sha256" FROM document_attachment a WHERE a.document_id = :id AND a.kind = 'E_INVOICE'`,
    { id: document.id },
  );

  const stored = await api.server.services.fileStore.read(row?.sha256 ?? "");
  expect(stored.equals(bytes)).toBe(true);
});

describe("the PDF that is printed for an e-invoice", () => {
  /** Imports the file for a merchant of its own, and opens the document's PDF. */
  async function importAndPrint(file: string | Buffer): Promise<Buffer> {
    const merchant = await api.createMerchant();
    const { data } = await (
      await merchant.staff("OWNER")
    )<{ createApiKey: { secret: string } }>(
      `mutation { createApiKey(input: { name: "Test", scope: READ }) { ... on CreateApiKeySuccess { secret } } }`,
    );
    const { document } = await importFile(await merchant.staff("EDITOR"), file, { createClient: true });
    const headers = { authorization: `Bearer ${data.createApiKey.secret}` };
    const { rawPayload } = await api.server.app.inject({ url: `/files/documents/${document.id}/pdf`, headers });
    return rawPayload;
  }

  function carriedBy(pdf: Buffer): readonly (readonly [name: string, content: string])[] {
    const read = readPdfContents(pdf);
    return read.ok ? read.value.embeddedFiles.map(({ name, bytes }) => [name, bytes.toString()] as const) : [];
  }

  test("says what third parties charge, and what has no place of its own", async () => {
    const payment = `<cac:PrepaidPayment><cbc:ID>Parken</cbc:ID><cbc:PaidAmount currencyID="EUR">5.00</cbc:PaidAmount><cbc:InstructionID>Handyparken</cbc:InstructionID></cac:PrepaidPayment><cac:TaxTotal>`;
    const file = withReplaced(SMALL_UBL, "<cac:TaxTotal>", payment);
    const pdf = await importAndPrint(
      withReplaced(file, '<cbc:PayableAmount currencyID="EUR">119.00', '<cbc:PayableAmount currencyID="EUR">124.00'),
    );

    const read = readPdfContents(pdf);
    const text = read.ok ? read.value.pages.text.replace(/\s+/g, " ") : "";
    expect(text).toContain("Beträge Dritter");
    expect(text).toContain("124,00");
    expect(text).toContain("Weitere Angaben");
    expect(text).toContain("Zahlung an Dritte, Zweck: Handyparken");
  });

  test("carries its file in CII, and can itself be sent and imported", async () => {
    const pdf = await importAndPrint(CII_SAMPLE);
    const again = await importAndPrint(pdf);

    expect(carriedBy(pdf)).toEqual([["xrechnung.xml", CII_SAMPLE]]);
    expect(again.equals(pdf)).toBe(true);
  });

  test("carries none in UBL, which a PDF does not hold, and none of a profile without a name there", async () => {
    const profile = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0";
    const peppol = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";

    expect(carriedBy(await importAndPrint(UBL_SAMPLE))).toEqual([]);
    expect(carriedBy(await importAndPrint(withReplaced(CII_SAMPLE, profile, peppol)))).toEqual([]);
  });
});
