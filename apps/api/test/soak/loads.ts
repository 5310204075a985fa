import { camt, type SampleEntry } from "../../src/modules/bank-statements/parsing/sample-statements.test-support";
import { DocumentCalls, LINE } from "../../src/modules/documents/document.test-support";
import { UBL_SAMPLE } from "../../src/modules/e-invoices/parsing/ubl/ubl-sample.test-support";
import type { GraphQLAnswer, GraphQLClient } from "../create-test-api";

export interface Callers {
  readonly origin: string;
  readonly clientId: string;
  readonly key: Readonly<Record<string, string>>;
  /** A customer's browser. */
  readonly cookie: string;
}

/** One thing that somebody does again and again; `turn` counts. What it throws ends the soak. */
export interface Load {
  readonly name: string;
  readonly pauseMs: number;
  readonly run: (turn: number) => Promise<void>;
}

/** Printed by fonts of their own, each in its turn. */
const SCRIPTS = [
  "Rechnung für Leistungen",
  "請求書 ご利用ありがとうございます",
  "فاتورة الخدمات",
  "ใบแจ้งหนี้ค่าบริการ",
  "Счёт за услуги",
];
const MB = 1024 * 1024;

/** Everything that might stay in memory: different queries of all kinds of callers, files of all kinds, PDFs. */
export function createLoads(callers: Callers): readonly Load[] {
  const keyed = clientOf(`${callers.origin}/graphql`, callers.key);
  const documents = new DocumentCalls(keyed);
  const upload = uploaderOf(keyed);
  return [
    { name: "queries by strangers", pauseMs: 10, run: (turn) => askAsStranger(callers, turn) },
    { name: "queries with a key", pauseMs: 10, run: (turn) => askWithKey(keyed, turn) },
    { name: "queries with a cookie", pauseMs: 10, run: (turn) => askWithCookie(callers, turn) },
    { name: "PDFs", pauseMs: 50, run: (turn) => makePdf(callers, documents, turn) },
    { name: "e-invoices", pauseMs: 200, run: (turn) => upload.eInvoice(callers.clientId, eInvoiceOf(turn)) },
    { name: "bank statements", pauseMs: 500, run: (turn) => upload.statement(statementOf(turn)) },
    { name: "large files", pauseMs: 1_000, run: (turn) => upload.refused(Buffer.alloc((turn % 8) * MB + 1, "<a>")) },
  ];
}

function clientOf(url: string, headers: Readonly<Record<string, string>>): GraphQLClient {
  const post = async (payload: object): Promise<GraphQLAnswer<never>> => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(payload),
    });
    const body = (await response.json()) as { readonly data: never; readonly errors?: GraphQLAnswer<never>["errors"] };
    return { status: response.status, data: body.data, errors: body.errors ?? [] };
  };
  return Object.assign((query: string, variables = {}) => post({ query, variables }), {
    trusted: (documentId: unknown, variables?: unknown) => post({ documentId, variables }),
  });
}

function assertStatus(what: string, status: number, expected: number): void {
  if (status !== expected) throw new Error(`${what} was answered with ${String(status)}`);
}

async function askAsStranger({ origin }: Callers, turn: number): Promise<void> {
  const admin = clientOf(`${origin}/graphql`, {});
  const fields = Array.from({ length: 1 + (turn % 10) }, (_, index) => `f${String(index)}: __typename`).join(" ");
  assertStatus("A public query", (await admin(`query Q${String(turn)} { ${fields} }`)).status, 200);
  const hostile = await admin(`query H${String(turn)} { ${"viewer { id } ".repeat(1 + (turn % 900))} }`);
  assertStatus("A query without a key", hostile.status, turn % 900 < 280 ? hostile.status : 400);
}

async function askWithKey(keyed: GraphQLClient, turn: number): Promise<void> {
  const fields = Array.from({ length: 1 + (turn % 10) }, (_, index) => `f${String(index)}: number`).join(" ");
  const query = `query Q${String(turn)} { documents(first: 20) { edges { node { id ${fields} } } } }`;
  assertStatus("A query with a key", (await keyed(query)).status, 200);
}

async function askWithCookie({ origin, cookie }: Callers, turn: number): Promise<void> {
  const browser = clientOf(`${origin}/portal/graphql`, { cookie });
  const query = `query Q${String(turn)} { documents(first: 20) { edges { node { id n${String(turn)}: number } } } }`;
  assertStatus("A query with a cookie", (await browser(query)).status, 200);
}

async function makePdf({ origin, key, clientId }: Callers, documents: DocumentCalls, turn: number): Promise<void> {
  const words = `${SCRIPTS[turn % SCRIPTS.length] ?? ""} ${String(turn)}`;
  const lines = Array.from({ length: 1 + (turn % 40) }, (_, index) => ({ ...LINE, name: `${words}.${String(index)}` }));
  const { id } = await documents.issued({ clientId, data: { title: words, lines } });
  const pdf = await fetch(`${origin}/files/documents/${id}/pdf`, { headers: key });
  assertStatus("A PDF", pdf.status, 200);
  await pdf.arrayBuffer();
}

function uploaderOf(keyed: GraphQLClient) {
  const send = async (mutation: string, input: object): Promise<string> => {
    const { status, data } = await keyed<Record<string, { __typename: string }>>(
      `mutation ($input: ${mutation[0]?.toUpperCase() ?? ""}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`,
      { input },
    );
    assertStatus(mutation, status, 200);
    return data[mutation]?.__typename ?? "";
  };
  const assertType = (found: string, end: string): void => {
    if (!found.endsWith(end)) throw new Error(`An upload ended with ${found}`);
  };
  const fileOf = (content: string | Buffer): object => ({
    fileName: "a",
    contentBase64: Buffer.from(content).toString("base64"),
  });
  return {
    eInvoice: async (clientId: string, xml: string) => {
      assertType(await send("importEInvoice", { ...fileOf(xml), clientId }), "Success");
    },
    statement: async (xml: string) => {
      assertType(await send("importBankStatement", fileOf(xml)), "Success");
    },
    refused: async (bytes: Buffer) => {
      assertType(await send("importEInvoice", fileOf(bytes)), "Refused");
      assertType(await send("importBankStatement", fileOf(bytes)), "Refused");
    },
  };
}

function eInvoiceOf(turn: number): string {
  return UBL_SAMPLE.replace("<cbc:ID>RE-2026-0042<", `<cbc:ID>SOAK-${String(turn)}<`);
}

function statementOf(turn: number): string {
  const entries = Array.from({ length: 50 }, (_, index): SampleEntry => ({
    amount: "1.00",
    reference: `SOAK-${String(turn)}-${String(index)}`,
  }));
  return camt([{ entries }]);
}
