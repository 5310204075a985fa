import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildClient } from "../../../../test/factories";
import { buildDocumentScene } from "../document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const NEXT = "nextStep writableTypes followUps { id type }";

test("an accepted offer leads to its confirmation, then to its invoice, and then it is done", async () => {
  const { calls, clientId } = await buildDocumentScene(api);
  const { id } = await calls.issued({ clientId, type: "OFFER" });
  expect(await calls.read(id, NEXT)).toEqual({
    nextStep: "SEND",
    writableTypes: ["ORDER_CONFIRMATION", "DELIVERY_NOTE", "INVOICE", "OFFER"],
    followUps: [],
  });
  await api.server.database.transaction(() =>
    api.server.database.execute(`UPDATE document SET status = 'ACCEPTED' WHERE id = :id`, { id }),
  );
  expect(await calls.read(id, "nextStep")).toEqual({ nextStep: "WRITE_CONFIRMATION" });

  const confirmation = await calls.create({ clientId, type: "ORDER_CONFIRMATION", precedingDocumentId: id });
  expect(await calls.read(id, "nextStep")).toEqual({ nextStep: "WRITE_INVOICE" });
  const invoice = await calls.create({ clientId, originDocumentId: id });

  expect(await calls.read(id, NEXT)).toMatchObject({
    nextStep: "CLEAR",
    followUps: [
      { id: confirmation.document.id, type: "ORDER_CONFIRMATION" },
      { id: invoice.document.id, type: "INVOICE" },
    ],
  });
});

test("a follow-up that was deleted or cancelled no longer counts, and one that is named twice counts once", async () => {
  const { calls, clientId, merchant } = await buildDocumentScene(api);
  const { id } = await calls.issued({ clientId, type: "ORDER_CONFIRMATION" });
  const draft = await calls.create({ clientId, originDocumentId: id });
  expect(await calls.read(id, "nextStep")).toEqual({ nextStep: "CLEAR" });

  const staff = await merchant.staff();
  const { data } = await staff(`mutation ($id: ID!) { deleteDraft(id: $id) { __typename } }`, {
    id: draft.document.id,
  });
  expect(data).toEqual({ deleteDraft: { __typename: "DeleteDraftSuccess" } });
  expect(await calls.read(id, "nextStep followUps { id }")).toEqual({ nextStep: "WRITE_INVOICE", followUps: [] });

  const issued = await calls.issued({ clientId, originDocumentId: id });
  expect(await calls.read(id, "nextStep")).toEqual({ nextStep: "CLEAR" });
  await calls.cancel(issued.id);
  expect(await calls.read(id, "nextStep")).toEqual({ nextStep: "WRITE_INVOICE" });

  const credited = await calls.issued({ clientId });
  const credit = await calls.create({
    clientId,
    type: "CREDIT_NOTE",
    precedingDocumentId: credited.id,
    originDocumentId: credited.id,
  });
  expect(await calls.read(credited.id, "followUps { id }")).toEqual({ followUps: [{ id: credit.document.id }] });
});

test("nothing is written from another client's document, from a draft, or from what does not exist", async () => {
  const { calls, clientId, merchant } = await buildDocumentScene(api);
  const other = await buildClient(merchant);
  const foreign = await calls.issued({ clientId: other.id, type: "OFFER" });
  const { document: draft } = await calls.create({ clientId, type: "OFFER" });
  const stranger = await buildDocumentScene(api);
  const strange = await stranger.calls.issued({ clientId: stranger.clientId, type: "OFFER" });

  for (const originDocumentId of [foreign.id, draft.id, strange.id, "nothing"]) {
    expect(await calls.create({ clientId, originDocumentId })).toMatchObject({
      fields: [{ field: "originDocumentId", code: "NOT_ALLOWED" }],
    });
  }
});

test("what is overdue and open is reminded of; what the customer has seen need not be sent", async () => {
  const { calls, clientId } = await buildDocumentScene(api);
  const overdue = await calls.issued({ clientId, data: { lines: [LINE], date: "2026-04-01", dueDate: "2026-04-15" } });
  expect(await calls.read(overdue.id, "nextStep")).toEqual({ nextStep: "REMIND" });
  const { id } = await calls.issued({ clientId });
  expect(await calls.read(id, "nextStep")).toEqual({ nextStep: "SEND" });
  await api.server.database.transaction(() =>
    api.server.database.execute(`UPDATE document SET first_viewed_at = '2026-05-04T10:00:00.000Z' WHERE id = :id`, {
      id,
    }),
  );
  expect(await calls.read(id, "nextStep")).toEqual({ nextStep: null });
});

const LINE = { name: "Beratung", quantity: "1", unitPrice: "100.00", taxRatePercent: "19" };
