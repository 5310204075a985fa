import { createTestApi, type GraphQLClient, type TestApi } from "../../test/create-test-api";
import { buildClient } from "../../test/factories";
import { purgeExpired } from "../jobs/purge-expired";
import { SystemAccess } from "../access/system-access";
import { type Answer, call, createDocument } from "./kept-answers.test-support";
import { buildDocumentScene, type DocumentScene, LINE } from "../modules/documents/document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function count(table: string, { merchant }: DocumentScene): Promise<number> {
  const row = await api.server.database.row<{ count: number }>(
    `SELECT COUNT(*) AS "count" FROM ${table} WHERE merchant_id = :merchantId`,
    { merchantId: merchant.scope.merchantId },
  );
  return Number(row?.count);
}

describe("a key of the caller's", () => {
  test("twenty identical calls at once make one draft, and all get its answer", async () => {
    const scene = await buildDocumentScene(api);
    const send = await scene.merchant.apiKey();

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => createDocument(send, scene.clientId, "order-1")),
    );

    expect(await count("document", scene)).toBe(1);
    expect(new Set(answers.map(({ document }) => document?.id)).size).toBe(1);
    expect(answers[19]).toEqual(answers[0]);
    expect(answers[0]?.document?.client.name).toBe("Alma Becker");
  });

  test("with other input it is refused, and nothing is made; without a key there are two", async () => {
    const scene = await buildDocumentScene(api);
    const send = await scene.merchant.apiKey();
    await createDocument(send, scene.clientId, "order-1");

    expect(await createDocument(send, scene.clientId, "order-1", "Tisch")).toMatchObject({ code: "KEY_REUSED" });
    expect(await count("document", scene)).toBe(1);

    await createDocument(send, scene.clientId, null);
    await createDocument(send, scene.clientId, null);
    expect(await count("document", scene)).toBe(3);
  });

  test("the order of members does not make another input", async () => {
    const scene = await buildDocumentScene(api);
    const send = await scene.merchant.apiKey();
    const first = await createDocument(send, scene.clientId, "order-1");
    const again = await call(
      send,
      "createDocument",
      { input: "CreateDocumentInput!" },
      {
        key: "order-1",
        input: {
          data: { lines: [LINE], title: "Regal" },
          clientId: scene.clientId,
          type: "INVOICE",
        },
      },
    );
    expect(again).toEqual(first);
  });

  test("what was refused is not kept: better input may use it", async () => {
    const scene = await buildDocumentScene(api);
    const send = await scene.merchant.apiKey();
    const long = "x".repeat(100_000);

    expect(await createDocument(send, scene.clientId, "order-1", long)).toMatchObject({ code: "INVALID_INPUT" });
    expect(await createDocument(send, scene.clientId, "order-1")).toMatchObject({ __typename: "DocumentSuccess" });
  });

  test("belongs to one caller, and to one operation of theirs", async () => {
    const scene = await buildDocumentScene(api);
    const [send, other] = [await scene.merchant.apiKey(), await scene.merchant.apiKey()];
    const first = await createDocument(send, scene.clientId, "1");
    const second = await createDocument(other, scene.clientId, "1");
    expect(second.document?.id).not.toBe(first.document?.id);
    const issue = { id: first.document?.id, key: "1" };
    expect(await call(send, "issueDocument", { id: "ID!" }, issue)).toMatchObject({
      code: "KEY_REUSED",
      operation: "createDocument",
    });
    expect(await call(send, "applyDefaultPortalAccess", {}, { key: "1" })).toMatchObject({
      code: "KEY_REUSED",
      operation: "createDocument",
    });
  });

  test("what was done in steps is done once, too: a cancellation", async () => {
    const scene = await buildDocumentScene(api);
    const send = await scene.merchant.apiKey();
    const { id } = await scene.calls.issued({ clientId: scene.clientId });
    const cancel = () => call(send, "cancelDocument", { id: "ID!", reason: "String" }, { id, reason: "X", key: "c" });
    const [first, again] = [await cancel(), await cancel()];
    expect(first.__typename).toBe("DocumentSuccess");
    expect(again).toEqual(first);
    expect(await call(send, "cancelDocument", { id: "ID!" }, { id, key: "c" })).toMatchObject({ code: "KEY_REUSED" });
  });

  test("a new API key is made once; its secret is told again for a day, and is nowhere in the clear", async () => {
    const scene = await buildDocumentScene(api);
    const owner = await scene.merchant.staff("OWNER");
    const create = async () =>
      (
        await owner<{ createApiKey: { readonly code?: string; readonly secret?: string } }>(
          `mutation { createApiKey(input: { name: "ERP", scope: READ }, idempotencyKey: "erp") {
             ... on Failure { code } ... on CreateApiKeySuccess { secret } } }`,
        )
      ).data.createApiKey;
    const { database } = api.server;
    const purge = () => purgeExpired({ database, clock: api.clock, systemAccess: new SystemAccess(database) });
    const kept = async () =>
      database.row<{ answer: string | null }>(
        `SELECT answer AS "answer" FROM kept_answer WHERE merchant_id = :merchantId AND idempotency_key = 'erp'`,
        { merchantId: scene.merchant.scope.merchantId },
      );

    const first = await create();
    expect(first.secret).toMatch(/^kp_/);
    expect(await create()).toEqual(first);
    expect((await kept())?.answer).not.toContain(first.secret);
    for (let hours = 0; hours < 24; hours += 8) {
      api.clock.advance(8 * 3_600_000);
      // Who comes back from time to time stays signed in.
      await owner("{ viewer { id } }");
    }
    expect(await create()).toEqual({ code: "ANSWER_FORGOTTEN" });
    await purge();
    expect(await kept()).toEqual({ answer: null });
    expect(await create()).toEqual({ code: "ANSWER_FORGOTTEN" });
  });

  test("makes each other step happen once: issuing, reminding, a client, a comment, another link", async () => {
    const scene = await buildDocumentScene(api);
    const send = await scene.merchant.apiKey();
    const data = { dueDate: "2026-05-18", lines: [LINE] };
    const { id } = (await scene.calls.create({ clientId: scene.clientId, data })).document;
    const twice = async (operation: string, input: Readonly<Record<string, string>>, variables: object) => {
      const [first, again] = [
        await call(send, operation, input, { ...variables, key: operation }),
        await call(send, operation, input, { ...variables, key: operation }),
      ];
      expect(first.__typename).toMatch(/Success$/);
      expect(again).toEqual(first);
    };

    await twice("issueDocument", { id: "ID!" }, { id });
    api.clock.advance(60 * 86_400_000);
    await twice("createReminder", { input: "CreateReminderInput!" }, { input: { invoiceId: id } });
    await twice(
      "createClient",
      { input: "CreateClientInput!" },
      { input: { data: { name: "Bernd" }, portalAccess: true } },
    );
    await twice("addComment", { input: "AddCommentInput!" }, { input: { documentId: id, body: "Danke" } });
    await twice("rotateClientLink", { clientId: "ID!" }, { clientId: scene.clientId });

    expect([await count("document", scene), await count("client", scene), await count("comment", scene)]).toEqual([
      2, 2, 1,
    ]);
    const [client] = await api.server.database.rows<{ generation: number }>(
      `SELECT link_generation AS "generation" FROM client WHERE id = :id`,
      { id: scene.clientId },
    );
    expect(client?.generation).toBe(2);
  });

  test("works for customers: a comment is written once", async () => {
    const scene = await buildDocumentScene(api);
    const document = await scene.calls.issued({ clientId: scene.clientId });
    const { customerportalUrl } = await clientOf(scene);
    const customer = await api.openPortal(customerportalUrl);
    const comment = { input: { documentId: document.id, body: "Wann kommt es?" }, key: "tab-1" };
    const first = await call(customer, "addComment", { input: "AddCommentInput!" }, comment);

    expect(first.__typename).toBe("AddCommentSuccess");
    expect(await call(customer, "addComment", { input: "AddCommentInput!" }, comment)).toEqual(first);
    expect(await count("comment", scene)).toBe(1);
  });

  test.each(["", "   ", "a\u0000", "x".repeat(101)])("%p is none", async (key) => {
    const scene = await buildDocumentScene(api);
    const send = await scene.merchant.apiKey();
    await expect(createDocument(send, scene.clientId, key)).rejects.toThrow("BAD_USER_INPUT");
  });

  test("is forgotten after thirty days, not before", async () => {
    const scene = await buildDocumentScene(api);
    const send = await scene.merchant.apiKey();
    const { database } = api.server;
    const purge = () => purgeExpired({ database, clock: api.clock, systemAccess: new SystemAccess(database) });
    await createDocument(send, scene.clientId, "order-1");
    api.clock.advance(29 * 86_400_000);
    await purge();
    await createDocument(send, scene.clientId, "order-1");
    expect(await count("document", scene)).toBe(1);
    api.clock.advance(2 * 86_400_000);
    await purge();
    await createDocument(send, scene.clientId, "order-1");
    expect(await count("document", scene)).toBe(2);
  });
});

