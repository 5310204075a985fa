import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { PaylinkScene } from "./paylink.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function book(scene: PaylinkScene, documentId: string, method: string, note: string): Promise<void> {
  const staff = await scene.merchant.staff();
  const { data } = await staff<{ bookPayment: { readonly __typename: string } }>(
    `mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }`,
    { input: { documentId, amount: "119.00", method, note, idempotencyKey: documentId } },
  );
  expect(data.bookPayment.__typename).toBe("BookPaymentSuccess");
}

test.each([
  ["paid by transfer", "PAID", (scene: PaylinkScene, id: string) => book(scene, id, "BANK_TRANSFER", "Kontoauszug")],
  ["credited", "PAID", (scene: PaylinkScene, id: string) => book(scene, id, "OTHER", "Verrechnet mit GS-1001")],
  ["cancelled", "CANCELED", (scene: PaylinkScene, id: string) => scene.calls.cancel(id).then(() => undefined)],
])("the provider's page of an invoice that is %s in the meantime no longer takes money", async (_, status, settle) => {
  const scene = await PaylinkScene.create(api);
  const { id, url } = await scene.issueInvoice();
  const payPage = await scene.start(url);

  await settle(scene, id);
  await api.server.services.outbox.drain();

  const returned = await scene.play(payPage, "PAY");
  expect((await scene.open(returned)).body).toContain("Hier ist nichts mehr zu bezahlen");
  const { ledger, payments, ...rest } = await scene.calls.read<{
    readonly status: string;
    readonly ledger: readonly { readonly kind: string }[];
    readonly payments: readonly { readonly status: string }[];
  }>(id, "status ledger { kind } payments { status }");
  expect(rest).toEqual({ status });
  expect(ledger.map(({ kind }) => kind)).not.toContain("CAPTURED");
  expect(payments).toEqual([{ status: "CANCELED" }]);
});

test("the paylink of an archived client leads nowhere, also when they are back", async () => {
  const scene = await PaylinkScene.create(api);
  const { id, url } = await scene.issueInvoice();
  const staff = await scene.merchant.staff();
  const archive = (archived: boolean) =>
    staff(`mutation ($id: ID!, $archived: Boolean!) { archiveClient(id: $id, archived: $archived) { __typename } }`, {
      id: scene.client.id,
      archived,
    });

  await archive(true);
  for (const method of ["GET", "POST"] as const) {
    const { status, body } = await scene.open(url, method);
    expect(status).toBe(404);
    expect(body).toContain("Dieser Link gilt nicht mehr");
  }
  await archive(false);
  expect((await scene.open(url)).status).toBe(404);
  const { payUrl } = await scene.calls.read<{ payUrl: string }>(id, "payUrl");
  expect((await scene.open(payUrl)).status).toBe(200);
});
