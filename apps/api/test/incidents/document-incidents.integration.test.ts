import { DocumentCalls, LINE } from "../../src/modules/documents/document.test-support";
import { createPortalToken, parsePortalToken } from "../../src/access/portal-token";
import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../create-test-api";
import { type BuiltClient, buildClient } from "../factories";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true, mailFrom: "Portal <portal@example.com>" });
});
afterAll(() => api.close());

interface Scene {
  readonly merchant: TestMerchant;
  readonly client: BuiltClient;
  readonly calls: DocumentCalls;
}

type Customer = GraphQLClient & { readonly cookie: string };

async function buildScene(): Promise<Scene> {
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant, { email: "alma@example.com" });
  return { merchant, client, calls: new DocumentCalls(await merchant.staff()) };
}

async function openDocument({ calls }: Scene, id: string): Promise<Customer> {
  const { portal } = await calls.read<{ portal: { url: string } }>(id, "portal { url }");
  return api.openPortal(portal.url);
}

async function seen(customer: Customer, id: string): Promise<unknown> {
  return (await customer<{ document: unknown }>(`query ($id: ID!) { document(id: $id) { number } }`, { id })).data
    .document;
}

async function pdf(customer: Customer, id: string): Promise<{ readonly status: number; readonly bytes: Buffer }> {
  const url = `/portal/files/documents/${id}/pdf`;
  const { statusCode, rawPayload } = await api.server.app.inject({ url, headers: { cookie: customer.cookie } });
  return { status: statusCode, bytes: rawPayload };
}

test("CVE-2026-55383 (InvoiceShelf): an offer's token opens no invoice, not with the same number, not at another merchant", async () => {
  const scene = await buildScene();
  const other = await buildScene();
  const invoice = await scene.calls.issued({ clientId: scene.client.id });
  const offer = await scene.calls.issued({ clientId: scene.client.id, type: "OFFER" });
  const foreign = await other.calls.issued({ clientId: other.client.id });
  const customer = await openDocument(scene, offer.id);
  const { portal } = await scene.calls.read<{ portal: { url: string } }>(offer.id, "portal { url }");
  const claims = parsePortalToken(portal.url.split("/p/")[1] ?? "", api.environment.linkKeys);
  if (claims === null) throw new Error("our own token did not parse");

  expect(await seen(customer, offer.id)).toEqual({ number: "AN-1001" });
  for (const { id } of [invoice, foreign]) {
    expect(await seen(customer, id)).toBeNull();
    expect((await pdf(customer, id)).status).toBe(404);
  }
  for (const change of [{ documentId: foreign.id }, { merchantId: other.merchant.scope.merchantId }]) {
    const url = `/p/${createPortalToken({ ...claims, ...change }, api.environment.linkKeys)}`;
    const { cookies } = await api.server.app.inject({ url });
    expect(cookies).toEqual([]);
  }
});

test("odoo#61702: from a shared offer nobody reaches the invoice that was made from it, its payments or its contact", async () => {
  const scene = await buildScene();
  const offer = await scene.calls.issued({ clientId: scene.client.id, type: "OFFER" });
  const confirmation = await scene.calls.issued({
    clientId: scene.client.id,
    type: "ORDER_CONFIRMATION",
    precedingDocumentId: offer.id,
  });
  const customer = await openDocument(scene, offer.id);

  const { data } = await customer(
    `query ($id: ID!) {
       document(id: $id) { relatedDocuments { id number } payments { id } }
       documents { edges { node { id } } }
       viewer { client { contactData { email } bankData { ibanMasked } taxData { vatNumber } } }
     }`,
    { id: offer.id },
  );

  expect(data).toEqual({
    document: { relatedDocuments: [], payments: [] },
    documents: { edges: [{ node: { id: offer.id } }] },
    viewer: { client: { contactData: null, bankData: null, taxData: null } },
  });
  expect(await seen(customer, confirmation.id)).toBeNull();
});

