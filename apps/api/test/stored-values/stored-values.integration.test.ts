import { Writable } from "node:stream";
import { storedValuesCheck } from "../../src/health/database-checks";
import { newId } from "../../src/shared/ids";
import { createLogger } from "../../src/shared/logger";
import { DocumentCalls } from "../../src/modules/documents/document.test-support";
import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../create-test-api";
import { buildClient, insertDocument } from "../factories";

const logged: string[] = [];
const logger = createLogger(
  "error",
  new Writable({
    write: (line: Buffer, _encoding, done) => {
      logged.push(line.toString());
      done();
    },
  }),
);

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ mailFrom: "Portal <portal@example.com>" }, { logger });
});
afterAll(() => api.close());

/** As a newer version or a hand would, past everything that checks. */
async function store(table: string, id: string, column: string, value: string | number): Promise<void> {
  const { database } = api.server;
  const changed = await database.transaction(() =>
    database.execute(`UPDATE ${table} SET ${column} = :value WHERE id = :id`, { id, value }),
  );
  expect(changed).toBe(1);
}

async function createScene() {
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant);
  const documents = [];
  for (let day = 1; day <= 5; day += 1) {
    const documentDate = `2026-04-0${String(day)}`;
    documents.push(await insertDocument(api, merchant.scope, client.id, { documentDate }));
  }
  const ids = documents.map(({ id }) => id).toReversed();
  return {
    merchant,
    client,
    ids,
    staff: await merchant.staff(),
    portal: await api.openPortal(client.customerportalUrl),
  };
}

interface Listed {
  readonly documents: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Page by page to the end. */
async function listAll(caller: GraphQLClient, size: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { status, data, errors }: Awaited<ReturnType<typeof caller<Listed>>> = await caller<Listed>(
      `query ($first: Int, $after: String) { documents(first: $first, after: $after) {
         edges { node { id type status date dueDate total { amount currency } openAmount { amount } } }
         pageInfo { hasNextPage endCursor } } }`,
      { first: size, after },
    );
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    found.push(...data.documents.edges.map(({ node }) => node.id));
    if (!data.documents.pageInfo.hasNextPage) return found;
    after = data.documents.pageInfo.endCursor;
  }
}

describe("a document that a newer version or a hand has written", () => {
  test.each([
    ["type", "CONTRACT"],
    ["status", "PLEDGED"],
    ["source", "TELEPATHY"],
    ["document_date", "0000-00-00"],
    ["due_date", "2026-02-30"],
    ["currency", "EU"],
    ["issued_at", "yesterday"],
    ["cash_discounts", "{broken"],
    ["gross_minor", Number.MAX_SAFE_INTEGER],
  ] as const)("of an unknown %s is left out, and every other one is there", async (column, value) => {
    const { ids, staff, portal } = await createScene();
    const [, broken = ""] = ids;
    await store("document", broken, column, value);
    const readable = ids.filter((id) => id !== broken);

    // The customer does not see where it comes from, nor when it was issued.
    const isShownToCustomers = ["source", "issued_at"].includes(column);
    for (const size of [1, 2, 100]) {
      expect((await listAll(staff, size)).toSorted()).toEqual(readable.toSorted());
      expect((await listAll(portal, size)).toSorted()).toEqual((isShownToCustomers ? ids : readable).toSorted());
    }
    expect((await staff(`{ document(id: "${broken}") { id } }`)).data).toEqual({ document: null });
  });

  test("with an amount from before there was a limit, and fees on top, is left out", async () => {
    const { ids, staff } = await createScene();
    const [broken = ""] = ids;
    await store("document", broken, "gross_minor", 2 ** 53 - 1);
    await store("document", broken, "fees_minor", 500);
    expect(await listAll(staff, 2)).toEqual(ids.slice(1));
  });

  test("is not shown to its customer because its status is none of the hidden ones", async () => {
    const { ids, portal } = await createScene();
    const [broken = ""] = ids;
    await store("document", broken, "status", "DRAFT_OF_A_DRAFT".slice(0, 12));
    const { data } = await portal(`{ document(id: "${broken}") { id } }`);
    expect(data).toEqual({ document: null });
  });

  test("is not changed: what would be computed from half of it could be wrong", async () => {
    const { ids, staff } = await createScene();
    const [broken = ""] = ids;
    await store("document", broken, "currency", "E$O");
    const { status, errors } = await staff(
      `mutation { bookPayment(input: { documentId: "${broken}", amount: "1.00", bookedOn: "2026-05-01", method: BANK_TRANSFER, idempotencyKey: "${newId()}" }) { __typename } }`,
    );
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([422, ["UNREADABLE"]]);
  });
});

test.each([["{broken"], ['{"type":"INVOICE","sections":[]}'], ["null"]])(
  "an issued content of another form (%s) fails by itself, not with its list",
  async (content) => {
    const merchant = await api.createMerchant();
    const [client, staff] = [await buildClient(merchant), await merchant.staff()];
    await new DocumentCalls(staff).issued({ clientId: client.id });
    const { id } = await new DocumentCalls(staff).issued({ clientId: client.id });
    await store("document_version", (await versionOf(id)).id, "content", content);

    const { status, data, errors } = await staff<{ documents: { edges: readonly unknown[] } }>(
      "{ documents(first: 10) { edges { node { id content { title } } } } }",
    );
    expect([status, data.documents.edges.length]).toEqual([200, 2]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["UNREADABLE"]);
  },
);

