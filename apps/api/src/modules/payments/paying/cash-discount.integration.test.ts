import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildDocumentScene, type DocumentScene, LINE } from "../../documents/document.test-support";
import { PaymentScene } from "../payment-scene.test-support";

// The clock says 12:00 on 4 May 2026 in Berlin.
let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Shown {
  readonly status: string;
  readonly openAmount: { readonly amount: string };
  readonly cashDiscount: { readonly until: string; readonly payable: { readonly amount: string } } | null;
  readonly grantedDiscount: { readonly amount: string } | null;
  readonly ledger: readonly { readonly kind: string; readonly amount: { readonly amount: string } }[];
}
const SHOWN = `status openAmount { amount } cashDiscount { until payable { amount } } grantedDiscount { amount }
  ledger { kind amount { amount } }`;

const BOOK = `mutation ($input: BookPaymentInput!) {
  bookPayment(input: $input) { __typename ... on InvalidInput { fields { field code } } }
}`;

/** An invoice for 119 euros with a 2 % discount within a week of its date. */
async function issueWithDiscount({ clientId, calls }: DocumentScene, date = "2026-05-04"): Promise<string> {
  const data = { lines: [LINE], date, cashDiscount: { days: 7, percent: "2" } };
  return (await calls.issued({ clientId, data })).id;
}

/** Later that day or the next; the clock is set back whatever happens. */
async function after<Result>(minutes: number, work: () => Promise<Result>): Promise<Result> {
  api.clock.advance(minutes * 60_000);
  try {
    return await work();
  } finally {
    api.clock.advance(-minutes * 60_000);
  }
}
const UNTIL_LATE_EVENING = 11 * 60 + 50;
const UNTIL_NEXT_DAY = 12 * 60 + 10;

async function book(scene: DocumentScene, documentId: string, amount: string, bookedOn: string): Promise<void> {
  const staff = await scene.merchant.staff("EDITOR");
  const { data } = await staff<{ bookPayment: { readonly __typename: string } }>(BOOK, {
    input: {
      documentId,
      amount,
      bookedOn,
      method: "BANK_TRANSFER",
      idempotencyKey: `${documentId} ${amount} ${bookedOn}`,
    },
  });
  expect(data.bookPayment.__typename).toBe("BookPaymentSuccess");
}

describe("an invoice with a cash discount", () => {
  test("shows what is to be paid until when, and what is open nonetheless", async () => {
    const scene = await buildDocumentScene(api);
    const id = await issueWithDiscount(scene);

    expect(await scene.calls.read<Shown>(id, SHOWN)).toEqual({
      status: "OPEN",
      openAmount: { amount: "119.00" },
      cashDiscount: { until: "2026-05-11", payable: { amount: "116.62" } },
      grantedDiscount: null,
      ledger: [],
    });
    const over = await issueWithDiscount(scene, "2026-04-26");
    expect(await scene.calls.read<Shown>(over, SHOWN)).toMatchObject({
      openAmount: { amount: "119.00" },
      cashDiscount: null,
    });
  });

  test("is paid when the reduced amount arrives on the last day, with the discount as a separate entry", async () => {
    const scene = await buildDocumentScene(api);
    const id = await issueWithDiscount(scene, "2026-04-20");
    // Staff look at the bank account a few days later.
    await book(scene, id, "116.62", "2026-04-27");

    expect(await scene.calls.read<Shown>(id, SHOWN)).toEqual({
      status: "PAID",
      openAmount: { amount: "0.00" },
      cashDiscount: null,
      grantedDiscount: { amount: "2.38" },
      ledger: [
        { kind: "BOOKED_BY_HAND", amount: { amount: "116.62" } },
        { kind: "CASH_DISCOUNT", amount: { amount: "2.38" } },
      ],
    });
  });

  test.each([
    ["a day late", "116.62", "2026-04-28"],
    ["a cent short", "116.61", "2026-04-27"],
  ])("gets none when the money is %s", async (_, amount, bookedOn) => {
    const scene = await buildDocumentScene(api);
    const id = await issueWithDiscount(scene, "2026-04-20");
    await book(scene, id, amount, bookedOn);

    expect(await scene.calls.read<Shown>(id, SHOWN)).toMatchObject({
      status: "OPEN",
      grantedDiscount: null,
      ledger: [{ kind: "BOOKED_BY_HAND" }],
    });
  });

  test("gets it with the part that completes the reduced amount in time", async () => {
    const scene = await buildDocumentScene(api);
    const id = await issueWithDiscount(scene);
    await book(scene, id, "100.00", "2026-05-04");
    expect(await scene.calls.read<Shown>(id, SHOWN)).toMatchObject({
      status: "OPEN",
      openAmount: { amount: "19.00" },
      cashDiscount: { payable: { amount: "16.62" } },
    });
    await book(scene, id, "16.62", "2026-05-04");
    expect(await scene.calls.read<Shown>(id, SHOWN)).toMatchObject({
      status: "PAID",
      grantedDiscount: { amount: "2.38" },
    });
  });
});

