// The floor: node:http and prepared sqlite3 statements that do the same look-ups, session included, and JSON.stringify of
// the very answers that our server gives. Anything above it is the price of everything else.
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const sqlite3 = require("sqlite3");
const { parseCredential } = require("../dist/access/credentials.js");
const { newId } = require("../dist/shared/ids.js");
const { bindNamedParameters } = require("../dist/database/named-parameters.js");
const { SearchIndex } = require("../dist/search-index/search-index.js");
const { SearchIndexRepository } = require("../dist/search-index/search-index.repository.js");
const { SearchTermRepository } = require("../dist/search-index/search-term.repository.js");

const { DATA_FILE, ANSWERS_FILE, MERCHANT_ID, LINK_SECRET } = process.env;
/** Our server's answers, by request. */
const answers = new Map(Object.entries(JSON.parse(readFileSync(ANSWERS_FILE, "utf8"))));
const database = new sqlite3.Database(DATA_FILE);
await exec("PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32768");

const SHOWN = `d.id, d.client_id, d.type, d.number, d.title, d.document_date, d.due_date, d.valid_until, d.status, d.currency,
  d.gross_minor, d.fees_minor, d.settled_minor, d.reminder_level, d.preceding_document_id, d.current_version,
  i.status AS invoice_status, i.gross_minor AS invoice_gross_minor, i.settled_minor AS invoice_settled_minor`;
const FROM = `FROM document d
  LEFT JOIN document i ON d.type = 'REMINDER' AND i.merchant_id = d.merchant_id AND i.id = d.preceding_document_id`;
const NEWEST_FIRST = "ORDER BY d.document_date DESC, d.id DESC";
const session =
  prepare(`SELECT s.id, s.client_id, s.document_id, s.read_only, s.expires_at, c.name, c.locale, c.portal_access,
    m.time_zone, d.preceding_document_id, p.enabled_document_types, p.enabled_actions, p.enabled_sections
  FROM portal_session s
  JOIN client c ON c.merchant_id = s.merchant_id AND c.id = s.client_id AND c.link_generation = s.client_generation
  JOIN merchant m ON m.id = s.merchant_id JOIN portal_settings p ON p.merchant_id = s.merchant_id
  LEFT JOIN document d ON d.merchant_id = s.merchant_id AND d.id = s.document_id
  WHERE s.merchant_id = ? AND s.secret_hash = ? AND s.expires_at > ? AND c.archived_at IS NULL AND c.link_expires_at > ?`);
const staffSession = prepare(`SELECT s.id, s.last_seen_at, f.id, f.name, f.role, f.locale, m.time_zone
  FROM staff_session s JOIN staff_member f ON f.merchant_id = s.merchant_id AND f.id = s.staff_member_id
  JOIN merchant m ON m.id = s.merchant_id
  WHERE s.merchant_id = ? AND s.secret_hash = ? AND s.expires_at > ? AND f.disabled_at IS NULL`);
const list = prepare(`SELECT ${SHOWN} ${FROM} WHERE d.merchant_id = ? AND d.client_id = ? AND d.status NOT IN ('DRAFT')
  ${NEWEST_FIRST} LIMIT 21`);
const page = prepare(`SELECT ${SHOWN} ${FROM} WHERE d.merchant_id = ? AND d.client_id = ? AND d.id = ?`);
const version = prepare(
  "SELECT content, content_sha256 FROM document_version WHERE merchant_id = ? AND document_id = ? AND version = 1",
);
const found = prepare(`SELECT ${SHOWN} ${FROM} WHERE d.merchant_id = ?
  AND d.id IN (SELECT value FROM json_each(?))`);
/** What searching was before there was an index: texts in the order of the list are looked through until a page is full. */
await exec(`PRAGMA temp_store = MEMORY;
  CREATE TEMP TABLE scanned AS SELECT merchant_id, document_date, id, client_id,
    LOWER(COALESCE(number, '') || ' ' || COALESCE(title, '')) AS search_text FROM document;
  CREATE INDEX temp.scanned_date ON scanned (merchant_id, document_date DESC, id DESC, search_text);
  CREATE TEMP TABLE scanned_client AS SELECT merchant_id, id, LOWER(name || ' ' || client_number) AS search_text FROM client`);
const scan =
  prepare(`SELECT ${SHOWN} FROM scanned t CROSS JOIN document d ON d.merchant_id = t.merchant_id AND d.id = t.id
  LEFT JOIN document i ON d.type = 'REMINDER' AND i.merchant_id = d.merchant_id AND i.id = d.preceding_document_id
  WHERE t.merchant_id = ? AND (t.search_text LIKE ?
    OR t.client_id IN (SELECT c.id FROM scanned_client c WHERE c.merchant_id = ? AND c.search_text LIKE ?))
  ORDER BY t.document_date DESC, t.id DESC LIMIT 26`);
