import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { formatAmount } from "@kundenportal/domain/money/money";
import { readPdf } from "../../../integrations/pdf/read-pdf.test-support";
import { parseEInvoice } from "../../e-invoices/parsing/parse-e-invoice";
import { MERCHANT, updateClient, updateMerchant } from "../e-invoices/e-invoice.test-support";
import { buildDealScene, cents, type DealScene } from "./deal.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const THIRDS = [
  { name: "Stoff", quantity: "3.333", unitPrice: "11.11", taxRatePercent: "19" },
  { name: "Garn", quantity: "7", unitPrice: "0.37", taxRatePercent: "7" },
  { name: "Arbeit", quantity: "1.7", unit: "HUR", unitPrice: "83.21", taxRatePercent: "19" },
];

interface Taxes {
  readonly content: { readonly taxes: readonly { readonly ratePercent: string; readonly tax: { amount: string } }[] };
}

async function taxesOf(deal: DealScene, ids: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const sums: Record<string, number> = {};
  for (const id of ids) {
    const { content } = await deal.scene.calls.read<Taxes>(id, "content { taxes { ratePercent tax { amount } } }");
    for (const { ratePercent, tax } of content.taxes) {
      sums[ratePercent] = (sums[ratePercent] ?? 0) + cents(tax.amount);
    }
  }
  return sums;
}

const SHARES = [
  ["two percentages", [{ percent: "30" }, { percent: "33.33" }]],
  ["amounts", [{ amount: "33.33" }, { amount: "0.77" }, { amount: "101.01" }]],
  [
    "quantities",
    [{ quantities: [{ position: "1", quantity: "1.111" }] }, { quantities: [{ position: "2", quantity: "5" }] }],
  ],
  ["all kinds", [{ quantities: [{ position: "3", quantity: "0.9" }] }, { percent: "12.5" }, { amount: "9.99" }]],
] as const;

const DISCOUNT_AND_FREIGHT = [
  { kind: "ALLOWANCE", amount: "7.77", reason: "Rabatt" },
  { kind: "CHARGE", amount: "4.90", reason: "Fracht" },
];

const AGREED = [
  ["plain", {}],
  ["with a discount", { adjustments: [{ kind: "ALLOWANCE", percent: "3", reason: "Treue" }] }],
  ["with a discount and freight", { adjustments: DISCOUNT_AND_FREIGHT }],
  ["with tax in the prices", { pricesIncludeTax: true }],
  ["with tax in the prices, a discount and freight", { pricesIncludeTax: true, adjustments: DISCOUNT_AND_FREIGHT }],
] as const;

test.each(SHARES.flatMap(([name, shares]) => AGREED.map(([how, data]) => [name, how, shares, data] as const)))(
  "partial invoices by %s, %s, and the remainder are the offer to the cent, total and taxes",
  async (_name, _how, shares, data) => {
    const deal = await buildDealScene(api);
    const offerId = await deal.accepted({ lines: THIRDS, ...data });
    const parts = [];
    for (const share of shares) parts.push(await deal.issued(offerId, "PARTIAL_INVOICE", share));
    expect(await deal.allowed(offerId)).toContain("REMAINDER_INVOICE");
    const remainder = await deal.issued(offerId, "REMAINDER_INVOICE");

    const invoices = [...parts, remainder];
    expect(invoices.reduce((sum, { total }) => sum + total, 0)).toBe(await deal.totalOf(offerId));
    expect(
      await taxesOf(
        deal,
        invoices.map(({ id }) => id),
      ),
    ).toEqual(await taxesOf(deal, [offerId]));
    expect(await deal.allowed(offerId)).not.toContain("REMAINDER_INVOICE");
    const { content, deal: chain } = await deal.scene.calls.read<{
      content: { typeCode: string | null; precedingDocuments: readonly { number: string }[] };
      deal: readonly { id: string }[];
    }>(remainder.id, "content { typeCode precedingDocuments { number } } deal { id }");
    expect(content).toEqual({ typeCode: null, precedingDocuments: parts.map(({ number }) => ({ number })) });
    expect(chain.map(({ id }) => id)).toEqual([offerId, ...invoices.map(({ id }) => id)]);
    const [first] = parts;
    expect(await deal.scene.calls.read(first?.id ?? "", "content { typeCode }")).toEqual({
      content: { typeCode: "326" },
    });
  },
);

