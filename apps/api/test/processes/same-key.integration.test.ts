import { buildDocumentScene, type DocumentScene, LINE } from "../../src/modules/documents/document.test-support";
import { createTestApi, type TestApi } from "../create-test-api";
import { buildClient } from "../factories";
import { type Operation, ServerFleet } from "./server-fleet";

let api: TestApi;
let fleet: ServerFleet;
beforeAll(async () => {
  api = await createTestApi();
  fleet = await ServerFleet.start(api);
}, 120_000);
afterAll(async () => {
  await fleet.stop();
  await api.close();
});

interface Made {
  readonly __typename: string;
  readonly code?: string;
}

interface Subject extends DocumentScene {
  readonly invoiceId: string;
  readonly headers: Record<string, string>;
}

interface Case {
  readonly name: string;
  readonly table: string;
  readonly inputType: string;
  /** Where the key is: beside the input, or in it. */
  readonly isKeyInInput?: true;
  readonly selection: string;
  /** `word` makes one input differ from another. */
  readonly input: (subject: Subject, word: string) => object;
}

const CASES: readonly Case[] = [
  {
    name: "createDocument",
    table: "document",
    inputType: "CreateDocumentInput!",
    selection: "... on DocumentSuccess { document { id createdAt } }",
    input: ({ clientId }, title) => ({ type: "INVOICE", clientId, data: { title, lines: [LINE] } }),
  },
  {
    name: "createClient",
    table: "client",
    inputType: "CreateClientInput!",
    selection: "... on CreateClientSuccess { client { id clientNumber } }",
    input: (_subject, name) => ({ data: { name }, portalAccess: true }),
  },
  {
    name: "addComment",
    table: "comment",
    inputType: "AddCommentInput!",
    selection: "... on AddCommentSuccess { comment { id } }",
    input: ({ invoiceId }, body) => ({ documentId: invoiceId, body }),
  },
  {
    name: "bookPayment",
    table: "ledger_entry",
    inputType: "BookPaymentInput!",
    isKeyInInput: true,
    selection: "... on BookPaymentSuccess { entry { id } }",
    input: ({ invoiceId }, note) => ({ documentId: invoiceId, amount: "1.00", method: "CASH", note }),
  },
  {
    name: "sendMail",
    table: "mail",
    inputType: "SendMailInput!",
    isKeyInInput: true,
    selection: "... on SendMailSuccess { mail { id } }",
    input: ({ clientId }, subject) => ({ clientId, kind: "PORTAL_LINK", subject }),
  },
];

function write({ name, inputType, isKeyInInput, selection, input }: Case, subject: Subject, word: string): Operation {
  const given = input(subject, word);
  const idempotencyKey = "order 1";
  const selected = `{ __typename ... on Failure { code } ${selection} }`;
  return isKeyInInput
    ? {
        query: `mutation ($input: ${inputType}) { answer: ${name}(input: $input) ${selected} }`,
        variables: { input: { ...given, idempotencyKey } },
      }
    : {
        query: `mutation ($input: ${inputType}, $key: String) { answer: ${name}(input: $input, idempotencyKey: $key) ${selected} }`,
        variables: { input: given, key: idempotencyKey },
      };
}

async function createSubject(): Promise<Subject> {
  const scene = await buildDocumentScene(api);
  const { id } = await buildClient(scene.merchant, { email: "alma@example.com" });
  const invoice = await scene.calls.issued({ clientId: id });
  return { ...scene, clientId: id, invoiceId: invoice.id, headers: await scene.merchant.keyHeaders() };
}

async function count(table: string, { merchant }: Subject): Promise<number> {
  const row = await api.server.database.row<{ count: number }>(
    `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM ${table} WHERE merchant_id = :merchantId`,
    { merchantId: merchant.scope.merchantId },
  );
  return row?.count ?? 0;
}

describe.each(CASES)("$name under a key of the caller's", (subjectCase) => {
  const { table } = subjectCase;
  const ask = async (subject: Subject, word: string, turn = 0): Promise<Made> => {
    const operation = write(subjectCase, subject, word);
    return (await fleet.ask<{ answer: Made }>(subject.headers, operation, turn)).answer;
  };

  test("cut off ten times and repeated happens once, and the last call hears of it", async () => {
    const subject = await createSubject();
    const before = await count(table, subject);
    const operation = write(subjectCase, subject, "Regal");
    for (let turn = 0; turn < 10; turn += 1) {
      await fleet.cutOff(subject.headers, operation, { turn, at: (turn + 1) / 11 });
      await fleet.cutOff(subject.headers, operation, { turn, at: 1 });
      await fleet.cutOff(subject.headers, operation, { turn, at: "ANSWER" });
    }
    const answers = [await ask(subject, "Regal"), await ask(subject, "Regal", 1)];

    expect(answers[0]?.__typename).toMatch(/Success$/);
    expect(answers[1]).toEqual(answers[0]);
    expect(await count(table, subject)).toBe(before + 1);
  });

  test("twenty times at once happens once, through whichever server, and all get the same answer", async () => {
    const subject = await createSubject();
    const before = await count(table, subject);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, turn) => ask(subject, "Regal", turn)));

    expect(answers[0]?.__typename).toMatch(/Success$/);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await count(table, subject)).toBe(before + 1);
  });

  test("with other input does nothing and says so, also at the same time", async () => {
    const subject = await createSubject();
    const before = await count(table, subject);
    const words = ["Regal", "Tisch"];
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) => ask(subject, words[turn % 2] ?? "", Math.floor(turn / 2))),
    );
    const codes = answers.map(({ code, __typename }) => code ?? __typename.replace(/^.*(Success)$/, "$1"));

    expect(new Set(codes)).toEqual(new Set(["Success", "KEY_REUSED"]));
    expect(new Set(codes.filter((_, index) => index % 2 === 0)).size).toBe(1);
    expect(await count(table, subject)).toBe(before + 1);
    expect([await ask(subject, "Stuhl"), await ask(subject, "Stuhl", 1)]).toMatchObject([
      { code: "KEY_REUSED" },
      { code: "KEY_REUSED" },
    ]);
    expect(await count(table, subject)).toBe(before + 1);
  });
});
