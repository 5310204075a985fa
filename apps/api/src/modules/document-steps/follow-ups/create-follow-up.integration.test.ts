import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildClient } from "../../../../test/factories";
import { buildDealScene, cents } from "./deal.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const LINES = [
  { name: "Brett", articleNumber: "B-1", quantity: "10", unit: "H87", unitPrice: "19.99", taxRatePercent: "19" },
  { name: "Buch", quantity: "3", unitPrice: "7.77", taxRatePercent: "7" },
];
const OFFER = { title: "Regal", note: "Lieferung frei Haus", orderReference: "PO-7", lines: LINES };

test("an accepted offer becomes an order confirmation: lines, texts and references are carried over, linked both ways", async () => {
  const deal = await buildDealScene(api);
  const offerId = await deal.accepted(OFFER);
  const optional = { name: "Montage", quantity: "1", unitPrice: "80.00", taxRatePercent: "19", optional: true };
  const withOption = await deal.accepted({ lines: [...LINES, optional] });

  const { document } = await deal.follow(offerId, "ORDER_CONFIRMATION");
  expect(document).toMatchObject({
    type: "ORDER_CONFIRMATION",
    title: "Regal",
    draft: {
      intro: expect.stringMatching(/^Bezug: Angebot AN-\S+ vom /) as string,
      note: "Lieferung frei Haus",
      orderReference: "PO-7",
      lines: [
        { name: "Brett", quantity: "10", unit: "H87", unitPrice: "19.99" },
        { name: "Buch", quantity: "3" },
      ],
    },
  });
  expect(await deal.totalOf(document.id)).toBe(await deal.totalOf(offerId));
  const chain = { deal: [{ id: offerId }, { id: document.id }] };
  expect(await deal.scene.calls.read(offerId, "deal { id }")).toEqual(chain);
  expect(await deal.scene.calls.read(document.id, "deal { id }")).toEqual(chain);

  const chosen = await deal.follow(withOption, "ORDER_CONFIRMATION");
  expect(chosen.document.draft.lines.map(({ name }) => name)).toEqual(["Brett", "Buch"]);
});

test("a second delivery note proposes the rest, whether it is made of the offer or of its confirmation, and then nothing is left", async () => {
  const deal = await buildDealScene(api);
  const offerId = await deal.accepted(OFFER);
  const confirmation = await deal.issued(offerId, "ORDER_CONFIRMATION");
  const quantities = [{ position: "1", quantity: "4" }];
  const first = await deal.follow(confirmation.id, "DELIVERY_NOTE", { quantities });
  expect(first.document.draft.lines).toMatchObject([{ name: "Brett", quantity: "4", unitPrice: "0" }]);

  const second = await deal.follow(offerId, "DELIVERY_NOTE");
  expect(second.document.draft.lines).toMatchObject([
    { name: "Brett", quantity: "6" },
    { name: "Buch", quantity: "3" },
  ]);
  expect(await deal.follow(confirmation.id, "DELIVERY_NOTE")).toMatchObject({
    __typename: "FollowUpNotPossible",
    reason: "ALL_DELIVERED",
  });
  expect(await deal.allowed(offerId)).not.toContain("DELIVERY_NOTE");

  await deal.staff(`mutation ($id: ID!) { deleteDraft(id: $id) { __typename } }`, { id: second.document.id });
  expect(await deal.allowed(offerId)).toContain("DELIVERY_NOTE");
});

test("what was delivered is invoiced at the agreed prices, each delivery once", async () => {
  const deal = await buildDealScene(api);
  const offerId = await deal.accepted({
    ...OFFER,
    adjustments: [{ kind: "ALLOWANCE", percent: "10", reason: "Treue" }],
  });
  const first = await deal.issued(offerId, "DELIVERY_NOTE", { quantities: [{ position: "1", quantity: "4" }] });
  const second = await deal.issued(offerId, "DELIVERY_NOTE");

  const invoice = await deal.follow(first.id, "INVOICE");
  expect(invoice.document.draft.lines).toMatchObject([{ name: "Brett", quantity: "4", unitPrice: "19.99" }]);
  expect(cents(invoice.document.total.amount)).toBe(Math.round((7996 - 800) * 1.19));
  expect(await deal.follow(first.id, "INVOICE")).toMatchObject({ reason: "ALL_INVOICED" });
  const rest = await deal.follow(second.id, "INVOICE");
  expect(rest.document.draft.lines).toMatchObject([
    { name: "Brett", quantity: "6" },
    { name: "Buch", quantity: "3" },
  ]);
  expect(await deal.follow(offerId, "INVOICE")).toMatchObject({ reason: "ALL_INVOICED" });
});