async function versionOf(documentId: string): Promise<{ readonly id: string }> {
  const row = await api.server.database.row<{ id: string }>(
    `SELECT id AS "id" FROM document_version WHERE document_id = :documentId`,
    { documentId },
  );
  if (row === null) throw new Error("The document has no version");
  return row;
}

describe("a merchant's time zone that this system does not know", () => {
  test("is Berlin's meanwhile, which its own settings, the log and the health report say", async () => {
    const { merchant, ids, staff, portal } = await createScene();
    await store("merchant", merchant.scope.merchantId, "time_zone", "Mars/Olympus_Mons");
    logged.length = 0;

    expect(await listAll(staff, 100)).toEqual(ids);
    expect(await listAll(portal, 100)).toEqual(ids);
    const { data } = await staff("{ merchant { timeZone unknownTimeZone } }");
    expect(data).toEqual({ merchant: { timeZone: "Europe/Berlin", unknownTimeZone: "Mars/Olympus_Mons" } });
    expect(logged.filter((line) => line.includes("Mars/Olympus_Mons"))).toHaveLength(1);
    expect(await storedValuesCheck(api.server.database).look()).toContain("timeZone");
  });
});

describe("whoever is asking", () => {
  const codeOf = async (caller: GraphQLClient): Promise<readonly unknown[]> => {
    const { data, errors } = await caller<object | null | undefined>(
      "{ viewer { __typename } clients { edges { node { id } } } }",
    );
    return [data ?? null, ...errors.map(({ extensions }) => extensions.code)];
  };
  const idOf = async (table: string, { scope }: TestMerchant): Promise<string> => {
    const sql = `SELECT id AS "id" FROM ${table} WHERE merchant_id = :merchantId ORDER BY id DESC LIMIT 1`;
    const row = await api.server.database.row<{ id: string }>(sql, { merchantId: scope.merchantId });
    return row?.id ?? "";
  };

  test("is nobody with a role that is not known", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff("VIEWER");
    await store("staff_member", await idOf("staff_member", merchant), "role", "AUDITOR");
    expect(await codeOf(staff)).toEqual([null, "UNREADABLE"]);
  });

  test("is nobody with a key of a scope that is not known", async () => {
    const merchant = await api.createMerchant();
    const key = await merchant.apiKey("READ");
    await store("api_key", await idOf("api_key", merchant), "scope", "ADMIN");
    expect(await codeOf(key)).toEqual([null, "UNREADABLE"]);
  });

  test("does nothing that nobody here knows to have been released", async () => {
    const { merchant, ids, staff, portal } = await createScene();
    const settings = await idOf("portal_settings", merchant);
    await store("portal_settings", settings, "enabled_document_types", '["INVOICE","CONTRACT"]');
    await store("portal_settings", settings, "enabled_actions", "{broken");

    expect(await listAll(portal, 100)).toEqual(ids);
    const actions = await portal<{ document: { allowedActions: readonly string[] } }>(
      `{ document(id: "${ids[0] ?? ""}") { allowedActions } }`,
    );
    expect(actions.data.document.allowedActions).not.toContain("COMMENT");
    const { data } = await staff<{ portalSettings: object }>(
      "{ portalSettings { enabledDocumentTypes enabledActions } }",
    );
    expect(data.portalSettings).toEqual({ enabledDocumentTypes: ["INVOICE"], enabledActions: [] });
  });
});

test("the books are not exported with a gap", async () => {
  const { merchant, ids, staff } = await createScene();
  await staff(
    `mutation { bookPayment(input: { documentId: "${ids[0] ?? ""}", amount: "1.00", bookedOn: "2026-05-01", method: BANK_TRANSFER, idempotencyKey: "${newId()}" }) { __typename } }`,
  );
  const headers = await merchant.keyHeaders("READ");
  const exported = () => api.server.app.inject({ method: "GET", url: "/exports/ledger.csv", headers });
  expect((await exported()).statusCode).toBe(200);

  const entry = await api.server.database.row<{ id: string }>(
    `SELECT id AS "id" FROM ledger_entry WHERE merchant_id = :merchantId`,
    { merchantId: merchant.scope.merchantId },
  );
  await store("ledger_entry", entry?.id ?? "", "kind", "BARTERED");
  // It is broken off, so that nobody takes what there is for all of it.
  await expect(exported()).rejects.toThrow("destroyed");
});

test("an order to send that nobody understands keeps no other email from being sent", async () => {
  const { client, staff } = await createScene();
  const send = (body: string) =>
    staff("mutation ($input: SendMailInput!) { sendMail(input: $input) { __typename } }", {
      input: { kind: "PORTAL_LINK", clientId: client.id, body, idempotencyKey: newId() },
    });
  await send("first");
  const message = await api.server.database.row<{ id: string }>(
    `SELECT id AS "id" FROM outbox_message WHERE status = 'PENDING' ORDER BY id DESC LIMIT 1`,
  );
  await store("outbox_message", message?.id ?? "", "payload", "{broken");
  await send("second");

  await api.server.services.outbox.drain();
  const left = await api.server.database.rows<{ id: string }>(
    `SELECT id AS "id" FROM outbox_message WHERE status = 'PENDING'`,
  );
  expect(left.map(({ id }) => id)).toEqual([message?.id]);
});
