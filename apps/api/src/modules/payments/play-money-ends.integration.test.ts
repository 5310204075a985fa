import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { PaymentScene } from "./payment-scene.test-support";

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi();
});
afterEach(() => api.close());

/** As after a restart without play money. */
function endPlayMoney(): void {
  Object.assign(api.environment, { playMoney: false });
}

const open = (url: string) => api.server.app.inject({ url: new URL(url).pathname, headers: { accept: "text/html" } });

test("a pay page that was opened before is closed, and nothing can be played on it", async () => {
  const scene = await PaymentScene.create(api);
  const { payment, redirectUrl } = await scene.start();
  expect((await open(redirectUrl)).statusCode).toBe(200);
  endPlayMoney();

  expect((await open(redirectUrl)).statusCode).toBe(404);
  const pressed = await api.server.app.inject({
    method: "POST",
    url: new URL(redirectUrl).pathname,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: "outcome=PAY&method=CARD",
  });
  expect(pressed.statusCode).toBe(404);
  await scene.refresh(payment.id);
  expect(await scene.ledger()).toEqual([]);
});

test("play money that was on its way settles nothing, and nobody can book it", async () => {
  const scene = await PaymentScene.create(api);
  const { payment, redirectUrl } = await scene.start();
  await scene.play(redirectUrl, "PAY");
  endPlayMoney();
  await scene.sendWebhook(payment.id);

  expect(await scene.ledger()).toEqual([]);
  const owner = await scene.merchant.staff();
  const { data } = await owner<{ parkedItems: { edges: { node: { id: string } }[] } }>(
    "{ parkedItems { edges { node { id } } } }",
  );
  const itemId = data.parkedItems.edges[0]?.node.id;
  expect(
    await owner(
      `mutation ($id: ID!, $documentId: ID!) {
         bookParkedItem(id: $id, documentId: $documentId) { __typename ... on Failure { code } }
       }`,
      { id: itemId, documentId: scene.invoiceId },
    ),
  ).toMatchObject({ data: { bookParkedItem: { code: "PLAY_MONEY" } } });
});

test("what was paid with it before stays as it was", async () => {
  const scene = await PaymentScene.create(api);
  const { payment, redirectUrl } = await scene.start();
  await scene.play(redirectUrl, "PAY");
  await scene.sendWebhook(payment.id);
  const before = await scene.ledger();
  expect(before).toHaveLength(1);
  endPlayMoney();
  await scene.sendWebhook(payment.id);

  expect(await scene.ledger()).toEqual(before);
});
