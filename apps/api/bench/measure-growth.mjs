// How long what the apps send takes with many documents, compared with few: the pages' own operations, one request at a time.
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seedGrowth } from "./seed-growth.mjs";
import { startServers } from "./servers.mjs";

export const SAMPLES = 60;

/** What each page asks for, by operation: variables for a merchant or client. Searches are measured on their own. */
const PORTAL = {
  Viewer: () => ({}),
  HomeSummary: () => ({}),
  ProfilePage: () => ({}),
  DocumentPage: ({ documentId }) => ({ id: documentId }),
  PassOn: ({ documentId }) => ({ id: documentId }),
  Transfer: ({ documentId }) => ({ id: documentId }),
  "DocumentList all": () => ({}),
  "DocumentList open": () => ({ filter: { state: "OPEN" } }),
  "DocumentList overdue": () => ({ filter: { state: "OVERDUE" } }),
  "DocumentList done": () => ({ filter: { state: "DONE" } }),
  "DocumentList open reminders": () => ({ filter: { state: "OPEN", types: ["REMINDER"] } }),
  "DocumentList offers": () => ({ filter: { types: ["OFFER"] } }),
};
const ADMIN = {
  Session: () => ({}),
  Shell: () => ({}),
  Overview: () => ({}),
  "Timeline of customers": () => ({ first: 20, filter: { customerOnly: true } }),
  "Timeline of a client": ({ clientId }) => ({ first: 20, filter: { clientId } }),
  "Timeline of a document": ({ documentId }) => ({ first: 20, filter: { documentId } }),
  "Documents all": () => ({ filter: {} }),
  "Documents open invoices": () => ({ filter: { types: ["INVOICE"], statuses: ["OPEN"] } }),
  "Documents overdue invoices": () => ({ filter: { types: ["INVOICE"], overdue: true } }),
  "Documents overdue": () => ({ filter: { overdue: true } }),
  "Documents open offers": () => ({ filter: { types: ["OFFER"], statuses: ["OPEN"] } }),
  "Documents open reminders": () => ({ filter: { types: ["REMINDER"], statuses: ["OPEN"] } }),
  "Documents drafts": () => ({ filter: { statuses: ["DRAFT"] } }),
  "Documents credit notes": () => ({ filter: { types: ["CREDIT_NOTE"] } }),
  "Documents order confirmations": () => ({ filter: { types: ["ORDER_CONFIRMATION"] } }),
  Document: ({ documentId }) => ({ id: documentId }),
  DocumentContent: ({ documentId }) => ({ id: documentId, version: 1 }),
  FittingBankLines: ({ documentId }) => ({ documentId }),
  ReturnablePayments: ({ documentId }) => ({ documentId }),
  DocumentPicker: () => ({ filter: { types: ["INVOICE"], statuses: ["OPEN"] } }),
  ClientPicker: () => ({}),
  Clients: () => ({ filter: {} }),
  Client: ({ clientId }) => ({ id: clientId }),
  ClientDocuments: ({ clientId }) => ({ clientId }),
  EditClient: ({ clientId }) => ({ id: clientId }),
  ClientPresets: ({ clientId }) => ({ id: clientId }),
  NewDocumentClient: ({ clientId }) => ({ id: clientId }),
  OpenInvoices: ({ clientId }) => ({ clientId }),
  PrecedingDocuments: ({ clientId }) => ({ clientId, types: ["INVOICE"] }),
  Payments: () => ({ filter: {} }),
  "Payments open": () => ({ filter: { statuses: ["OPEN"] } }),
  "Payments disputed": () => ({ filter: { disputed: true } }),
  Mails: () => ({ filter: { audience: "CUSTOMER" } }),
  "Mails parked": () => ({ filter: { status: "PARKED" } }),
  BankOverview: () => ({}),
  BankLines: () => ({ filter: {} }),
  ToClarify: () => ({}),
  ParkedItems: () => ({ filter: { statuses: ["OPEN", "REFUNDING"] } }),
  WebhookEvents: () => ({ filter: { outcomes: null } }),
  NumberRanges: () => ({}),
};

/** @returns by operation: the median times in ms with few and with many documents */
export async function measureGrowth({ documents, postgresUrl = null, onProgress }) {
  const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-growth-"));
  const servers = startServers({ dataDir, linkSecret: randomBytes(32), internalSecret: randomBytes(32) });
  try {
    const location =
      postgresUrl === null
        ? { kind: "sqlite", dataDir, waitMs: 600_000 }
        : { kind: "postgres", url: postgresUrl, readUrl: null, waitMs: 600_000 };
    const sides = await seedGrowth({
      location,
      documents,
      onProgress: (made) =>
        onProgress(`Seeding ${made.toLocaleString("en")} of ${documents.toLocaleString("en")} documents`),
    });
    const { origin } = await servers.startApi(postgresUrl === null ? {} : { DATABASE_URL: postgresUrl });
    return await measureSides(origin, sides, onProgress);
  } finally {
    servers.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What both merchants' pages ask a running server for. */
async function measureSides(origin, sides, onProgress) {
  const rows = [];
  for (const [app, operations] of Object.entries({ portal: PORTAL, admin: ADMIN })) {
    const ids = operationsOf(app);
    for (const [name, variablesOf] of Object.entries(operations)) {
      const documentId = ids.get(name.split(" ")[0]);
      if (documentId === undefined) throw new Error(`The ${app} app sends nothing called ${name}`);
      const ask = (side) => send(origin, { app, side, body: { documentId, variables: variablesOf(side) } });
      rows.push({
        app,
        name,
        ...(await compare(
          () => ask(sides.small),
          () => ask(sides.large),
        )),
      });
      onProgress(`Measured ${name}`);
    }
  }
  return rows;
}

function operationsOf(app) {
  const file = join(import.meta.dirname, `../../${app}/src/gql/persisted-documents.json`);
  return new Map(
    Object.entries(JSON.parse(readFileSync(file, "utf8"))).map(([id, text]) => [/query (\w+)/.exec(text)?.[1], id]),
  );
}

async function send(origin, { app, side, body }) {
  const [path, cookie] =
    app === "portal"
      ? ["/portal/graphql", `kp_portal=${side.portalCookie}`]
      : ["/graphql", `kp_staff=${side.staffCookie}`];
  const response = await fetch(origin + path, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors"'))
    throw new Error(`${JSON.stringify(body)}: ${text.slice(0, 300)}`);
}

/** Taken in turns, so that a machine getting slower or faster favours neither. */
async function compare(askSmall, askLarge) {
  const times = { few: [], many: [] };
  for (let index = 0; index < SAMPLES + 5; index += 1) {
    for (const [side, ask] of [
      ["few", askSmall],
      ["many", askLarge],
    ]) {
      const start = performance.now();
      await ask();
      if (index >= 5) times[side].push(performance.now() - start);
    }
  }
  const [few, many] = [median(times.few), median(times.many)];
  return { few, many, ratio: many / few };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
