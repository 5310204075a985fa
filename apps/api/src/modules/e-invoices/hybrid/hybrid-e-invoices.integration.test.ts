import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../../test/create-test-api";
import { sha256Hex } from "../../../shared/crypto";
import { buildPdf, type Embedded, type PdfPlan } from "../../../shared/uploads/pdf/build-pdf.test-support";
import { createKey } from "../../documents/reading/document-files.test-support";
import { importFile } from "../e-invoice-import.test-support";
import { SMALL_UBL, smallCii } from "../parsing/small-e-invoice.test-support";
import { withReplaced } from "../parsing/with-replaced.test-support";
import { zugferd1 } from "./zugferd-1-sample.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const PAGE = ["Rechnung K-1 vom 02.03.2026, Tischlerei Nord GmbH", "Gesamtbetrag 119,00 EUR, zahlbar sofort"];
const SHOWN = `query ($id: ID!) {
  document(id: $id) {
    number dueDate pdfUrl
    attachments { kind fileName mediaType url }
    content {
      orderReference deliveryDate notes
      flatLines { position role name quantity unitPrice taxCategory taxRatePercent note net { amount } }
      pdfDifferences { kind expected }
      furtherDetails { name value }
    }
  }
}`;

interface Shown {
  readonly pdfUrl: string;
  readonly attachments: readonly { readonly kind: string; readonly fileName: string; readonly url: string }[];
  readonly content: {
    readonly pdfDifferences: readonly { readonly kind: string; readonly expected: string }[];
    readonly flatLines: readonly object[];
    readonly furtherDetails: readonly object[];
  };
}

interface Taken {
  readonly merchant: TestMerchant;
  readonly staff: GraphQLClient;
  readonly id: string;
  readonly shown: Shown;
}

async function take(file: Buffer | string): Promise<Taken> {
  const merchant = await api.createMerchant();
  const staff = await merchant.staff();
  const outcome = await importFile(staff, file, { createClient: true, fileName: "rechnung.pdf" });
  expect(outcome).toMatchObject({ __typename: "ImportEInvoiceSuccess" });
  const { data, errors } = await staff<{ readonly document: Shown }>(SHOWN, { id: outcome.document.id });
  expect(errors).toEqual([]);
  return { merchant, staff, id: outcome.document.id, shown: data.document };
}

async function refusal(file: Buffer): Promise<readonly string[]> {
  const staff = await (await api.createMerchant()).staff();
  const outcome = await importFile(staff, file, { createClient: true });
  expect(outcome.__typename).toBe("ImportEInvoiceRefused");
  return outcome.problems.map(({ code }) => code);
}

