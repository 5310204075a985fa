import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { insertDocument } from "../../../test/factories";
import { buildDocumentScene, LINE } from "../documents/document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("issuing", () => {
  test("fixes number, content, hash and PDF, and nothing changes them afterwards", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const issued = await calls.issued({ clientId, data: { dueDate: "2026-05-18", lines: [LINE] } });
    const selection =
      "content { version sha256 buyer { name } lines { position net { amount } } totals { due { amount } } } versions { version sha256 pdfUrl } issuedAt pdfUrl";
    const before = await calls.read<{ content: { sha256: string }; versions: readonly { sha256: string }[] }>(
      issued.id,
      selection,
    );

    const staff = await merchant.staff("EDITOR");
    await staff(`mutation ($input: UpdateClientInput!) { updateClient(input: $input) { __typename } }`, {
      input: { id: clientId, revision: 1, data: { name: "Alma Neu" } },
    });

    expect(issued).toMatchObject({ number: "RE-1001", status: "OPEN", openAmount: { amount: "119.00" } });
    expect(before).toMatchObject({
      content: { version: 1, buyer: { name: "Alma Becker" }, lines: [{ position: "1", net: { amount: "100.00" } }] },
      issuedAt: "2026-05-04T10:00:00.000Z",
      pdfUrl: `/files/documents/${issued.id}/pdf`,
    });
    expect(before.content.sha256).toBe(before.versions[0]?.sha256);
    expect(await calls.read(issued.id, selection)).toEqual(before);
    expect((await calls.update(issued.id, issued.revision, { title: "Anders" })).__typename).toBe("StepNotPossible");
  });

  test("numbers of a type follow each other without gaps, even when many are issued at once", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const drafts = await Promise.all(Array.from({ length: 6 }, () => calls.create({ clientId })));

    const issued = await Promise.all(drafts.map(({ document }) => calls.issue(document.id)));

    expect(issued.map(({ document }) => document.number).toSorted()).toEqual([
      "RE-1001",
      "RE-1002",
      "RE-1003",
      "RE-1004",
      "RE-1005",
      "RE-1006",
    ]);
  });

  test("starts a number range for a type that the merchant had none for, once", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const { database } = api.server;
    const { merchantId } = merchant.scope;
    await database.transaction(() =>
      database.execute("DELETE FROM number_range WHERE merchant_id = :merchantId AND id = 'OFFER'", { merchantId }),
    );
    const drafts = await Promise.all([1, 2, 3].map(() => calls.create({ clientId, type: "OFFER" })));

    const issued = await Promise.all(drafts.map(({ document }) => calls.issue(document.id)));

    expect(issued.map(({ document }) => document.number).toSorted()).toEqual(["AN-1001", "AN-1002", "AN-1003"]);
  });

  test("twice at once issues once", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const { document } = await calls.create({ clientId });

    const answers = await Promise.all([calls.issue(document.id), calls.issue(document.id)]);
    const next = await calls.issued({ clientId });

    expect(answers.map((answer) => answer.document.number)).toEqual(["RE-1001", "RE-1001"]);
    expect(next.number).toBe("RE-1002");
  });

  test("a number that an imported document has is skipped", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    await insertDocument(api, merchant.scope, clientId, { number: "RE-1001" });

    expect((await calls.issued({ clientId })).number).toBe("RE-1002");
  });

  test("an invoice for nothing is paid from the start", async () => {
    const { clientId, calls } = await buildDocumentScene(api);

    expect(await calls.issued({ clientId, data: { lines: [{ ...LINE, unitPrice: "0" }] } })).toMatchObject({
      status: "PAID",
      openAmount: { amount: "0.00" },
    });
  });
});

describe("the further life of a document", () => {
  test("an open invoice can be cancelled once; then nothing is owed", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const { id } = await calls.issued({ clientId });

    const answers = await Promise.all([calls.cancel(id), calls.cancel(id)]);

    expect(answers.map(({ __typename }) => __typename)).toEqual(["DocumentSuccess", "DocumentSuccess"]);
    expect((await calls.issue(id)).__typename).toBe("StepNotPossible");
    expect(await calls.read(id, "status openAmount { amount } possibleSteps")).toEqual({
      status: "CANCELED",
      openAmount: { amount: "0.00" },
      possibleSteps: [],
    });
  });

  test("an order confirmation can be marked as done, and that can be undone; an invoice can't", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const { id } = await calls.issued({ clientId, type: "ORDER_CONFIRMATION" });
    const invoice = await calls.issued({ clientId });

    expect((await calls.clear(id, true)).document.status).toBe("CLEARED");
    expect((await calls.clear(id, true)).__typename).toBe("StepNotPossible");
    expect((await calls.clear(id, false)).document.status).toBe("COMPLETED");
    expect((await calls.clear(invoice.id, true)).status).toBe("OPEN");
  });

  test("a revised offer has a new version under its number, and the old one stays readable", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const offer = await calls.issued({ clientId, type: "OFFER" });

    const revised = await calls.revise(offer.id, offer.revision, { title: "Neu", lines: [{ ...LINE, quantity: "3" }] });
    const again = await calls.revise(offer.id, offer.revision, { title: "Zu spät" });

    expect(revised.document).toMatchObject({
      number: offer.number,
      status: "OPEN",
      title: "Neu",
      currentVersion: 2,
      total: { amount: "178.50" },
    });
    expect(again.__typename).toBe("Conflict");
    expect(
      await calls.read(
        offer.id,
        "versions { version } old: content(version: 1) { totals { gross { amount } } } none: content(version: 3) { version }",
      ),
    ).toEqual({
      versions: [{ version: 2 }, { version: 1 }],
      old: { totals: { gross: { amount: "119.00" } } },
      none: null,
    });
  });

  test("an invoice has no versions to revise", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const invoice = await calls.issued({ clientId });

    expect((await calls.revise(invoice.id, invoice.revision, {})).__typename).toBe("StepNotPossible");
  });
});
