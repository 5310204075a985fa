import { changeCheckout } from "../../src/modules/payments/parked-money/parked-item.test-support";
import { PaymentScene } from "../../src/modules/payments/payment-scene.test-support";
import { Browser } from "../browser";
import { createTestApi, type GraphQLClient, type TestApi } from "../create-test-api";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true, mailFrom: "Portal <portal@example.com>" });
});
afterAll(() => api.close());
// What one test counts is over before the next; each begins on the hour.
beforeEach(() => api.clock.advance(2 * DAY_MS));

interface Outcome {
  readonly __typename: string;
  readonly retryAfterSeconds?: number;
}

async function buildScene() {
  const merchant = await api.createMerchant({ details: { email: "office@example.com" } });
  const scene = await PaymentScene.create(api, {}, merchant);
  const owner = await merchant.staff();
  await owner(`mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }`, {
    input: {
      revision: 1,
      enabledDocumentTypes: ["INVOICE"],
      enabledActions: ["COMMENT", "PAY", "EDIT_CLIENT_DATA"],
      enabledSections: ["CONTACT", "BANK", "TAX"],
      newClientsHaveAccess: true,
      linkValidityDays: 365,
    },
  });
  return { merchant, owner, scene };
}

/** Sends a mutation many times over, thirty in each request. */
async function flood(
  caller: GraphQLClient,
  field: (index: number) => string,
  times: number,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let start = 0; start < times; start += 30) {
    const calls = Array.from({ length: Math.min(30, times - start) }, (_, index) => {
      return `a${String(index)}: ${field(start + index)} { __typename ... on TooMany { retryAfterSeconds } }`;
    });
    const { data, errors } = await caller<Readonly<Record<string, Outcome>>>(`mutation { ${calls.join(" ")} }`);
    expect(errors).toEqual([]);
    outcomes.push(...Object.values(data));
  }
  return outcomes;
}

const names = (outcomes: readonly Outcome[]): readonly string[] => outcomes.map(({ __typename }) => __typename);
const times = (count: number, name: string): readonly string[] => Array<string>(count).fill(name);

async function mailsOf(owner: GraphQLClient) {
  const { data } = await owner<{
    mails: { edges: { node: { kind: string; to: string; subject: string; text: string } }[] };
  }>("{ mails(first: 100) { edges { node { kind to subject text } } } }");
  return data.mails.edges.map(({ node }) => node);
}

const comment = (documentId: string) => (index: number) =>
  `addComment(input: { documentId: "${documentId}", body: "Comment ${String(index)}" })`;

describe("comments", () => {
  test("thirty an hour for each client, and staff get ten emails and one about all", async () => {
    const { scene, owner, merchant } = await buildScene();
    const neighbour = await PaymentScene.create(api, {}, merchant);
    const outcomes = await flood(scene.portal, comment(scene.invoiceId), 45);

    expect(names(outcomes)).toEqual([...times(30, "AddCommentSuccess"), ...times(15, "TooMany")]);
    expect(outcomes.at(-1)?.retryAfterSeconds).toBe(3600);
    expect(names(await flood(neighbour.portal, comment(neighbour.invoiceId), 1))).toEqual(["AddCommentSuccess"]);
    expect(await mailsOf(owner)).toHaveLength(11);

    api.clock.advance(HOUR_MS);
    await api.server.services.outbox.drain();
    await api.server.services.outbox.drain();
    const mails = await mailsOf(owner);
    expect(mails).toHaveLength(12);
    expect(mails[0]).toMatchObject({
      kind: "NOTIFICATION",
      to: "office@example.com",
      subject: "Viel los im Kundenportal: 31 Ereignisse in einer Stunde",
    });
    expect(mails[0]?.text).toContain("30 Kommentare");
    expect(names(await flood(scene.portal, comment(scene.invoiceId), 1))).toEqual(["AddCommentSuccess"]);
  });

  test("what staff write is not counted, nor does it stop when a customer floods", async () => {
    const { scene, owner } = await buildScene();
    const input = (index: number): string =>
      `addComment(input: { documentId: "${scene.invoiceId}", body: "Staff ${String(index)}", internal: false })`;
    const calls = Array.from({ length: 30 }, (_, index) => `a${String(index)}: ${input(index)} { __typename }`);
    for (let rounds = 0; rounds < 2; rounds += 1) {
      const { data } = await owner<Readonly<Record<string, Outcome>>>(`mutation { ${calls.join(" ")} }`);
      expect(new Set(names(Object.values(data)))).toEqual(new Set(["AddCommentSuccess"]));
    }
    expect(names(await flood(scene.portal, comment(scene.invoiceId), 31)).at(-2)).toBe("AddCommentSuccess");
  });

  test("a hundred and fifty a day", async () => {
    const { scene } = await buildScene();
    const written: number[] = [];
    for (let hours = 0; hours < 6; hours += 1) {
      const outcomes = names(await flood(scene.portal, comment(scene.invoiceId), 31));
      written.push(outcomes.filter((name) => name === "AddCommentSuccess").length);
      api.clock.advance(HOUR_MS + 1000);
    }
    expect(written).toEqual([30, 30, 30, 30, 30, 0]);
  });

  test("at the same moment, too", async () => {
    const { scene } = await buildScene();
    const all = await Promise.all(
      Array.from({ length: 40 }, async (_, index) =>
        scene.portal<{ addComment: Outcome }>(`mutation { ${comment(scene.invoiceId)(index)} { __typename } }`),
      ),
    );
    const outcomes = names(all.map(({ data }) => data.addComment));
    expect(outcomes.filter((name) => name === "AddCommentSuccess")).toHaveLength(30);
  });
});

