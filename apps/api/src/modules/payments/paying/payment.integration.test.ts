import fc from "fast-check";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { insertDocument } from "../../../../test/factories";
import type { SandboxOutcome } from "../../../integrations/payment-providers/sandbox/sandbox-outcome";
import { newId } from "../../../shared/ids";
import { PaymentScene, START, type StartAnswer } from "../payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("paying an invoice through the sandbox", () => {
  test("an invoice paid on the pay page is paid, with one ledger entry", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    expect(payment.amount.amount).toBe("119.00");

    const back = `/portal/documents/${scene.invoiceId}?payment=${payment.id}`;
    expect(await scene.play(redirectUrl, "PAY", "WERO")).toBe(`303 ${api.environment.portalUrl}${back}`);
    const refreshed = await scene.refresh(payment.id);

    expect(refreshed).toEqual({ status: "CAPTURED", method: "WERO", capturedAmount: { amount: "119.00" } });
    expect(await scene.show()).toMatchObject({ status: "PAID", openAmount: { amount: "0.00" } });
    expect(await scene.ledger()).toEqual([{ kind: "CAPTURED", amountMinor: 11_900 }]);
    expect(await scene.timelineKinds()).toEqual(["PAYMENT_STARTED", "INVOICE_PAID", "PAYMENT_CAPTURED"]);
    expect((await scene.start()).reason).toBe("NOTHING_TO_PAY");
    const { timeline } = await scene.ask<{ timeline: { edges: { node: { kind: string; actor: string } }[] } }>(
      "query ($id: ID!) { timeline(filter: { clientId: $id, customerOnly: true }) { edges { node { kind actor } } } }",
      { id: scene.clientId },
    );
    expect(timeline.edges.map(({ node }) => node)).toEqual([
      { kind: "PAYMENT_CAPTURED", actor: "SYSTEM" },
      { kind: "PAYMENT_STARTED", actor: "CUSTOMER" },
    ]);
  });

  test("half of it, then the rest: the second attempt asks for what is open", async () => {
    const scene = await PaymentScene.create(api, { grossMinor: 10_001 });
    const first = await scene.start();
    await scene.play(first.redirectUrl, "PART");
    expect((await scene.refresh(first.payment.id))?.status).toBe("PARTIALLY_CAPTURED");
    expect(await scene.show()).toMatchObject({ status: "OPEN", openAmount: { amount: "50.01" } });

    const second = await scene.start();
    expect(second.payment.amount.amount).toBe("50.01");
    await scene.play(second.redirectUrl, "PAY");
    await scene.refresh(second.payment.id);

    expect(await scene.show()).toMatchObject({
      status: "PAID",
      payments: [{ status: "PARTIALLY_CAPTURED" }, { status: "CAPTURED" }],
    });
  });

  test("too much money is booked in full", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "OVER");

    expect(await scene.refresh(payment.id)).toMatchObject({
      status: "CAPTURED",
      capturedAmount: { amount: "129.00" },
    });
    expect(await scene.settled()).toEqual({ settledMinor: 12_900, status: "PAID" });
  });

  test("declined, then paid on the same page: paid once", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();

    expect(await scene.play(redirectUrl, "DECLINE")).toBe(`303 ${new URL(redirectUrl).pathname}`);
    expect((await scene.refresh(payment.id))?.status).toBe("OPEN");
    await scene.play(redirectUrl, "PAY");
    await scene.play(redirectUrl, "PAY");
    await scene.refresh(payment.id);

    expect(await scene.ledger()).toEqual([{ kind: "CAPTURED", amountMinor: 11_900 }]);
  });

  test("a payment in process blocks a second one, and its end is found by polling", async () => {
    const scene = await PaymentScene.create(api);
    const { redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "LATER", "SEPA_DEBIT");
    expect((await scene.start()).code).toBe("PAYMENT_IN_PROGRESS");

    await scene.play(redirectUrl, "SUCCEED");
    api.clock.advance(120_000);
    await api.server.services.paymentSync.pollDuePayments();

    expect((await scene.show()).status).toBe("PAID");
  });

  test("a payment that finally fails leaves the invoice payable", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "LATER", "SEPA_DEBIT");
    await scene.play(redirectUrl, "FAIL");

    expect((await scene.refresh(payment.id))?.status).toBe("FAILED");
    expect(await scene.timelineKinds()).toContain("PAYMENT_FAILED");
    expect((await scene.start()).__typename).toBe("StartPaymentSuccess");
  });

  test("starting twice at once creates one attempt", async () => {
    const scene = await PaymentScene.create(api);
    const started = await Promise.all([scene.start(), scene.start(), scene.start()]);

    expect(started.map(({ __typename }) => __typename)).toContain("StartPaymentSuccess");
    expect((await scene.show()).payments).toHaveLength(1);
  });

  test("starting again leads to the same pay page, until it is about to end", async () => {
    const scene = await PaymentScene.create(api);
    const first = await scene.start();

    expect(await scene.start()).toMatchObject({ redirectUrl: first.redirectUrl, payment: { id: first.payment.id } });
    api.clock.advance(59.5 * 60_000);
    expect((await scene.start()).payment.id).not.toBe(first.payment.id);
    expect((await scene.payment(first.payment.id)).status).toBe("CANCELED");
  });

  test("another currency stays as it is", async () => {
    const scene = await PaymentScene.create(api, { currency: "JPY", grossMinor: 12_000 });
    const { payment, redirectUrl } = await scene.start();
    expect(payment.amount).toEqual({ amount: "12000", currency: "JPY" });
    await scene.play(redirectUrl, "PAY");
    await scene.refresh(payment.id);

    expect(await scene.settled()).toEqual({ settledMinor: 12_000, status: "PAID" });
  });
});

