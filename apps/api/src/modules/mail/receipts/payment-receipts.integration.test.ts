import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { CONFIRM, encode, IMPORT, LINES, type ShownLine, UNDO } from "../../bank-statements/bank-scene.test-support";
import { camt } from "../../bank-statements/parsing/sample-statements.test-support";
import { PaymentScene } from "../../payments/payment-scene.test-support";
import { play, refund } from "../../payments/refunds/refund.test-support";
import { listMails, SEND, type SendAnswer } from "../sending/mail.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true });
});
afterAll(() => api.close());

const ALMA = { email: "alma@example.com" };

/** The emails to the client so far, the first one first. */
async function told(scene: PaymentScene) {
  await api.server.services.outbox.drain();
  const mails = await listMails(await scene.merchant.staff());
  return mails.filter(({ to }) => to === ALMA.email).toReversed();
}

function inEuros(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

const BOOK = `mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }`;

async function book(scene: PaymentScene, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const input = { documentId: scene.invoiceId, amount: "19.00", method: "CASH", idempotencyKey: "once", ...more };
  await scene.ask(BOOK, { input });
}

const SETTINGS = `{ portalSettings { revision enabledDocumentTypes enabledActions enabledSections newClientsHaveAccess
  linkValidityDays confirmsPayments confirmsAnswers } }`;
const UPDATE = `mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) {
  ... on UpdatePortalSettingsSuccess { settings { confirmsPayments confirmsAnswers } } } }`;

describe("what a customer is told about money", () => {
  test("an online payment is confirmed once, however often the provider reports it", async () => {
    const scene = await PaymentScene.issued(api, ALMA);
    const id = await scene.pay();
    await scene.sendWebhook(id);
    await scene.sendWebhook(id);

    const [mail, ...more] = await told(scene);

    expect(more).toEqual([]);
    expect(mail?.subject).toMatch(/^Ihre Zahlung zur Rechnung RE-\d+ ist eingegangen$/);
    expect(inEuros(mail?.text ?? "")).toMatch(
      /am 04\.05\.2026 119,00 € zur Rechnung RE-\d+ vom 04\.05\.2026 erhalten \(Karte\)/,
    );
    expect(inEuros(mail?.text ?? "")).toContain("Gesamtbetrag: 119,00 €\nOnline bezahlt: -119,00 €\nOffen: 0,00 €");
  });

  test("what was booked by hand is confirmed in the client’s language, with what is left", async () => {
    const scene = await PaymentScene.issued(api, { ...ALMA, locale: "EN" });
    await book(scene);
    await book(scene);

    const mails = await told(scene);

    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toMatch(/^We have received your payment for invoice RE-/);
    expect(mails[0]?.text).toContain("Total: €119.00\nPaid in cash: -€19.00\nOpen: €100.00");
    expect(mails[0]?.text).toContain("(Cash)");
  });

  test("a bank line is confirmed, and corrected once it was undone", async () => {
    const scene = await PaymentScene.issued(api, ALMA);
    const file = camt([{ entries: [{ amount: "119.00" }] }]);
    await scene.ask(IMPORT, { input: { fileName: "auszug.xml", contentBase64: encode(file) } });
    const { bankStatementLines } = await scene.ask<{ bankStatementLines: { edges: { node: ShownLine }[] } }>(LINES, {
      filter: {},
    });
    const lineId = bankStatementLines.edges[0]?.node.id;
    await scene.ask(CONFIRM, { input: { lineId, parts: [{ documentId: scene.invoiceId, amount: "119.00" }] } });
    expect((await told(scene)).map(({ subject }) => subject)).toEqual([expect.stringContaining("ist eingegangen")]);

    await scene.ask(UNDO, { lineId, note: null });

    const [, correction, ...more] = await told(scene);
    expect(more).toEqual([]);
    expect(correction?.subject).toMatch(/^Korrektur zur Rechnung/);
    expect(inEuros(correction?.text ?? "")).toContain("Offen sind damit 119,00 €");
    const { data } = await scene.portal(`query ($id: ID!) { document(id: $id) { bookings { kind isReversed } } }`, {
      id: scene.invoiceId,
    });
    expect(data).toEqual({ document: { bookings: [{ kind: "BANK_TRANSFER", isReversed: true }] } });
  });

  test("what was undone before anybody was told is told to nobody", async () => {
    const scene = await PaymentScene.issued(api, ALMA);
    const file = camt([{ entries: [{ amount: "119.00" }] }]);
    await scene.ask(IMPORT, { input: { fileName: "auszug.xml", contentBase64: encode(file) } });
    const { bankStatementLines } = await scene.ask<{ bankStatementLines: { edges: { node: ShownLine }[] } }>(LINES, {
      filter: {},
    });
    const lineId = bankStatementLines.edges[0]?.node.id;
    await scene.ask(CONFIRM, { input: { lineId, parts: [{ documentId: scene.invoiceId, amount: "119.00" }] } });
    await scene.ask(UNDO, { lineId, note: null });

    expect(await told(scene)).toEqual([]);
  });

  test("a refund, a chargeback and a chargeback that was won have words of their own", async () => {
    const scene = await PaymentScene.issued(api, ALMA);
    const paid = await scene.pay();
    // Emails that wait together are sent side by side.
    await told(scene);
    await refund(scene, paid, "19.00");
    const disputed = await PaymentScene.issued(api, ALMA);
    const id = await disputed.pay();
    await told(disputed);
    await play(disputed, id, "CHARGEBACK");
    await disputed.sendWebhook(id);
    await told(disputed);
    await play(disputed, id, "WIN_DISPUTE");
    await disputed.sendWebhook(id);

    const subjects = [await told(scene), await told(disputed)].map((mails) =>
      mails.map(({ subject }) => subject.replace(/RE-\d+/, "RE")),
    );

    expect(subjects).toEqual([
      ["Ihre Zahlung zur Rechnung RE ist eingegangen", "Erstattung zur Rechnung RE"],
      [
        "Ihre Zahlung zur Rechnung RE ist eingegangen",
        "Ihre Zahlung zur Rechnung RE wurde zurückgebucht",
        "Ihre Zahlung zur Rechnung RE ist eingegangen",
      ],
    ]);
  });

  test("without an address, in the archive, and after years nobody is written to", async () => {
    const silent = await PaymentScene.issued(api, {});
    await book(silent);
    await api.server.services.outbox.drain();
    expect(await listMails(await silent.merchant.staff())).toEqual([]);

    const old = await PaymentScene.issued(api, ALMA);
    await book(old, { bookedOn: "2026-03-29" });
    expect(await told(old)).toEqual([]);
  });

  test("a client without access to the portal is told what they did themselves, and nothing else", async () => {
    const scene = await PaymentScene.issued(api, ALMA);
    const { redirectUrl, payment } = await scene.start();
    await scene.ask(
      `mutation ($id: ID!) { setClientPortalAccess(input: { clientId: $id, portalAccess: false }) { __typename } }`,
      { id: scene.clientId },
    );
    await scene.play(redirectUrl, "PAY");
    await scene.sendWebhook(payment.id);
    await book(scene);

    expect(await told(scene)).toHaveLength(1);
  });

  test("the merchant can switch it off, and an update that does not mention it leaves it as it is", async () => {
    const scene = await PaymentScene.issued(api, ALMA);
    const { portalSettings } = await scene.ask<{ portalSettings: Record<string, unknown> }>(SETTINGS);
    expect(portalSettings).toMatchObject({ confirmsPayments: true, confirmsAnswers: true });
    const input = { ...portalSettings, confirmsPayments: false };
    await scene.ask(UPDATE, { input });
    const { confirmsPayments: _, ...rest } = { ...input, revision: 2 };

    const answer = await scene.ask(UPDATE, { input: rest });

    expect(answer).toEqual({
      updatePortalSettings: { settings: { confirmsPayments: false, confirmsAnswers: true } },
    });
    await book(scene);
    expect(await told(scene)).toEqual([]);
  });

  test("nobody can send a receipt by hand for what has not happened", async () => {
    const scene = await PaymentScene.issued(api, ALMA);
    const input = { kind: "PAYMENT_RECEIVED", documentId: scene.invoiceId, idempotencyKey: "fake" };

    const { sendMail } = await scene.ask<SendAnswer>(SEND, { input });

    expect(sendMail).toMatchObject({ __typename: "InvalidInput", fields: [{ field: "kind", code: "NOT_ALLOWED" }] });
  });

  test("the merchant’s own words are used, with what fits", async () => {
    const scene = await PaymentScene.issued(api, ALMA);
    const update = `mutation ($input: UpdateMailTemplateInput!) { updateMailTemplate(input: $input) {
      __typename ... on UnknownPlaceholders { problems { placeholder kind } } } }`;
    const own = {
      kind: "PAYMENT_RECEIVED",
      locale: "DE",
      revision: 0,
      subject: "Danke für [Payment.amount]",
      body: "!",
    };
    await scene.ask(update, { input: own });
    const misplaced = { ...own, kind: "INVOICE" };
    expect(await scene.ask(update, { input: misplaced })).toMatchObject({
      updateMailTemplate: { problems: [{ placeholder: "[Payment.amount]", kind: "NOT_FITTING" }] },
    });
    await book(scene);

    expect(inEuros((await told(scene))[0]?.subject ?? "")).toBe("Danke für 19,00 €");
  });
});

test("play money is confirmed to nobody outside the demo, money booked by hand is", async () => {
  const real = await createTestApi();
  try {
    const scene = await PaymentScene.issued(real, ALMA);
    await book(scene);
    await scene.pay();
    const { outbox } = real.server.services;
    await outbox.drain();
    const mails = await listMails(await scene.merchant.staff());
    expect(mails.map(({ text }) => inEuros(text).includes("am 04.05.2026 19,00 €"))).toEqual([true]);
  } finally {
    await real.close();
  }
});