test("own data changes eight times an hour: no more notices go to addresses of the customer's choice", async () => {
  const { scene, owner } = await buildScene();
  const outcomes: string[] = [];
  for (let index = 0; index < 12; index += 1) {
    const { data } = await scene.portal<{ viewer: { client: { revision: number } } }>(
      "{ viewer { client { revision } } }",
    );
    const { revision } = data.viewer.client;
    const field = (): string =>
      `updateContactData(input: { revision: ${String(revision)}, email: "victim${String(index)}@example.com" })`;
    outcomes.push(...names(await flood(scene.portal, field, 1)));
  }
  expect(outcomes).toEqual([...times(8, "UpdateClientDataSuccess"), ...times(4, "TooMany")]);
  const victims = (await mailsOf(owner)).filter(({ to }) => to.startsWith("victim"));
  expect(victims.map(({ to }) => to)).not.toContain("victim8@example.com");
  expect(victims.length).toBeLessThanOrEqual(8);
  // Bank and tax data count as the same.
  const bank = (): string => `updateBankData(input: { revision: 99, iban: null })`;
  expect(names(await flood(scene.portal, bank, 1))).toEqual(["TooMany"]);
});

describe("payments", () => {
  test("ten attempts an hour for an invoice: its page is told with words, the next invoice can be paid", async () => {
    const { scene, owner, merchant } = await buildScene();
    const other = await PaymentScene.create(api, {}, merchant);
    for (let attempts = 0; attempts < 10; attempts += 1) {
      const { __typename, redirectUrl, payment } = await scene.start();
      expect(__typename).toBe("StartPaymentSuccess");
      await scene.play(redirectUrl, "CANCEL");
      await scene.refresh(payment.id);
    }
    expect(await scene.start()).toMatchObject({ __typename: "TooMany" });
    expect(await other.start()).toMatchObject({ __typename: "StartPaymentSuccess" });
    const { data } = await owner<{ document: { payUrl: string } }>(
      "query ($id: ID!) { document(id: $id) { payUrl } }",
      {
        id: scene.invoiceId,
      },
    );
    const page = await api.server.app.inject({
      method: "POST",
      url: new URL(data.document.payUrl).pathname,
      headers: { "accept-language": "de", accept: "text/html" },
    });
    expect([page.statusCode, page.headers["retry-after"]]).toEqual([429, "3600"]);
    expect(page.body).toContain("in 60 Minuten noch einmal");
  });

  test("a page that is open already is asked about thirty times, not a thousand", async () => {
    const { scene } = await buildScene();
    const field = (): string => `startPayment(input: { documentId: "${scene.invoiceId}" })`;
    const outcomes = names(await flood(scene.portal, field, 60));
    expect(outcomes).toEqual([...times(30, "StartPaymentSuccess"), ...times(30, "TooMany")]);
  });

  test("looking whether it has been paid asks the provider thirty times a minute", async () => {
    const { scene } = await buildScene();
    const { payment, redirectUrl } = await scene.start();
    const look = `refreshPayment(paymentId: "${payment.id}") { status }`;
    for (let rounds = 0; rounds < 2; rounds += 1) {
      const calls = Array.from({ length: 30 }, (_, index) => `a${String(index)}: ${look}`);
      await scene.portal(`mutation { ${calls.join(" ")} }`);
    }
    // Nobody tells, and nobody asks any more.
    await changeCheckout(api, scene, payment.id, "loses_message = TRUE");
    await scene.play(redirectUrl, "PAY");
    expect((await scene.refresh(payment.id))?.status).toBe("OPEN");
    api.clock.advance(60_000);
    expect((await scene.refresh(payment.id))?.status).toBe("CAPTURED");
  });
});

describe("sessions", () => {
  const count = async (merchantId: string): Promise<number> => {
    const rows = await api.server.database.rows(`SELECT id FROM portal_session WHERE merchant_id = :merchantId`, {
      merchantId,
    });
    return rows.length;
  };

  test("opening a link again and again leaves sixty at most; the latest work", async () => {
    const { merchant, owner, scene } = await buildScene();
    const { data } = await owner<{ client: { customerportalUrl: string } }>(
      "query ($id: ID!) { client(id: $id) { customerportalUrl } }",
      { id: scene.clientId },
    );
    const url = data.client.customerportalUrl;
    let last = await api.openPortal(url);
    for (let times = 0; times < 120; times += 1) last = await api.openPortal(url);

    const left = await count(merchant.scope.merchantId);
    expect([left >= 50, left <= 60]).toEqual([true, true]);
    expect((await last("{ viewer { linkKind } }")).status).toBe(200);
  });

  test("a browser that comes back leaves one, and those of other links stay", async () => {
    const { merchant, owner, scene } = await buildScene();
    const { data } = await owner<{ client: { customerportalUrl: string }; document: { portal: { url: string } } }>(
      "query ($id: ID!, $document: ID!) { client(id: $id) { customerportalUrl } document(id: $document) { portal { url } } }",
      { id: scene.clientId, document: scene.invoiceId },
    );
    const before = await count(merchant.scope.merchantId);
    const browser = new Browser(api.server.app);
    await browser.open(data.document.portal.url);
    for (let visits = 0; visits < 5; visits += 1) await browser.open(data.client.customerportalUrl);
    expect(await count(merchant.scope.merchantId)).toBe(before + 2);
    expect(await browser.see(scene.invoiceId)).not.toBeNull();
  });
});
