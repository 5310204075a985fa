import { isObjectType } from "graphql";
import {
  answerOf,
  CONNECT,
  openFakeProviders,
  stripeInput,
} from "../../src/modules/payment-accounts/account-scene.test-support";
import { PaymentScene, START } from "../../src/modules/payments/payment-scene.test-support";
import { DocumentCalls, LINE } from "../../src/modules/documents/document.test-support";
import { newId } from "../../src/shared/ids";
import { createTestApi, type TestApi } from "../create-test-api";
import { buildClient } from "../factories";

let fakes: Awaited<ReturnType<typeof openFakeProviders>>;
let api: TestApi;
beforeAll(async () => {
  fakes = await openFakeProviders(() => api.clock.now());
  api = await createTestApi({ paymentTestOrigins: fakes.origins });
});
afterAll(async () => {
  await api.close();
  await fakes.close();
});

test("CVE-2026-55384 (InvoiceShelf): nobody sends totals, not of a document and not of a payment", async () => {
  const scene = await PaymentScene.create(api);
  const staff = await scene.merchant.staff();
  const data = { lines: [LINE], totals: { gross: "1.00" } };

  const documents = await Promise.all([
    staff(`mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { __typename } }`, {
      input: { clientId: scene.clientId, type: "INVOICE", data },
    }),
    staff(`mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { __typename } }`, {
      input: { clientId: scene.clientId, type: "INVOICE", data: { lines: [{ ...LINE, net: "0.01" }] } },
    }),
  ]);
  const payment = await scene.portal(
    `mutation ($id: ID!) { startPayment(input: { documentId: $id, amount: "0.01" }) { __typename } }`,
    { id: scene.invoiceId },
  );

  for (const { status, data: made } of [...documents, payment]) {
    expect([status, made]).toEqual([400, undefined]);
  }
  expect((await scene.start()).payment.amount).toEqual({ amount: "119.00", currency: "EUR" });
});

test("invoiceninja#12217: a message without a signature, or with another merchant's, is refused and books nothing", async () => {
  const scene = await PaymentScene.create(api);
  const other = await PaymentScene.create(api);
  const [account, foreign] = [
    (await answerOf(await scene.merchant.staff(), CONNECT, { input: stripeInput() })).account,
    (await answerOf(await other.merchant.staff(), CONNECT, { input: stripeInput() })).account,
  ];
  const { payment } = await scene.start();
  fakes.stripe.pay(payment.id);
  const [message] = fakes.stripe.webhooks.take();
  if (message === undefined) throw new Error("The provider sends nothing");
  const send = async (webhookUrl: string, headers: Readonly<Record<string, string>>): Promise<number> => {
    const url = new URL(webhookUrl).pathname;
    return (await api.server.app.inject({ method: "POST", url, headers, payload: message.body })).statusCode;
  };
  const signed = { ...fakes.stripe.webhooks.headersOf(message) };
  const { "stripe-signature": signature = "", ...unsigned } = signed;

  const refused = [
    await send(account.webhookUrl, { "content-type": "application/json", ...unsigned }),
    await send(account.webhookUrl, { ...signed, "stripe-signature": "" }),
    await send(account.webhookUrl, { ...signed, "stripe-signature": signature.replace(/(?<=v1=)\w/, garbleDigit) }),
  ];

  for (const status of refused) expect([400, 401]).toContain(status);
  expect(await scene.ledger()).toEqual([]);
  // The same secret at another merchant's address: what it is about is not theirs.
  await send(foreign.webhookUrl, signed);
  expect([await scene.ledger(), await other.ledger()]).toEqual([[], []]);
  expect(await send(account.webhookUrl, signed)).toBe(200);
  expect(await scene.ledger()).toHaveLength(1);
});

test("nostream#453, AyeCode/invoicing PR 930: what a callback claims changes no balance; the provider is asked", async () => {
  const scene = await PaymentScene.create(api);
  const { payment } = await scene.start();
  const message = JSON.stringify({
    id: newId(),
    checkout: payment.id,
    reference: payment.id,
    status: "PAID",
    paid: true,
  });

  await scene.sendWebhook(payment.id, { body: message });
  await scene.sendWebhook(payment.id);
  for (const query of ["?status=paid", "?redirect_status=succeeded&payment_intent=pi_1", "?success=1&amount=11900"]) {
    await api.server.app.inject({
      method: "GET",
      url: `/portal/documents/${scene.invoiceId}${query}`,
      headers: { cookie: scene.portal.cookie },
    });
  }

  expect(await scene.refresh(payment.id)).toMatchObject({ status: "OPEN", capturedAmount: { amount: "0.00" } });
  expect(await scene.ledger()).toEqual([]);
  expect(await scene.show()).toMatchObject({ status: "OPEN", openAmount: { amount: "119.00" } });
});

test("CVE-2026-53639 (Sylius), CVE-2026-119038 (GoCardless): the id of a payment opens nothing, and nobody chooses where it returns to", async () => {
  const scene = await PaymentScene.create(api);
  const stranger = await PaymentScene.create(api, {}, scene.merchant);
  const { payment, redirectUrl } = await scene.start();
  await scene.play(redirectUrl, "PAY");

  expect(await stranger.refresh(payment.id)).toBeNull();
  expect((await stranger.portal(START, { documentId: scene.invoiceId })).data).toMatchObject({
    startPayment: { __typename: "NotFound" },
  });
  const elsewhere = await scene.portal(
    `mutation ($id: ID!) { startPayment(input: { documentId: $id, returnUrl: "https://evil.example" }) { __typename } }`,
    { id: scene.invoiceId },
  );
  expect(elsewhere.status).toBe(400);
  const back = await scene.play(redirectUrl, "CANCEL");
  expect(back.split(" ")[1]?.startsWith(api.environment.portalUrl)).toBe(true);
});

test("CVE-2021-23178, PR 158445 and 219365 (Odoo): a customer's session has no stored card or mandate, not even a type for one", () => {
  const { portal } = api.server.schemas;
  const names = Object.values(portal.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    // An imported e-invoice says which account the supplier debits; that is a text of the document.
    .filter((name) => !name.startsWith("PaymentInstruction."));

  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => /token|card|mandate|stored|saved|providerRef/i.test(name))).toEqual([]);
});

test("erpnext#58359: a customer who has nothing but the link of one document pays it", async () => {
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant);
  const calls = new DocumentCalls(await merchant.staff());
  const { id } = await calls.issued({ clientId: client.id });
  const { portal } = await calls.read<{ portal: { url: string } }>(id, "portal { url }");
  const customer = await api.openPortal(portal.url);

  const { data } = await customer<{ startPayment: { redirectUrl: string; payment: { id: string } } }>(START, {
    documentId: id,
  });
  await api.server.app.inject({
    method: "POST",
    url: new URL(data.startPayment.redirectUrl).pathname,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ outcome: "PAY", method: "CARD" }).toString(),
  });
  await customer(`mutation ($id: ID!) { refreshPayment(paymentId: $id) { status } }`, {
    id: data.startPayment.payment.id,
  });

  expect(await calls.read(id, "status openAmount { amount }")).toEqual({
    status: "PAID",
    openAmount: { amount: "0.00" },
  });
});

function garbleDigit(digit: string): string {
  return digit === "0" ? "1" : "0";
}
