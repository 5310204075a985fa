import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { buildDocumentScene, LINE } from "../documents/document.test-support";
import { INVOICE, pdfOf, PublishScene } from "../publishing/publishing.test-support";

interface Entry {
  readonly __typename: string;
  readonly code?: string;
  readonly change?: string;
  readonly fields?: readonly { readonly field: string; readonly code: string }[];
  readonly client?: { readonly id: string; readonly clientNumber: string; readonly portalAccess: boolean };
  readonly document?: { readonly id: string; readonly number: string | null; readonly currentVersion: number };
}

interface Batch extends Omit<Entry, "client" | "document"> {
  readonly results: readonly Entry[];
}

const TYPES = {
  createClients: "inputs: [CreateClientInput!]!",
  setClientsPortalAccess: "inputs: [SetClientPortalAccessInput!]!",
  createDocuments: "inputs: [CreateDocumentInput!]!",
  issueDocuments: "ids: [ID!]!",
  publishDocuments: "inputs: [PublishDocumentInput!]!",
  bookPayments: "inputs: [BookPaymentInput!]!",
} as const;
type Operation = keyof typeof TYPES;
const OPERATIONS = Object.keys(TYPES) as Operation[];

const SELECTED: Record<Operation, string> = {
  createClients: "... on CreateClientSuccess { client { id clientNumber portalAccess } }",
  setClientsPortalAccess: "... on SetClientPortalAccessSuccess { client { id clientNumber portalAccess } }",
  createDocuments: "... on DocumentSuccess { document { id number currentVersion } }",
  issueDocuments: "... on DocumentSuccess { document { id number currentVersion } }",
  publishDocuments: "... on PublishDocumentSuccess { change document { id number currentVersion } }",
  bookPayments: "... on BookPaymentSuccess { document { id number currentVersion } }",
};

