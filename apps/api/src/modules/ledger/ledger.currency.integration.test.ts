import { claimOf } from "../documents/table/document-figures";
import { CurrencyMismatchError } from "@kundenportal/domain/money/money";
import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { newId } from "../../shared/ids";
import { LedgerEntryEntity } from "./ledger-entry.entity";
import { PaymentScene } from "../payments/payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => api.close());

const REFUND = `mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) { __typename } }`;

/** As a restored backup or a manual repair may leave it behind: the application never books this. */
async function insertFrancs({ merchant, invoiceId }: PaymentScene): Promise<void> {
  const { database } = api.server;
  await database.transaction(() =>
    database.writer.insert(LedgerEntryEntity, {
      merchantId: merchant.scope.merchantId,
      id: newId(),
      documentId: invoiceId,
      paymentId: null,
      kind: "BOOKED_BY_HAND",
      amountMinor: 1_900,
      currency: "CHF",
      method: "CASH",
      provider: "MANUAL",
      providerPaymentId: newId(),
      note: null,
      bookedOn: "2026-05-04",
      staffMemberId: null,
      createdAt: api.clock.now().toISOString(),
    }),
  );
}

/** Books 119.00 of a currency on the scene's invoice, which is in euros. */
async function bookIn({ merchant: { scope }, invoiceId }: PaymentScene, currency: string, providerPaymentId = newId()) {
  const { ledger, documentRepository } = api.server.services;
  const actor = { kind: "SYSTEM", scope, timeZone: "Europe/Berlin" } as const;
  return api.server.database.transaction(async () => {
    const document = await documentRepository.findForUpdate(scope, invoiceId);
    if (document === null) throw new Error("There is no such document");
    return ledger.book(actor, claimOf(document), [
      { kind: "CAPTURED", amountMinor: 11_900, currency, provider: "SANDBOX", providerPaymentId },
    ]);
  });
}

describe("money in a currency other than the document's", () => {
  test("is never booked", async () => {
    const scene = await PaymentScene.create(api);

    await expect(bookIn(scene, "CHF")).rejects.toThrow(CurrencyMismatchError);

    expect(await scene.ledger()).toEqual([]);
    expect(await scene.settled()).toEqual({ settledMinor: 0, status: "OPEN" });
  });

  test("is refused even under the id of money that is already booked", async () => {
    const scene = await PaymentScene.create(api);
    const id = newId();
    expect(await bookIn(scene, "EUR", id)).toHaveLength(1);

    await expect(bookIn(scene, "CHF", id)).rejects.toThrow(CurrencyMismatchError);

    expect(await bookIn(scene, "EUR", id)).toEqual([]);
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
  });

  test("is not taken back either when a provider says that it refunded francs for euros", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();
    const { sandbox } = api.server.services;
    const original = sandbox.refund.bind(sandbox);
    jest
      .spyOn(sandbox, "refund")
      .mockImplementationOnce(async (...order) => ({ ...(await original(...order)), currency: "CHF" }));

    const input = { paymentId, amount: "19.00", idempotencyKey: newId() };
    await expect(scene.ask(REFUND, { input })).rejects.toThrow();

    expect(await scene.ledger()).toEqual([{ kind: "CAPTURED", amountMinor: 11_900 }]);
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
  });

  test("stops every further booking once it is in the ledger, and is never part of a sum", async () => {
    const scene = await PaymentScene.create(api);
    await insertFrancs(scene);

    await expect(scene.bookByHand(10_000)).rejects.toThrow();
    await expect(bookIn(scene, "EUR")).rejects.toThrow("Expected an amount in EUR, got CHF");

    expect(await scene.ledger()).toEqual([{ kind: "BOOKED_BY_HAND", amountMinor: 1_900 }]);
    expect(await scene.settled()).toEqual({ settledMinor: 0, status: "OPEN" });
  });
});
