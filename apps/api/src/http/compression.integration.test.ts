import { once } from "node:events";
import { get as httpGet } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { createTestApi, type TestApi, type TestMerchant } from "../../test/create-test-api";
import { buildClient, insertDocument } from "../../test/factories";
import { TrustedDocuments } from "../graphql/trusted-documents";
import { newId } from "../shared/ids";
import { LedgerEntryEntity } from "../modules/ledger/ledger-entry.entity";

const LIST = "query List { clients(first: 100) { edges { node { id name clientNumber } } } }";
const LINKS =
  "query Links { clients(first: 100) { edges { node { id name ...box } } } } fragment box on Client { customerportalUrl }";
const CREATE = "mutation Create($input: CreateClientInput!) { createClient(input: $input) { __typename } }";

let api: TestApi;
beforeAll(async () => {
  const trustedDocuments = { admin: TrustedDocuments.of({ list: LIST, links: LINKS }), portal: TrustedDocuments.none };
  api = await createTestApi({}, { trustedDocuments });
});
afterAll(() => api.close());

interface Scene {
  readonly merchant: TestMerchant;
  readonly headers: Record<string, string>;
  readonly clientId: string;
}

async function buildScene(): Promise<Scene> {
  const merchant = await api.createMerchant();
  const { id } = await buildClient(merchant, { name: "Alma Becker" });
  for (let count = 1; count < 20; count += 1) await buildClient(merchant, { name: `Kunde Nummer ${String(count)}` });
  return { merchant, headers: await merchant.keyHeaders(), clientId: id };
}

function ask(headers: Record<string, string>, payload: object, encoding: string) {
  return api.server.app.inject({
    method: "POST",
    url: "/graphql",
    headers: { ...headers, "accept-encoding": encoding },
    payload,
  });
}

describe("an answer of the API", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene();
  });

  test.each([
    ["of an operation sent as text", { query: LIST }],
    ["of a trusted operation", { documentId: "list" }],
  ])("%s is compressed as the caller accepts it", async (_kind, payload) => {
    const plain = await ask(scene.headers, payload, "identity");
    const brotli = await ask(scene.headers, payload, "gzip, deflate, br");
    const gzip = await ask(scene.headers, payload, "gzip");

    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.payload).toContain("Alma Becker");
    expect(brotli.headers).toMatchObject({ "content-encoding": "br", vary: "accept-encoding" });
    expect(gzip.headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.payload);
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.payload);
    expect(brotli.rawPayload.length).toBeLessThan(plain.payload.length / 2);
    expect((await ask(scene.headers, payload, "br;q=0, gzip;q=0")).headers["content-encoding"]).toBeUndefined();
  });

  test("stays as it is when it is small", async () => {
    const answer = await ask(scene.headers, { query: "{ viewer { id } }" }, "br");
    expect(answer.headers["content-encoding"]).toBeUndefined();
  });

  test.each([
    ["with a portal URL, even in a fragment", { query: LINKS }],
    ["with a portal URL in a trusted operation", { documentId: "links" }],
    ["with paylinks", { query: "{ documents(first: 100) { edges { node { id title number payUrl } } } }" }],
  ])("stays as it is %s: its length would tell about the secret", async (_kind, payload) => {
    await Promise.all(
      Array.from({ length: 20 }, () => insertDocument(api, scene.merchant.scope, scene.clientId, { title: "Regal" })),
    );
    const answer = await ask(scene.headers, payload, "br, gzip");
    expect(answer.payload.length).toBeGreaterThan(1_400);
    expect(answer.headers["content-encoding"]).toBeUndefined();
  });

  test("stays as it is for a mutation, which repeats what it was sent", async () => {
    const input = { data: { name: "" }, portalAccess: true };
    const aliases = Array.from({ length: 25 }, (_, index) => `a${String(index)}: createClient(input: $input)`);
    const fields = "{ __typename ... on InvalidInput { fields { field code message } } }";
    const query = CREATE.replace("createClient(input: $input) { __typename }", aliases.join(` ${fields} `) + fields);
    const answer = await ask(scene.headers, { query, variables: { input } }, "br, gzip");
    expect(answer.payload.length).toBeGreaterThan(1_400);
    expect(answer.headers["content-encoding"]).toBeUndefined();
  });
});

test("an export is compressed and still flows: what is read is sent on", async () => {
  const { merchant, headers, clientId } = await buildScene();
  const { id: documentId } = await insertDocument(api, merchant.scope, clientId);
  await insertEntries(merchant, documentId, 1_200);
  const origin = await api.server.listen();

  for (const [encoding, unpack] of [
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const) {
    const request = httpGet(`${origin}/exports/ledger.csv`, { headers: { ...headers, "accept-encoding": encoding } });
    const [response] = (await once(request, "response")) as [AsyncIterable<Buffer> & { headers: object }];
    const parts: Buffer[] = [];
    for await (const part of response) parts.push(part);

    expect(response.headers).toMatchObject({ "content-encoding": encoding, vary: "accept-encoding" });
    // The heading and three pages of 500 rows, each when it was read; the network may join what follows quickly.
    expect(parts.length).toBeGreaterThanOrEqual(2);
    const lines = unpack(Buffer.concat(parts)).toString().trim().split("\r\n");
    expect(lines).toHaveLength(1_201);
  }
});

async function insertEntries({ scope }: TestMerchant, documentId: string, count: number): Promise<void> {
  const createdAt = api.clock.now().toISOString();
  const rows = Array.from({ length: count }, () => ({
    merchantId: scope.merchantId,
    id: newId(),
    documentId,
    paymentId: null,
    kind: "BOOKED_BY_HAND",
    amountMinor: 100,
    currency: "EUR",
    method: "BANK_TRANSFER",
    provider: "MANUAL",
    providerPaymentId: newId(),
    note: null,
    bookedOn: "2026-05-04",
    staffMemberId: null,
    createdAt,
  }));
  const { database } = api.server;
  await database.transaction(async () => {
    for (let start = 0; start < count; start += 400) {
      await database.writer.insert(LedgerEntryEntity, rows.slice(start, start + 400));
    }
  });
}

test("style sheets and pages outside the apps are compressed", async () => {
  for (const url of ["/pages.css", "/graphql"]) {
    const asked = { "accept-encoding": "br", accept: "text/html" };
    const { headers } = await api.server.app.inject({ method: "GET", url, headers: asked });
    expect(headers).toMatchObject({ "content-encoding": "br", vary: "accept-encoding" });
  }
});
