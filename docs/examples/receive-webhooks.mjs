// Takes webhooks and tells what was paid: WEBHOOK_SECRET=whsec_… node receive-webhooks.mjs 8080. Needs `npm install standardwebhooks`.
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";
import { ask } from "./ask.mjs";

const webhook = new Webhook(process.env.WEBHOOK_SECRET);
const QUERY = `query Paid($id: ID!) {
  document(id: $id) { number externalReference paidAt total { amount currency } }
}`;
/** Ids of the last events: one that is sent again has its old one. A real program keeps them where it keeps its work. */
const seen = new Set();

const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString("utf8");
  let event;
  try {
    event = webhook.verify(body, request.headers);
  } catch {
    response.writeHead(400).end();
    return;
  }
  // Answered first: what takes longer than 15 seconds would be sent again.
  response.writeHead(204).end();
  const id = request.headers["webhook-id"];
  if (seen.has(id) || event.type !== "INVOICE_PAID") return;
  seen.add(id);
  const { document } = await ask(QUERY, { id: event.data.documentId });
  console.log(document.number, document.externalReference ?? "", document.total.amount, document.total.currency);
});
server.listen(Number(process.argv[2] ?? "8080"), "127.0.0.1", () =>
  console.log(`Listening on ${server.address().port}`),
);