const asked = new Map();
const searched = {
  kind: "sqlite",
  rows,
  listRows: rows,
  row: async (sql, parameters) => (await rows(sql, parameters))[0],
};
const searchIndex = new SearchIndex({
  searchIndexRepository: new SearchIndexRepository(searched),
  searchTermRepository: new SearchTermRepository(searched),
});
const client = prepare(`SELECT portal_access, link_generation, link_expires_at FROM client
  WHERE merchant_id = ? AND id = ? AND archived_at IS NULL`);
/** As looks by staff: whatever opens links with our server would have to end so many sessions of customers, and a trigger notes their visits. */
const addSession =
  prepare(`INSERT INTO portal_session (merchant_id, id, client_id, secret_hash, client_generation, read_only,
  created_at, expires_at) VALUES (?, ?, ?, ?, 1, 1, ?, ?)`);
const touch = prepare("UPDATE client SET last_portal_visit_at = ? WHERE merchant_id = ? AND id = ?");

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    answer(request, Buffer.concat(chunks)).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});
process.on("message", () => process.send(process.cpuUsage()));
server.listen(0, "127.0.0.1", () => process.send({ origin: `http://127.0.0.1:${server.address().port}` }));

async function answer(request, body) {
  if (request.method === "GET") return enter(request.url.slice("/p/".length));
  const { documentId, variables } = JSON.parse(body.toString("utf8"));
  const credential = parseCredential(/=([^;]+)/.exec(request.headers.cookie)[1]);
  const now = new Date().toISOString();
  if (documentId === "search" || documentId === "scan") {
    await all(staffSession, [MERCHANT_ID, credential.secretHash, now]);
    const answer = answers.get(`search ${variables.search}`);
    const pattern = `%${variables.search}%`;
    if (documentId === "scan") await all(scan, [MERCHANT_ID, pattern, MERCHANT_ID, pattern]);
    else await lookUp(variables.search, answer.data.documents.edges);
    return json(answer);
  }
  const [found] = await all(session, [MERCHANT_ID, credential.secretHash, now, now]);
  if (documentId === "page") {
    await all(page, [MERCHANT_ID, found.client_id, variables.id]);
    const [{ content }] = await all(version, [MERCHANT_ID, variables.id]);
    JSON.parse(content);
    return json(answers.get(`page ${variables.id}`));
  }
  await all(list, [MERCHANT_ID, found.client_id]);
  return json(answers.get(`list ${found.client_id}`));
}

/** What the index is asked, and how what it finds is put in order, is our server's own code over prepared statements. */
async function lookUp(search, edges) {
  const request = { kind: "DOCUMENT", search, clientId: null, readsClients: true, filter: null };
  await searchIndex.find({ merchantId: MERCHANT_ID }, request, { size: 25, after: null });
  await all(found, [MERCHANT_ID, JSON.stringify(edges.map(({ node }) => node.id))]);
}

function rows(sql, parameters) {
  const { text, values } = bindNamedParameters("sqlite", sql, parameters);
  if (!asked.has(text)) asked.set(text, prepare(text));
  return all(asked.get(text), values);
}

async function enter(token) {
  const bytes = Buffer.from(token, "base64url");
  const body = bytes.subarray(0, 63);
  const mac = createHmac("sha256", Buffer.from(LINK_SECRET, "hex")).update(body).digest().subarray(0, 16);
  if (!timingSafeEqual(mac, bytes.subarray(63))) throw new Error("wrong token");
  const hex = body.subarray(19, 35).toString("hex");
  const id = hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
  await all(client, [MERCHANT_ID, id]);
  const secret = randomBytes(32).toString("base64url");
  const now = new Date().toISOString();
  await run(addSession, [MERCHANT_ID, newId(), id, createHash("sha256").update(secret).digest("hex"), now, now]);
  await run(touch, [now, MERCHANT_ID, id]);
  return {
    status: 303,
    headers: { location: "/portal/", "set-cookie": `kp_portal=${secret}; HttpOnly; Path=/` },
    body: "",
  };
}

function json(value) {
  return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

function prepare(sql) {
  return database.prepare(sql);
}

function all(statement, parameters) {
  return new Promise((resolve, reject) => {
    statement.all(parameters, (error, rows) => (error === null ? resolve(rows) : reject(error)));
  });
}

function run(statement, parameters) {
  return new Promise((resolve, reject) => {
    statement.run(parameters, (error) => (error === null ? resolve() : reject(error)));
  });
}

function exec(sql) {
  return new Promise((resolve, reject) => {
    database.exec(sql, (error) => (error === null ? resolve() : reject(error)));
  });
}
