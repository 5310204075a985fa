import fc from "fast-check";
import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../test/factories";
import { SIGNATURE_HEADER, signWebhook } from "../../integrations/payment-providers/sandbox/sandbox-signature";
import type { SandboxOutcome } from "../../integrations/payment-providers/sandbox/sandbox-provider";
import { newId } from "../../shared/ids";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const START = `mutation ($documentId: ID!) {
  startPayment(input: { documentId: $documentId }) {
    __typename
    ... on StartPaymentSuccess { redirectUrl payment { id status amount { amount currency } } }
    ... on ActionDenied { reason }
    ... on PaymentUnavailable { code }
  }
}`;
const REFRESH = `mutation ($id: ID!) { refreshPayment(paymentId: $id) { status capturedAmount { amount } } }`;
const DOCUMENT = `query ($id: ID!) { document(id: $id) { status openAmount { amount } payments { status } } }`;

interface Started {
  readonly startPayment: {
    readonly __typename: string;
    readonly redirectUrl: string;
    readonly payment: { readonly id: string; readonly status: string; readonly amount: { readonly amount: string } };
    readonly reason: string;
    readonly code: string;
  };
}

interface Shown {
  readonly document: {
    readonly status: string;
    readonly openAmount: { readonly amount: string };
    readonly payments: readonly { readonly status: string }[];
  };
}

interface Case {
  readonly merchant: TestMerchant;
  readonly clientId: string;
  readonly invoiceId: string;
  readonly portal: GraphQLClient;
}

async function invoiceCase(grossMinor = 11_900): Promise<Case> {
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant);
  const invoice = await insertDocument(api, merchant.scope, client.id, { grossMinor });
  return { merchant, clientId: client.id, invoiceId: invoice.id, portal: await api.openPortal(client.customerportalUrl) };
}

async function start(portal: GraphQLClient, documentId: string): Promise<Started["startPayment"]> {
  const { data, errors } = await portal<Started>(START, { documentId });
  expect(errors).toEqual([]);
  return data.startPayment;
}

/** Presses a button on the sandbox's pay page. */
async function play(redirectUrl: string, outcome: SandboxOutcome, method = "CARD"): Promise<number> {
  const response = await api.server.app.inject({
    method: "POST",
    url: new URL(redirectUrl).pathname,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ outcome, method }).toString(),
  });
  return response.statusCode;
}

async function sendWebhook(
  { merchant }: Case,
  checkout: string,
  change: { readonly id?: string; readonly body?: string; readonly at?: Date; readonly merchantId?: string } = {},
): Promise<{ readonly status: number; readonly outcome: string }> {
  const { merchantId } = merchant.scope;
  const body = JSON.stringify({ id: change.id ?? newId(), checkout });
  const secret = api.environment.internalSecret;
  const response = await api.server.app.inject({
    method: "POST",
    url: `/webhooks/sandbox/${change.merchantId ?? merchantId}`,
    headers: {
      "content-type": "application/json",
      [SIGNATURE_HEADER]: signWebhook(secret, merchantId, body, change.at ?? api.clock.now()),
    },
    payload: change.body ?? body,
  });
  return { status: response.statusCode, outcome: response.json<{ outcome: string }>().outcome };
}

function checkoutOf(redirectUrl: string): string {
  return redirectUrl.split("/").at(-1) ?? "";
}

async function show({ portal, invoiceId }: Case): Promise<Shown["document"]> {
  return (await portal<Shown>(DOCUMENT, { id: invoiceId })).data.document;
}

async function ledgerOf({ merchant, invoiceId }: Case): Promise<readonly { readonly amountMinor: number }[]> {
  return api.server.database.rows(
    `SELECT amount_minor AS "amountMinor" FROM ledger_entry WHERE merchant_id = :merchantId AND document_id = :invoiceId`,
    { merchantId: merchant.scope.merchantId, invoiceId },
  );
}

