import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildPortalScene, release } from "../reading/visible-documents.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const DEAL = `query ($id: ID!) { document(id: $id) { deal { id } } }`;

interface DealAnswer {
  readonly document: { readonly deal: readonly { readonly id: string }[] } | null;
}

test("a customer sees of a deal what is released and issued, in its order, and what a link to one document covers", async () => {
  const scene = await buildPortalScene(api);
  await release(scene.merchant, ["OFFER", "INVOICE"], []);
  const offer = await scene.insert({ type: "OFFER", documentDate: "2026-04-01", status: "ACCEPTED" });
  const later = { dealId: offer.id };
  await scene.insert({ ...later, type: "ORDER_CONFIRMATION", documentDate: "2026-04-02", status: "COMPLETED" });
  const invoice = await scene.insert({ ...later, documentDate: "2026-04-03" });
  await scene.insert({ ...later, documentDate: "2026-04-04", status: "DRAFT", number: null });
  await scene.insert({ documentDate: "2026-04-05" });

  const seen = [{ id: offer.id }, { id: invoice.id }];
  for (const { id } of seen) {
    expect((await scene.customer<DealAnswer>(DEAL, { id })).data.document?.deal).toEqual(seen);
  }
  const staff = await scene.merchant.staff("VIEWER");
  expect((await staff<DealAnswer>(DEAL, { id: invoice.id })).data.document?.deal).toHaveLength(4);

  const link = `query ($id: ID!) { document(id: $id) { portal { url } } }`;
  const { data } = await staff<{ document: { portal: { url: string | null } } }>(link, { id: invoice.id });
  const owner = await scene.merchant.staff("OWNER");
  const own = await owner<typeof data>(link, { id: invoice.id });
  const guest = await api.openPortal(own.data.document.portal.url ?? "");
  expect((await guest<DealAnswer>(DEAL, { id: invoice.id })).data.document?.deal).toEqual([{ id: invoice.id }]);
});

test("another client's documents are in no deal of this one, whatever they say", async () => {
  const scene = await buildPortalScene(api);
  const stranger = await buildPortalScene(api);
  await release(scene.merchant, ["OFFER", "INVOICE"], []);
  const offer = await scene.insert({ type: "OFFER", status: "ACCEPTED" });
  await stranger.insert({ dealId: offer.id });
  expect((await scene.customer<DealAnswer>(DEAL, { id: offer.id })).data.document?.deal).toEqual([{ id: offer.id }]);
  expect((await stranger.customer<DealAnswer>(DEAL, { id: offer.id })).data.document).toBeNull();
});
