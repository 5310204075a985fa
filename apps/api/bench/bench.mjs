// `npm run bench`: what the hot paths cost, as ratios within one run, because machines differ and are noisy.
// Rounds of all variants are interleaved, the ratio is the median over the rounds. Writes docs/performance.md.
import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { LIST } from "./operations.mjs";
import { writeReport } from "./report.mjs";
import { DOCUMENTS, seed } from "./seed.mjs";

const here = import.meta.dirname;
const rounds = readNumber("--rounds", 5);
const seconds = readNumber("--seconds", 4);
const connections = 16;
const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-bench-"));
const linkSecret = randomBytes(32);
const children = [];

try {
  const seeded = await seed({
    dataDir,
    linkKeys: [{ id: 1, secret: linkSecret }],
    onProgress: (made, all) =>
      process.stdout.write(`\rSeeding ${made.toLocaleString("en")} of ${all.toLocaleString("en")} documents`),
  });
  process.stdout.write(`\rSeeded ${DOCUMENTS.toLocaleString("en")} documents.                         \n`);
  const api = await startServer("api-server.mjs", {
    DATA_DIR: dataDir,
    PORT: "0",
    LOG_LEVEL: "silent",
    LINK_KEYS: `1:${linkSecret.toString("hex")}`,
    INTERNAL_SECRET: randomBytes(32).toString("hex"),
    RUN_WORKERS: "false",
  });
  const requests = requestsOf(seeded);
  const answersFile = join(dataDir, "answers.json");
  writeFileSync(answersFile, JSON.stringify(await captureAnswers(api.origin, requests)));
  const common = { DATA_FILE: join(dataDir, "kundenportal.sqlite"), MERCHANT_ID: seeded.merchantId };
  const floor = await startServer("floor-server.mjs", {
    ...common,
    ANSWERS_FILE: answersFile,
    LINK_SECRET: linkSecret.toString("hex"),
  });
  const stock = await startServer("stock-server.mjs", common);

  const variants = [
    variant("portal document list", "ours", api, requests.list),
    variant("portal document list", "floor", floor, requests.list),
    variant("portal document list", "stock", stock, requests.list.map(asPlainQuery)),
    variant("list of the client with 100,000", "ours", api, requests.bigList),
    variant("list of a client with 50", "ours", api, requests.smallList),
    variant("portal document page", "ours", api, requests.page),
    variant("portal document page", "floor", floor, requests.page),
    variant("admin document search", "ours", api, requests.search),
    variant("admin document search", "floor", floor, requests.search),
    variant("portal entry by link", "ours", api, requests.entry),
    variant("portal entry by link", "floor", floor, requests.entry),
  ];
  for (const { name, side, server, requests: asked } of variants) {
    console.log(`Warming up: ${name}, ${side}`);
    await load(server.origin, asked, 2);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const measured of variants) {
      const before = await statementsOf(measured);
      const result = await load(measured.server.origin, measured.requests, seconds);
      const after = await statementsOf(measured);
      if (result.non2xx - redirects(measured, result) > 0 || result.errors > 0) {
        throw new Error(`${measured.name}, ${measured.side}: ${result.non2xx} refused, ${result.errors} failed`);
      }
      measured.rounds.push({
        perSecond: result.requests.average,
        p50: result.latency.p50,
        p99: result.latency.p99,
        statements: (after - before) / result.requests.total,
      });
      console.log(
        `Round ${round} of ${rounds}: ${measured.name}, ${measured.side}: ${Math.round(result.requests.average)} requests/s`,
      );
    }
  }
  const report = writeReport(variants, { rounds, seconds, connections, cores: cpus().length, documents: DOCUMENTS });
  console.log(`\n${report}`);
} finally {
  for (const child of children) child.kill();
  rmSync(dataDir, { recursive: true, force: true });
}

function variant(name, side, server, asked) {
  return { name, side, server, requests: asked, rounds: [] };
}

function requestsOf({ sessions, staffCookie }) {
  const [big, ...sample] = sessions;
  const post = (path, cookie, body) => ({
    method: "POST",
    path,
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify(body),
  });
  const listOf = ({ cookie }) => post("/portal/graphql", `kp_portal=${cookie}`, { documentId: "list" });
  return {
    list: sample.map((session) => ({ ...listOf(session), key: `list ${session.clientId}` })),
    bigList: [{ ...listOf(big), key: `list ${big.clientId}` }],
    smallList: [listOf(sample[0])],
    page: sample.map(({ cookie, documentId }) => ({
      ...post("/portal/graphql", `kp_portal=${cookie}`, { documentId: "page", variables: { id: documentId } }),
      key: `page ${documentId}`,
    })),
    search: ["auftrag 1999", "kunde 0042", "in-77"].map((search) => ({
      ...post("/graphql", `kp_staff=${staffCookie}`, { documentId: "search", variables: { search } }),
      key: `search ${search}`,
    })),
    entry: sample.map(({ token }) => ({ method: "GET", path: `/p/${token}` })),
  };
}

/** What our server answers, for the floor to say the same. */
async function captureAnswers(origin, { list, bigList, page, search }) {
  const answers = {};
  for (const { key, path, method, headers, body } of [...list, ...bigList, ...page, ...search]) {
    const response = await fetch(origin + path, { method, headers, body });
    const answer = await response.json();
    if (answer.errors !== undefined) throw new Error(`${key}: ${JSON.stringify(answer.errors)}`);
    answers[key] = answer;
  }
  return answers;
}

/** The stock server knows no trusted documents. */
function asPlainQuery(request) {
  return { ...request, body: JSON.stringify({ query: LIST }) };
}

function load(origin, requests, duration) {
  // Each connection walks through the requests from the start; shuffled ones would differ between the sides.
  return autocannon({
    url: origin,
    connections,
    duration,
    requests: requests.map(({ key: _key, ...request }) => request),
  });
}

/** Opening a link answers with a redirect, which the load generator counts as "not 2xx". */
function redirects({ name }, result) {
  return name === "portal entry by link" ? (result["3xx"] ?? 0) : 0;
}

async function statementsOf({ server }) {
  if (!server.countsStatements) return 0;
  server.child.send("statements");
  return new Promise((resolve) => server.child.once("message", resolve));
}

async function startServer(file, env) {
  const child = fork(join(here, file), {
    env: { ...process.env, NODE_ENV: "production", ...env },
    execArgv: ["--max-semi-space-size=64"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  children.push(child);
  const { origin } = await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  child.removeAllListeners("exit");
  return { child, origin, countsStatements: file === "api-server.mjs" };
}

function readNumber(name, fallback) {
  const index = process.argv.indexOf(name);
  return index === -1 ? fallback : Number(process.argv[index + 1]);
}
