import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { newId } from "../../../shared/ids";
import { readPdf } from "../../../integrations/pdf/read-pdf.test-support";
import { parseEInvoice } from "../../e-invoices/parsing/parse-e-invoice";
import { MERCHANT, updateClient, updateMerchant } from "../e-invoices/e-invoice.test-support";
import { buildDealScene, cents, type DealScene } from "./deal.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const LINES = [
  { name: "Tisch", quantity: "1", unitPrice: "80.00", taxRatePercent: "19" },
  { name: "Buch", quantity: "3", unitPrice: "7.77", taxRatePercent: "7" },
];
/** 80.00 at 19 % and 23.31 at 7 %. */
const TOTAL = "120.14";

async function invoiceOf(deal: DealScene, data: Readonly<Record<string, unknown>> = { lines: LINES }): Promise<string> {
  return (await deal.scene.calls.issued({ clientId: deal.scene.clientId, data })).id;
}

async function pay(deal: DealScene, documentId: string, amount: string): Promise<void> {
  const { data } = await deal.staff<{ bookPayment: { __typename: string } }>(
    `mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }`,
    { input: { documentId, amount, method: "BANK_TRANSFER", idempotencyKey: newId() } },
  );
  expect(data.bookPayment.__typename).toBe("BookPaymentSuccess");
}

interface Figures {
  readonly status: string;
  readonly openAmount: { readonly amount: string };
  readonly creditAmount: { readonly amount: string } | null;
}

/** Status, open amount, and what the client is to get. */
async function figures(deal: DealScene, id: string): Promise<string> {
  const { status, openAmount, creditAmount } = await deal.scene.calls.read<Figures>(
    id,
    "status openAmount { amount } creditAmount { amount }",
  );
  return `${status} ${openAmount.amount} ${creditAmount?.amount ?? "-"}`;
}

async function reasonOf(deal: DealScene, id: string): Promise<string | null | undefined> {
  const { cancellation } = await deal.scene.calls.read<{ cancellation: { reason: string | null } | null }>(
    id,
    "cancellation { reason }",
  );
  return cancellation?.reason;
}

/** As `follow`, with other lines than those proposed. */
async function correctWith(deal: DealScene, id: string, lines: readonly object[]): Promise<string> {
  const { document } = await deal.follow(id, "CORRECTION");
  await deal.scene.calls.update(document.id, 1, { lines });
  expect((await deal.scene.calls.issue(document.id)).__typename).toBe("DocumentSuccess");
  return document.id;
}

describe("a cancellation", () => {
  test("of an open invoice has a number of its own, settles it, and is linked both ways", async () => {
    const deal = await buildDealScene(api);
    const invoice = await invoiceOf(deal);
    const { number } = await deal.scene.calls.read<{ number: string }>(invoice, "number");

    const note = await deal.issued(invoice, "CANCELLATION");

    expect(note.number).toMatch(/^GS-/);
    expect(note.total).toBe(cents(TOTAL));
    expect(await figures(deal, invoice)).toBe("CANCELED 0.00 -");
    expect(await figures(deal, note.id)).toBe("PAID 0.00 -");
    expect(await reasonOf(deal, invoice)).toBe(`Storniert durch ${note.number}`);
    expect(
      await deal.scene.calls.read(
        note.id,
        "title deal { id } relatedDocuments { id } content { isCancellation precedingDocuments { number } intro }",
      ),
    ).toEqual({
      title: `Storno zu ${number}`,
      deal: [{ id: invoice }, { id: note.id }],
      relatedDocuments: [{ id: invoice }],
      content: {
        isCancellation: true,
        precedingDocuments: [{ number }],
        intro: expect.stringContaining(`stornieren wir die Rechnung ${number} vom `) as string,
      },
    });
    expect(await deal.allowed(invoice)).toEqual(["COPY"]);
  });

  test("of a paid invoice leaves what was paid to the client, once", async () => {
    const deal = await buildDealScene(api);
    const invoice = await invoiceOf(deal);
    await pay(deal, invoice, TOTAL);
    expect(await figures(deal, invoice)).toBe("PAID 0.00 -");

    const note = await deal.issued(invoice, "CANCELLATION");

    expect(await figures(deal, invoice)).toBe("CANCELED 0.00 -");
    expect(await figures(deal, note.id)).toBe(`OPEN ${TOTAL} ${TOTAL}`);
  });

  test("comes to the whole invoice, or is a credit note", async () => {
    const deal = await buildDealScene(api);
    const invoice = await invoiceOf(deal);
    const { document } = await deal.follow(invoice, "CANCELLATION");
    await deal.scene.calls.update(document.id, 1, { lines: LINES.slice(0, 1) });

    expect(await deal.scene.calls.issue(document.id)).toMatchObject({
      __typename: "InvalidInput",
      fields: [{ field: "data.lines", code: "OUT_OF_RANGE" }],
    });
    expect(await figures(deal, invoice)).toBe(`OPEN ${TOTAL} -`);
  });
});

