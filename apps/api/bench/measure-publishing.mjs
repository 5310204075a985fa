// A thousand hybrid PDFs of another program, pushed into an installation of its own: how fast, and what it takes in memory.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONTENT, hybridPdf } from "./invoice-sample.mjs";
import { writeSample } from "./measure-documents.mjs";
import { seedKey } from "./seed-key.mjs";
import { startServers } from "./servers.mjs";

export const DOCUMENTS = 1_000;
/** How many the memory is read after. */
export const STEP = 100;
const LANES = 2;
const MEGABYTE = 1024 * 1024;

const PUBLISH = `mutation ($input: PublishDocumentInput!) {
  publishDocument(input: $input) { __typename ... on PublishDocumentSuccess { change } ... on Failure { message } }
}`;

/** @returns {Promise<{ perSecond: number, p50: number, p99: number, megabytes: readonly number[], pdfBytes: number }>}
 *  megabytes: of the server's process, threads included, before the first one and after each step */
export async function measurePublishing({ onProgress }) {
  const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-bench-publishing-"));
  const servers = startServers({ dataDir, linkSecret: randomBytes(32), internalSecret: randomBytes(32) });
  try {
    const { key, clientId } = await seedKey(dataDir);
    const { origin, usage } = await servers.startApi();
    const megabytes = [];
    const look = async () => megabytes.push(Math.round((await usage()).rss / MEGABYTE));
    const times = [];
    let [next, tookMs, pdfBytes] = [0, 0, 0];
    await look();
    while (next < DOCUMENTS) {
      const pdfs = Array.from({ length: STEP }, () => makePdf((next += 1)));
      pdfBytes = pdfs[0].length;
      const startedAt = performance.now();
      await Promise.all(
        Array.from({ length: LANES }, async () => {
          for (let pdf = pdfs.pop(); pdf !== undefined; pdf = pdfs.pop()) {
            times.push(await publish({ origin, key, clientId, pdf }));
          }
        }),
      );
      tookMs += performance.now() - startedAt;
      await look();
      onProgress(`Published ${next} of ${DOCUMENTS} hybrid PDFs`);
    }
    times.sort((a, b) => a - b);
    const at = (share) => Math.round(times[Math.floor((times.length - 1) * share)]);
    return { perSecond: (DOCUMENTS * 1_000) / tookMs, p50: at(0.5), p99: at(0.99), megabytes, pdfBytes };
  } finally {
    servers.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function makePdf(index) {
  const number = `EX-${String(index).padStart(5, "0")}`;
  return hybridPdf(`Rechnung ${number} vom 04.05.2026 1.190,00 EUR`, writeSample("CII", { ...CONTENT, number }));
}

/** @returns how long it took, in milliseconds. Errors: throws unless it is a new document. */
async function publish({ origin, key, clientId, pdf }) {
  const variables = { input: { clientId, pdfBase64: pdf.toString("base64") } };
  const body = JSON.stringify({ query: PUBLISH, variables });
  const startedAt = performance.now();
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body,
  });
  const answer = await response.json();
  if (answer.data?.publishDocument?.change !== "CREATED") throw new Error(`Not published: ${JSON.stringify(answer)}`);
  return performance.now() - startedAt;
}