describe("a customer who pays online", () => {
  const cashDiscounts = JSON.stringify([{ discountMinor: 238, until: "2026-05-04" }]);

  test("is asked for the reduced amount in time, and that settles the invoice", async () => {
    const scene = await PaymentScene.create(api, { cashDiscounts });
    const started = await scene.start();
    expect(started.payment.amount.amount).toBe("116.62");
    await scene.play(started.redirectUrl, "PAY");
    await scene.refresh(started.payment.id);

    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
    expect(await scene.ledger()).toEqual([
      { kind: "CAPTURED", amountMinor: 11_662 },
      { kind: "CASH_DISCOUNT", amountMinor: 238 },
    ]);
    // Reported again, it changes nothing.
    expect(await scene.sendWebhook(started.payment.id)).toContain("200");
    expect(await scene.ledger()).toHaveLength(2);
  });

  test("has paid in time after starting before midnight; after that, pays the whole amount", async () => {
    const scene = await PaymentScene.create(api, { cashDiscounts });
    const started = await after(UNTIL_LATE_EVENING, () => scene.start());
    await after(UNTIL_NEXT_DAY, async () => {
      await scene.play(started.redirectUrl, "PAY");
      await scene.refresh(started.payment.id);
      expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });

      const late = await PaymentScene.create(api, { cashDiscounts });
      expect((await late.start()).payment.amount.amount).toBe("119.00");
    });
  });

  test("keeps the last day's page open past midnight, but gets another on starting again", async () => {
    const scene = await PaymentScene.create(api, { cashDiscounts });
    const started = await after(UNTIL_LATE_EVENING, () => scene.start());
    await after(UNTIL_NEXT_DAY, async () => {
      await api.server.services.paymentSync.pollDuePayments();
      expect(await scene.payment(started.payment.id)).toMatchObject({ status: "OPEN", openKey: scene.invoiceId });

      const again = await scene.start();
      expect(again.payment).toMatchObject({ amount: { amount: "119.00" } });
      expect(again.payment.id).not.toBe(started.payment.id);
      expect(await scene.payment(started.payment.id)).toMatchObject({ openKey: null });
    });
  });

  test("and a page that asks for the whole amount is closed once less is due", async () => {
    const scene = await PaymentScene.create(api, { cashDiscounts });
    const started = await scene.start();
    await scene.bookByHand(5_000);
    await after(2, async () => {
      await api.server.services.paymentSync.pollDuePayments();
      expect(await scene.payment(started.payment.id)).toMatchObject({ openKey: null });
      expect((await scene.start()).payment.amount.amount).toBe("66.62");
    });
  });

  test("has no discount while a bank disputes the money, and has it again once that is won", async () => {
    const scene = await PaymentScene.create(api, { cashDiscounts });
    const paymentId = await scene.pay();
    const play = (event: string) =>
      scene.ask(
        `mutation ($id: ID!, $event: SandboxEvent!) {
        playSandbox(input: { paymentId: $id, event: $event }) { __typename }
      }`,
        { id: paymentId, event },
      );

    await play("CHARGEBACK");
    await scene.sendWebhook(paymentId);
    expect(await scene.settled()).toEqual({ settledMinor: 0, status: "OPEN" });
    await play("WIN_DISPUTE");
    await scene.sendWebhook(paymentId);
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
    expect(await scene.ledger()).toEqual([
      { kind: "CAPTURED", amountMinor: 11_662 },
      { kind: "CASH_DISCOUNT", amountMinor: 238 },
      { kind: "CHARGED_BACK", amountMinor: -11_662 },
      { kind: "CASH_DISCOUNT", amountMinor: -238 },
      { kind: "CHARGEBACK_REVERSED", amountMinor: 11_662 },
      { kind: "CASH_DISCOUNT", amountMinor: 238 },
    ]);
  });
});

describe("what staff may enter", () => {
  test.each([
    ["more than everything", "INVOICE", { days: 7, percent: "100" }, "data.cashDiscount.percent"],
    ["nothing", "INVOICE", { days: 7, percent: "0" }, "data.cashDiscount.percent"],
    ["a time before the invoice", "INVOICE", { days: -1, percent: "2" }, "data.cashDiscount.days"],
    ["more than a year", "INVOICE", { days: 366, percent: "2" }, "data.cashDiscount.days"],
    ["on an offer", "OFFER", { days: 7, percent: "2" }, "data.cashDiscount"],
  ])("is not %s", async (_, type, cashDiscount, field) => {
    const { calls, clientId } = await buildDocumentScene(api);
    const answer = await calls.create({ clientId, type, data: { lines: [LINE], cashDiscount } });
    expect(answer).toMatchObject({ __typename: "InvalidInput" });
    expect(answer.fields.map((problem) => problem.field)).toContain(field);
  });

  test("can be read back, changed and removed in a draft", async () => {
    const { calls, clientId } = await buildDocumentScene(api);
    const draft = await calls.create({ clientId, data: { lines: [LINE], cashDiscount: { days: 14, percent: "3.5" } } });
    const { id, revision } = draft.document;
    const read = () => calls.read(id, "draft { cashDiscount { days percent } } cashDiscount { until }");
    expect(await read()).toEqual({ draft: { cashDiscount: { days: 14, percent: "3.5" } }, cashDiscount: null });
    await calls.update(id, revision, { cashDiscount: null });
    expect(await read()).toEqual({ draft: { cashDiscount: null }, cashDiscount: null });
  });

  test("has several steps, of which the customer gets the one they pay in time for", async () => {
    const scene = await buildDocumentScene(api);
    const { calls, clientId } = scene;
    const cashDiscounts = [
      { days: 7, percent: "3" },
      { days: 14, percent: "2" },
    ];
    const { id } = await calls.issued({ clientId, data: { date: "2026-04-24", lines: [LINE], cashDiscounts } });

    const shown = await calls.read<Shown>(id, SHOWN);
    await book(scene, id, "116.62", "2026-05-04");

    expect(await calls.read(id, "content { discountTerms { days percent } }")).toEqual({
      content: { discountTerms: cashDiscounts },
    });
    // 3 % until 1 May has passed; 2 % until 8 May.
    expect(shown.cashDiscount).toEqual({ until: "2026-05-08", payable: { amount: "116.62" } });
    expect(await calls.read<Shown>(id, SHOWN)).toMatchObject({ status: "PAID", grantedDiscount: { amount: "2.38" } });
  });
});