async function open(merchant: TestMerchant, url: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${await createKey(merchant)}` };
  const response = await api.server.app.inject({ url, headers });
  expect(response.statusCode).toBe(200);
  return response.rawPayload;
}

const xml = (name: string, content: string = smallCii()): Embedded => ({ name, content });
const hybrid = (plan: PdfPlan = {}): Buffer => buildPdf({ files: [xml("factur-x.xml")], lines: PAGE, ...plan });

describe("a PDF with an e-invoice inside", () => {
  test("is the document's PDF byte for byte, with the XML beside it", async () => {
    const pdf = hybrid();

    const { merchant, staff, id, shown } = await take(pdf);

    expect(shown).toMatchObject({
      number: "K-1",
      attachments: [{ kind: "E_INVOICE", fileName: "factur-x.xml", mediaType: "application/xml" }],
      content: { pdfDifferences: [] },
    });
    expect(sha256Hex(await open(merchant, shown.pdfUrl))).toBe(sha256Hex(pdf));
    expect((await open(merchant, shown.attachments[0]?.url ?? "")).toString("utf8")).toBe(smallCii());
    const again = await importFile(staff, pdf, { createClient: true });
    expect(again).toMatchObject({ __typename: "ImportEInvoiceDuplicate", document: { id } });
    const bare = await importFile(staff, smallCii(), { createClient: true });
    expect(bare).toMatchObject({ __typename: "ImportEInvoiceDuplicate", document: { id } });
  });

  test.each<[string, PdfPlan]>([
    ["Factur-X", { files: [xml("factur-x.xml")] }],
    ["ZUGFeRD 2.0", { files: [xml("zugferd-invoice.xml")] }],
    ["the XRechnung profile", { files: [xml("xrechnung.xml")] }],
    ["UBL, under a name of somebody's own", { files: [xml("c:/temp/RG_001.xml", SMALL_UBL)] }],
    ["no name that tells anything", { files: [{ ...xml("data"), mediaType: "application/octet-stream" }] }],
    ["nested leaves under a random key", { tree: "NESTED", files: [{ ...xml("factur-x.xml"), key: "000" }] }],
    ["a file that only belongs to the document", { tree: "AF" }],
    ["packed objects", { isPacked: true }],
    ["a broken table of contents", { isTableWrong: true }],
    ["something in front of it", { prefix: "\r\n" }],
  ])("is read from %s", async (_, plan) => {
    const { shown } = await take(hybrid(plan));

    expect(shown).toMatchObject({ number: "K-1", content: { pdfDifferences: [] } });
  });

  test("known names come first, then what is an invoice; other files are attachments, each once", async () => {
    const attached = `<cac:AdditionalDocumentReference><cbc:ID>A</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="text/csv" filename="stunden.csv">${Buffer.from("Tag;1").toString("base64")}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference><cac:AccountingSupplierParty>`;
    const { shown } = await take(
      hybrid({
        files: [
          xml("a-note.xml", "<note/>"),
          { name: "stunden.csv", content: "Tag;1", mediaType: "text/csv" },
          { name: "foto.png", content: "no picture", mediaType: "image/png" },
          xml("xrechnung.xml", withReplaced(SMALL_UBL, "<cac:AccountingSupplierParty>", attached)),
        ],
      }),
    );

    expect(shown.attachments.map(({ kind, fileName }) => `${kind} ${fileName}`)).toEqual([
      "E_INVOICE xrechnung.xml",
      "ATTACHMENT stunden.csv",
      "ATTACHMENT a-note.xml",
      "ATTACHMENT foto.png",
    ]);
  });

  test.each<[string, Buffer, string]>([
    ["nothing inside", buildPdf(), "PDF_WITHOUT_E_INVOICE"],
    ["other XML inside", buildPdf({ files: [xml("order-x.xml", "<order/>")] }), "PDF_WITHOUT_E_INVOICE"],
    ["a broken invoice inside", buildPdf({ files: [xml("factur-x.xml", smallCii().slice(0, 900))] }), "MALFORMED_XML"],
    [
      "wrong totals inside",
      buildPdf({ files: [xml("x.xml", smallCii().replace(">119.00<", ">118.00<"))] }),
      "TOTALS_MISMATCH",
    ],
    ["a password", hybrid({ trailer: "/Encrypt << /Filter /Standard >>" }), "PDF_ENCRYPTED"],
  ])("with %s is refused", async (_, pdf, code) => {
    expect(await refusal(pdf)).toContain(code);
  });
});

describe("what the PDF does not say as the XML does", () => {
  test.each([
    ["another number", ["Rechnung K-2 vom 02.03.2026, Tischlerei", "Gesamtbetrag 119,00 EUR"], ["NUMBER K-1"]],
    ["another date", ["Rechnung K-1 vom 12.03.2026, Tischlerei", "Gesamtbetrag 119,00 EUR"], ["DATE 2026-03-02"]],
    ["another total", ["Rechnung K-1 vom 02.03.2026, Tischlerei", "Gesamtbetrag 1.119,00 EUR"], ["TOTAL 119.00"]],
    [
      "nothing of it",
      ["Sehr geehrte Damen und Herren, anbei erhalten Sie etwas."],
      ["NUMBER K-1", "DATE 2026-03-02", "TOTAL 119.00"],
    ],
  ])("%s", async (_, lines, expected) => {
    const { shown } = await take(hybrid({ lines }));

    expect(shown.content.pdfDifferences.map(({ kind, expected: value }) => `${kind} ${value}`)).toEqual(expected);
  });

  test.each([
    ["in English", ["Invoice K-1, March 2, 2026, Tischlerei Nord", "Total EUR 119.00"]],
    ["in words", ["Rechnung K-1, 2. M\xe4rz 2026, Tischlerei Nord", "Summe 119,00"]],
    ["short", ["Rechnung K-1, 2.3.26, Tischlerei Nord GmbH", "Gesamtbetrag in Euro 119,-"]],
    ["letter by letter", Array.from("K-1 2.3.2026 Gesamtbetrag EUR 119,00 Tischlerei Nord GmbH")],
    ["on a page that is a picture", []],
  ])("nothing is told when it does, %s", async (_, lines) => {
    expect((await take(hybrid({ lines }))).shown.content.pdfDifferences).toEqual([]);
  });

  const payable = smallCii({
    settlement: `<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE02120300000000202051</ram:IBANID></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>`,
  });

  test.each([
    ["another account", ["IBAN DE02 5001 0517 0137 0750 30, BIC INGDDEFF"], ["IBAN DE02120300000000202051"]],
    ["the account and another one", ["IBAN DE02500105170137075030 oder DE02 1203 0000 0000 2020 51"], []],
    ["no account", ["Der Betrag wird von Ihrer Karte abgebucht."], []],
    ["an account with a wrong digit in it only", ["IBAN DE03 5001 0517 0137 0750 30"], []],
  ])("where %s is on the page", async (_, lines, expected) => {
    const { shown } = await take(hybrid({ files: [xml("factur-x.xml", payable)], lines: [...PAGE, ...lines] }));

    expect(shown.content.pdfDifferences.map(({ kind, expected: value }) => `${kind} ${value}`)).toEqual(expected);
  });

  test("several invoices inside are told, with the one that was taken; the same one twice is one", async () => {
    const other = smallCii().replace("<ram:ID>K-1<", "<ram:ID>K-9<");
    const { shown } = await take(hybrid({ files: [xml("rechnung.xml", other), xml("factur-x.xml")] }));
    const copies = await take(hybrid({ files: [xml("factur-x.xml"), xml("zugferd-invoice.xml")] }));

    expect(shown.content.pdfDifferences).toEqual([{ kind: "SEVERAL_INVOICES", expected: "factur-x.xml" }]);
    expect(copies.shown.content.pdfDifferences).toEqual([]);
  });
});

describe("ZUGFeRD 1.0", () => {
  const inside = (content: string): Buffer =>
    hybrid({
      files: [xml("ZUGFeRD-invoice.xml", content)],
      lines: [PAGE[0]?.replace("K-1", "Z1-7") ?? "", PAGE[1] ?? ""],
    });

  test("is read with its lines, references and notes", async () => {
    const { shown } = await take(inside(zugferd1()));

    expect(shown).toMatchObject({
      number: "Z1-7",
      dueDate: "2026-03-30",
      content: {
        orderReference: "B-9",
        deliveryDate: "2026-02-28",
        notes: ["Vielen Dank."],
        pdfDifferences: [],
        flatLines: [
          { position: "1", role: null, name: "Regal", quantity: "2", unitPrice: "50", taxRatePercent: "19" },
          { role: "INFORMATION", note: "Lieferung frei Haus", quantity: null },
        ],
      },
    });
  });

  test("alone, as XML", async () => {
    expect((await take(zugferd1())).shown).toMatchObject({ number: "Z1-7" });
  });

  test("BASIC needs no prices and need not say what is due", async () => {
    const { shown } = await take(inside(zugferd1({ level: "basic", agreement: "", due: "" })));

    expect(shown.content.flatLines[0]).toMatchObject({ unitPrice: null, net: { amount: "100.00" } });
  });

  test("BASIC needs no categories of tax and no kind of payment", async () => {
    const means = `<ram:SpecifiedTradeSettlementPaymentMeans><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE02120300000000202051</ram:IBANID></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>`;
    const { shown } = await take(zugferd1({ level: "basic", category: null, means }));

    expect(shown.content.flatLines[0]).toMatchObject({ taxCategory: "S", taxRatePercent: "19" });
  });

  test("a month of delivery is no day, and told", async () => {
    const { shown } = await take(
      zugferd1({ delivered: '<udt:DateTimeString format="610">202602</udt:DateTimeString>' }),
    );

    expect(shown.content).toMatchObject({ deliveryDate: null });
    expect(shown.content.furtherDetails).toContainEqual({
      name: "ActualDeliverySupplyChainEvent/OccurrenceDateTime",
      value: "202602",
    });
  });

  test("an intra-community supply, which has another code today", async () => {
    const { shown } = await take(zugferd1({ category: "IC", rate: "0.00", tax: "0.00", gross: "100.00" }));

    expect(shown.content.flatLines[0]).toMatchObject({ taxCategory: "K", taxRatePercent: "0" });
  });

  test("a problem is told by the names that are in the file", async () => {
    const staff = await (await api.createMerchant()).staff();
    const outcome = await importFile(staff, zugferd1().replace("20260330", "20260230"));

    expect(outcome.problems[0]?.code).toBe("INVALID_VALUE");
    expect(outcome.problems[0]?.path).toMatch(
      /^CrossIndustryDocument\/.*ApplicableSupplyChainTradeSettlement\/.*DateTimeString$/,
    );
  });
});
