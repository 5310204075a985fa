// What payments are compared with: node:http and one prepared INSERT per request, each in a transaction of its own, into a
// table of the same file and with the same durability. No server that keeps what it receives can do less than this.
import { createServer } from "node:http";
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const sqlite3 = require("sqlite3");
const { newId } = require("../dist/shared/ids.js");

const { DATA_FILE, MERCHANT_ID } = process.env;
const database = new sqlite3.Database(DATA_FILE);
// Journal and page cache are like the server's: the one is stored in the file, the other is set to the same size.
database.exec("PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32768");
const insert = database.prepare(`INSERT INTO webhook_event (merchant_id, id, provider, dedupe_key, outcome, payment_id,
    provider_ref, reference, deliveries, received_at, last_received_at)
  VALUES (?, ?, 'bench', ?, 'IGNORED', ?, ?, ?, 1, ?, ?)`);

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const { checkout, reference } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const id = newId();
    const at = new Date().toISOString();
    insert.run([MERCHANT_ID, id, id, reference, checkout, reference, at, at], (error) => {
      if (error !== null) response.writeHead(500).end(String(error));
      else response.writeHead(200, { "content-type": "application/json" }).end('{"outcome":"INSERTED"}');
    });
  });
});
process.on("message", () => process.send(process.cpuUsage()));
server.listen(0, "127.0.0.1", () => process.send({ origin: `http://127.0.0.1:${server.address().port}` }));