test("the remainder is made once, even by two at the same moment, and by nobody while a part has no number", async () => {
  const deal = await buildDealScene(api);
  const offerId = await deal.accepted({ lines: THIRDS });
  const part = await deal.follow(offerId, "PARTIAL_INVOICE", { percent: "50" });
  expect(await deal.follow(offerId, "REMAINDER_INVOICE")).toMatchObject({ reason: "DRAFT_EXISTS" });
  expect(await deal.follow(offerId, "INVOICE")).toMatchObject({ reason: "PARTLY_INVOICED" });
  await deal.scene.calls.issue(part.document.id);
  const both = await Promise.all([1, 2].map(() => deal.follow(offerId, "REMAINDER_INVOICE")));
  expect(
    both.map((answer) => (answer.__typename === "DocumentSuccess" ? answer.__typename : answer.reason)).toSorted(),
  ).toEqual(["ALL_INVOICED", "DocumentSuccess"]);
});

test("what was cancelled, deleted or credited as a whole gives its part back; a goodwill credit does not", async () => {
  const deal = await buildDealScene(api);
  const offerId = await deal.accepted({ lines: THIRDS });
  const part = await deal.issued(offerId, "PARTIAL_INVOICE", { percent: "60" });
  expect(await deal.follow(offerId, "PARTIAL_INVOICE", { percent: "50" })).toMatchObject({
    fields: [{ field: "percent", code: "OUT_OF_RANGE" }],
  });
  const goodwill = await deal.follow(part.id, "CREDIT_NOTE");
  const [line] = goodwill.document.draft.lines;
  await deal.scene.calls.update(goodwill.document.id, 1, {
    lines: [{ ...line, description: null, unit: null, unitPrice: "1.00" }],
  });
  await deal.scene.calls.issue(goodwill.document.id);
  expect((await deal.follow(offerId, "PARTIAL_INVOICE", { percent: "50" })).__typename).toBe("InvalidInput");

  await deal.scene.calls.cancel(part.id);
  expect(await deal.allowed(offerId)).toEqual([
    "ORDER_CONFIRMATION",
    "DELIVERY_NOTE",
    "INVOICE",
    "PARTIAL_INVOICE",
    "COPY",
  ]);
  const second = await deal.issued(offerId, "PARTIAL_INVOICE", { percent: "50" });
  await deal.issued(second.id, "CREDIT_NOTE");
  expect(await deal.allowed(offerId)).toContain("INVOICE");
  const whole = await deal.follow(offerId, "INVOICE");
  expect(cents(whole.document.total.amount)).toBe(await deal.totalOf(offerId));
});

test("prices that were changed in a part are evened out by the remainder; what was not agreed is left alone", async () => {
  const deal = await buildDealScene(api);
  const offerId = await deal.accepted({
    lines: [{ name: "Stuhl", quantity: "4", unitPrice: "100.00", taxRatePercent: "19" }],
  });
  const part = await deal.follow(offerId, "PARTIAL_INVOICE", { quantities: [{ position: "1", quantity: "2" }] });
  const [line] = part.document.draft.lines;
  const dearer = { name: "Stuhl", quantity: "2", unitPrice: "110.00", taxRatePercent: "19", dealLine: line?.dealLine };
  const extra = { name: "Anfahrt", quantity: "1", unitPrice: "50.00", taxRatePercent: "19" };
  await deal.scene.calls.update(part.document.id, 1, { lines: [dearer, extra] });
  await deal.scene.calls.issue(part.document.id);
  const { document } = await deal.follow(offerId, "REMAINDER_INVOICE");
  expect(document.draft.lines).toMatchObject([
    { name: "Stuhl", quantity: "2", unitPrice: "100.00" },
    { name: expect.stringMatching(/^Ausgleich zu Angebot/) as string, unitPrice: "-20.00", dealLine: "*" },
  ]);
});

