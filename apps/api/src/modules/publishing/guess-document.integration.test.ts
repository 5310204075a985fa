import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { buildPdf } from "../../shared/uploads/pdf/build-pdf.test-support";
import { smallCii } from "../e-invoices/parsing/small-e-invoice.test-support";
import { PublishScene } from "./publishing.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const READ = `query ($input: ReadDocumentFileInput!) {
  readDocumentFile(input: $input) {
    __typename
    ... on DocumentFileRefused { code }
    ... on DocumentFileReading {
      type number date dueDate validUntil total { amount currency } totalFrom client { id } newClientName hasEInvoice
      xmlProblems { code } existing { id }
    }
  }
}`;

async function read(scene: PublishScene, fileName: string, pdf = buildPdf({}), xml?: Buffer): Promise<object> {
  const { data, errors } = await scene.program<{ readDocumentFile: object }>(READ, {
    input: { fileName, pdfBase64: pdf.toString("base64"), xmlBase64: xml?.toString("base64") ?? null },
  });
  expect(errors).toEqual([]);
  return data.readDocumentFile;
}

const NOTHING = {
  date: null,
  dueDate: null,
  total: null,
  totalFrom: null,
  client: null,
  newClientName: null,
  existing: null,
};

test("the name of a file tells type, number, date, amount and client", async () => {
  const scene = await PublishScene.create(api);
  const client = { id: scene.client.id };
  const { document } = await scene.publish({ number: "RE-7" });

  expect(await read(scene, "RE-7_K-2044_2026-04-30_119,00.pdf")).toEqual({
    __typename: "DocumentFileReading",
    type: "INVOICE",
    number: "RE-7",
    date: "2026-04-30",
    dueDate: null,
    validUntil: null,
    total: { amount: "119.00", currency: "EUR" },
    totalFrom: "FILE_NAME",
    client,
    newClientName: null,
    hasEInvoice: false,
    xmlProblems: [],
    existing: { id: document.id },
  });
  expect(await read(scene, "Angebot 12 für MUSTER & SÖHNE KG.pdf")).toMatchObject({
    type: "OFFER",
    number: "12",
    client,
  });
});

test("what could be two things is left to people", async () => {
  const scene = await PublishScene.create(api);
  await buildClient(scene.merchant, { clientNumber: "4711", name: "Nord GmbH" });
  await buildClient(scene.merchant, { clientNumber: "4712", name: "Nord GmbH" });

  expect(await read(scene, "4711.pdf")).toMatchObject({ ...NOTHING, type: null, number: "4711" });
  expect(await read(scene, "Rechnung 1 Nord GmbH.pdf")).toMatchObject({ ...NOTHING, type: "INVOICE", number: "1" });
  expect(await read(scene, "100% _ Scan.pdf")).toMatchObject(NOTHING);
});

test("the pages tell what the name does not, and count more", async () => {
  const scene = await PublishScene.create(api);
  const client = { id: scene.client.id };
  const pdf = buildPdf({
    lines: [
      "Rechnung Nr. RE-1099",
      "Kundennummer: K-2044",
      "Rechnungsdatum: 12.03.2026",
      "Gesamtbetrag 119,00 EUR",
      "zahlbar bis 26.03.2026",
    ],
  });
  const facts = { date: "2026-03-12", dueDate: "2026-03-26", total: { amount: "119.00" }, totalFrom: "PAGES", client };

  expect(await read(scene, "2026-05-01_RE1099.pdf", pdf)).toMatchObject({
    ...facts,
    type: "INVOICE",
    number: "RE-1099",
  });
  expect(await read(scene, "Scan 7.pdf", pdf)).toMatchObject({ ...facts, type: null, number: "7" });
});

test("name and pages that say different things leave it to people", async () => {
  const scene = await PublishScene.create(api);
  const other = await buildClient(scene.merchant, { clientNumber: "K-9", name: "Ost AG" });
  await buildClient(scene.merchant, { clientNumber: "K-10", name: "Nord" });
  const pdf = buildPdf({ lines: ["Rechnung Nr. 7", "Kundennr. K-2044", "Gesamtbetrag 119,00 EUR"] });

  expect(await read(scene, "RE-7 K-9 120,00.pdf", pdf)).toMatchObject({ number: "7", total: null, client: null });
  expect(await read(scene, "RE-7 Ost AG.pdf")).toMatchObject({ client: { id: other.id } });
  expect(await read(scene, "RE-7 Ost AG und Muster & Söhne KG.pdf")).toMatchObject({ client: null });
  expect(await read(scene, "RE-7 Nordlicht GmbH.pdf")).toMatchObject({ client: null });
});

test("an e-invoice inside tells everything, whatever the file is called", async () => {
  const scene = await PublishScene.create(api);
  const hybrid = buildPdf({ files: [{ name: "factur-x.xml", content: smallCii() }] });
  const facts = { type: "INVOICE", number: "K-1", date: "2026-03-02", total: { amount: "119.00" }, hasEInvoice: true };

  expect(await read(scene, "Angebot 12 Muster & Söhne KG.pdf", hybrid)).toMatchObject({
    ...facts,
    client: null,
    newClientName: expect.stringMatching(/\w/) as string,
  });
});

test("an e-invoice beside the PDF does the same; one that is none is told", async () => {
  const scene = await PublishScene.create(api);
  const xml = Buffer.from(smallCii());

  expect(await read(scene, "Angebot 12.pdf", buildPdf({}), xml)).toMatchObject({
    type: "INVOICE",
    number: "K-1",
    hasEInvoice: true,
    xmlProblems: [],
  });
  expect(await read(scene, "RE-12.pdf", buildPdf({}), Buffer.from("<a/>"))).toMatchObject({
    number: "RE-12",
    hasEInvoice: false,
    xmlProblems: [{ code: expect.stringMatching(/\w/) as string }],
  });
});

test("another merchant's clients and documents are unknown; what is no PDF is refused", async () => {
  const [scene, other] = [await PublishScene.create(api), await PublishScene.create(api)];
  await other.publish({ number: "RE-7" });
  await buildClient(other.merchant, { clientNumber: "K-9", name: "Andere AG" });

  expect(await read(scene, "RE-7 K-9 Andere AG.pdf")).toMatchObject({ number: "RE-7", client: null, existing: null });
  expect(await read(scene, "x.pdf", Buffer.from("no"))).toEqual({
    __typename: "DocumentFileRefused",
    code: "NOT_A_PDF",
  });
});
