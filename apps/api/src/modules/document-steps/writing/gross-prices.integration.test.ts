import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { readPdf } from "../../../integrations/pdf/read-pdf.test-support";
import { parseEInvoice } from "../../e-invoices/parsing/parse-e-invoice";
import { buildEInvoiceScene, MERCHANT, updateClient, updateMerchant } from "../e-invoices/e-invoice.test-support";
import { buildDealScene, cents, type DealScene } from "../follow-ups/deal.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const LINES = [
  { name: "Brett", quantity: "3", unitPrice: "9.99", taxRatePercent: "19" },
  {
    name: "Buch",
    quantity: "1",
    unitPrice: "10.70",
    taxRatePercent: "7",
    adjustments: [{ kind: "ALLOWANCE", amount: "1.07", reason: "Mängelexemplar" }],
  },
];
const FREIGHT = { kind: "CHARGE", amount: "4.90", reason: "Fracht" };
/** 29.97 + 9.63 + 4.90, all with tax. */
const TOTAL = "44.50";
const GROSS = { pricesIncludeTax: true, lines: LINES, adjustments: [FREIGHT] };

interface Said {
  readonly pricesIncludeTax: boolean;
  readonly lines: readonly {
    readonly unitPrice: string;
    readonly gross: { readonly unitPrice: string; readonly total: { readonly amount: string } } | null;
    readonly adjustments: readonly { readonly gross: { readonly amount: string } | null }[];
  }[];
  readonly totals: {
    readonly net: { readonly amount: string };
    readonly tax: { readonly amount: string };
    readonly gross: { readonly amount: string };
    readonly written: { readonly lines: { readonly amount: string }; readonly charges: { readonly amount: string } };
  };
}
const TOTALS =
  "totals { net { amount } tax { amount } gross { amount } written { lines { amount } charges { amount } } }";
const CONTENT = `content {
  pricesIncludeTax
  lines { unitPrice gross { unitPrice total { amount } } adjustments { gross { amount } } }
  ${TOTALS}
}`;

async function contentOf(deal: DealScene, id: string): Promise<Said> {
  return (await deal.scene.calls.read<{ content: Said }>(id, CONTENT)).content;
}

/** What a draft says of its prices. */
async function draftOf(deal: DealScene, id: string) {
  const { draft } = await deal.scene.calls.read<{
    draft: { pricesIncludeTax: boolean; lines: readonly { unitPrice: string }[] };
  }>(id, "draft { pricesIncludeTax lines { unitPrice } }");
  return { pricesIncludeTax: draft.pricesIncludeTax, prices: draft.lines.map(({ unitPrice }) => unitPrice) };
}

test("what was written with tax is what is to be paid, to the cent, and says what it is without", async () => {
  const deal = await buildDealScene(api);
  const { id } = await deal.scene.calls.issued({ clientId: deal.scene.clientId, data: GROSS });
  const { lines, totals, pricesIncludeTax } = await contentOf(deal, id);

  expect(pricesIncludeTax).toBe(true);
  expect(totals).toMatchObject({
    gross: { amount: TOTAL },
    written: { lines: { amount: "39.60" }, charges: { amount: FREIGHT.amount } },
  });
  expect(cents(totals.net.amount) + cents(totals.tax.amount)).toBe(cents(TOTAL));
  expect(lines).toMatchObject([
    { unitPrice: "8.3933", gross: { unitPrice: "9.99", total: { amount: "29.97" } } },
    {
      unitPrice: "10",
      gross: { unitPrice: "10.70", total: { amount: "9.63" } },
      adjustments: [{ gross: { amount: "1.07" } }],
    },
  ]);
  expect(await deal.totalOf(id)).toBe(cents(TOTAL));
});

test("a program that does not know of it neither makes net of gross in a draft nor gross of net anywhere", async () => {
  const deal = await buildDealScene(api);
  const { calls, clientId } = deal.scene;
  const gross = await calls.create({ clientId, data: GROSS });
  await calls.update(gross.document.id, 1, { lines: LINES });
  expect(await draftOf(deal, gross.document.id)).toEqual({ pricesIncludeTax: true, prices: ["9.99", "10.70"] });
  await calls.update(gross.document.id, 2, { lines: LINES, pricesIncludeTax: null });
  expect(await draftOf(deal, gross.document.id)).toMatchObject({ pricesIncludeTax: false });

  await updateMerchant(deal.scene.merchant, { pricesIncludeTax: true });
  const net = await calls.create({ clientId, data: { lines: LINES } });
  expect(await draftOf(deal, net.document.id)).toMatchObject({ pricesIncludeTax: false });

  // Whoever reads an issued offer has read net prices.
  const offer = await calls.issued({ clientId, type: "OFFER", data: GROSS });
  await calls.revise(offer.id, offer.revision, {
    lines: [{ ...LINES[0], unitPrice: "8.3933" }],
    adjustments: null,
  });
  expect(await contentOf(deal, offer.id)).toMatchObject({
    pricesIncludeTax: false,
    totals: { gross: { amount: "29.96" } },
  });
});

test("the presets of merchant and client are told, and stay when a program leaves them out", async () => {
  const { merchant, client } = await buildEInvoiceScene(api);
  const staff = await merchant.staff();
  const presets = async () =>
    (
      await staff<object>("query ($id: ID!) { merchant { pricesIncludeTax } client(id: $id) { pricesIncludeTax } }", {
        id: client.id,
      })
    ).data;
  expect(await presets()).toEqual({ merchant: { pricesIncludeTax: false }, client: { pricesIncludeTax: null } });
  await updateMerchant(merchant, { pricesIncludeTax: true });
  await updateClient(merchant, client.id, { pricesIncludeTax: false });
  await updateMerchant(merchant, {});
  await updateClient(merchant, client.id, {});
  expect(await presets()).toEqual({ merchant: { pricesIncludeTax: true }, client: { pricesIncludeTax: false } });
  await updateClient(merchant, client.id, { pricesIncludeTax: null });
  expect(await presets()).toMatchObject({ client: { pricesIncludeTax: null } });
});

