import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { insertDocument } from "../../../../test/factories";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const MONEY = `query ($id: ID!) {
  document(id: $id) {
    status paidOn invoiceNumber openAmount { amount }
    moneyBreakdown { steps { kind amount { amount } number } open { amount } credit { amount } }
    bookings { kind method amount { amount } bookedOn isReversed }
  }
}`;

interface ShownMoney {
  readonly status: string;
  readonly paidOn: string | null;
  readonly invoiceNumber: string | null;
  readonly openAmount: { readonly amount: string } | null;
  readonly moneyBreakdown: {
    readonly steps: readonly {
      readonly kind: string;
      readonly amount: { readonly amount: string };
      readonly number: string | null;
    }[];
    readonly open: { readonly amount: string };
    readonly credit: { readonly amount: string } | null;
  } | null;
  readonly bookings: readonly {
    readonly kind: string;
    readonly method: string | null;
    readonly amount: { readonly amount: string };
    readonly bookedOn: string;
    readonly isReversed: boolean;
  }[];
}

async function show(scene: PaymentScene, id = scene.invoiceId): Promise<ShownMoney> {
  const { data, errors } = await scene.portal<{ document: ShownMoney }>(MONEY, { id });
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  return data.document;
}

function stepsOf({ moneyBreakdown }: ShownMoney): readonly string[] {
  return (moneyBreakdown?.steps ?? []).map(({ kind, amount, number }) =>
    [kind, amount.amount, number].filter((part) => part !== null).join(" "),
  );
}

function bookingsOf({ bookings }: ShownMoney): readonly string[] {
  return bookings.map(({ kind, amount, bookedOn, isReversed }) =>
    [kind, amount.amount, bookedOn, ...(isReversed ? ["reversed"] : [])].join(" "),
  );
}

const BOOK = `mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }`;

async function book(scene: PaymentScene, amount: string, method: string, bookedOn: string): Promise<void> {
  await scene.ask(BOOK, {
    input: { documentId: scene.invoiceId, amount, method, bookedOn, idempotencyKey: `${method} ${amount}` },
  });
}

describe("what a customer reads about money", () => {
  test("a reminder fee explains why more is open than the total, on the invoice and on its reminder", async () => {
    const scene = await PaymentScene.create(api, { number: "RE-7", grossMinor: 376_040, feesMinor: 1250 });
    const reminder = await insertDocument(api, scene.merchant.scope, scene.clientId, {
      type: "REMINDER",
      number: "MA-3",
      precedingDocumentId: scene.invoiceId,
      reminderLevel: 1,
      grossMinor: 377_290,
      feesMinor: 1250,
    });
    const steps = ["TOTAL 3760.40", "REMINDER_FEE 12.50 MA-3"];
    const invoice = await show(scene);
    expect([stepsOf(invoice), invoice.moneyBreakdown?.open.amount, invoice.openAmount?.amount]).toEqual([
      steps,
      "3772.90",
      "3772.90",
    ]);
    const shownReminder = await show(scene, reminder.id);
    expect(stepsOf(shownReminder)).toEqual(steps);
    expect(shownReminder.invoiceNumber).toBe("RE-7");
    expect(invoice.invoiceNumber).toBeNull();
  });

  test("money from every source is shown with its day, and the breakdown adds up", async () => {
    const scene = await PaymentScene.create(api, { grossMinor: 100_000 });
    await book(scene, "200.00", "BANK_TRANSFER", "2026-05-02");
    await book(scene, "50.00", "CASH", "2026-05-03");
    await book(scene, "25.00", "OTHER", "2026-05-03");
    const partly = await show(scene);
    expect(partly.paidOn).toBeNull();
    expect(partly.moneyBreakdown?.open.amount).toBe("725.00");
    await scene.pay();
    const paid = await show(scene);
    expect(bookingsOf(paid)).toEqual([
      "BANK_TRANSFER 200.00 2026-05-02",
      "CASH 50.00 2026-05-03",
      "OTHER_PAYMENT 25.00 2026-05-03",
      "ONLINE_PAYMENT 725.00 2026-05-04",
    ]);
    expect(stepsOf(paid)).toEqual([
      "TOTAL 1000.00",
      "ONLINE_PAYMENT -725.00",
      "BANK_TRANSFER -200.00",
      "CASH -50.00",
      "OTHER_PAYMENT -25.00",
    ]);
    expect([paid.status, paid.paidOn, paid.moneyBreakdown?.open.amount]).toEqual(["PAID", "2026-05-04", "0.00"]);
  });

  test("attempts that brought nothing are no bookings", async () => {
    const scene = await PaymentScene.create(api);
    await scene.pay("DECLINE");
    expect((await show(scene)).bookings).toEqual([]);
  });

  test("what was paid too much is a credit", async () => {
    const scene = await PaymentScene.create(api, { grossMinor: 10_000 });
    await book(scene, "120.00", "BANK_TRANSFER", "2026-05-02");
    const { moneyBreakdown, paidOn } = await show(scene);
    expect(moneyBreakdown).toMatchObject({ open: { amount: "0.00" }, credit: { amount: "20.00" } });
    expect(paidOn).toBe("2026-05-02");
  });

  test("a cancelled reminder has no figures of its own, and its fee is gone from the invoice", async () => {
    const scene = await PaymentScene.create(api, { grossMinor: 10_000, feesMinor: 500 });
    const reminder = await insertDocument(api, scene.merchant.scope, scene.clientId, {
      type: "REMINDER",
      precedingDocumentId: scene.invoiceId,
      reminderLevel: 1,
      grossMinor: 10_500,
      feesMinor: 500,
    });
    await scene.ask(`mutation ($id: ID!) { cancelDocument(id: $id) { __typename } }`, { id: reminder.id });
    expect((await show(scene, reminder.id)).moneyBreakdown).toBeNull();
    expect(stepsOf(await show(scene))).toEqual(["TOTAL 100.00"]);
  });

  test("a document on which nothing can be owed has none of it", async () => {
    const scene = await PaymentScene.create(api);
    const offer = await insertDocument(api, scene.merchant.scope, scene.clientId, { type: "OFFER" });
    expect(await show(scene, offer.id)).toMatchObject({ moneyBreakdown: null, bookings: [], paidOn: null });
  });
});