describe("paying an invoice through the sandbox", () => {
  test("an invoice paid on the pay page is paid, with one ledger entry", async () => {
    const scene = await invoiceCase();
    const { payment, redirectUrl } = await start(scene.portal, scene.invoiceId);
    expect(payment.amount.amount).toBe("119.00");

    expect(await play(redirectUrl, "PAY", "WERO")).toBe(303);
    const refreshed = await scene.portal(REFRESH, { id: payment.id });

    expect(refreshed.data).toEqual({ refreshPayment: { status: "CAPTURED", capturedAmount: { amount: "119.00" } } });
    expect(await show(scene)).toMatchObject({ status: "PAID", openAmount: { amount: "0.00" } });
    expect(await ledgerOf(scene)).toEqual([{ amountMinor: 11_900 }]);
    expect((await start(scene.portal, scene.invoiceId)).reason).toBe("NOTHING_TO_PAY");
  });

  test("ten copies of a webhook at once, and the customer's return, book once", async () => {
    const scene = await invoiceCase();
    const { payment, redirectUrl } = await start(scene.portal, scene.invoiceId);
    await play(redirectUrl, "PAY");
    const id = newId();

    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => sendWebhook(scene, checkoutOf(redirectUrl), { id })),
      scene.portal(REFRESH, { id: payment.id }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 11 }, () => 200));
    expect(await ledgerOf(scene)).toHaveLength(1);
    expect((await show(scene)).status).toBe("PAID");
  });

  test("forged, stale and foreign webhooks are refused and book nothing", async () => {
    const scene = await invoiceCase();
    const stranger = await api.createMerchant();
    const { redirectUrl } = await start(scene.portal, scene.invoiceId);
    await play(redirectUrl, "PAY");
    const checkout = checkoutOf(redirectUrl);

    const forged = await sendWebhook(scene, checkout, { body: JSON.stringify({ id: "x", checkout, paid: true }) });
    const stale = await sendWebhook(scene, checkout, { at: new Date(api.clock.now().getTime() - 600_000) });
    const foreign = await sendWebhook(scene, checkout, { merchantId: stranger.scope.merchantId });
    const unknown = await sendWebhook(scene, newId());

    expect([forged.status, stale.status, foreign.status]).toEqual([401, 401, 401]);
    expect(unknown).toEqual({ status: 200, outcome: "IGNORED" });
    expect(await ledgerOf(scene)).toEqual([]);
  });

  test("a webhook that says paid books nothing while the provider says open", async () => {
    const scene = await invoiceCase();
    const { redirectUrl } = await start(scene.portal, scene.invoiceId);

    expect(await sendWebhook(scene, checkoutOf(redirectUrl))).toEqual({ status: 200, outcome: "APPLIED" });

    expect(await show(scene)).toMatchObject({ status: "OPEN", openAmount: { amount: "119.00" } });
  });

  test("half of it, then the rest: the second attempt asks for what is open", async () => {
    const scene = await invoiceCase(10_001);
    const first = await start(scene.portal, scene.invoiceId);
    await play(first.redirectUrl, "PART");
    await scene.portal(REFRESH, { id: first.payment.id });
    expect(await show(scene)).toMatchObject({ status: "OPEN", openAmount: { amount: "50.01" } });

    const second = await start(scene.portal, scene.invoiceId);
    expect(second.payment.amount.amount).toBe("50.01");
    await play(second.redirectUrl, "PAY");
    await scene.portal(REFRESH, { id: second.payment.id });

    expect(await show(scene)).toMatchObject({
      status: "PAID",
      payments: [{ status: "PARTIALLY_CAPTURED" }, { status: "CAPTURED" }],
    });
  });

  test("declined, then paid on the same page: paid once", async () => {
    const scene = await invoiceCase();
    const { payment, redirectUrl } = await start(scene.portal, scene.invoiceId);
    expect(await play(redirectUrl, "DECLINE")).toBe(200);
    expect(await play(redirectUrl, "PAY")).toBe(303);
    expect(await play(redirectUrl, "PAY")).toBe(303);
    await scene.portal(REFRESH, { id: payment.id });

    expect(await ledgerOf(scene)).toEqual([{ amountMinor: 11_900 }]);
  });

  test("a payment in process blocks a second one and is found by polling", async () => {
    const scene = await invoiceCase();
    const { redirectUrl } = await start(scene.portal, scene.invoiceId);
    await play(redirectUrl, "LATER", "SEPA_DEBIT");
    expect((await start(scene.portal, scene.invoiceId)).code).toBe("PAYMENT_IN_PROGRESS");

    await play(redirectUrl, "SUCCEED");
    api.clock.advance(120_000);
    await api.server.services.paymentSync.pollDuePayments();

    expect((await show(scene)).status).toBe("PAID");
  });

  test("starting twice at once makes one attempt", async () => {
    const scene = await invoiceCase();
    const started = await Promise.all([start(scene.portal, scene.invoiceId), start(scene.portal, scene.invoiceId)]);

    expect(started.filter(({ __typename }) => __typename === "StartPaymentSuccess").length).toBeGreaterThanOrEqual(1);
    expect((await show(scene)).payments).toHaveLength(1);
  });

  test("paying a reminder pays its invoice", async () => {
    const scene = await invoiceCase();
    const reminder = await insertDocument(api, scene.merchant.scope, scene.clientId, {
      type: "REMINDER",
      grossMinor: 11_900,
      reminderLevel: 1,
      precedingDocumentId: scene.invoiceId,
    });
    const { payment, redirectUrl } = await start(scene.portal, reminder.id);
    await play(redirectUrl, "PAY");
    await scene.portal(REFRESH, { id: payment.id });

    expect(await ledgerOf(scene)).toEqual([{ amountMinor: 11_900 }]);
    const shown = await scene.portal<Shown>(DOCUMENT, { id: reminder.id });
    expect(shown.data.document).toMatchObject({ status: "PAID", payments: [{ status: "CAPTURED" }] });
  });

  test("another client's document and payment are not found", async () => {
    const scene = await invoiceCase();
    const { payment } = await start(scene.portal, scene.invoiceId);
    const other = await invoiceCase();

    expect((await start(other.portal, scene.invoiceId)).__typename).toBe("NotFound");
    expect((await other.portal(REFRESH, { id: payment.id })).data).toEqual({ refreshPayment: null });
    expect((await api.anonymous.portal(START, { documentId: scene.invoiceId })).status).toBe(401);
  });

  test("whatever is pressed and told in whatever order, the ledger is what the provider took", async () => {
    const outcome = fc.constantFrom<SandboxOutcome>("PAY", "PART", "OVER", "LATER", "DECLINE", "CANCEL", "SUCCEED", "FAIL");
    const step = fc.oneof(
      fc.record({ kind: fc.constant("start" as const) }),
      fc.record({ kind: fc.constant("play" as const), outcome }),
      fc.record({ kind: fc.constant("webhook" as const), copies: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant("refresh" as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const scene = await invoiceCase(5_000);
        const attempts: Started["startPayment"][] = [];
        for (const action of steps) {
          const latest = attempts.at(-1);
          if (action.kind === "start") {
            const started = await start(scene.portal, scene.invoiceId);
            if (started.__typename === "StartPaymentSuccess") attempts.push(started);
          } else if (latest !== undefined) {
            const { redirectUrl, payment } = latest;
            if (action.kind === "play") await play(redirectUrl, action.outcome);
            if (action.kind === "refresh") await scene.portal(REFRESH, { id: payment.id });
            if (action.kind === "webhook") {
              const id = newId();
              const copies = Array.from({ length: action.copies }, () => sendWebhook(scene, checkoutOf(redirectUrl), { id }));
              await Promise.all(copies);
            }
          }
        }
        for (const { payment } of attempts) await scene.portal(REFRESH, { id: payment.id });

        const checkouts = await api.server.database.rows<{ movements: string }>(
          `SELECT movements AS "movements" FROM sandbox_checkout WHERE merchant_id = :merchantId`,
          { merchantId: scene.merchant.scope.merchantId },
        );
        const taken = checkouts
          .flatMap(({ movements }) => JSON.parse(movements) as { state: string; amountMinor: number }[])
          .filter(({ state }) => state === "CAPTURED")
          .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        const booked = (await ledgerOf(scene)).reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        const settled = await api.server.database.row(
          `SELECT settled_minor AS "settledMinor", status AS "status" FROM document
           WHERE merchant_id = :merchantId AND id = :id`,
          { merchantId: scene.merchant.scope.merchantId, id: scene.invoiceId },
        );
        expect(booked).toBe(taken);
        expect(settled).toEqual({ settledMinor: taken, status: taken >= 5_000 ? "PAID" : "OPEN" });
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