test("meteroid#1255, invoiceninja#6408: every token ends, and a document's link sets nothing and raises nothing", async () => {
  const scene = await buildScene();
  const { id } = await scene.calls.issued({ clientId: scene.client.id });
  const { portal } = await scene.calls.read<{ portal: { url: string } }>(id, "portal { url }");
  for (const url of [portal.url, scene.client.customerportalUrl]) {
    const claims = parsePortalToken(url.split("/p/")[1] ?? "", api.environment.linkKeys);
    expect(claims?.expiresAt.getTime()).toBeGreaterThan(api.clock.now().getTime());
  }
  const customer = await api.openPortal(portal.url);

  const { data } = await customer<{ updateContactData: { __typename: string } }>(
    `mutation ($input: UpdateContactDataInput!) { updateContactData(input: $input) { __typename } }`,
    { input: { revision: 1, email: "thief@example.com", countryCode: "DE" } },
  );

  expect(data.updateContactData.__typename).toBe("ActionDenied");
  const mutations = Object.keys(api.server.schemas.portal.getMutationType()?.getFields() ?? {});
  expect(mutations.filter((name) => /password|credential|signUp|register|link/i.test(name))).toEqual([]);
});

test("GHSA-6ppg-rgrg-f573 (Dolibarr): a GET changes nothing, and neither does a form on another site", async () => {
  const scene = await buildScene();
  const offer = await scene.calls.issued({ clientId: scene.client.id, type: "OFFER" });
  const { cookie } = await api.openPortal(scene.client.customerportalUrl);
  const query = `mutation { acceptOffer(input: { documentId: "${offer.id}", version: 1, name: "Somebody" }) { __typename } }`;
  const json = JSON.stringify({ query });

  const asked = `/portal/graphql?query=${encodeURIComponent(query)}`;
  // The playground, which takes a query from its address but does not run it.
  const opened = await api.server.app.inject({ url: asked, headers: { cookie, accept: "text/html" } });
  expect(opened.headers["content-type"]).toMatch(/html/);

  const attempts = await Promise.all([
    api.server.app.inject({ url: asked, headers: { cookie } }),
    api.server.app.inject({ url: asked, headers: { cookie, "apollo-require-preflight": "1" } }),
    api.server.app.inject({ method: "PUT", url: "/portal/graphql", headers: { cookie }, payload: { query } }),
    api.server.app.inject({
      method: "POST",
      url: "/portal/graphql",
      headers: { cookie, "content-type": "text/plain", origin: "https://evil.example" },
      payload: json,
    }),
    api.server.app.inject({
      method: "POST",
      url: "/portal/graphql",
      headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ query }).toString(),
    }),
    api.server.app.inject({
      method: "POST",
      url: "/portal/graphql",
      headers: {
        cookie,
        "content-type": "application/json",
        "sec-fetch-site": "cross-site",
        origin: "https://evil.example",
      },
      payload: json,
    }),
  ]);

  expect(attempts.map(({ statusCode }) => statusCode >= 400)).toEqual([true, true, true, true, true, true]);
  expect(await scene.calls.read(offer.id, "status")).toEqual({ status: "OPEN" });
});