test("lines that are edited stay what they were, for programs that know of deals and for those that do not", async () => {
  const deal = await buildDealScene(api);
  const offerId = await deal.accepted(OFFER);
  const { document } = await deal.follow(offerId, "DELIVERY_NOTE");
  const [board] = document.draft.lines;
  const renamed = { name: "Bretter", quantity: "9", unitPrice: "0", taxRatePercent: "19", dealLine: board?.dealLine };
  const untold = { name: "Buch", quantity: "3", unitPrice: "0", taxRatePercent: "7" };
  const extra = { name: "Schrauben", quantity: "100", unitPrice: "0", taxRatePercent: "19" };
  await deal.scene.calls.update(document.id, 1, { lines: [renamed, untold, extra] });
  expect((await deal.follow(offerId, "DELIVERY_NOTE")).document.draft.lines).toMatchObject([
    { name: "Brett", quantity: "1" },
  ]);
});

test("a copy says the same with new dates and begins a deal of its own", async () => {
  const deal = await buildDealScene(api);
  const offerId = await deal.accepted({ ...OFFER, intro: "Guten Tag" });
  const { document } = await deal.follow(offerId, "COPY");
  expect(document).toMatchObject({ type: "OFFER", number: null, draft: { intro: "Guten Tag" } });
  expect(document.draft.lines.map(({ dealLine }) => dealLine)).toEqual([null, null]);
  expect(await deal.scene.calls.read(document.id, "deal { id }")).toEqual({ deal: [{ id: document.id }] });
  expect(await deal.scene.calls.read(offerId, "deal { id } followUps { id }")).toEqual({
    deal: [{ id: offerId }],
    followUps: [{ id: document.id }],
  });
});

test("a credit note takes what is not credited yet, and names its invoice", async () => {
  const deal = await buildDealScene(api);
  const { id } = await deal.scene.calls.issued({ clientId: deal.scene.clientId, data: { lines: LINES } });
  const quantities = [{ position: "1", quantity: "2.5" }];
  const first = await deal.issued(id, "CREDIT_NOTE", { quantities });
  expect(first.total).toBe(5948);
  const second = await deal.follow(id, "CREDIT_NOTE");
  expect(second.document.draft.lines).toMatchObject([
    { name: "Brett", quantity: "7.5" },
    { name: "Buch", quantity: "3" },
  ]);
  expect(await deal.scene.calls.read(first.id, "content { precedingDocuments { number } } deal { id }")).toEqual({
    content: { precedingDocuments: [{ number: expect.stringMatching(/^RE-/) as string }] },
    deal: [{ id }, { id: first.id }, { id: second.document.id }],
  });
});

test("what may not follow is refused with the reason", async () => {
  const deal = await buildDealScene(api);
  const { calls, clientId } = deal.scene;
  const draft = await calls.create({ clientId, type: "OFFER" });
  const canceled = await calls.issued({ clientId, type: "OFFER" });
  await calls.cancel(canceled.id);
  const invoice = await calls.issued({ clientId });
  const open = await calls.issued({ clientId, type: "OFFER" });

  expect(await deal.follow(draft.document.id, "INVOICE")).toMatchObject({ reason: "NOT_ISSUED" });
  expect(await deal.follow(canceled.id, "INVOICE")).toMatchObject({ reason: "NOT_IN_FORCE" });
  expect(await deal.allowed(canceled.id)).toEqual(["COPY"]);
  expect(await deal.follow(invoice.id, "ORDER_CONFIRMATION")).toMatchObject({ reason: "WRONG_TYPE" });
  expect(await deal.follow(open.id, "REMAINDER_INVOICE")).toMatchObject({ reason: "NOTHING_INVOICED" });
  // People also say yes by telephone.
  expect((await deal.follow(open.id, "ORDER_CONFIRMATION")).__typename).toBe("DocumentSuccess");
  for (const [quantity, position] of [
    ["3", "1"],
    ["0", "1"],
    ["-1", "1"],
    ["1", "9"],
  ] as const) {
    const answer = await deal.follow(open.id, "DELIVERY_NOTE", { quantities: [{ position, quantity }] });
    expect(answer.__typename).toBe("InvalidInput");
  }
  expect(await deal.follow(open.id, "DELIVERY_NOTE", { percent: "50" })).toMatchObject({
    fields: [{ field: "percent", code: "NOT_ALLOWED" }],
  });
});

test("nobody makes documents of what is not theirs, and nobody who may only look", async () => {
  const deal = await buildDealScene(api);
  const stranger = await buildDealScene(api);
  const id = await deal.accepted(OFFER);
  expect((await stranger.follow(id, "COPY")).__typename).toBe("NotFound");
  expect((await deal.follow("nothing", "COPY")).__typename).toBe("NotFound");
  const viewer = await deal.scene.merchant.staff("VIEWER");
  await expect(deal.follow(id, "COPY", {}, viewer)).rejects.toThrow("FORBIDDEN");

  const client = await buildClient(deal.scene.merchant);
  const archived = await deal.scene.calls.issued({ clientId: client.id, type: "OFFER" });
  await api.server.database.transaction(() =>
    api.server.database.execute(`UPDATE client SET archived_at = '2026-05-01T00:00:00.000Z' WHERE id = :id`, {
      id: client.id,
    }),
  );
  expect(await deal.follow(archived.id, "COPY")).toMatchObject({ fields: [{ field: "sourceId" }] });
});
