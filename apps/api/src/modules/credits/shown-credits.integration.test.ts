import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { PaymentScene } from "../payments/payment-scene.test-support";
import { CreditScene } from "./credit-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const PORTAL = `query ($id: ID!) { document(id: $id) {
  status openAmount { amount } creditedAmount { amount } creditAmount { amount } allowedActions
  bookings { kind amount { amount } counterDocumentNumber isReversed }
} }`;

interface Shown {
  readonly document: {
    readonly bookings: readonly { readonly kind: string; readonly amount: { readonly amount: string } }[];
  };
}

describe("what the customer is shown", () => {
  test("adds up, says which mistakes staff took back, and has one line for each credit note", async () => {
    const scene = await CreditScene.create(api);
    const portal = await api.openPortal(scene.portalUrl);
    const invoice = await scene.invoice();
    await scene.pay(invoice, "10.00");
    await scene.reverse((await scene.show(invoice)).ledger[0]?.id ?? "");
    const note = await scene.creditNote(5_000, invoice);
    await scene.pay(invoice, "119.00");
    await scene.giveBack(invoice, "20.00");

    const { data } = await portal<Shown>(PORTAL, { id: invoice });

    expect(data.document).toEqual({
      ...{ status: "PAID", openAmount: { amount: "0.00" }, creditAmount: null, allowedActions: ["VIEW", "COMMENT"] },
      creditedAmount: { amount: "20.00" },
      bookings: [
        { kind: "BANK_TRANSFER", amount: { amount: "10.00" }, counterDocumentNumber: null, isReversed: true },
        {
          ...{ kind: "CREDIT_NOTE", amount: { amount: "20.00" } },
          counterDocumentNumber: (await scene.show(note)).number,
          isReversed: false,
        },
        { kind: "BANK_TRANSFER", amount: { amount: "119.00" }, counterDocumentNumber: null, isReversed: false },
        { kind: "REFUND", amount: { amount: "-20.00" }, counterDocumentNumber: null, isReversed: false },
      ],
    });
    expect((await portal<Shown>(PORTAL, { id: note })).data.document).toMatchObject({
      ...{ status: "OPEN", openAmount: { amount: "30.00" }, creditAmount: { amount: "30.00" } },
    });
  });
});

describe("a pay page that is open while the invoice is credited", () => {
  test("is closed, and paying asks for what is left", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    const staff = await scene.merchant.staff();
    const made = await staff<{ createDocument: { document: { id: string } } }>(
      `mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { ... on DocumentSuccess { document { id } } } }`,
      {
        input: {
          ...{ clientId: scene.clientId, type: "CREDIT_NOTE", precedingDocumentId: scene.invoiceId },
          data: { lines: [{ name: "Nachlass", quantity: "1", unitPrice: "19.00", taxRatePercent: "0" }] },
        },
      },
    );
    await staff(`mutation ($id: ID!) { issueDocument(id: $id) { __typename } }`, {
      id: made.data.createDocument.document.id,
    });
    await api.server.services.outbox.drain();

    expect((await scene.payment(payment.id)).openKey).toBeNull();
    expect((await scene.start()).payment.amount).toMatchObject({ amount: "100.00" });
  });
});
