import { randomUUID } from "node:crypto";
import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { buildDocumentScene, LINE } from "../documents/document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("drafts", () => {
  test("a draft has no number, and its amounts follow from its lines", async () => {
    const { clientId, calls } = await buildDocumentScene(api);

    const { document } = await calls.create({
      clientId,
      type: "OFFER",
      data: {
        title: "Angebot Mai",
        validUntil: "2026-06-01",
        note: "Vielen Dank.",
        lines: [LINE, { ...LINE, name: "Extra", unitPrice: "10", quantity: "1", optional: true }],
      },
    });

    expect(document).toMatchObject({ number: null, status: "DRAFT", total: { amount: "119.00" }, currentVersion: 0 });
    expect(
      await calls.read(
        document.id,
        "draft { date title note lines { name optional taxRatePercent } totals { net { amount } gross { amount } } } content { version } pdfUrl versions { version }",
      ),
    ).toEqual({
      draft: {
        date: "2026-05-04",
        title: "Angebot Mai",
        note: "Vielen Dank.",
        lines: [
          { name: "Beratung", optional: false, taxRatePercent: "19" },
          { name: "Extra", optional: true, taxRatePercent: "19" },
        ],
        totals: { net: { amount: "100.00" }, gross: { amount: "119.00" } },
      },
      content: null,
      pdfUrl: null,
      versions: [],
    });
  });

  test("every problem with the input is reported with its place", async () => {
    const { clientId, calls } = await buildDocumentScene(api);

    const answer = await calls.create({
      clientId,
      data: {
        date: "2026-05-04",
        dueDate: "2026-05-01",
        validUntil: "2026-06-01",
        lines: [{ ...LINE, name: " ", taxRatePercent: "101", optional: true }],
      },
    });

    expect(answer.fields.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "data.lines.0.taxRatePercent OUT_OF_RANGE",
      "data.lines.0.optional NOT_ALLOWED",
      "data.lines.0.name REQUIRED",
      "data.dueDate OUT_OF_RANGE",
      "data.validUntil NOT_ALLOWED",
    ]);
  });

  test("a document without lines, with too large amounts, or for nobody is refused", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const huge = { ...LINE, quantity: "999999999999999", unitPrice: "999999999999999" };

    expect((await calls.create({ clientId, data: { lines: [] } })).fields).toMatchObject([{ code: "REQUIRED" }]);
    expect((await calls.create({ clientId, data: { lines: [huge] } })).fields).toMatchObject([
      { code: "OUT_OF_RANGE" },
    ]);
    expect((await calls.create({ clientId: "019e0000-0000-7000-8000-000000000000" })).__typename).toBe("NotFound");
    expect((await calls.create({ clientId, type: "REMINDER" })).fields).toMatchObject([{ field: "type" }]);
  });

  test("only the newest revision can be changed, and of two simultaneous changes one wins", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const { document } = await calls.create({ clientId });

    const answers = await Promise.all([
      calls.update(document.id, document.revision, { title: "A" }),
      calls.update(document.id, document.revision, { title: "B" }),
    ]);

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(["Conflict", "DocumentSuccess"]);
  });

  test("a draft can be deleted together with its comments; an issued document can't", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const staff = await merchant.staff("EDITOR");
    const { document } = await calls.create({ clientId });
    const issued = await calls.issued({ clientId });
    await staff(
      `mutation ($id: ID!) { addComment(input: { documentId: $id, body: "Preis prüfen", internal: true }) { __typename } }`,
      {
        id: document.id,
      },
    );
    const remove = async (id: string, caller = staff) =>
      (
        await caller<{ deleteDraft: { __typename: string } }>(
          `mutation ($id: ID!) { deleteDraft(id: $id) { __typename ... on DeleteDraftSuccess { deletedId } } }`,
          { id },
        )
      ).data.deleteDraft;

    expect(await remove(document.id)).toEqual({ __typename: "DeleteDraftSuccess", deletedId: document.id });
    expect(await remove(document.id)).toEqual({ __typename: "DeleteDraftSuccess", deletedId: document.id });
    const stranger = await (await api.createMerchant()).staff();
    expect(await remove(document.id, stranger)).toEqual({ __typename: "NotFound" });
    expect(await remove(randomUUID())).toEqual({ __typename: "NotFound" });
    expect(await remove("no id")).toEqual({ __typename: "NotFound" });
    expect(await remove(issued.id)).toEqual({ __typename: "StepNotPossible" });
  });

  test("a credit note names the invoice it credits, of the same client only", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const invoice = await calls.issued({ clientId });
    const { id: otherClientId } = await buildClient(merchant, { name: "Bernd Celik" });
    const input = { type: "CREDIT_NOTE", precedingDocumentId: invoice.id };

    const creditNote = await calls.issued({ ...input, clientId });
    const wrongClient = await calls.create({ ...input, clientId: otherClientId });
    const wrongType = await calls.create({ ...input, clientId, type: "INVOICE" });

    expect(
      await calls.read(creditNote.id, "content { precedingDocuments { number date } } relatedDocuments { id }"),
    ).toEqual({
      content: { precedingDocuments: [{ number: invoice.number, date: "2026-05-04" }] },
      relatedDocuments: [{ id: invoice.id }],
    });
    expect([wrongClient.fields, wrongType.fields]).toMatchObject([
      [{ field: "precedingDocumentId" }],
      [{ field: "precedingDocumentId" }],
    ]);
  });
});
