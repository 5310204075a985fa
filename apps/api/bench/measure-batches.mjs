// The same work in one request and one by one, in an installation of its own.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seedKey } from "./seed-key.mjs";
import { startServers } from "./servers.mjs";

export const ENTRIES = 500;

const CREATE_ONE = `mutation ($input: CreateClientInput!) { createClient(input: $input) { ... on CreateClientSuccess { client { id } } } }`;
const CREATE_ALL = `mutation ($inputs: [CreateClientInput!]!) {
  createClients(inputs: $inputs) { ... on CreateClientsSuccess { results { ... on CreateClientSuccess { client { id } } } } }
}`;
const DRAFT_ALL = `mutation ($inputs: [CreateDocumentInput!]!) {
  createDocuments(inputs: $inputs) { ... on CreateDocumentsSuccess { results { ... on DocumentSuccess { document { id } } } } }
}`;
const ISSUE_ONE = `mutation ($id: ID!) { issueDocument(id: $id) { ... on DocumentSuccess { document { number } } } }`;
const ISSUE_ALL = `mutation ($ids: [ID!]!) {
  issueDocuments(ids: $ids) { ... on IssueDocumentsSuccess { results { ... on DocumentSuccess { document { number } } } } }
}`;

/** Each over one connection: who sends one by one waits for each answer.
 *  @returns {Promise<readonly { name: string, oneByOneMs: number, togetherMs: number }[]>} */
export async function measureBatches({ onProgress }) {
  const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-bench-batches-"));
  const servers = startServers({ dataDir, linkSecret: randomBytes(32), internalSecret: randomBytes(32) });
  try {
    const { key, clientId } = await seedKey(dataDir);
    const { origin } = await servers.startApi();
    const ask = (query, variables) => send({ origin, key }, query, variables);
    const inputs = Array.from({ length: ENTRIES }, (_, index) => ({
      data: { name: `Kunde ${index}`, city: "Hamburg" },
    }));
    const drafts = async () => {
      const input = { type: "INVOICE", clientId, data: { lines: [LINE] } };
      const results = await ask(DRAFT_ALL, { inputs: inputs.map(() => input) });
      return results.map(({ document }) => document.id);
    };
    // Until what runs is compiled.
    await ask(CREATE_ALL, { inputs: inputs.slice(0, 50) });
    for (const input of inputs.slice(0, 50)) await ask(CREATE_ONE, { input });
    await ask(ISSUE_ALL, { ids: (await drafts()).slice(0, 10) });
    onProgress(`Creating ${ENTRIES} clients`);
    const clients = {
      name: "clients created",
      oneByOneMs: await time(async () => {
        for (const input of inputs) await ask(CREATE_ONE, { input });
      }),
      togetherMs: await time(() => ask(CREATE_ALL, { inputs })),
    };
    onProgress(`Issuing ${ENTRIES} invoices`);
    const [first, second] = [await drafts(), await drafts()];
    const invoices = {
      name: "invoices issued",
      oneByOneMs: await time(async () => {
        for (const id of first) await ask(ISSUE_ONE, { id });
      }),
      togetherMs: await time(() => ask(ISSUE_ALL, { ids: second })),
    };
    return [clients, invoices];
  } finally {
    servers.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const LINE = { name: "Beratung", quantity: "2", unit: "HUR", unitPrice: "50.00", taxRatePercent: "19" };

async function time(work) {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** @returns the results, of one or of all. Errors: throws unless all of it was done. */
async function send({ origin, key }, query, variables) {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  const [outcome] = Object.values(answer.data ?? {});
  const results = outcome?.results ?? [outcome];
  const isDone = results.every((result) => Object.keys(result ?? {}).length > 0);
  if (!isDone) throw new Error(`Not done: ${JSON.stringify(answer).slice(0, 500)}`);
  return results;
}
