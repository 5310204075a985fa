import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { DocumentCalls, LINE } from "../documents/document.test-support";
import { checkChainFile, downloadChain } from "./evidence.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Scene {
  readonly merchant: TestMerchant;
  readonly clientId: string;
  readonly offerId: string;
  readonly calls: DocumentCalls;
}

/** An offer that somebody accepted. */
async function buildScene(): Promise<Scene> {
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant);
  const calls = new DocumentCalls(await merchant.staff("EDITOR"));
  const { id } = await calls.issued({ clientId: client.id, type: "OFFER", data: { lines: [LINE] } });
  const customer = await api.openPortal(client.customerportalUrl);
  const { errors } = await customer(
    `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { __typename } }`,
    { input: { documentId: id, version: 1, name: "Alma Becker", purchaseOrderNumber: "PO-7" } },
  );
  expect(errors).toEqual([]);
  return { merchant, clientId: client.id, offerId: id, calls };
}

async function eraseDeciders(caller: GraphQLClient, clientId: string, key: string | null = null) {
  const { data, errors } = await caller<{ eraseDeciders: { erasedRecords: number } }>(
    `mutation ($clientId: ID!, $key: String) {
       eraseDeciders(clientId: $clientId, idempotencyKey: $key) { ... on EraseDecidersSuccess { erasedRecords } }
     }`,
    { clientId, key },
  );
  const code = errors[0]?.extensions.code;
  return code === undefined ? data.eraseDeciders : { code };
}

describe("the exported chain", () => {
  test("says what was accepted, and about persons what opens its commitments", async () => {
    const { merchant, clientId, offerId, calls } = await buildScene();
    const { content, number, decision } = await calls.read<{
      content: { sha256: string };
      number: string;
      decision: { evidenceHash: string };
    }>(offerId, "number content { sha256 } decision { evidenceHash }");

    const file = await downloadChain(api, merchant);

    const [line = "", end = ""] = file.toString("utf8").split("\n");
    expect(JSON.parse(line)).toMatchObject({
      hash: decision.evidenceHash,
      record: {
        kind: "OFFER_ACCEPTED",
        clientId,
        sequence: 1,
        facts: {
          link: "CLIENT",
          document: { id: offerId, number, type: "OFFER", version: 1, contentSha256: content.sha256 },
        },
      },
      openings: { name: { value: "Alma Becker" }, purchaseOrderNumber: { value: "PO-7" }, reason: { value: null } },
    });
    expect((JSON.parse(line) as { record: object }).record).not.toHaveProperty("name");
    expect(JSON.parse(end)).toEqual({
      count: 1,
      head: decision.evidenceHash,
      merchantId: merchant.scope.merchantId,
    });
    expect(checkChainFile(file, decision.evidenceHash)).toMatchObject({ intact: true, length: 1 });
  });

  test("is for staff and keys of the merchant, and for nobody else", async () => {
    const { merchant } = await buildScene();
    const other = await api.createMerchant();
    const get = (headers: Record<string, string>, query: Record<string, string> = {}) =>
      api.server.app.inject({ method: "GET", url: "/exports/evidence.jsonl", headers, query });

    const answer = await get({ ...(await merchant.staffHeaders("VIEWER")) });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
    expect((await get({})).statusCode).toBe(401);
    expect((await get(await merchant.keyHeaders("READ"), { from: "2026-01-01" })).statusCode).toBe(400);
    expect(checkChainFile(await downloadChain(api, other))).toMatchObject({ intact: true, length: 0 });
  });
});

describe("erasing persons", () => {
  test("leaves nothing about them, and a valid chain that says so", async () => {
    const { merchant, clientId, offerId, calls } = await buildScene();
    const owner = await merchant.staff("OWNER");
    const { decision } = await calls.read<{ decision: { evidenceHash: string } }>(offerId, "decision { evidenceHash }");

    expect(await eraseDeciders(owner, clientId)).toMatchObject({ erasedRecords: 1 });
    expect(await eraseDeciders(owner, clientId)).toMatchObject({ erasedRecords: 0 });

    const file = await downloadChain(api, merchant);
    const [first = "", second = ""] = file.toString("utf8").split("\n");
    expect(file.toString("utf8")).not.toMatch(/Alma|PO-7|127\.0\.0\.1/);
    expect(JSON.parse(first)).toMatchObject({ openings: null });
    expect(JSON.parse(second)).toMatchObject({ record: { kind: "PERSONS_ERASED", clientId, facts: { count: 1 } } });
    expect(checkChainFile(file, decision.evidenceHash)).toMatchObject({ intact: true, length: 2 });
    expect(await calls.read(offerId, "decision { kind name purchaseOrderNumber }")).toEqual({
      decision: { kind: "ACCEPTED", name: "", purchaseOrderNumber: null },
    });
  });

  test("is for owners, and never of another merchant's clients", async () => {
    const { merchant, clientId } = await buildScene();
    const elsewhere = await api.createMerchant();

    expect(await eraseDeciders(await merchant.staff("EDITOR"), clientId)).toMatchObject({ code: "FORBIDDEN" });
    expect(await eraseDeciders(await elsewhere.staff("OWNER"), clientId)).toMatchObject({ erasedRecords: 0 });
    expect((await downloadChain(api, merchant)).toString("utf8")).toContain("Alma Becker");
  });

  test("twice under one key is once", async () => {
    const { merchant, clientId } = await buildScene();
    const owner = await merchant.staff("OWNER");

    const answers = await Promise.all([1, 2].map(() => eraseDeciders(owner, clientId, "erase-1")));

    expect(answers).toEqual([{ erasedRecords: 1 }, { erasedRecords: 1 }]);
    expect(checkChainFile(await downloadChain(api, merchant))).toMatchObject({ length: 2 });
  });
});
