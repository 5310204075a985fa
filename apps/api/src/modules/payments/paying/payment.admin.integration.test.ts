import { createTestApi, type GraphQLClient, type TestApi } from "../../../../test/create-test-api";
import { insertDocument } from "../../../../test/factories";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const BOOK = `mutation ($input: BookPaymentInput!) {
  bookPayment(input: $input) {
    __typename
    ... on BookPaymentSuccess {
      entry { id kind amount { amount currency } method provider note bookedOn }
      document { id status openAmount { amount } overpaidAmount { amount } }
    }
    ... on InvalidInput { fields { field code } }
    ... on StepNotPossible { status }
  }
}`;
const PAYMENTS = `query ($first: Int, $after: String, $filter: PaymentFilter) {
  payments(first: $first, after: $after, filter: $filter) {
    edges { node { id status provider amount { amount } document { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Booked {
  readonly bookPayment: {
    readonly __typename: string;
    readonly entry: { readonly id: string };
    readonly document: { readonly status: string; readonly openAmount: { readonly amount: string } };
    readonly fields: readonly { readonly field: string; readonly code: string }[];
  };
}

interface Listed {
  readonly payments: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly status: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

let keys = 0;
function booking(documentId: string, change: Readonly<Record<string, unknown>> = {}) {
  keys += 1;
  return {
    input: { documentId, amount: "119.00", method: "BANK_TRANSFER", idempotencyKey: `key ${String(keys)}`, ...change },
  };
}

async function book(caller: GraphQLClient, variables: ReturnType<typeof booking>): Promise<Booked["bookPayment"]> {
  const { data, errors } = await caller<Booked>(BOOK, variables);
  expect(errors).toEqual([]);
  return data.bookPayment;
}

describe("manual booking", () => {
  test("parts settle the invoice, and anything more shows as overpaid", async () => {
    const scene = await PaymentScene.create(api);
    const staff = await scene.merchant.staff("EDITOR");
    const { invoiceId } = scene;

    expect(await book(staff, booking(invoiceId, { amount: "50", note: " Kasse ", method: "CASH" }))).toMatchObject({
      entry: {
        kind: "BOOKED_BY_HAND",
        amount: { amount: "50.00", currency: "EUR" },
        method: "CASH",
        provider: null,
        note: "Kasse",
        bookedOn: "2026-05-04",
      },
      document: { status: "OPEN", openAmount: { amount: "69.00" } },
    });
    expect((await book(staff, booking(invoiceId, { amount: "69.00" }))).document.status).toBe("PAID");
    expect(await book(staff, booking(invoiceId, { amount: "10.50" }))).toMatchObject({
      document: { status: "PAID", overpaidAmount: { amount: "10.50" } },
    });
    expect(await scene.settled()).toEqual({ settledMinor: 12_950, status: "PAID" });
    expect(await scene.timelineKinds()).toEqual(["PAYMENT_BOOKED", "INVOICE_PAID", "PAYMENT_BOOKED", "PAYMENT_BOOKED"]);
  });

  test("a credit note is paid out", async () => {
    const scene = await PaymentScene.create(api, { type: "CREDIT_NOTE" });

    expect((await book(await scene.merchant.staff(), booking(scene.invoiceId))).document.status).toBe("PAID");
    expect(await scene.timelineKinds()).toEqual(["PAYMENT_BOOKED"]);
  });

  test("the same key books once, at once and again", async () => {
    const scene = await PaymentScene.create(api);
    const staff = await scene.merchant.staff();
    const variables = booking(scene.invoiceId);

    const booked = await Promise.all([1, 2, 3].map(() => book(staff, variables)));
    booked.push(await book(staff, variables));

    expect(new Set(booked.map(({ entry }) => entry.id)).size).toBe(1);
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
  });

  test("a key that booked something else is refused", async () => {
    const scene = await PaymentScene.create(api);
    const other = await insertDocument(api, scene.merchant.scope, scene.clientId);
    const staff = await scene.merchant.staff();
    const idempotencyKey = "the same";

    const answers = await Promise.all([
      book(staff, booking(scene.invoiceId, { idempotencyKey })),
      book(staff, booking(other.id, { idempotencyKey })),
    ]);

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(["BookPaymentSuccess", "KeyReused"]);
  });

  test.each([
    ["nothing", { amount: "0" }, "amount OUT_OF_RANGE"],
    ["less than nothing", { amount: "-1" }, "amount OUT_OF_RANGE"],
    ["a tenth of a cent", { amount: "1.001" }, "amount INVALID_FORMAT"],
    ["more than can be counted", { amount: "999999999999999" }, "amount OUT_OF_RANGE"],
    ["tomorrow", { bookedOn: "2026-05-05" }, "bookedOn OUT_OF_RANGE"],
    ["an empty key", { idempotencyKey: " " }, "idempotencyKey REQUIRED"],
    ["a novel", { note: "x".repeat(501) }, "note TOO_LONG"],
  ])("%s is refused", async (_name, change, problem) => {
    const scene = await PaymentScene.create(api);
    const { fields } = await book(await scene.merchant.staff(), booking(scene.invoiceId, change));

    expect(fields.map(({ field, code }) => `${field} ${code}`)).toEqual([problem]);
    expect(await scene.ledger()).toEqual([]);
  });

  test.each([
    ["a draft", { status: "DRAFT" }],
    ["a cancelled invoice", { status: "CANCELED" }],
    ["an offer", { type: "OFFER" }],
    ["a reminder", { type: "REMINDER" }],
  ])("%s takes no money", async (_name, values) => {
    const scene = await PaymentScene.create(api, values);

    expect((await book(await scene.merchant.staff(), booking(scene.invoiceId))).__typename).toBe("StepNotPossible");
  });

  test("viewers, read keys, strangers and other merchants cannot book", async () => {
    const scene = await PaymentScene.create(api);
    const variables = booking(scene.invoiceId);
    const codeOf = async (caller: GraphQLClient) => (await caller(BOOK, variables)).errors[0]?.extensions.code;

    expect(await codeOf(await scene.merchant.staff("VIEWER"))).toBe("FORBIDDEN");
    expect(await codeOf(await scene.merchant.apiKey("READ"))).toBe("FORBIDDEN");
    expect(await codeOf(api.anonymous.admin)).toBe("UNAUTHENTICATED");
    const stranger = await (await api.createMerchant()).staff();
    expect((await book(stranger, variables)).__typename).toBe("NotFound");
    expect((await book(await scene.merchant.apiKey("WRITE"), variables)).__typename).toBe("BookPaymentSuccess");
  });

  test("closes the pay page that asks for what is already paid", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await book(await scene.merchant.staff(), booking(scene.invoiceId));

    await api.server.services.paymentSync.pollDuePayments();
    await scene.play(redirectUrl, "PAY");
    await scene.refresh(payment.id);

    expect(await scene.payment(payment.id)).toMatchObject({ status: "CANCELED", openKey: null });
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
  });

  test("leaves a payment under way alone: it shows as overpaid when it arrives", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "LATER");
    await scene.refresh(payment.id);
    await book(await scene.merchant.staff(), booking(scene.invoiceId));
    await api.server.services.paymentSync.pollDuePayments();
    expect((await scene.payment(payment.id)).status).toBe("PROCESSING");

    await scene.play(redirectUrl, "SUCCEED");
    await scene.refresh(payment.id);

    expect(await scene.settled()).toEqual({ settledMinor: 23_800, status: "PAID" });
  });
});

describe("what the merchant sees", () => {
  test("payments, newest first, page by page and by status", async () => {
    const scene = await PaymentScene.create(api);
    const staff = await scene.merchant.staff("VIEWER");
    const first = await scene.start();
    await scene.play(first.redirectUrl, "CANCEL");
    api.clock.advance(1_000);
    const second = await scene.start();

    const all = (await staff<Listed>(PAYMENTS)).data.payments;
    expect(all.edges.map(({ node }) => node)).toMatchObject([
      { id: second.payment.id, status: "OPEN", provider: "sandbox", document: { id: scene.invoiceId } },
      { id: first.payment.id, status: "CANCELED" },
    ]);
    const page = (await staff<Listed>(PAYMENTS, { first: 1 })).data.payments;
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = (await staff<Listed>(PAYMENTS, { first: 1, after: page.pageInfo.endCursor })).data.payments;
    expect(rest.edges.map(({ node }) => node.id)).toEqual([first.payment.id]);
    const open = (await staff<Listed>(PAYMENTS, { filter: { statuses: ["OPEN"] } })).data.payments;
    expect(open.edges.map(({ node }) => node.id)).toEqual([second.payment.id]);
  });

  test("payments and ledger of a document, and those of its invoice on a reminder", async () => {
    const scene = await PaymentScene.create(api);
    const reminder = await insertDocument(api, scene.merchant.scope, scene.clientId, {
      type: "REMINDER",
      precedingDocumentId: scene.invoiceId,
    });
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PART");
    await scene.refresh(payment.id);
    const staff = await scene.merchant.staff("VIEWER");

    for (const id of [scene.invoiceId, reminder.id]) {
      const { data } = await staff(
        `query ($id: ID!) { document(id: $id) { payments { id } ledger { kind provider amount { amount } } } }`,
        { id },
      );
      expect(data).toEqual({
        document: {
          payments: [{ id: payment.id }],
          ledger: [{ kind: "CAPTURED", provider: "sandbox", amount: { amount: "59.50" } }],
        },
      });
    }
  });

  test("nothing of another merchant, and nothing without signing in", async () => {
    const scene = await PaymentScene.create(api);
    await scene.start();
    const stranger = await (await api.createMerchant()).staff();

    expect((await stranger<Listed>(PAYMENTS)).data.payments.edges).toEqual([]);
    expect((await api.anonymous.admin(PAYMENTS)).status).toBe(401);
  });
});

test("a refund made at the provider is found by reconciliation", async () => {
  const scene = await PaymentScene.create(api);
  const { sandbox, paymentSync } = api.server.services;
  const { payment, redirectUrl } = await scene.start();
  await scene.play(redirectUrl, "PAY");
  await scene.refresh(payment.id);
  const providerRef = (await scene.payment(payment.id)).providerRef ?? "";
  const paymentRef = (await sandbox.fetch(scene.merchant.scope, providerRef)).movements[0]?.ref ?? "";
  const refund = { providerRef, paymentRef, amountMinor: 1_900, idempotencyKey: "1" };
  await sandbox.refund(scene.merchant.scope, refund);

  await paymentSync.reconcileRecent();
  await paymentSync.reconcileRecent();

  expect(await scene.ledger()).toEqual([
    { kind: "CAPTURED", amountMinor: 11_900 },
    { kind: "REFUNDED", amountMinor: -1_900 },
  ]);
  expect(await scene.settled()).toEqual({ settledMinor: 10_000, status: "OPEN" });
});