describe("paying a reminder", () => {
  async function reminderOf(scene: PaymentScene): Promise<string> {
    const { id } = await insertDocument(api, scene.merchant.scope, scene.clientId, {
      type: "REMINDER",
      reminderLevel: 1,
      precedingDocumentId: scene.invoiceId,
    });
    return id;
  }

  test("pays its invoice", async () => {
    const scene = await PaymentScene.create(api);
    const reminderId = await reminderOf(scene);
    const { payment, redirectUrl } = await scene.start(reminderId);
    expect(await scene.play(redirectUrl, "PAY")).toContain(`/portal/documents/${reminderId}?payment=`);
    await scene.refresh(payment.id);

    expect(await scene.ledger()).toEqual([{ kind: "CAPTURED", amountMinor: 11_900 }]);
    expect(await scene.show(reminderId)).toMatchObject({ status: "PAID", payments: [{ status: "CAPTURED" }] });
  });

  test("closes the invoice's pay page, so that each leads back to where it was opened", async () => {
    const scene = await PaymentScene.create(api);
    const first = await scene.start();
    const second = await scene.start(await reminderOf(scene));

    expect(second.payment.id).not.toBe(first.payment.id);
    expect((await scene.payment(first.payment.id)).status).toBe("CANCELED");
  });

  test("works while only reminders are released", async () => {
    const scene = await PaymentScene.create(api);
    const reminderId = await reminderOf(scene);
    await api.server.database.transaction(() =>
      api.server.database.execute(
        `UPDATE portal_settings SET enabled_document_types = '["REMINDER"]' WHERE merchant_id = :merchantId`,
        { merchantId: scene.merchant.scope.merchantId },
      ),
    );
    const { payment, redirectUrl } = await scene.start(reminderId);
    await scene.play(redirectUrl, "PAY");

    expect((await scene.refresh(payment.id))?.status).toBe("CAPTURED");
    expect((await scene.start()).__typename).toBe("NotFound");
  });
});