describe("seen in the sources of peers", () => {
  test("(a) expiry counts on the page, in the API and for files alike", async () => {
    const scene = await buildScene();
    const { id } = await scene.calls.issued({ clientId: scene.client.id });
    const customer = await openDocument(scene, id);
    expect((await pdf(customer, id)).status).toBe(200);

    api.clock.advance(3 * 366 * 86_400_000);
    const answers = [
      (await customer(`query ($id: ID!) { document(id: $id) { number } }`, { id })).status,
      (await pdf(customer, id)).status,
      (await api.server.app.inject({ url: new URL(scene.client.customerportalUrl).pathname })).statusCode,
    ];
    api.clock.advance(-3 * 366 * 86_400_000);

    expect(answers[0]).toBe(401);
    for (const status of answers.slice(1)) expect([404, 410]).toContain(status);
  });

  test("(b) after an offer has expired the customer can neither accept nor reject it, and no status can be sent", async () => {
    const scene = await buildScene();
    const data = { validUntil: "2026-05-06", lines: [LINE] };
    const offer = await scene.calls.issued({ clientId: scene.client.id, type: "OFFER", data });
    const customer = await api.openPortal(scene.client.customerportalUrl);
    api.clock.advance(7 * 86_400_000);

    const accepted = await customer(
      `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { __typename ... on ActionDenied { reason } } }`,
      { input: { documentId: offer.id, version: 1, name: "Alma Becker" } },
    );
    const rejected = await customer(
      `mutation ($input: RejectOfferInput!) { rejectOffer(input: $input) { __typename ... on ActionDenied { reason } } }`,
      { input: { documentId: offer.id, version: 1, name: "Alma Becker", reason: "Zu spät" } },
    );
    const withStatus = await customer(
      `mutation ($id: ID!) { acceptOffer(input: { documentId: $id, version: 1, name: "A", status: ACCEPTED }) { __typename } }`,
      { id: offer.id },
    );
    api.clock.advance(-7 * 86_400_000);

    const denied = { __typename: "ActionDenied", reason: "EXPIRED" };
    expect(accepted.data).toEqual({ acceptOffer: denied });
    expect(rejected.data).toEqual({ rejectOffer: denied });
    expect(withStatus.status).toBe(400);
  });

  test("(c) whoever asks for a new link learns nothing: known, unknown and without an address answer alike", async () => {
    const scene = await buildScene();
    const silent = await buildClient(scene.merchant, { name: "Ohne Adresse" });
    const ask = async (token: string): Promise<string> => {
      const response = await api.server.app.inject({ method: "POST", url: `/p/${token}/new-link` });
      return `${String(response.statusCode)} ${response.body}`;
    };

    const [known, ...others] = await Promise.all([
      ask(scene.client.customerportalUrl.split("/p/")[1] ?? ""),
      ask(silent.customerportalUrl.split("/p/")[1] ?? ""),
      ask("A".repeat(106)),
    ]);

    expect(known).toMatch(/^200 /);
    for (const other of others) expect(other).toBe(known);
  });

  test("(d) a GET, as mail scanners send it, marks nothing as seen", async () => {
    const scene = await buildScene();
    const { id } = await scene.calls.issued({ clientId: scene.client.id });
    const customer = await openDocument(scene, id);
    await seen(customer, id);
    await pdf(customer, id);
    await api.server.app.inject({ url: `/portal/documents/${id}`, headers: { cookie: customer.cookie } });

    expect(await scene.calls.read(id, "firstViewedAt")).toEqual({ firstViewedAt: null });
    await customer(`mutation ($id: ID!) { recordDocumentView(documentId: $id) }`, { id });
    expect(await scene.calls.read(id, "firstViewedAt")).not.toEqual({ firstViewedAt: null });
  });

  test("(e) files fetched at the same moment do not mix", async () => {
    const scenes = await Promise.all(Array.from({ length: 8 }, buildScene));
    const fetched = await Promise.all(
      scenes.map(async (scene, index) => {
        const number = `R-${String(index)}`;
        const { id } = await scene.calls.issued({ clientId: scene.client.id, data: { title: number, lines: [LINE] } });
        const customer = await openDocument(scene, id);
        const [first, second] = await Promise.all([pdf(customer, id), pdf(customer, id)]);
        expect(first.bytes.equals(second.bytes)).toBe(true);
        return first.bytes.toString("base64");
      }),
    );

    expect(new Set(fetched).size).toBe(scenes.length);
  });

  test("(f) what was issued stays as it was, whatever is changed later", async () => {
    const scene = await buildScene();
    const { id } = await scene.calls.issued({ clientId: scene.client.id });
    const customer = await openDocument(scene, id);
    const before = await pdf(customer, id);
    const content = "content { sha256 seller { name } buyer { name city } }";
    const shown = await scene.calls.read(id, content);

    const { database } = api.server;
    await database.transaction(async () => {
      const { merchantId } = scene.merchant.scope;
      await database.execute(`UPDATE client SET name = 'Anders', city = 'Bremen' WHERE merchant_id = :merchantId`, {
        merchantId,
      });
      await database.execute(
        `UPDATE merchant SET name = 'Neue GmbH', accent_color = '#ff0000' WHERE id = :merchantId`,
        {
          merchantId,
        },
      );
    });

    expect((await pdf(customer, id)).bytes.equals(before.bytes)).toBe(true);
    expect(await scene.calls.read(id, content)).toEqual(shown);
  });
});