async function run(send: GraphQLClient, operation: Operation, entries: readonly unknown[], key: string | null = null) {
  const [argument = "", type = ""] = TYPES[operation].split(": ");
  const success = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Success`;
  const problems = "... on Failure { code } ... on InvalidInput { fields { field code } }";
  const { data, errors } = await send<Record<string, Batch>>(
    `mutation ($entries: ${type}, $key: String) { ${operation}(${argument}: $entries, idempotencyKey: $key) {
       __typename ${problems} ... on ${success} { results { __typename ${problems} ${SELECTED[operation]} } } } }`,
    { entries, key },
  );
  const answer = data[operation];
  if (errors[0] !== undefined || answer === undefined) throw new Error(errors[0]?.message);
  return answer;
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function count(merchant: TestMerchant, table: "client" | "document" | "ledger_entry"): Promise<number> {
  const row = await api.server.database.row<{ count: number }>(
    `SELECT COUNT(*) AS "count" FROM ${table} WHERE merchant_id = :merchantId`,
    { merchantId: merchant.scope.merchantId },
  );
  return Number(row?.count);
}

/** As if the process had been killed after everything was done, and before the answer was kept. */
async function forgetAnswer({ scope }: TestMerchant, key: string): Promise<void> {
  await api.server.database.transaction(() =>
    api.server.database.execute(
      "UPDATE kept_answer SET answer = NULL WHERE merchant_id = :merchantId AND idempotency_key = :key",
      { merchantId: scope.merchantId, key },
    ),
  );
}

const named = (name: string, clientNumber: string | null = null) => ({ data: { name, clientNumber } });
const kindsOf = ({ results }: Batch) => results.map(({ __typename, code }) => code ?? __typename);

describe("clients", () => {
  test("are created in their order; one that is refused keeps none of the others out", async () => {
    const merchant = await api.createMerchant();
    const send = await merchant.apiKey("WRITE");
    const inputs = [named("Alma", "A"), named(" "), named("Bernd", "A"), named("Cem"), named("Dora")];

    const answer = await run(send, "createClients", inputs, "morning");

    expect(kindsOf(answer)).toEqual([
      "CreateClientSuccess",
      "INVALID_INPUT",
      "INVALID_INPUT",
      "CreateClientSuccess",
      "CreateClientSuccess",
    ]);
    expect(answer.results[1]?.fields).toEqual([{ field: "data.name", code: "REQUIRED" }]);
    expect(answer.results[2]?.fields).toEqual([{ field: "data.clientNumber", code: "TAKEN" }]);
    const [fourth, fifth] = answer.results.slice(3).map(({ client }) => client?.clientNumber ?? "");
    expect(Number(fifth?.match(/\d+$/)?.[0])).toBe(Number(fourth?.match(/\d+$/)?.[0]) + 1);
    expect(await run(send, "createClients", inputs, "morning")).toEqual(answer);
    expect((await run(send, "createClients", inputs.slice(1), "morning")).code).toBe("KEY_REUSED");
    expect(await count(merchant, "client")).toBe(3);
  });

  test("five hundred are created once, whoever sends them at the same time", async () => {
    const merchant = await api.createMerchant();
    const send = await merchant.apiKey("WRITE");
    const inputs = Array.from({ length: 500 }, (_, index) => named(`Kunde ${String(index)}`));

    const answers = await Promise.all([1, 2].map(() => run(send, "createClients", inputs, "once")));

    expect(answers[1]).toEqual(answers[0]);
    expect(new Set(answers[0]?.results.map(({ client }) => client?.clientNumber)).size).toBe(500);
    expect(await count(merchant, "client")).toBe(500);
  });

  test("get and lose portal access together, others' and unknown ones not", async () => {
    const merchant = await api.createMerchant();
    const send = await merchant.staff("EDITOR");
    const [first, second] = [await buildClient(merchant), await buildClient(merchant)];
    const foreign = await buildClient(await api.createMerchant());
    const choose = (portalAccess: boolean, ids: readonly string[]) =>
      run(
        send,
        "setClientsPortalAccess",
        ids.map((clientId) => ({ clientId, portalAccess })),
      );

    const answer = await choose(false, [second.id, foreign.id, first.id, "no id"]);

    expect(kindsOf(answer)).toEqual([
      "SetClientPortalAccessSuccess",
      "NOT_FOUND",
      "SetClientPortalAccessSuccess",
      "NOT_FOUND",
    ]);
    expect(answer.results.map(({ client }) => client?.id)).toEqual([second.id, undefined, first.id, undefined]);
    const many = Array.from({ length: 4 }, (_, index) =>
      index % 2 === 0 ? [first.id, second.id] : [second.id, first.id],
    );
    const together = await Promise.all(many.map((ids) => choose(true, ids)));
    expect(together.flatMap(({ results }) => results).every(({ client }) => client?.portalAccess)).toBe(true);
  });
});

describe("documents", () => {
  test("are drafted and issued in their order; foreign, wrong and repeated ones among them", async () => {
    const { merchant, clientId } = await buildDocumentScene(api);
    const foreign = await buildDocumentScene(api);
    const send = await merchant.apiKey("WRITE");
    const draft = (title: string, owner = clientId, lines: readonly unknown[] = [LINE]) => ({
      type: "INVOICE",
      clientId: owner,
      data: { title, lines },
    });
    const drafts = await run(
      send,
      "createDocuments",
      [draft("Eins"), draft("Zwei", foreign.clientId), draft("Drei", clientId, []), draft("Vier")],
      "draft",
    );
    expect(kindsOf(drafts)).toEqual(["DocumentSuccess", "NOT_FOUND", "INVALID_INPUT", "DocumentSuccess"]);
    const [one = "", four = ""] = drafts.results.flatMap(({ document }) =>
      document === undefined ? [] : [document.id],
    );
    const others = (await foreign.calls.create({ clientId: foreign.clientId })).document.id;

    const ids = [four, others, one, four];
    const issued = await run(send, "issueDocuments", ids, "issue");

    expect(kindsOf(issued)).toEqual(["DocumentSuccess", "NOT_FOUND", "DocumentSuccess", "DocumentSuccess"]);
    const numbers = issued.results.map(({ document }) => document?.number);
    expect(numbers).toEqual(["RE-1001", undefined, "RE-1002", "RE-1001"]);
    await forgetAnswer(merchant, "issue");
    expect(await run(send, "issueDocuments", ids, "issue")).toEqual(issued);
    expect(await run(send, "issueDocuments", ids, "issue")).toEqual(issued);
    expect(await count(merchant, "document")).toBe(2);
    expect(await count(foreign.merchant, "document")).toBe(1);
  });

  test("are published together; a repetition that was cut off brings nothing old back", async () => {
    const scene = await PublishScene.create(api);
    const input = (number: string, mark: string, change: object = {}) => ({
      ...INVOICE,
      number,
      clientNumber: "K-2044",
      pdfBase64: pdfOf(mark, { number }).toString("base64"),
      ...change,
    });
    const inputs = [input("F-1", "a"), input("F-2", "b", { pdfBase64: "AAAA" }), input("F-3", "c")];

    const answer = await run(scene.program, "publishDocuments", inputs, "night");

    expect(kindsOf(answer)).toEqual(["PublishDocumentSuccess", expect.any(String), "PublishDocumentSuccess"]);
    await run(scene.program, "publishDocuments", [input("F-1", "newer")], "next night");
    await forgetAnswer(scene.merchant, "night");
    expect(await run(scene.program, "publishDocuments", inputs, "night")).toEqual(answer);
    const again = await run(scene.program, "publishDocuments", [input("F-1", "newer"), input("F-3", "c")]);
    expect(again.results.map(({ change, document }) => [change, document?.currentVersion])).toEqual([
      ["UNCHANGED", 2],
      ["UNCHANGED", 1],
    ]);
  });

  test("payments are booked once under their own keys, also when two have the same", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const [first, second] = [await calls.issued({ clientId }), await calls.issued({ clientId })];
    const send = await merchant.apiKey("WRITE");
    const pay = (documentId: string, idempotencyKey: string, amount = "10.00") => ({
      documentId,
      amount,
      method: "BANK_TRANSFER",
      idempotencyKey,
    });
    const inputs = [pay(second.id, "b"), pay(first.id, "a"), pay(second.id, "b"), pay(first.id, "a", "11.00")];

    const answers = [await run(send, "bookPayments", inputs, "all"), await run(send, "bookPayments", inputs)];

    for (const answer of answers)
      expect(kindsOf(answer)).toEqual(["BookPaymentSuccess", "BookPaymentSuccess", "BookPaymentSuccess", "KEY_REUSED"]);
    expect(await count(merchant, "ledger_entry")).toBe(2);
  });
});

describe.each(OPERATIONS)("%s", (operation) => {
  test("takes 1 to 500 entries, of who may write", async () => {
    const merchant = await api.createMerchant();
    const send = await merchant.staff("EDITOR");
    const field = operation === "issueDocuments" ? "ids" : "inputs";
    const entries: Record<Operation, unknown> = {
      createClients: named("Alma"),
      setClientsPortalAccess: { clientId: "x", portalAccess: true },
      createDocuments: { type: "INVOICE", clientId: "x", data: { lines: [LINE] } },
      issueDocuments: "x",
      publishDocuments: { ...INVOICE, pdfBase64: "" },
      bookPayments: { documentId: "x", amount: "1.00", method: "CASH", idempotencyKey: "k" },
    };
    const refused = (code: string) => ({
      __typename: "InvalidInput",
      code: "INVALID_INPUT",
      fields: [{ field, code }],
    });

    expect(await run(send, operation, [])).toEqual(refused("REQUIRED"));
    const tooMany = Array.from({ length: 501 }, () => entries[operation]);
    expect(await run(send, operation, tooMany)).toEqual(refused("TOO_MANY"));
    for (const caller of [await merchant.staff("VIEWER"), await merchant.apiKey("READ"), api.anonymous.admin])
      await expect(run(caller, operation, [entries[operation]])).rejects.toThrow();
    expect(await count(merchant, "client")).toBe(0);
  });
});
