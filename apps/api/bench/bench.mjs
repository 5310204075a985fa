// `npm run bench`: what the hot paths cost, as ratios within one run, because machines differ and are noisy.
// Rounds of all variants are interleaved, the ratio is the median over the rounds. Writes docs/performance.md, and fails
// when a promise is broken. `-- --rounds 5 --seconds 4` changes how long it looks.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { askOnce, requestsOf } from "./requests.mjs";
import { writeReport } from "./report.mjs";
import { CLIENTS, DOCUMENTS, seed } from "./seed.mjs";
import { startServers } from "./servers.mjs";

const rounds = readNumber("--rounds", 9);
const seconds = readNumber("--seconds", 2);
const connections = 16;
const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-bench-"));
const linkSecret = randomBytes(32);
const servers = startServers({ dataDir, linkSecret });

try {
  const seeded = await seed({
    dataDir,
    linkKeys: [{ id: 1, secret: linkSecret }],
    onProgress: (made, all) => tell(`Seeding ${made.toLocaleString("en")} of ${all.toLocaleString("en")} documents`),
  });
  tell(`Seeded ${DOCUMENTS.toLocaleString("en")} documents over ${CLIENTS.toLocaleString("en")} clients`, "\n");
  const variants = await prepareVariants(seeded.merchantId, requestsOf(seeded));
  for (let round = 1; round <= rounds; round += 1) {
    // Back and forth, so that a machine that gets slower or faster favours nobody.
    for (const measured of round % 2 === 1 ? variants : variants.toReversed()) {
      const result = await measure(measured);
      measured.rounds.push(result);
      const speed = `${Math.round(result.perSecond).toLocaleString("en")} requests/s`;
      console.log(`Round ${round} of ${rounds}: ${measured.name}, ${measured.side}: ${speed}`);
    }
  }
  const { text, broken } = writeReport(variants, {
    rounds,
    seconds,
    connections,
    cores: cpus().length,
    documents: DOCUMENTS,
    clients: CLIENTS,
  });
  console.log(`\n${text}`);
  if (broken > 0) process.exitCode = 1;
} finally {
  servers.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** Starts the servers, makes sure that they say the same, and warms them up. */
async function prepareVariants(merchantId, requests) {
  const api = await servers.startApi();
  const answers = {};
  for (const request of [requests.list, requests.bigList, requests.page, requests.search].flat()) {
    const { body } = await askOnce(api.origin, request);
    answers[request.key] = JSON.parse(body);
  }
  const answersFile = join(dataDir, "answers.json");
  writeFileSync(answersFile, JSON.stringify(answers));
  const floor = await servers.startFloor({ merchantId, answersFile });
  const stock = await servers.startStock({ merchantId });
  const variants = [
    variant("portal document list", "ours", api, requests.list),
    variant("portal document list", "floor", floor, requests.list),
    variant("portal document list", "stock", stock, requests.plainList),
    variant("list of the client with 100,000", "ours", api, requests.bigList),
    variant("list of a client with 50", "ours", api, requests.smallList),
    variant("portal document page", "ours", api, requests.page),
    variant("portal document page", "floor", floor, requests.page),
    variant("admin document search", "ours", api, requests.search),
    variant("admin document search", "floor", floor, requests.search),
    variant("portal entry by link", "ours", api, requests.entry),
    variant("portal entry by link", "floor", floor, requests.entry),
  ];
  for (const each of variants) {
    await checkAnswer(each, answers);
    tell(`Warming up: ${each.name}, ${each.side}`);
    await load(each, 2);
  }
  tell("Warmed up", "\n");
  return variants;
}

function variant(name, side, server, requests) {
  return { name, side, server, requests, statements: null, rounds: [] };
}

/** The floor gives the same bytes as we do, stock the same documents; ours tells how many statements one request takes. */
async function checkAnswer(measured, answers) {
  const [request] = measured.requests;
  const before = await measured.server.usage();
  const { status, body } = await askOnce(measured.server.origin, request);
  const after = await measured.server.usage();
  if (measured.side === "ours") measured.statements = after.statements - before.statements;
  const isEntry = measured.name === "portal entry by link";
  const idsOf = ({ data }) => data.documents.edges.map(({ node }) => node.id).join();
  const isSame =
    measured.side === "stock"
      ? idsOf(JSON.parse(body)) === idsOf(answers[request.key])
      : body === (isEntry ? "" : JSON.stringify(answers[request.key]));
  if (status !== (isEntry ? 303 : 200) || !isSame) {
    throw new Error(`${measured.name}, ${measured.side}: another answer than ours (${status}): ${body.slice(0, 200)}`);
  }
}

async function measure(measured) {
  const before = await measured.server.usage();
  const result = await load(measured, seconds);
  const after = await measured.server.usage();
  // Opening a link answers with a redirect, which the load generator counts as "not 2xx".
  const redirects = measured.name === "portal entry by link" ? (result["3xx"] ?? 0) : 0;
  if (result.non2xx > redirects || result.errors > 0) {
    throw new Error(`${measured.name}, ${measured.side}: ${result.non2xx} refused, ${result.errors} failed`);
  }
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMicros: (after.user + after.system - before.user - before.system) / result.requests.total,
  };
}

/** Each connection walks through the requests from the start; shuffled ones would differ between the sides. */
function load({ server, requests }, duration) {
  return autocannon({
    url: server.origin,
    connections,
    duration,
    requests: requests.map(({ key: _key, ...request }) => request),
  });
}

/** Progress, on one line that is written over. */
function tell(text, end = "") {
  process.stdout.write(`\r${text.padEnd(70)}${end}`);
}

function readNumber(name, fallback) {
  const index = process.argv.indexOf(name);
  return index === -1 ? fallback : Number(process.argv[index + 1]);
}
