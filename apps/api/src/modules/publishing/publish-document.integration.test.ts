import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { sha256Hex } from "../../shared/crypto";
import { buildPdf } from "../../shared/uploads/pdf/build-pdf.test-support";
import { countTraces } from "../e-invoices/e-invoice-import.test-support";
import { DocumentCalls, LINE } from "../documents/document.test-support";
import { INVOICE, pdfOf, PublishScene } from "./publishing.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ logLevel: "error" });
});
afterAll(() => api.close());

const SETTINGS = {
  enabledDocumentTypes: ["INVOICE"],
  enabledActions: [],
  enabledSections: [],
  newClientsHaveAccess: true,
  linkValidityDays: 30,
};

describe("a document of another program", () => {
  test.each([
    ["INVOICE", "OPEN", { dueDate: "2026-05-14" }],
    ["OFFER", "OPEN", { dueDate: null, validUntil: "2026-06-30" }],
    ["ORDER_CONFIRMATION", "COMPLETED", { dueDate: null, precedingNumber: "AN-77" }],
    ["DELIVERY_NOTE", "CREATED", { dueDate: null, total: null }],
    ["CREDIT_NOTE", "OPEN", { dueDate: null }],
  ])("%s is issued from the start, with its PDF byte for byte", async (type, status, fields) => {
    const scene = await PublishScene.create(api);
    const pdf = pdfOf();

    const answer = await scene.publish({ type, title: "Regale", ...fields }, { pdf });

    expect(answer).toMatchObject({
      __typename: "PublishDocumentSuccess",
      change: "CREATED",
      pdfDifferences: [],
      statedDifferences: [],
      xmlProblems: [],
      document: { type, number: "F-1001", status, source: "ELSEWHERE", client: { id: scene.client.id } },
    });
    const shown = await scene.show(answer.document.id);
    expect(shown).toMatchObject({
      title: "Regale",
      date: "2026-04-30",
      currentVersion: 1,
      portal: { missing: [] },
      versions: [{ version: 1, pdfSha256: sha256Hex(pdf) }],
      attachments: [],
      content: {
        madeElsewhere: { pdfSha256: sha256Hex(pdf), isTaxKnown: false },
        totals: { gross: { amount: type === "DELIVERY_NOTE" ? "0.00" : "119.00" } },
      },
    });
    expect(await scene.hashAt(shown.pdfUrl)).toBe(sha256Hex(pdf));
  });

  test("a reminder follows its invoice, whose debt its fee adds to", async () => {
    const scene = await PublishScene.create(api);
    const invoice = (await scene.publish()).document.id;
    const reminder = { type: "REMINDER", number: "M-1", precedingNumber: "F-1001", total: "124.00" };

    const { document } = await scene.publish({ ...reminder, fee: "5.00" });

    expect(await scene.show(document.id)).toMatchObject({ reminderLevel: 1, openAmount: { amount: "124.00" } });
    expect((await scene.show(invoice)).openAmount?.amount).toBe("124.00");
    const second = await scene.publish({ ...reminder, number: "M-2" });
    expect(await scene.show(second.document.id)).toMatchObject({ reminderLevel: 2 });
    expect(await scene.publish({ ...reminder, fee: "9.00" })).toMatchObject({ code: "INVOICE_FIXED" });
  });

  test.each([["INVOICE"], ["REMINDER"]])("%s: an unknown invoice can't be reminded of", async (type) => {
    const scene = await PublishScene.create(api);
    const other = await buildClient(scene.merchant, { clientNumber: "K-1", name: "Andere" });
    await scene.publish({ clientNumber: null, clientId: other.id, number: "F-9", type: "INVOICE" });

    const answer = await scene.publish({ type, number: "M-1", precedingNumber: "F-9" });

    expect(answer.fields).toEqual([{ field: "precedingNumber", code: type === "REMINDER" ? "WRONG" : "NOT_ALLOWED" }]);
  });

  test("a credit note settles the invoice that it names, in whatever order both arrive", async () => {
    const scene = await PublishScene.create(api);
    const credit = { type: "CREDIT_NOTE", dueDate: null, precedingNumber: "F-1001", total: "19.00" };
    const early = await scene.publish({ ...credit, number: "G-1" });
    const invoice = (await scene.publish()).document.id;

    const late = await scene.publish({ ...credit, number: "G-2" });

    expect((await scene.show(invoice)).openAmount?.amount).toBe("81.00");
    for (const { document } of [early, late]) {
      expect(await scene.show(document.id)).toMatchObject({
        status: "PAID",
        ledger: [{ kind: "CREDITED", amount: { amount: "19.00" } }],
      });
    }
    expect(await scene.publish({ ...credit, number: "G-3", total: "90.00" })).toMatchObject({
      code: "CREDIT_TOO_HIGH",
    });
    // Another currency is another debt.
    const foreign = await scene.publish({ ...credit, number: "G-4", currency: "CHF" });
    expect(foreign).toMatchObject({ change: "CREATED" });
    expect((await scene.show(invoice)).openAmount?.amount).toBe("81.00");
  });

  test("lines are shown if they come to the total; tax may be known or not", async () => {
    const scene = await PublishScene.create(api);
    const lines = [
      { name: "Regal", quantity: "2", unit: "H87", unitPrice: "55.00", amount: "110.00", taxRatePercent: "19" },
      { name: "Nachlass", amount: "-10.00" },
    ];

    expect((await scene.publish({ lines })).fields).toEqual([{ field: "lines", code: "OUT_OF_RANGE" }]);
    const { document } = await scene.publish({ lines, tax: "19.00" });

    expect(await scene.show(document.id)).toMatchObject({
      content: {
        madeElsewhere: { isTaxKnown: true },
        totals: { net: { amount: "100.00" }, tax: { amount: "19.00" }, gross: { amount: "119.00" } },
        lines: [
          { name: "Regal", quantity: "2", net: { amount: "110.00" } },
          { name: "Nachlass", net: { amount: "-10.00" } },
        ],
      },
    });
  });

  test("a type that is not released is kept and not shown", async () => {
    const scene = await PublishScene.create(api);
    const staff = await scene.merchant.staff("EDITOR");
    const { data } = await staff<{ portalSettings: { revision: number } }>(`{ portalSettings { revision } }`);
    await staff(
      `mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }`,
      {
        input: { ...SETTINGS, revision: data.portalSettings.revision },
      },
    );
    const { document } = await scene.publish({ type: "DELIVERY_NOTE", dueDate: null });

    const customer = await api.openPortal(scene.client.customerportalUrl);
    expect((await scene.show(document.id)).portal).toEqual({ url: null, missing: ["TYPE_NOT_RELEASED"] });
    expect((await customer(`query ($id: ID!) { document(id: $id) { id } }`, { id: document.id })).data).toEqual({
      document: null,
    });
  });

  test("what the PDF does not show is told: perhaps it is the wrong file", async () => {
    const scene = await PublishScene.create(api);

    const answer = await scene.publish({ number: "F-1002", total: "120.00" });

    expect(answer).toMatchObject({
      change: "CREATED",
      pdfDifferences: [
        { kind: "NUMBER", expected: "F-1002" },
        { kind: "TOTAL", expected: "120.00" },
      ],
    });
  });
});