test("an edited remainder is rounded anew; one that asks for something else rounds for itself", async () => {
  const deal = await buildDealScene(api);
  // 0.03 at 19 %: two parts of 0.015 each have a tax of 0, together they have 0.01.
  const offerId = await deal.accepted({
    lines: [{ name: "Klein", quantity: "3", unitPrice: "0.01", taxRatePercent: "19" }],
  });
  await deal.issued(offerId, "PARTIAL_INVOICE", { quantities: [{ position: "1", quantity: "2" }] });
  const { document } = await deal.follow(offerId, "REMAINDER_INVOICE");
  expect(cents(document.total.amount)).toBe(2);
  const line = { name: "Klein", quantity: "1", unitPrice: "0.01", taxRatePercent: "19" };
  const kept = await deal.scene.calls.update(document.id, 1, { title: "Rest", lines: [line] });
  expect(kept.document.total.amount).toBe("0.02");
  const other = await deal.scene.calls.update(document.id, 2, { lines: [{ ...line, unitPrice: "0.02" }] });
  expect(other.document.total.amount).toBe("0.02");
});

test("an offer in another currency, without tax, is split in whole units", async () => {
  const deal = await buildDealScene(api);
  await api.server.database.transaction(() =>
    api.server.database.execute(`UPDATE merchant SET currency = 'JPY' WHERE id = :id`, {
      id: deal.scene.merchant.scope.merchantId,
    }),
  );
  const offerId = await deal.accepted({
    taxExemption: { code: "VATEX-EU-132-1I" },
    lines: [{ name: "Kurs", quantity: "1", unitPrice: "100001", taxRatePercent: "0", taxCategory: "E" }],
  });
  const part = await deal.issued(offerId, "PARTIAL_INVOICE", { percent: "33.33" });
  const rest = await deal.issued(offerId, "REMAINDER_INVOICE");
  expect(part.total + rest.total).toBe(await deal.totalOf(offerId));
  expect(part.total).toBe(3_333_000);
});

test("PDF and XML of partial invoice, remainder and credit note say the same as the API", async () => {
  const deal = await buildDealScene(api);
  await updateMerchant(deal.scene.merchant, MERCHANT);
  await updateClient(deal.scene.merchant, deal.scene.clientId);
  const offerId = await deal.accepted({ lines: THIRDS });
  const part = await deal.issued(offerId, "PARTIAL_INVOICE", { percent: "30" });
  const rest = await deal.issued(offerId, "REMAINDER_INVOICE");
  const credit = await deal.issued(part.id, "CREDIT_NOTE");
  expect(part.total + rest.total).toBe(await deal.totalOf(offerId));
  const headers = await deal.scene.merchant.keyHeaders("READ");
  const get = async (url: string) => (await api.server.app.inject({ method: "GET", url, headers })).rawPayload;

  for (const [{ id, total }, typeCode, named] of [
    [part, "326", []],
    [rest, "380", [part.number]],
    [credit, "381", [part.number]],
  ] as const) {
    const { attachments } = await deal.scene.calls.read<{ attachments: readonly { url: string }[] }>(
      id,
      "attachments { url }",
    );
    const parsed = parseEInvoice(await get(attachments[0]?.url ?? ""));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { content } = parsed.invoice;
    expect(content.typeCode).toBe(typeCode);
    expect(content.totals.dueMinor).toBe(total);
    expect(content.precedingDocuments.map(({ number }) => number)).toEqual(named);
    const printed = readPdf(await get(`/files/documents/${id}/pdf`)).map(({ text }) => text);
    const amount = formatAmount({ amountMinor: total, currency: "EUR" }, "de");
    expect(printed.some((text) => text.includes(amount))).toBe(true);
  }
});

test("two credit notes for the parts of an invoice come to its total, whatever rounding leaves", async () => {
  const deal = await buildDealScene(api);
  // 0.03 at 19 %: two parts of 0.02 and 0.01 have no tax each, together they have 0.01.
  const { clientId, calls } = deal.scene;
  const lines = [{ name: "Klein", quantity: "3", unitPrice: "0.01", taxRatePercent: "19" }];
  const invoice = await calls.issued({ clientId, data: { lines } });
  const parts = [
    await deal.issued(invoice.id, "CREDIT_NOTE", { quantities: [{ position: "1", quantity: "2" }] }),
    await deal.issued(invoice.id, "CREDIT_NOTE"),
  ];
  expect(parts.map(({ total }) => total)).toEqual([2, 2]);
  expect(await calls.read(invoice.id, "status openAmount { amount }")).toEqual({
    status: "PAID",
    openAmount: { amount: "0.00" },
  });
});
