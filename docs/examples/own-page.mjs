// A page of your own with a client's open invoices, which leads to the portal: node own-page.mjs 8081, then /?client=REFERENCE.
// Who may see whose page is up to your own sign-in, which belongs before all of this.
import { createServer } from "node:http";
import { ask } from "./ask.mjs";

const CLIENT = `query ($reference: String!) { client(externalReference: $reference) { id name customerportalUrl } }`;
const OPEN = `query ($id: ID!) {
  documents(first: 25, filter: { clientId: $id, types: [INVOICE], statuses: [OPEN] }) {
    edges { node { number openAmount { amount currency } payUrl portal { url } } }
  }
}`;

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]);
const link = (url, text) => (url === null ? "" : `<a href="${escape(url)}">${escape(text)}</a>`);

async function render(reference) {
  const { client } = await ask(CLIENT, { reference });
  if (client === null) return null;
  const { edges } = (await ask(OPEN, { id: client.id })).documents;
  const row = ({ node: { number, openAmount, payUrl, portal } }) =>
    `<li>${link(portal.url, number)} ${openAmount.amount} ${openAmount.currency} ${link(payUrl, "pay")}</li>`;
  const all = link(client.customerportalUrl, "All documents");
  return `<!doctype html><title>Invoices</title><h1>${escape(client.name)}</h1><ul>${edges.map(row).join("")}</ul><p>${all}</p>`;
}

// Addresses on the page open somebody's portal: no cache keeps them, and no other site is told.
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
};
const server = createServer(async (request, response) => {
  const reference = new URL(request.url, "http://localhost").searchParams.get("client") ?? "";
  const page = await render(reference).catch((error) => console.error(error));
  response.writeHead(page === undefined ? 502 : page === null ? 404 : 200, HEADERS).end(page ?? "Try again later.");
});
server.listen(Number(process.argv[2] ?? "8081"), "127.0.0.1", () =>
  console.log(`Listening on ${server.address().port}`),
);