async function clientOf({ merchant, clientId }: DocumentScene): Promise<{ customerportalUrl: string }> {
  const staff = await merchant.staff();
  const { data } = await staff<{ client: { customerportalUrl: string } }>(
    "query ($id: ID!) { client(id: $id) { customerportalUrl } }",
    { id: clientId },
  );
  return data.client;
}

describe("booking under a known key", () => {
  const BOOK = `mutation ($input: BookPaymentInput!) { bookPayment(input: $input) {
    __typename ... on Failure { code } ... on BookPaymentSuccess { entry { id } document { openAmount { amount } } } } }`;

  test("the same booking gives the first answer; another amount, method, day or document is refused", async () => {
    const scene = await buildDocumentScene(api);
    const [first, second] = [
      await scene.calls.issued({ clientId: scene.clientId }),
      await scene.calls.issued({ clientId: scene.clientId }),
    ];
    const [send, other] = [await scene.merchant.apiKey(), await scene.merchant.apiKey()];
    const booking = { documentId: first.id, amount: "19.00", method: "BANK_TRANSFER", idempotencyKey: "line-4" };
    const book = async (by: GraphQLClient, changes: object = {}) =>
      (await by<{ bookPayment: Answer }>(BOOK, { input: { ...booking, ...changes } })).data.bookPayment;

    const booked = await book(send);
    expect(booked).toMatchObject({ __typename: "BookPaymentSuccess" });
    expect(await book(send)).toEqual(booked);
    for (const changes of [{ amount: "20.00" }, { method: "CASH" }, { documentId: second.id }]) {
      expect(await book(send, changes)).toMatchObject({ code: "KEY_REUSED" });
      expect(await book(other, changes)).toMatchObject({ code: "KEY_REUSED" });
    }
    expect(await book(send, { bookedOn: "2026-05-03" })).toMatchObject({ code: "KEY_REUSED" });
    expect(await count("ledger_entry", scene)).toBe(1);
  });

  test("ten at the same time book once", async () => {
    const scene = await buildDocumentScene(api);
    const { id } = await scene.calls.issued({ clientId: scene.clientId });
    const send = await scene.merchant.apiKey();
    const input = { documentId: id, amount: "19.00", method: "CASH", idempotencyKey: "once" };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send<{ bookPayment: Answer }>(BOOK, { input })));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data.bookPayment))).size).toBe(1);
    expect(await count("ledger_entry", scene)).toBe(1);
  });
});

describe("sending an email under a known key", () => {
  test("once, and not with other words", async () => {
    const scene = await buildDocumentScene(api);
    const { id } = await buildClient(scene.merchant, { email: "alma@example.com" });
    const send = await scene.merchant.apiKey();
    const input = { clientId: id, kind: "PORTAL_LINK", idempotencyKey: "welcome" };
    const mail = async (changes: object = {}) =>
      (
        await send<{ sendMail: Answer }>(
          "mutation ($input: SendMailInput!) { sendMail(input: $input) { __typename ... on Failure { code } ... on SendMailSuccess { mail { id } } } }",
          { input: { ...input, ...changes } },
        )
      ).data.sendMail;
    const sent = await mail();
    expect(sent.__typename).toBe("SendMailSuccess");
    expect(await mail()).toEqual(sent);
    expect(await mail({ subject: "Anders" })).toMatchObject({ code: "KEY_REUSED" });
    expect(await count("mail", scene)).toBe(1);
  });
});
