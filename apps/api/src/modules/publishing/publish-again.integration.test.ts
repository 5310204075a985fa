import { createTestApi, type GraphQLClient, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { sha256Hex } from "../../shared/crypto";
import { DocumentCalls } from "../documents/document.test-support";
import { checkChain } from "../evidence/evidence.test-support";
import { PaymentScene, START, type StartAnswer } from "../payments/payment-scene.test-support";
import { type PublishAnswer, pdfOf, PublishScene } from "./publishing.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const OFFER = { type: "OFFER", number: "A-7", dueDate: null, validUntil: "2026-06-30" };

const customerOf = (scene: PublishScene): Promise<GraphQLClient> => api.openPortal(scene.client.customerportalUrl);

async function answer(
  customer: GraphQLClient,
  how: "acceptOffer" | "rejectOffer",
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const type = how === "acceptOffer" ? "AcceptOfferInput" : "RejectOfferInput";
  const { data, errors } = await customer<Record<string, { readonly __typename: string; readonly reason?: string }>>(
    `mutation ($input: ${type}!) { ${how}(input: $input) { __typename ... on ActionDenied { reason } } }`,
    { input: { version: 1, name: "Alma Becker", ...input } },
  );
  expect(errors).toEqual([]);
  return data[how]?.reason ?? data[how]?.__typename ?? "";
}

describe("sent again", () => {
  test("the same is the same: nothing is stored, and the answer is the document", async () => {
    const scene = await PublishScene.create(api);
    const first = await scene.publish();

    const again = await scene.publish();

    expect(again).toMatchObject({ change: "UNCHANGED", document: { id: first.document.id, currentVersion: 1 } });
    expect((await scene.show(first.document.id)).versions).toHaveLength(1);
  });

  test("an external reference is kept, changed without a new version, taken away, and never doubled", async () => {
    const scene = await PublishScene.create(api);
    const find = async (externalReference: string) => {
      const query = `query ($externalReference: String) { document(externalReference: $externalReference) { id } }`;
      return (await scene.program<{ document: object | null }>(query, { externalReference })).data.document;
    };
    const { document } = await scene.publish({ externalReference: "order-1" });
    expect(await find("order-1")).toEqual({ id: document.id });

    await scene.publish();
    expect(await find("order-1")).toEqual({ id: document.id });
    expect((await scene.publish({ externalReference: "order-2" })).change).toBe("UNCHANGED");
    expect([await find("order-1"), await find("order-2")]).toEqual([null, { id: document.id }]);

    const other = { number: "F-1002", externalReference: "order-2" };
    expect((await scene.publish(other)).fields).toEqual([{ field: "externalReference", code: "TAKEN" }]);
    await scene.publish({ externalReference: null });
    expect((await scene.publish(other)).change).toBe("CREATED");
    expect((await scene.publish({ externalReference: "order-2" })).fields).toHaveLength(1);
  });

  test("the client's new address is no new version", async () => {
    const scene = await PublishScene.create(api);
    await scene.publish();
    const staff = await scene.merchant.staff("EDITOR");
    const { data } = await staff<{ client: { revision: number } }>(
      `query ($id: ID!) { client(id: $id) { revision } }`,
      { id: scene.client.id },
    );
    await staff(`mutation ($input: UpdateClientInput!) { updateClient(input: $input) { __typename } }`, {
      input: {
        id: scene.client.id,
        revision: data.client.revision,
        data: { name: "Muster AG", clientNumber: "K-2044" },
      },
    });

    expect(await scene.publish()).toMatchObject({ change: "UNCHANGED" });
  });

  test("other bytes are a new version of the same document; each keeps its file and its hash", async () => {
    const scene = await PublishScene.create(api);
    const [pdf, corrected] = [pdfOf(), pdfOf("korrigiert")];
    const { document } = await scene.publish({}, { pdf });
    const before = await scene.show(document.id);

    const again = await scene.publish({ title: "Korrigiert" }, { pdf: corrected });

    expect(again).toMatchObject({ change: "NEW_VERSION", document: { id: document.id, currentVersion: 2 } });
    const shown = await scene.show(document.id);
    expect(shown).toMatchObject({ title: "Korrigiert", status: "OPEN", openAmount: { amount: "119.00" } });
    expect(shown.versions.map(({ pdfSha256 }) => pdfSha256)).toEqual([sha256Hex(corrected), sha256Hex(pdf)]);
    expect(shown.versions[1]?.sha256).toBe(before.versions[0]?.sha256);
    expect(await scene.hashAt(shown.pdfUrl)).toBe(sha256Hex(corrected));
    expect(await scene.hashAt(`${shown.pdfUrl}?version=1`)).toBe(sha256Hex(pdf));
  });

  test("another amount is owed, as long as nothing was paid; a pay page for the old one is closed", async () => {
    const scene = await PublishScene.create(api);
    const { document } = await scene.publish();
    const customer = await customerOf(scene);
    const started = await customer<{ startPayment: StartAnswer }>(START, { documentId: document.id });
    expect(started.data.startPayment.payment.amount.amount).toBe("119.00");

    expect(await scene.publish({ total: "100.00", dueDate: "2026-06-01" })).toMatchObject({ change: "NEW_VERSION" });

    expect(await scene.show(document.id)).toMatchObject({ openAmount: { amount: "100.00" }, dueDate: "2026-06-01" });
    const next = await customer<{ startPayment: StartAnswer }>(START, { documentId: document.id });
    expect(next.data.startPayment.payment.amount.amount).toBe("100.00");
  });

  test("an invoice for nothing is paid, and open again when it asks for something", async () => {
    const scene = await PublishScene.create(api);
    const { document } = await scene.publish({ total: "0.00" });
    expect(document.status).toBe("PAID");

    await scene.publish();

    expect(await scene.show(document.id)).toMatchObject({ status: "OPEN", openAmount: { amount: "119.00" } });
  });

  test("paid: another print is a new version, another amount or currency a conflict that says so", async () => {
    const scene = await PublishScene.create(api);
    const { document } = await scene.publish();
    const staff = await scene.merchant.staff("EDITOR");
    await staff(`mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }`, {
      input: { documentId: document.id, amount: "19.00", method: "BANK_TRANSFER", idempotencyKey: document.id },
    });

    for (const other of [{ total: "100.00" }, { currency: "CHF" }]) {
      expect(await scene.publish(other)).toMatchObject({
        __typename: "PublishConflict",
        code: "AMOUNT_FIXED",
        document: { id: document.id },
      });
    }
    expect(await scene.publish({ dueDate: "2026-06-01" }, { pdf: pdfOf("neu") })).toMatchObject({
      change: "NEW_VERSION",
      document: { currentVersion: 2 },
    });
    expect((await scene.show(document.id)).openAmount?.amount).toBe("100.00");
  });

  test("credited: the amounts of invoice and credit note are fixed, and what it is for", async () => {
    const scene = await PublishScene.create(api);
    const credit = { type: "CREDIT_NOTE", number: "G-1", dueDate: null, total: "19.00" };
    await scene.publish();
    await scene.publish({ ...credit, precedingNumber: "F-1001" });

    expect(await scene.publish({ total: "200.00" })).toMatchObject({ code: "AMOUNT_FIXED" });
    expect(await scene.publish({ ...credit, precedingNumber: "F-1001", total: "20.00" })).toMatchObject({
      code: "AMOUNT_FIXED",
    });
    expect(await scene.publish(credit)).toMatchObject({ code: "INVOICE_FIXED" });
    expect(await scene.publish({ ...credit, precedingNumber: "F-1001" }, { pdf: pdfOf("neu") })).toMatchObject({
      change: "NEW_VERSION",
      document: { status: "PAID" },
    });
  });

  test("a loose credit note finds its invoice when it is sent again with it", async () => {
    const scene = await PublishScene.create(api);
    const credit = { type: "CREDIT_NOTE", number: "G-1", dueDate: null, total: "19.00" };
    const invoice = (await scene.publish()).document.id;
    await scene.publish(credit);

    expect(await scene.publish({ ...credit, precedingNumber: "F-1001" })).toMatchObject({ change: "NEW_VERSION" });

    expect((await scene.show(invoice)).openAmount?.amount).toBe("100.00");
  });

  test("cancelled, or of another client: it stays as it is", async () => {
    const scene = await PublishScene.create(api);
    await buildClient(scene.merchant, { clientNumber: "K-1", name: "Andere" });
    const { document } = await scene.publish();

    expect(await scene.publish({ clientNumber: "K-1" })).toMatchObject({ code: "OTHER_CLIENT" });
    await new DocumentCalls(await scene.merchant.staff("EDITOR")).cancel(document.id);
    expect(await scene.publish({}, { pdf: pdfOf("neu") })).toMatchObject({ code: "CANCELED" });
    expect(await scene.publish()).toMatchObject({ change: "UNCHANGED", document: { status: "CANCELED" } });
  });

  test("at the same moment, it is one document with one version of each", async () => {
    const scene = await PublishScene.create(api);
    const pdfs = ["a", "b", "a", "b", "a"].map((mark) => pdfOf(mark));

    const answers = await Promise.all(pdfs.map((pdf) => scene.publish({}, { pdf })));

    expect(new Set(answers.map(({ document }) => document.id)).size).toBe(1);
    expect(answers.filter(({ change }) => change === "CREATED")).toHaveLength(1);
    const versions = answers.filter(({ change }) => change !== "UNCHANGED");
    expect((await scene.show(answers[0]?.document.id ?? "")).versions).toHaveLength(versions.length);
  });
});

describe("under a key of the merchant's own", () => {
  test("a late repetition gives the first answer and brings nothing old back", async () => {
    const scene = await PublishScene.create(api);
    const first = await scene.publish({}, { key: "night-1" });
    await scene.publish({}, { key: "night-2", pdf: pdfOf("neu") });

    expect(await scene.publish({}, { key: "night-1" })).toEqual(first);
    expect((await scene.show(first.document.id)).currentVersion).toBe(2);
    expect(await scene.publish({ total: "1.00" }, { key: "night-1" })).toMatchObject({ code: "KEY_REUSED" });
  });

  test("what was refused may be sent again under it", async () => {
    const scene = await PublishScene.create(api);

    expect(await scene.publish({ total: null }, { key: "n" })).toMatchObject({ code: "INVALID_INPUT" });
    expect(await scene.publish({}, { key: "n" })).toMatchObject({ change: "CREATED" });
  });
});

describe("what customers do with it", () => {
  test("an accepted offer is evidence of the PDF that was shown, whatever is sent later", async () => {
    const scene = await PublishScene.create(api);
    const pdf = pdfOf();
    const { document } = await scene.publish(OFFER, { pdf });
    const customer = await customerOf(scene);
    const before = await scene.show(document.id);

    expect(await answer(customer, "acceptOffer", { documentId: document.id })).toBe("DecideOfferSuccess");

    const decision = { version: 1, contentSha256: before.versions[0]?.sha256 };
    expect(before).toMatchObject({ content: { madeElsewhere: { pdfSha256: sha256Hex(pdf) } } });
    expect((await scene.show(document.id)).decision).toEqual(decision);
    expect(await scene.publish({ ...OFFER, total: "90.00" })).toMatchObject({ code: "AMOUNT_FIXED" });
    expect(await scene.publish(OFFER, { pdf: pdfOf("neu") })).toMatchObject({ change: "NEW_VERSION" });
    expect(await scene.show(document.id)).toMatchObject({ status: "ACCEPTED", decision });
    expect(await checkChain(api, scene.merchant)).toMatchObject({ intact: true, length: 1 });
  });

  test("an offer in a new version is accepted in that one; it is revised only where it was made", async () => {
    const scene = await PublishScene.create(api);
    const { document } = await scene.publish(OFFER);
    const customer = await customerOf(scene);
    await scene.publish({ ...OFFER, total: "90.00" }, { pdf: pdfOf("neu") });

    expect(await answer(customer, "acceptOffer", { documentId: document.id })).toBe("OUTDATED_VERSION");
    const calls = new DocumentCalls(await scene.merchant.staff("EDITOR"));
    expect((await calls.revise(document.id, 2, { title: "Anders" })).__typename).toBe("StepNotPossible");
    expect(await scene.show(document.id)).toMatchObject({ possibleSteps: ["CANCEL", "SEND"] });
    expect(await answer(customer, "acceptOffer", { documentId: document.id, version: 2 })).toBe("DecideOfferSuccess");
  });

  test("a rejected offer is open again when it says something else, not when it is printed again", async () => {
    const scene = await PublishScene.create(api);
    const { document } = await scene.publish(OFFER);
    await answer(await customerOf(scene), "rejectOffer", { documentId: document.id, reason: "Zu teuer" });

    const status = async (again: Promise<PublishAnswer>): Promise<string> => (await again).document.status;
    expect(await status(scene.publish(OFFER, { pdf: pdfOf("neu") }))).toBe("REJECTED");
    expect(await status(scene.publish({ ...OFFER, total: "90.00" }, { pdf: pdfOf("neu") }))).toBe("OPEN");
  });

  test("it is read, commented and paid", async () => {
    const scene = await PublishScene.create(api);
    const { document } = await scene.publish();
    const customer = await api.openPortal(scene.client.customerportalUrl);
    const paying = await PaymentScene.create(api, {}, scene.merchant);

    await customer(`mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }`, {
      input: { documentId: document.id, body: "Danke!", authorName: "Alma" },
    });
    const { data } = await customer<{ startPayment: StartAnswer }>(START, { documentId: document.id });
    await paying.play(data.startPayment.redirectUrl, "PAY");
    await customer(`mutation ($id: ID!) { refreshPayment(paymentId: $id) { status } }`, {
      id: data.startPayment.payment.id,
    });

    const shown = await customer<{ document: object }>(
      `query ($id: ID!) { document(id: $id) {
        status pdfUrl comments { body }
        content { madeElsewhere { pdfSha256 } lines { name } totals { gross { amount } } seller { name } buyer { name } }
      } }`,
      { id: document.id },
    );
    expect(shown.errors).toEqual([]);
    expect(shown.data.document).toMatchObject({
      status: "PAID",
      comments: [{ body: "Danke!" }],
      content: {
        madeElsewhere: { pdfSha256: sha256Hex(pdfOf()) },
        lines: [],
        totals: { gross: { amount: "119.00" } },
        buyer: { name: "Muster & Söhne KG" },
      },
    });
    const pdf = await api.server.app.inject({
      url: `/portal/files/documents/${document.id}/pdf`,
      headers: { cookie: customer.cookie },
    });
    expect(pdf.rawPayload.equals(pdfOf())).toBe(true);
  });
});