describe("a correction", () => {
  test("of an open invoice takes its place", async () => {
    const deal = await buildDealScene(api);
    const invoice = await invoiceOf(deal, {
      lines: LINES,
      intro: "Vielen Dank",
      cashDiscounts: [{ days: 10, percent: "2" }],
      deliveryDate: "2026-04-30",
    });
    const { number } = await deal.scene.calls.read<{ number: string }>(invoice, "number");
    const { document } = await deal.follow(invoice, "CORRECTION");
    expect(
      await deal.scene.calls.read(document.id, "draft { intro deliveryDate cashDiscounts { days percent } }"),
    ).toEqual({
      draft: {
        intro: expect.stringMatching(
          new RegExp(`^Diese Rechnung ersetzt die Rechnung ${number} vom .*\\.\\n\\nVielen Dank$`),
        ) as string,
        deliveryDate: "2026-04-30",
        cashDiscounts: [{ days: 10, percent: "2" }],
      },
    });
    expect(await figures(deal, invoice)).toBe(`OPEN ${TOTAL} -`);
    await deal.scene.calls.update(document.id, 1, { lines: LINES.slice(0, 1) });

    const issued = await deal.scene.calls.issue(document.id);

    expect(issued.document.number).toMatch(/^RE-/);
    expect(await figures(deal, invoice)).toBe("CANCELED 0.00 -");
    expect(await figures(deal, document.id)).toBe("OPEN 95.20 -");
    expect(await reasonOf(deal, invoice)).toBe(`Ersetzt durch ${issued.document.number ?? ""}`);
    expect(
      await deal.scene.calls.read(
        document.id,
        "deal { id } relatedDocuments { id } content { typeCode isCancellation precedingDocuments { number } }",
      ),
    ).toEqual({
      deal: [{ id: invoice }, { id: document.id }],
      relatedDocuments: [{ id: invoice }],
      content: { typeCode: "384", isCancellation: false, precedingDocuments: [{ number }] },
    });
  });

  test.each([
    ["in part", "50.00", LINES, { after: "OPEN 70.14 -", before: "CANCELED 0.00 -", prepaid: "50.00", due: "70.14" }],
    ["in full", TOTAL, LINES, { after: "PAID 0.00 -", before: "CANCELED 0.00 -", prepaid: TOTAL, due: "0.00" }],
    [
      "with more than it comes to",
      TOTAL,
      LINES.slice(0, 1),
      { after: "PAID 0.00 -", before: "CANCELED 0.00 24.94", prepaid: "95.20", due: "0.00" },
    ],
  ])("has what was paid before, %s, and says so", async (_name, paid, lines, { after, before, prepaid, due }) => {
    const deal = await buildDealScene(api);
    const invoice = await invoiceOf(deal);
    await pay(deal, invoice, paid);

    const correction = await correctWith(deal, invoice, lines);

    expect(await figures(deal, correction)).toBe(after);
    expect(await figures(deal, invoice)).toBe(before);
    expect(await deal.scene.calls.read(correction, "content { totals { prepaid { amount } due { amount } } }")).toEqual(
      {
        content: { totals: { prepaid: { amount: prepaid }, due: { amount: due } } },
      },
    );
  });

  test("takes a cash discount back with the invoice that granted it: only money counts", async () => {
    const deal = await buildDealScene(api);
    const invoice = await invoiceOf(deal, { lines: LINES, cashDiscounts: [{ days: 10, percent: "10" }] });
    await pay(deal, invoice, "108.13");
    expect(await figures(deal, invoice)).toBe("PAID 0.00 -");
    const dearer = LINES.map((line) => ({ ...line, unitPrice: "100.00" }));

    const { document } = await deal.follow(invoice, "CORRECTION");
    await deal.scene.calls.update(document.id, 1, { lines: dearer });
    await deal.scene.calls.issue(document.id);

    // 100.00 at 19 % and 300.00 at 7 % are 440.00.
    expect(await figures(deal, document.id)).toBe("OPEN 331.87 -");
    expect(await figures(deal, invoice)).toBe("CANCELED 0.00 -");
  });

  test("may be corrected again, and what was paid comes along", async () => {
    const deal = await buildDealScene(api);
    const invoice = await invoiceOf(deal);
    await pay(deal, invoice, TOTAL);
    const first = await correctWith(deal, invoice, LINES.slice(0, 1));

    const second = await deal.issued(first, "CORRECTION");

    expect(await figures(deal, first)).toBe("CANCELED 0.00 -");
    expect(await figures(deal, second.id)).toBe("PAID 0.00 -");
    expect(await figures(deal, invoice)).toBe("CANCELED 0.00 24.94");
  });

  test("of a partial invoice and of the remainder leave what was agreed as it is, to the cent", async () => {
    const deal = await buildDealScene(api);
    const third = { name: "Garn", quantity: "7", unitPrice: "0.37", taxRatePercent: "7" };
    const offerId = await deal.accepted({ lines: [...LINES, third] });
    const agreed = await deal.totalOf(offerId);
    const part = await deal.issued(offerId, "PARTIAL_INVOICE", { percent: "33.33" });
    const rest = await deal.issued(offerId, "REMAINDER_INVOICE");
    expect(part.total + rest.total).toBe(agreed);

    const draft = await deal.follow(part.id, "CORRECTION");
    // Until it is issued, the invoice stands.
    expect(await deal.allowed(offerId)).not.toContain("INVOICE");
    await deal.scene.calls.issue(draft.document.id);
    const lastly = await deal.issued(rest.id, "CORRECTION");

    expect(cents(draft.document.total.amount)).toBe(part.total);
    expect(lastly.total).toBe(rest.total);
    expect(await deal.allowed(offerId)).not.toContain("PARTIAL_INVOICE");
    const { content } = await deal.scene.calls.read<{
      content: { precedingDocuments: readonly { number: string }[] };
    }>(lastly.id, "content { precedingDocuments { number } }");
    const { number } = await deal.scene.calls.read<{ number: string }>(draft.document.id, "number");
    expect(content.precedingDocuments.map((each) => each.number)).toEqual([rest.number, number]);
  });
});

