import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildDocumentScene } from "../../modules/documents/document.test-support";
import { Deals1790000000031 } from "./0031-deals";
import { migrateAgain } from "./migrate-again.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test("documents from before belong to the deal of what they name or were written from; copies begin their own", async () => {
  const { calls, clientId } = await buildDocumentScene(api);
  const offer = await calls.issued({ clientId, type: "OFFER" });
  const order = await calls.issued({ clientId, type: "ORDER_CONFIRMATION", precedingDocumentId: offer.id });
  const note = await calls.issued({ clientId, type: "DELIVERY_NOTE", originDocumentId: order.id });
  const invoice = await calls.issued({ clientId, originDocumentId: note.id });
  const credit = await calls.create({ clientId, type: "CREDIT_NOTE", precedingDocumentId: invoice.id });
  const copy = await calls.issued({ clientId, type: "OFFER", originDocumentId: offer.id });
  const { id: lone } = await calls.issued({ clientId });

  await migrateAgain(api.server.database, new Deals1790000000031());

  const deal = [offer, order, note, invoice, credit.document].map(({ id }) => ({ id }));
  for (const { id } of deal) expect(await calls.read(id, "deal { id }")).toEqual({ deal });
  expect(await calls.read(copy.id, "deal { id }")).toEqual({ deal: [{ id: copy.id }] });
  expect(await calls.read(lone, "deal { id }")).toEqual({ deal: [{ id: lone }] });
  expect(
    await api.server.database.rows(
      `SELECT follow_up AS "followUp" FROM document_origin WHERE document_id IN (:...ids) ORDER BY document_id`,
      { ids: [note.id, invoice.id, copy.id] },
    ),
  ).toEqual([{ followUp: "DELIVERY_NOTE" }, { followUp: "INVOICE" }, { followUp: "COPY" }]);
});
