import { getIntrospectionQuery } from "graphql";
import { SPARKASSE_CSV } from "../../src/modules/bank-statements/parsing/sample-statements.test-support";
import { buildPdf } from "../../src/shared/uploads/pdf/build-pdf.test-support";
import { buildZip } from "../../src/shared/uploads/zip/build-zip.test-support";
import { createTestApi, type TestApi } from "../create-test-api";
import { buildClient } from "../factories";
import { buildServer, type ServerProcess, startServerProcess } from "../server-process";

/** On a machine that has a lot to do. */
const LIMIT_MS = 120_000;
const MB = 1024 * 1024;

/** Only prepares what is attacked. */
let api: TestApi;
let server: ServerProcess;
let key: Record<string, string>;
beforeAll(async () => {
  buildServer();
  api = await createTestApi();
  api.clock.advance(Date.now() - api.clock.now().getTime());
  const merchant = await api.createMerchant();
  key = await merchant.keyHeaders();
  await buildClient(merchant);
  server = await startServerProcess(api.environment, { settings: { NODE_OPTIONS: "--max-old-space-size=256" } });
}, LIMIT_MS);
afterAll(async () => {
  await server.kill();
  await api.close();
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
}

async function send(payload: object, headers: Record<string, string> = key): Promise<Answer> {
  const response = await fetch(`${server.origin}/graphql`, {
    method: "POST",
    // A server may close a connection at any time that waits for its next request.
    headers: { connection: "close", "content-type": "application/json", ...headers },
    body: JSON.stringify(payload),
  });
  return { status: response.status, text: await response.text(), retryAfter: response.headers.get("retry-after") };
}

/** How often `/health` answered one question after another before the attack was over. */
async function healthAnswersDuring(attack: Promise<unknown>): Promise<number> {
  let answers = 0;
  let isOver = false;
  const over = attack.finally(() => {
    isOver = true;
  });
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- changes while waiting
  while (!isOver) {
    const { status } = await fetch(`${server.origin}/health`);
    expect(status).toBe(200);
    answers += 1;
  }
  await over;
  return answers;
}

const PROBLEMS = { importEInvoice: "ImportEInvoiceRefused", importBankStatement: "ImportBankStatementRefused" };

const upload = (mutation: keyof typeof PROBLEMS, bytes: Buffer | string): object => ({
  query: `mutation ($c: String!) { ${mutation}(input: { fileName: "a", contentBase64: $c }) {
    __typename ... on ${PROBLEMS[mutation]} { problems { code message } }
  } }`,
  variables: { c: Buffer.from(bytes).toString("base64") },
});

/** An e-invoice's root, and inside it what belongs nowhere. */
const WIDE_XML = Buffer.from(
  `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:c">${"<cbc:ID a='1' b='2'>1</cbc:ID>".repeat(60_000)}</Invoice>`,
);
const WIDE_CSV = Buffer.from(`${"a;".repeat(1_000)}\n`.repeat(4_000));
const ENTITY_BOMB = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(1_000)}">]><a>${"&b;".repeat(1_000)}</a>`;
const MANY_ATTRIBUTES = `<b ${Array.from({ length: 48 }, (_, index) => `a${String(index)}=""`).join(" ")}/>`;
const CSV_HEAD = "Buchungstag;Verwendungszweck;Betrag\n";
const CSV_ROW = "04.05.2026;RE-1;1,00\n";
const LONG_ROW = `${CSV_HEAD}${CSV_ROW}04.05.2026;${"x".repeat(8 * MB)};1,00\n`;
const pdfBomb = (): Buffer => buildPdf({ files: [{ name: "factur-x.xml", content: Buffer.alloc(300 * MB) }] });
const manyObjects = (): string => Array.from({ length: 300_000 }, (_, id) => `${String(id)} 0 obj[]\n`).join("");
const bomb = (): Buffer => buildZip({ name: "a.xml", content: Buffer.alloc(15 * MB) });
/** Says of each that it is small. */
const lyingBomb = (): Buffer => buildZip({ name: "a.xml", content: Buffer.alloc(100 * MB), claimedSize: 1_000 });
const manyFiles = (): Buffer =>
  buildZip(...Array.from({ length: 5_000 }, (_, index) => ({ name: `${String(index)}.xml`, content: "" })));
/** Each has to be read once more when it is known how tables like it were read before. */
const headings = (): Buffer =>
  buildZip(
    ...Array.from({ length: 30 }, (_, index) => ({
      name: `${String(index)}.csv`,
      content: SPARKASSE_CSV.replace("Mandatsreferenz", `Mandat ${String(index)}`),
    })),
  );

test(
  "950 fields of one name, sent over and over by strangers and by a key, are refused one by one while the rest is answered",
  async () => {
    const hostile = { query: `{ ${"viewer { id } ".repeat(950)} }` };
    const close = { query: `{ ${"viewer { id } ".repeat(290)} }` };
    const attack = Promise.all(
      [{}, {}, {}, {}, key, key].map(async (headers) => {
        for (let times = 0; times < 20; times += 1) {
          for (const query of [hostile, close]) expect((await send(query, headers)).status).toBe(400);
        }
      }),
    );
    expect(await healthAnswersDuring(attack)).toBeGreaterThanOrEqual(20);
  },
  LIMIT_MS,
);