describe("what takes all of an invoice back", () => {
  test.each(["CANCELLATION", "CORRECTION"])("is refused where a part was credited: %s", async (followUp) => {
    const deal = await buildDealScene(api);
    const invoice = await invoiceOf(deal);
    const draft = await deal.follow(invoice, followUp);
    await deal.issued(invoice, "CREDIT_NOTE", { quantities: [{ position: "2", quantity: "1" }] });

    expect((await deal.scene.calls.issue(draft.document.id)).__typename).toBe("CreditTooHigh");
    expect(await deal.follow(invoice, followUp)).toMatchObject({
      __typename: "FollowUpNotPossible",
      reason: "PARTLY_CREDITED",
    });
    expect((await figures(deal, invoice)).split(" ")[0]).toBe("OPEN");
  });

  test("happens once", async () => {
    const deal = await buildDealScene(api);
    const invoice = await invoiceOf(deal);
    const drafts = [await deal.follow(invoice, "CORRECTION"), await deal.follow(invoice, "CANCELLATION")];

    const [first, second] = await Promise.all(drafts.map(({ document }) => deal.scene.calls.issue(document.id)));

    expect([first?.__typename, second?.__typename].sort()).toEqual(["DocumentSuccess", "StepNotPossible"]);
  });

  test("is an e-invoice with its own type that names the invoice, and a PDF with its own heading", async () => {
    const deal = await buildDealScene(api);
    await updateMerchant(deal.scene.merchant, MERCHANT);
    await updateClient(deal.scene.merchant, deal.scene.clientId);
    const headers = await deal.scene.merchant.keyHeaders("READ");
    const get = async (url: string) => (await api.server.app.inject({ method: "GET", url, headers })).rawPayload;

    for (const [followUp, typeCode, heading] of [
      ["CANCELLATION", "381", "Stornorechnung"],
      ["CORRECTION", "384", "Rechnungskorrektur"],
    ] as const) {
      const invoice = await invoiceOf(deal);
      await pay(deal, invoice, "20.00");
      const { id } = await deal.issued(invoice, followUp);
      const { number, attachments } = await deal.scene.calls.read<{
        number: string;
        attachments: readonly { url: string }[];
      }>(id, "number attachments { url }");
      const parsed = parseEInvoice(await get(attachments[0]?.url ?? ""));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const { content } = parsed.invoice;
      const named = await deal.scene.calls.read<{ number: string; date: string }>(invoice, "number date");
      expect([content.number, content.typeCode]).toEqual([number, typeCode]);
      expect(content.precedingDocuments).toEqual([named]);
      expect(content.totals.prepaidMinor).toBe(followUp === "CORRECTION" ? 2_000 : 0);
      const printed = readPdf(await get(`/files/documents/${id}/pdf`)).map(({ text }) => text);
      expect(printed.join(" ")).toContain(heading);
    }
  });
});