describe("refused", () => {
  const pages = (count: number): Buffer =>
    Buffer.from(
      buildPdf()
        .toString("latin1")
        .replace("/Kids [3 0 R] /Count 1", `/Kids [${"<< /Type /Page >> ".repeat(count)}] /Count 1`),
      "latin1",
    );

  test.each<[string, Buffer, string]>([
    ["nothing", Buffer.alloc(0), "EMPTY_FILE"],
    ["no PDF", Buffer.from("PK\u0003\u0004 a table"), "NOT_A_PDF"],
    ["an empty shell", Buffer.from("%PDF-1.7\n%%EOF"), "PDF_BROKEN"],
    ["a password", buildPdf({ trailer: "/Encrypt << /Filter /Standard >>" }), "PDF_ENCRYPTED"],
    ["no pages", pages(0), "PDF_BROKEN"],
    ["too many pages", pages(1_001), "TOO_MANY_PAGES"],
    ["more pages than anybody counts", pages(6_000), "TOO_COMPLEX"],
    ["more than 10 MB", Buffer.concat([pdfOf(), Buffer.alloc(10 * 1024 * 1024)]), "TOO_LARGE"],
  ])("a file with %s, and nothing is left of it", async (_, pdf, code) => {
    const scene = await PublishScene.create(api);
    const before = await countTraces(api, scene.merchant);

    expect(await scene.publish({}, { pdf })).toMatchObject({ __typename: "DocumentFileRefused", code });

    expect(await countTraces(api, scene.merchant)).toEqual(before);
  });

  test("what is not base64", async () => {
    const scene = await PublishScene.create(api);

    expect(await scene.publish({ pdfBase64: "data:application/pdf;base64,AAAA" })).toMatchObject({
      code: "NOT_BASE64",
    });
    expect(await scene.publish({ xmlBase64: "no" })).toMatchObject({ code: "NOT_BASE64" });
  });

  test.each<[Readonly<Record<string, unknown>>, string, string]>([
    [{ type: null }, "type", "REQUIRED"],
    [{ number: " " }, "number", "REQUIRED"],
    [{ number: "9".repeat(51) }, "number", "TOO_LONG"],
    [{ date: null }, "date", "REQUIRED"],
    [{ total: null }, "total", "REQUIRED"],
    [{ total: "-1.00" }, "total", "BELOW_ZERO"],
    [{ type: "CREDIT_NOTE", dueDate: null, total: "-1.00" }, "total", "BELOW_ZERO"],
    [{ total: "1.005" }, "total", "INVALID_FORMAT"],
    [{ total: "1000000000000.00" }, "total", "OUT_OF_RANGE"],
    [{ tax: "120.00" }, "tax", "OUT_OF_RANGE"],
    [{ currency: "XXX" }, "currency", "NOT_ALLOWED"],
    [{ validUntil: "2026-06-01" }, "validUntil", "NOT_ALLOWED"],
    [{ type: "OFFER" }, "dueDate", "NOT_ALLOWED"],
    [{ type: "REMINDER" }, "precedingNumber", "REQUIRED"],
    [{ fee: "5.00" }, "fee", "NOT_ALLOWED"],
    [{ title: "x".repeat(201) }, "title", "TOO_LONG"],
    [{ lines: [{ name: "" }] }, "lines.0.name", "REQUIRED"],
    [{ clientNumber: null }, "clientNumber", "REQUIRED"],
  ])("%o", async (input, field, code) => {
    const scene = await PublishScene.create(api);

    expect((await scene.publish(input)).fields).toEqual([{ field, code }]);
  });

  test("a client that is unknown, or another merchant's", async () => {
    const scene = await PublishScene.create(api);
    const foreign = await buildClient(await api.createMerchant(), { clientNumber: "K-9" });

    for (const choice of [{ clientNumber: "K-9" }, { clientNumber: null, clientId: foreign.id }]) {
      expect(await scene.publish(choice)).toMatchObject({ __typename: "NotFound", code: "NOT_FOUND" });
    }
  });

  test("whoever may only look", async () => {
    const { merchant } = await PublishScene.create(api);
    const input = { pdfBase64: pdfOf().toString("base64"), clientNumber: "K-2044", ...INVOICE };
    const publish = `mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { __typename } }`;

    for (const caller of [await merchant.apiKey("READ"), await merchant.staff("VIEWER")]) {
      expect((await caller(publish, { input })).errors[0]?.extensions.code).toBe("FORBIDDEN");
    }
    expect((await (await merchant.staff("EDITOR"))(publish, { input })).errors).toEqual([]);
  });

  test("the number of a document that was made here; its own numbers go round what is published", async () => {
    const scene = await PublishScene.create(api);
    const calls = new DocumentCalls(await scene.merchant.staff("EDITOR"));
    const own = await calls.issued({ clientId: scene.client.id, data: { lines: [LINE] } });
    const { number } = await calls.read<{ number: string }>(own.id, "number");

    expect(await scene.publish({ number })).toMatchObject({
      __typename: "PublishConflict",
      code: "NUMBER_TAKEN",
      message: expect.stringContaining(number) as string,
      document: { id: own.id },
    });
    const next = number.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, "0"));
    expect(await scene.publish({ number: next })).toMatchObject({ change: "CREATED" });
    const third = await calls.issued({ clientId: scene.client.id, data: { lines: [LINE] } });
    expect((await calls.read<{ number: string }>(third.id, "number")).number).not.toBe(next);
  });
});