describe("who may pay", () => {
  test("another client's document and payment are not found", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    const other = await PaymentScene.create(api);

    expect((await other.start(scene.invoiceId)).__typename).toBe("NotFound");
    expect(await other.refresh(payment.id)).toBeNull();
    expect((await api.anonymous.portal(START, { documentId: scene.invoiceId })).status).toBe(401);
  });

  test("what is cancelled, paid, not payable or not switched on is refused with the reason", async () => {
    const scene = await PaymentScene.create(api);
    const insert = async (values: Parameters<typeof insertDocument>[3]): Promise<string> =>
      (await insertDocument(api, scene.merchant.scope, scene.clientId, values)).id;

    expect((await scene.start(await insert({ status: "CANCELED" }))).reason).toBe("NOTHING_TO_PAY");
    expect((await scene.start(await insert({ settledMinor: 11_900, status: "PAID" }))).reason).toBe("NOTHING_TO_PAY");
    expect((await scene.start(await insert({ type: "OFFER" }))).reason).toBe("ACTION_NOT_APPLICABLE");
    expect((await scene.start(await insert({ currency: "XAU" }))).reason).toBe("CURRENCY_NOT_SUPPORTED");
    expect((await scene.start(await insert({ status: "DRAFT" }))).__typename).toBe("NotFound");
    await api.server.database.transaction(() =>
      api.server.database.execute(`UPDATE portal_settings SET enabled_actions = '[]' WHERE merchant_id = :merchantId`, {
        merchantId: scene.merchant.scope.merchantId,
      }),
    );
    expect((await scene.start()).reason).toBe("ACTION_NOT_ENABLED");
  });
});

test("whatever is pressed and reported in whatever order, the ledger shows what was received", async () => {
  const outcome = fc.constantFrom<SandboxOutcome>(
    "PAY",
    "PART",
    "OVER",
    "LATER",
    "DECLINE",
    "CANCEL",
    "SUCCEED",
    "FAIL",
  );
  const step = fc.oneof(
    fc.record({ kind: fc.constant("start" as const) }),
    fc.record({ kind: fc.constant("play" as const), outcome }),
    fc.record({ kind: fc.constant("webhook" as const), copies: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant("refresh" as const) }),
    fc.record({ kind: fc.constant("poll" as const) }),
    fc.record({ kind: fc.constant("book" as const), amountMinor: fc.integer({ min: 1, max: 6_000 }) }),
  );
  const grossMinor = 5_000;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const scene = await PaymentScene.create(api, { grossMinor });
      const attempts: StartAnswer[] = [];
      let bookedByHand = 0;
      for (const action of steps) {
        const latest = attempts.at(-1);
        if (action.kind === "start") {
          const started = await scene.start();
          if (started.__typename === "StartPaymentSuccess") attempts.push(started);
        } else if (action.kind === "book") {
          await scene.bookByHand(action.amountMinor);
          bookedByHand += action.amountMinor;
        } else if (action.kind === "poll") {
          api.clock.advance(60_000);
          await api.server.services.paymentSync.pollDuePayments();
        } else if (latest !== undefined) {
          const { redirectUrl, payment } = latest;
          if (action.kind === "play") await scene.play(redirectUrl, action.outcome);
          if (action.kind === "refresh") await scene.refresh(payment.id);
          if (action.kind === "webhook") {
            const id = newId();
            const copies = Array.from({ length: action.copies }, () => scene.sendWebhook(payment.id, { id }));
            await Promise.all(copies);
          }
        }
      }
      for (const { payment } of attempts) await scene.refresh(payment.id);

      const taken = bookedByHand + (await takenBySandbox(scene));
      const booked = (await scene.ledger()).reduce((sum, { amountMinor }) => sum + amountMinor, 0);
      expect(booked).toBe(taken);
      expect(await scene.settled()).toEqual({ settledMinor: taken, status: taken >= grossMinor ? "PAID" : "OPEN" });
    }),
    { numRuns: 40 },
  );
}, 120_000);

/** What was received according to the provider's own books. */
async function takenBySandbox({ merchant }: PaymentScene): Promise<number> {
  const checkouts = await api.server.database.rows<{ readonly movements: string }>(
    `SELECT movements AS "movements" FROM sandbox_checkout WHERE merchant_id = :merchantId`,
    { merchantId: merchant.scope.merchantId },
  );
  return checkouts
    .flatMap(({ movements }) => JSON.parse(movements) as { readonly state: string; readonly amountMinor: number }[])
    .filter(({ state }) => state === "CAPTURED")
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