/** What stands in the way of each, in words that name the limit. */
test.each([
  ["an e-invoice of 60,000 wrong elements", "importEInvoice", () => WIDE_XML, "belongs nowhere|is missing|wrong"],
  ["entities within entities", "importEInvoice", () => ENTITY_BOMB, "DOCTYPE"],
  ["100,000 levels of elements", "importEInvoice", () => "<a>".repeat(100_000), "deeper than 100 levels"],
  ["a PDF whose file unpacks to 300 MB", "importEInvoice", pdfBomb, "unpacks to more"],
  [
    "a PDF of 300,000 objects",
    "importEInvoice",
    () => `%PDF-1.4\n${"1 0 obj\n".repeat(1_000)}${manyObjects()}`,
    "too many objects",
  ],
  ["an attribute of 5 MB", "importEInvoice", () => `<a b="${"x".repeat(5 * MB)}"/>`, "longer than 100000 characters"],
  ["a million elements", "importEInvoice", () => `<a>${"<b/>".repeat(1_000_000)}</a>`, "more than 250000 elements"],
  [
    "600,000 attributes",
    "importEInvoice",
    () => `<a>${MANY_ATTRIBUTES.repeat(12_500)}</a>`,
    "more than 500000 attributes",
  ],
  ["a table of a thousand columns", "importBankStatement", () => WIDE_CSV, "more than 100 columns"],
  ["a row of 8 MB", "importBankStatement", () => LONG_ROW, "more than 50000 characters"],
  ["half a million rows", "importBankStatement", () => CSV_HEAD + CSV_ROW.repeat(400_000), "more than 10000 rows"],
  ["camt of 100,000 levels", "importBankStatement", () => "<a>".repeat(100_000), "deeper than 100 levels"],
  ["an archive that grows a thousandfold", "importBankStatement", bomb, "250 times as large as packed"],
  ["an archive that hides its size", "importBankStatement", lyingBomb, "can't be read"],
  ["an archive of 5,000 files", "importBankStatement", manyFiles, "more than 500 files"],
  [
    "an archive of many tables, each with other headings",
    "importBankStatement",
    headings,
    "more than 10 different headings",
  ],
] as const)(
  "%s: refused beside everything else",
  async (_what, mutation, bytes, words) => {
    const attack = send(upload(mutation, bytes())).then(({ status, text }) => {
      expect(status).toBe(200);
      expect(text).toMatch(new RegExp(words));
    });
    expect(await healthAnswersDuring(attack)).toBeGreaterThanOrEqual(1);
  },
  LIMIT_MS,
);

test(
  "the whole schema, asked for fifty times at once by strangers",
  async () => {
    const query = getIntrospectionQuery();
    const attack = Promise.all(Array.from({ length: 50 }, () => send({ query }, {}))).then((answers) => {
      for (const { status } of answers) expect(status).toBe(200);
    });
    expect(await healthAnswersDuring(attack)).toBeGreaterThanOrEqual(3);
  },
  LIMIT_MS,
);

test(
  "a letter of nothing but line breaks is printed beside everything else, or refused",
  async () => {
    const client = await send({ query: "{ clients(first: 1) { edges { node { id } } } }" });
    const clientId = /"id":"([^"]+)"/.exec(client.text)?.[1];
    const breaks = `a${"\n".repeat(4_990)}b`;
    const line = { name: "a", description: breaks, quantity: "1", unitPrice: "1", taxRatePercent: "19" };
    const created = await send({
      query: `mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { __typename ... on DocumentSuccess { document { id revision } } ... on InvalidInput { message } } }`,
      variables: {
        input: { clientId, type: "INVOICE", data: { intro: breaks, lines: Array.from({ length: 20 }, () => line) } },
      },
    });
    const { id } = /"id":"(?<id>[^"]+)"/.exec(created.text)?.groups ?? {};
    expect(created.text.includes("DocumentSuccess")).toBe(true);
    const attack = send({
      query: `mutation ($id: ID!) { issueDocument(id: $id) { __typename } }`,
      variables: { id },
    }).then(({ text }) => {
      expect(text).toContain("pages");
    });
    expect(await healthAnswersDuring(attack)).toBeGreaterThanOrEqual(3);
  },
  LIMIT_MS,
);

test(
  "20 uploads of 10 MB at once: all are answered or told to come again, in a process of 256 MB",
  async () => {
    const body = upload("importEInvoice", Buffer.alloc(10 * MB, "<a>"));
    const attack = Promise.all(Array.from({ length: 20 }, () => send(body))).then((answers) => {
      for (const { status, retryAfter } of answers) {
        expect([200, 503]).toContain(status);
        if (status === 503) expect(Number(retryAfter)).toBeGreaterThan(0);
      }
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    });
    expect(await healthAnswersDuring(attack)).toBeGreaterThanOrEqual(3);
    expect((await send({ query: "{ __typename }" })).status).toBe(200);
  },
  LIMIT_MS,
);

/** Kept, each would take some 100 kB: all of them far more than the process has. */
const MANY_FIELDS = "__typename description ".repeat(95);
const QUERIES = 4_000;

test(
  "different queries without key or cookie are not kept, and those with one within a bound",
  async () => {
    for (const headers of [{}, key]) {
      await Promise.all(
        Array.from({ length: 4 }, async (_, lane) => {
          for (let index = 0; index < QUERIES / 4; index += 1) {
            const query = `query Q${String(lane)}_${String(index)} { __schema {${MANY_FIELDS} } }`;
            expect((await send({ query }, headers)).status).toBe(200);
          }
        }),
      );
    }
  },
  LIMIT_MS,
);