test("what follows from it has the same prices, and comes to the same", async () => {
  const deal = await buildDealScene(api);
  const offer = await deal.accepted(GROSS);
  const confirmation = await deal.issued(offer, "ORDER_CONFIRMATION");
  expect(confirmation.total).toBe(cents(TOTAL));
  const note = await deal.issued(confirmation.id, "DELIVERY_NOTE");
  const draft = await deal.follow(note.id, "INVOICE");
  expect(await draftOf(deal, draft.document.id)).toEqual({ pricesIncludeTax: true, prices: ["9.99", "10.70"] });
  await deal.scene.calls.issue(draft.document.id);
  expect(await deal.totalOf(draft.document.id)).toBe(cents(TOTAL));

  for (const [followUp, source] of [
    ["COPY", draft.document.id],
    ["CORRECTION", draft.document.id],
    ["CREDIT_NOTE", draft.document.id],
  ] as const) {
    const follower = await deal.follow(source, followUp);
    expect(await draftOf(deal, follower.document.id)).toEqual({ pricesIncludeTax: true, prices: ["9.99", "10.70"] });
    expect(cents(follower.document.total.amount)).toBe(cents(TOTAL));
  }
  const cancellation = await deal.issued(draft.document.id, "CANCELLATION");
  expect(await contentOf(deal, cancellation.id)).toMatchObject(await contentOf(deal, draft.document.id));
});

test("an invoice of a delivery whose lines were agreed net and with tax has net prices, and comes to the same", async () => {
  const deal = await buildDealScene(api);
  const offer = await deal.accepted({ pricesIncludeTax: true, lines: LINES });
  // The customer ordered one line anew, at a net price.
  const part = await deal.follow(offer, "ORDER_CONFIRMATION");
  const { draft } = await deal.scene.calls.read<{ draft: { lines: readonly Record<string, string>[] } }>(
    part.document.id,
    "draft { lines { name quantity unitPrice taxRatePercent dealLine } }",
  );
  await deal.scene.calls.update(part.document.id, 1, {
    pricesIncludeTax: false,
    lines: draft.lines.slice(0, 1).map((line) => ({ ...line, unitPrice: "8.00" })),
  });
  await deal.scene.calls.issue(part.document.id);
  const note = await deal.issued(offer, "DELIVERY_NOTE");

  const invoice = await deal.follow(note.id, "INVOICE");
  expect(await draftOf(deal, invoice.document.id)).toEqual({ pricesIncludeTax: false, prices: ["8.00", "10"] });
  expect(cents(invoice.document.total.amount)).toBe(Math.round(2400 * 1.19) + 963);
});

test("credit notes for parts come to the whole, and take back exactly its tax", async () => {
  const deal = await buildDealScene(api);
  const { id } = await deal.scene.calls.issued({
    clientId: deal.scene.clientId,
    data: { pricesIncludeTax: true, lines: [{ ...LINES[0], quantity: "7", unitPrice: "0.99" }] },
  });
  const parts = [];
  for (const quantity of ["1", "1", "2"]) {
    parts.push(await deal.issued(id, "CREDIT_NOTE", { quantities: [{ position: "1", quantity }] }));
  }
  parts.push(await deal.issued(id, "CREDIT_NOTE"));
  const contents = await Promise.all([id, ...parts.map((part) => part.id)].map((each) => contentOf(deal, each)));
  const [whole, ...credited] = contents.map(({ totals }) => totals);
  for (const amount of ["net", "tax", "gross"] as const) {
    const sum = credited.reduce((total, totals) => total + cents(totals[amount].amount), 0);
    expect(sum).toBe(cents(whole?.[amount].amount ?? ""));
  }
  expect(whole?.gross.amount).toBe("6.93");
});

test("PDF and e-invoice say the same: the one with tax, the other, which knows net prices only, without", async () => {
  const deal = await buildDealScene(api);
  await updateMerchant(deal.scene.merchant, MERCHANT);
  await updateClient(deal.scene.merchant, deal.scene.clientId, { invoiceFormat: "XRECHNUNG_UBL" });
  const { id } = await deal.scene.calls.issued({ clientId: deal.scene.clientId, data: GROSS });
  const { attachments, eInvoiceGaps } = await deal.scene.calls.read<{
    attachments: readonly { url: string }[];
    eInvoiceGaps: readonly unknown[];
  }>(id, "attachments { url } eInvoiceGaps { field }");
  const headers = await deal.scene.merchant.keyHeaders("READ");
  const get = async (url: string) => (await api.server.app.inject({ method: "GET", url, headers })).rawPayload;

  expect(eInvoiceGaps).toEqual([]);
  const parsed = parseEInvoice(await get(attachments[0]?.url ?? ""));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.invoice.content.totals).toMatchObject({ grossMinor: cents(TOTAL), dueMinor: cents(TOTAL) });
  const printed = readPdf(await get(`/files/documents/${id}/pdf`))
    .map(({ text }) => text)
    .join("\n");
  expect(printed).toContain("Brutto EUR");
  for (const amount of ["9,99", "29,97", "9,63", "1,07", "3,71", "1,19", "39,60", "44,50"])
    expect(printed).toContain(amount);
  expect(printed).toContain("Fracht bei 7\u00a0%");
  expect(printed).not.toContain("8,39");
});
