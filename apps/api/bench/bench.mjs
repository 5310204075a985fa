// `npm run bench`: what the hot paths cost, as ratios within one run, because machines differ and are noisy.
// Rounds of all variants are interleaved, the ratio is the median over the rounds. Writes docs/performance.md, and fails
// when a promise is broken. `-- --rounds 5 --seconds 4` changes how long it measures. `-- --only growth` measures only what
// many documents cost (`--documents 500000`: how many), `-- --only attack` how `/health` answers under attack, `-- --only documents`
// e-invoices and PDFs, `-- --only batches` many at once against one by one; then only that part of the report is written.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { writeBatchesReport } from "./batches-report.mjs";
import { writeDocumentsReport } from "./documents-report.mjs";
import { writeGrowthReport } from "./growth-report.mjs";
import { CONNECTIONS, loadFor } from "./load.mjs";
import { measureBatches } from "./measure-batches.mjs";
import { measureDocuments } from "./measure-documents.mjs";
import { measureGrowth, SAMPLES } from "./measure-growth.mjs";
import { measurePublishing } from "./measure-publishing.mjs";
import { PaymentLoad } from "./payment-load.mjs";
import { paymentVariants } from "./payment-variants.mjs";
import { askOnce, requestsOf } from "./requests.mjs";
import { writeAttackReport, writeReport } from "./report.mjs";
import { CLIENTS, DOCUMENTS, seed } from "./seed.mjs";
import { startServers } from "./servers.mjs";
import { measureUnderAttack } from "./under-attack.mjs";

/** Until what runs often is compiled: ours is more code than the others', and cold it would be measured against warm ones. */
const WARM_UP_SECONDS = 5;
/** What pays has only so many invoices. */
const SHORT_WARM_UP_SECONDS = 2;
const ENTRY = "portal entry by link";
const ATTACK_SECONDS = 30;

const rounds = readNumber("--rounds", 9);
const seconds = readNumber("--seconds", 2);

const PARTS = {
  paths: benchPaths,
  growth: benchGrowth,
  attack: benchAttack,
  documents: benchDocuments,
  batches: benchBatches,
};
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : null;
if (only !== null && !Object.hasOwn(PARTS, only))
  throw new Error(`--only ${only}: must be ${Object.keys(PARTS).join(" or ")}`);
for (const [part, bench] of Object.entries(PARTS)) {
  if ((only ?? part) === part && (await bench()) > 0) process.exitCode = 1;
}

/** @returns how many promises are broken */
async function benchDocuments() {
  const variants = await measureDocuments({ rounds, seconds, onProgress: tell });
  const publishing = await measurePublishing({ onProgress: tell });
  const { text, broken } = writeDocumentsReport(variants, publishing, { rounds, seconds });
  tell("", "\n");
  console.log(text);
  return broken;
}

/** @returns how many promises are broken */
async function benchBatches() {
  const { text, broken } = writeBatchesReport(await measureBatches({ onProgress: tell }));
  tell("", "\n");
  console.log(text);
  return broken;
}

/** @returns how many promises are broken */
async function benchGrowth() {
  const documents = readNumber("--documents", DOCUMENTS);
  const rows = await measureGrowth({ documents, onProgress: tell });
  tell("", "\n");
  const { text, broken } = writeGrowthReport(rows, { documents, samples: SAMPLES });
  console.log(text);
  return broken;
}

/** @returns how many promises are broken */
async function benchAttack() {
  tell("Attacking");
  const { text, broken } = writeAttackReport(await measureUnderAttack({ seconds: ATTACK_SECONDS }));
  tell("", "\n");
  console.log(text);
  return broken;
}

