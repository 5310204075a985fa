import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ playMoney: false });
});
afterAll(() => api.close());

const PORTAL = `query ($id: ID!) { viewer { settings { testMode } } document(id: $id) { allowedActions } }`;

test("where play money is not allowed, a merchant without an account takes no payments and none is offered", async () => {
  const scene = await PaymentScene.create(api);

  const { data } = await scene.portal<{
    readonly viewer: { readonly settings: { readonly testMode: boolean } };
    readonly document: { readonly allowedActions: readonly string[] };
  }>(PORTAL, { id: scene.invoiceId });
  expect(data.viewer.settings.testMode).toBe(false);
  expect(data.document.allowedActions).toContain("COMMENT");
  expect(data.document.allowedActions).not.toContain("PAY");

  expect(await scene.start()).toMatchObject({ __typename: "ActionDenied", reason: "CURRENCY_NOT_SUPPORTED" });
  expect(await scene.ask(`{ paymentMode }`)).toEqual({ paymentMode: "OFF" });
});
