import { claimOf } from "../documents/table/document-figures";
import { createTestApi, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { buildDocumentScene, type DocumentScene, LINE } from "../documents/document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("reminders", () => {
  async function buildOverdue(): Promise<DocumentScene & { readonly invoiceId: string }> {
    const scene = await buildDocumentScene(api);
    const invoice = await scene.calls.issued({
      clientId: scene.clientId,
      data: { date: "2026-04-01", dueDate: "2026-04-15", lines: [LINE] },
    });
    return { ...scene, invoiceId: invoice.id };
  }

  test("a reminder asks for the open amount and its fee, which is then owed on the invoice", async () => {
    const { calls, invoiceId } = await buildOverdue();

    const draft = await calls.remind(invoiceId, { fee: "5.00" });
    const before = await calls.read(invoiceId, "openAmount { amount }");
    const issued = await calls.issue(draft.document.id);

    expect(draft.document).toMatchObject({ status: "DRAFT", total: { amount: "124.00" }, title: "1. Mahnung" });
    expect(before).toEqual({ openAmount: { amount: "119.00" } });
    expect(issued.document).toMatchObject({
      number: "MA-1001",
      reminderLevel: 1,
      total: { amount: "124.00" },
      openAmount: { amount: "124.00" },
    });
    expect(await calls.read(invoiceId, "total { amount } openAmount { amount } relatedDocuments { id }")).toEqual({
      total: { amount: "119.00" },
      openAmount: { amount: "124.00" },
      relatedDocuments: [{ id: draft.document.id }],
    });
  });

  test("the second reminder has the second level and asks for the first fee too", async () => {
    const { calls, invoiceId } = await buildOverdue();
    await calls.issue((await calls.remind(invoiceId, { fee: "5.00" })).document.id);

    const second = await calls.issue((await calls.remind(invoiceId, { fee: "10.00" })).document.id);

    expect(second.document).toMatchObject({ title: "2. Mahnung", reminderLevel: 2, total: { amount: "134.00" } });
  });

  test("a reminder says how what is open came about: the invoice, what was paid, and each fee", async () => {
    const { merchant, calls, invoiceId } = await buildOverdue();
    const LINES = "content { lines { name net { amount } } taxes { category } totals { due { amount } } }";
    const { document: first } = await calls.issue((await calls.remind(invoiceId, { fee: "5.00" })).document.id);
    await bookByHand(merchant, invoiceId, "19.00");
    const { document: second } = await calls.issue((await calls.remind(invoiceId, { fee: "10.00" })).document.id);

    expect(await calls.read(first.id, LINES)).toMatchObject({
      content: {
        lines: [
          { name: "Offener Betrag der Rechnung RE-1001 vom 01.04.2026", net: { amount: "119.00" } },
          { name: "Mahngebühr", net: { amount: "5.00" } },
        ],
      },
    });
    expect(await calls.read(second.id, LINES)).toEqual({
      content: {
        lines: [
          { name: "Rechnung RE-1001 vom 01.04.2026", net: { amount: "119.00" } },
          { name: "Zahlungen und Gutschriften", net: { amount: "-19.00" } },
          { name: "Mahngebühren bisheriger Mahnungen", net: { amount: "5.00" } },
          { name: "Mahngebühr", net: { amount: "10.00" } },
        ],
        taxes: [{ category: "O" }],
        totals: { due: { amount: "115.00" } },
      },
    });
  });

  test("what was paid after the draft is not asked for", async () => {
    const { merchant, calls, invoiceId } = await buildOverdue();
    const { document } = await calls.remind(invoiceId);
    await bookByHand(merchant, invoiceId, "19.00");

    expect((await calls.issue(document.id)).document.total.amount).toBe("100.00");
  });

  test("a reminder is paid or cancelled together with its invoice", async () => {
    const { merchant, calls, invoiceId } = await buildOverdue();
    const { document } = await calls.issue((await calls.remind(invoiceId, { fee: "1.00" })).document.id);

    await bookByHand(merchant, invoiceId, "120.00");

    expect(await calls.read(document.id, "status openAmount { amount } possibleSteps")).toEqual({
      status: "PAID",
      openAmount: { amount: "0.00" },
      possibleSteps: ["SEND"],
    });
    expect((await calls.cancel(document.id)).status).toBe("PAID");
  });

  test("a cancelled reminder takes its fee with it, and the invoice may turn out to be paid", async () => {
    const { merchant, calls, invoiceId } = await buildOverdue();
    const { document } = await calls.issue((await calls.remind(invoiceId, { fee: "5.00" })).document.id);
    await bookByHand(merchant, invoiceId, "119.00");
    expect(await calls.read(invoiceId, "status openAmount { amount }")).toEqual({
      status: "OPEN",
      openAmount: { amount: "5.00" },
    });

    await Promise.all([calls.cancel(document.id), calls.cancel(document.id)]);

    expect(await calls.read(invoiceId, "status openAmount { amount } overpaidAmount { amount }")).toEqual({
      status: "PAID",
      openAmount: { amount: "0.00" },
      overpaidAmount: null,
    });
  });

  test("no reminder for what is not overdue, is paid, or is not an invoice", async () => {
    const { merchant, clientId, calls, invoiceId } = await buildOverdue();
    const early = await calls.issued({ clientId, data: { dueDate: "2026-05-04", lines: [LINE] } });
    const offer = await calls.issued({ clientId, type: "OFFER" });
    const { document: draft } = await calls.remind(invoiceId);
    await bookByHand(merchant, invoiceId, "119.00");

    expect((await calls.remind(early.id)).__typename).toBe("StepNotPossible");
    expect((await calls.remind(offer.id)).__typename).toBe("NotFound");
    expect(await calls.remind(invoiceId)).toMatchObject({ __typename: "StepNotPossible", status: "PAID" });
    expect(await calls.issue(draft.id)).toMatchObject({ __typename: "StepNotPossible", status: "PAID" });
  });

  test("a fee must be an amount in the currency, and the new due date not in the past", async () => {
    const { calls, invoiceId } = await buildOverdue();

    const answer = await calls.remind(invoiceId, { fee: "1.234", dueDate: "2026-05-03" });

    expect(answer.fields.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "fee INVALID_FORMAT",
      "dueDate OUT_OF_RANGE",
    ]);
    expect((await calls.remind(invoiceId, { fee: "-1" })).fields).toMatchObject([{ code: "OUT_OF_RANGE" }]);
  });

  async function bookByHand(merchant: TestMerchant, documentId: string, amount: string): Promise<void> {
    const { ledger, documentRepository } = api.server.services;
    const actor = { kind: "SYSTEM", scope: merchant.scope, timeZone: "Europe/Berlin" } as const;
    await api.server.database.transaction(async () => {
      const document = await documentRepository.findForUpdate(merchant.scope, documentId);
      if (document === null) throw new Error("No such document");
      await ledger.book(actor, claimOf(document), [
        {
          kind: "BOOKED_BY_HAND",
          amountMinor: Math.round(Number(amount) * 100),
          currency: document.currency,
          provider: "MANUAL",
          providerPaymentId: `${documentId} ${amount}`,
        },
      ]);
    });
  }
});