/** @returns how many promises are broken */
async function benchPaths() {
  const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-bench-"));
  const linkSecret = randomBytes(32);
  const internalSecret = randomBytes(32);
  const servers = startServers({ dataDir, linkSecret, internalSecret });

  try {
    const seeded = await seed({
      dataDir,
      linkKeys: [{ id: 1, secret: linkSecret }],
      onProgress: (made, all) => tell(`Seeding ${made.toLocaleString("en")} of ${all.toLocaleString("en")} documents`),
    });
    tell(`Seeded ${DOCUMENTS.toLocaleString("en")} documents over ${CLIENTS.toLocaleString("en")} clients`, "\n");
    const variants = await prepareVariants(seeded, { servers, internalSecret, dataDir });
    for (let round = 1; round <= rounds; round += 1) {
      // Back and forth, so that a machine getting slower or faster favours no variant.
      for (const measured of round % 2 === 1 ? variants : variants.toReversed()) {
        const result = await measure(measured, seconds);
        measured.rounds.push(result);
        const speed = `${Math.round(result.perSecond).toLocaleString("en")} requests/s`;
        console.log(`Round ${round} of ${rounds}: ${measured.name}, ${measured.side}: ${speed}`);
      }
    }
    const { text, broken } = writeReport(variants, {
      rounds,
      seconds,
      connections: CONNECTIONS,
      cores: cpus().length,
      documents: DOCUMENTS,
      clients: CLIENTS,
    });
    console.log(`\n${text}`);
    return broken;
  } finally {
    servers.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Starts the servers, makes sure that they give the same answers, and warms them up. */
async function prepareVariants(seeded, { servers, internalSecret, dataDir }) {
  const { merchantId, payTokens } = seeded;
  const api = await servers.startApi();
  const requests = requestsOf(seeded);
  const answers = {};
  for (const request of [requests.nothing, requests.list, requests.bigList, requests.page, requests.search].flat()) {
    const { body } = await askOnce(api.origin, request);
    answers[request.key] = JSON.parse(body);
  }
  const answersFile = join(dataDir, "answers.json");
  writeFileSync(answersFile, JSON.stringify(answers));
  const floor = await servers.startFloor({ merchantId, answersFile });
  const stock = await servers.startStock({ merchantId });
  const insert = await servers.startInsert({ merchantId });
  const { dataFile } = servers;
  const payments = new PaymentLoad({ dataFile, merchantId, internalSecret, origin: api.origin, payTokens });
  const reading = (name, side, server, asked) => readingVariant({ name, side, server, requests: asked, answers });
  const variants = [
    reading("nothing, by a stranger", "ours", api, requests.nothing),
    reading("nothing, with a session", "ours", api, requests.nothingWithSession),
    reading("portal document list", "ours", api, requests.list),
    reading("portal document list", "floor", floor, requests.list),
    reading("portal document list", "stock", stock, requests.plainList),
    reading("list of the client with 100,000", "ours", api, requests.bigList),
    reading("list of a client with 50", "ours", api, requests.smallList),
    reading("portal document page", "ours", api, requests.page),
    reading("portal document page", "floor", floor, requests.page),
    reading("admin document search", "ours", api, requests.search),
    reading("admin document search", "floor", floor, requests.search),
    reading("admin document search", "scan", floor, requests.scan),
    reading(ENTRY, "ours", api, requests.entry),
    reading(ENTRY, "floor", floor, requests.entry),
    ...paymentVariants({ api, insert, payments, runs: rounds + 1 }),
  ];
  for (const each of variants) {
    each.costs = await each.check();
    tell(`Warming up: ${each.name}, ${each.side}`);
    await measure(each, each.isRepeatable ? WARM_UP_SECONDS : SHORT_WARM_UP_SECONDS);
  }
  tell("Warmed up", "\n");
  return variants;
}

/** Requests that can be repeated: the same ones for as long as a round lasts. */
function readingVariant({ name, side, server, requests, answers }) {
  const redirects = name === ENTRY;
  return {
    name,
    side,
    server,
    isRepeatable: true,
    rounds: [],
    check: () => checkAnswer({ name, side, server, requests, answers }),
    prepare: async (duration) => ({
      run: () => loadFor({ origin: server.origin, requests, seconds: duration, redirects }),
      confirm: async () => undefined,
    }),
  };
}

/** The floor gives the same bytes as we do, stock the same documents; ours also gives the statements one request takes. */
async function checkAnswer({ name, side, server, requests, answers }) {
  const [request] = requests;
  const before = await server.usage();
  const { status, body } = await askOnce(server.origin, request);
  const after = await server.usage();
  const isEntry = name === ENTRY;
  const idsOf = ({ data }) => data.documents.edges.map(({ node }) => node.id).join();
  const isSame =
    side === "stock"
      ? idsOf(JSON.parse(body)) === idsOf(answers[request.key])
      : body === (isEntry ? "" : JSON.stringify(answers[request.key]));
  if (status !== (isEntry ? 303 : 200) || !isSame) {
    throw new Error(`${name}, ${side}: another answer than ours (${status}): ${body.slice(0, 200)}`);
  }
  return { statements: side === "ours" ? after.statements - before.statements : null };
}

async function measure({ name, side, server, prepare }, duration) {
  const work = await prepare(duration);
  const before = await server.usage();
  const { count, ...result } = await work.run().catch((error) => {
    throw new Error(`${name}, ${side}: ${error.message}`, { cause: error });
  });
  const after = await server.usage();
  await work.confirm();
  return { ...result, cpuMicros: (after.user + after.system - before.user - before.system) / count };
}

/** Progress, on one line that is overwritten. */
function tell(text, end = "") {
  process.stdout.write(`\r${text.padEnd(70)}${end}`);
}

function readNumber(name, fallback) {
  const index = process.argv.indexOf(name);
  return index === -1 ? fallback : Number(process.argv[index + 1]);
}
