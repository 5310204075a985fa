import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { sha256Hex } from "../../shared/crypto";
import { buildPdf } from "../../shared/uploads/pdf/build-pdf.test-support";
import { importFile } from "../e-invoices/e-invoice-import.test-support";
import { SMALL_UBL, smallCii } from "../e-invoices/parsing/small-e-invoice.test-support";
import { type PublishAnswer, PublishScene } from "./publishing.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const LINES = ["Rechnung K-1 vom 02.03.2026, Tischlerei Nord GmbH", "Gesamtbetrag 119,00 EUR, zahlbar sofort"];
const plain = (lines = LINES): Buffer => buildPdf({ lines });
const hybrid = (content = smallCii()): Buffer => buildPdf({ lines: LINES, files: [{ name: "factur-x.xml", content }] });
const base64 = (file: string | Buffer): string => Buffer.from(file).toString("base64");

function send(scene: PublishScene, pdf: Buffer, more: Readonly<Record<string, unknown>> = {}): Promise<PublishAnswer> {
  return scene.send({ pdfBase64: base64(pdf), clientNumber: "K-2044", ...more });
}

describe("a PDF with an e-invoice", () => {
  test.each<[string, Buffer, Readonly<Record<string, unknown>>, string]>([
    ["inside", hybrid(), {}, "factur-x.xml"],
    ["beside it, in UBL", plain(), { xmlBase64: base64(SMALL_UBL) }, "e-invoice.xml"],
    ["beside it, in CII", plain(), { xmlBase64: base64(smallCii()) }, "e-invoice.xml"],
  ])("%s needs nothing stated: the XML says it", async (_, pdf, more, fileName) => {
    const scene = await PublishScene.create(api);

    const answer = await send(scene, pdf, more);

    expect(answer).toMatchObject({
      change: "CREATED",
      pdfDifferences: [],
      statedDifferences: [],
      xmlProblems: [],
      document: { type: "INVOICE", number: "K-1", source: "ELSEWHERE" },
    });
    const shown = await scene.show(answer.document.id);
    expect(shown).toMatchObject({
      openAmount: { amount: "119.00" },
      attachments: [{ kind: "E_INVOICE", fileName }],
      versions: [{ pdfHoldsEInvoice: fileName === "factur-x.xml" }],
      content: { madeElsewhere: { isTaxKnown: true }, totals: { tax: { amount: "19.00" } } },
    });
    expect(await scene.hashAt(shown.pdfUrl)).toBe(sha256Hex(pdf));
    expect(await send(scene, pdf, more)).toMatchObject({ change: "UNCHANGED" });
  });

  test("what is stated otherwise is told, and does not count", async () => {
    const scene = await PublishScene.create(api);

    const stated = { type: "INVOICE", number: "K-1", date: "2026-03-03", total: "120", tax: "19.0", title: "Regale" };
    const answer = await send(scene, hybrid(), stated);

    expect(answer).toMatchObject({
      statedDifferences: [
        { field: "date", stated: "2026-03-03", inXml: "2026-03-02" },
        { field: "total", stated: "120.00", inXml: "119.00" },
      ],
    });
    expect(await scene.show(answer.document.id)).toMatchObject({ date: "2026-03-02", title: "Regale" });
  });

  test("another number or type is another document, and refused", async () => {
    const scene = await PublishScene.create(api);

    const answer = await send(scene, hybrid(), { type: "CREDIT_NOTE", number: "K-2" });

    expect(answer.fields).toEqual([
      { field: "type", code: "WRONG" },
      { field: "number", code: "WRONG" },
    ]);
  });

  test("what the PDF shows otherwise is told to everybody who looks", async () => {
    const scene = await PublishScene.create(api);
    const pdf = plain(["Rechnung K-1 vom 02.03.2026, Tischlerei Nord GmbH", "Gesamtbetrag 1.119,00 EUR, zahlbar"]);

    const answer = await send(scene, pdf, { xmlBase64: base64(smallCii()) });

    expect(answer).toMatchObject({ pdfDifferences: [{ kind: "TOTAL", expected: "119.00" }] });
    expect(await scene.show(answer.document.id)).toMatchObject({ content: { pdfDifferences: [{ kind: "TOTAL" }] } });
  });

  test.each([
    ["inside", (wrong: string) => ({ pdf: hybrid(wrong), more: {} })],
    ["beside it", (wrong: string) => ({ pdf: plain(), more: { xmlBase64: base64(wrong) } })],
  ])("that is wrong, %s, does not lead: what is stated counts, and why is told", async (where, build) => {
    const scene = await PublishScene.create(api);
    const { pdf, more } = build(smallCii().replace(">119.00<", ">118.00<"));

    expect((await send(scene, pdf, more)).fields.map(({ field }) => field)).toContain("number");
    const stated = { type: "INVOICE", number: "K-1", date: "2026-03-02", total: "119.00" };
    const answer = await send(scene, pdf, { ...more, ...stated });

    expect(answer.change).toBe("CREATED");
    expect(answer.xmlProblems).toContainEqual({ code: "TOTALS_MISMATCH" });
    expect((await scene.show(answer.document.id)).attachments.map(({ kind }) => kind)).toEqual(
      where === "inside" ? [] : ["ATTACHMENT"],
    );
  });

  test("finds its client by the buyer, or proposes one", async () => {
    const scene = await PublishScene.create(api);

    expect(await scene.send({ pdfBase64: base64(hybrid()) })).toMatchObject({ __typename: "ClientProposal" });
    const created = await scene.send({ pdfBase64: base64(hybrid()), createClient: true });

    expect(created).toMatchObject({ change: "CREATED" });
    expect(await scene.send({ pdfBase64: base64(hybrid()) })).toMatchObject({ change: "UNCHANGED" });
  });

  test("that was imported before is that document", async () => {
    const scene = await PublishScene.create(api);
    const imported = await importFile(scene.program, hybrid(), { clientId: scene.client.id });

    expect(await send(scene, hybrid())).toMatchObject({ change: "UNCHANGED", document: imported.document });
    expect(
      await send(scene, buildPdf({ lines: LINES, files: [{ name: "x.xml", content: smallCii() }] })),
    ).toMatchObject({
      code: "NUMBER_TAKEN",
    });
  });

  test("published first is not imported once more", async () => {
    const scene = await PublishScene.create(api);
    const { document } = await send(scene, hybrid());

    expect(await importFile(scene.program, hybrid(), { clientId: scene.client.id })).toMatchObject({
      __typename: "ImportEInvoiceDuplicate",
      document: { id: document.id },
    });
  });

  test("in a new version brings its own XML; the older one stays where it was", async () => {
    const scene = await PublishScene.create(api);
    const { document } = await send(scene, hybrid());
    const older = (await scene.show(document.id)).attachments[0]?.url ?? "";
    const changed = smallCii().replace("Tischlerei", "Schreinerei");

    expect(await send(scene, hybrid(changed))).toMatchObject({ change: "NEW_VERSION" });

    const { attachments } = await scene.show(document.id);
    expect(attachments).toHaveLength(1);
    expect(await scene.hashAt(attachments[0]?.url ?? "")).toBe(sha256Hex(changed));
    expect(await scene.hashAt(older)).toBe(sha256Hex(smallCii()));
  });
});
