// Orders of your own system become issued invoices: node push-orders.mjs orders.json. As often as you like: nothing comes twice.
import { readFile } from "node:fs/promises";
import { ask } from "./ask.mjs";

const REFUSED = `... on InvalidInput { fields { field code takenBy { id } } } ... on Failure { message }`;
const CREATE_CLIENT = `mutation ($input: CreateClientInput!, $key: String) {
  done: createClient(input: $input, idempotencyKey: $key) { ... on CreateClientSuccess { made: client { id } } ${REFUSED} }
}`;
const CREATE_DOCUMENT = `mutation ($input: CreateDocumentInput!, $key: String) {
  done: createDocument(input: $input, idempotencyKey: $key) { ... on DocumentSuccess { made: document { id } } ${REFUSED} }
}`;
const ISSUE = `mutation ($id: ID!, $key: String) {
  done: issueDocument(id: $id, idempotencyKey: $key) {
    ... on DocumentSuccess { document { number portal { url } } }
    ... on Failure { message }
  }
}`;

/** The id of what was made now, or was there with this reference. */
async function make(mutation, key, input) {
  const { made, fields = [], message } = (await ask(mutation, { key, input })).done;
  const taken = fields.find(({ code, field }) => code === "TAKEN" && field.endsWith("externalReference"));
  const id = (made ?? taken?.takenBy)?.id;
  if (id === undefined) throw new Error(`${key}: ${message} ${JSON.stringify(fields)}`);
  return id;
}

for (const { order, customer, lines } of JSON.parse(await readFile(process.argv[2], "utf8"))) {
  const data = { name: customer.name, email: customer.email, externalReference: customer.id };
  const clientId = await make(CREATE_CLIENT, `client ${customer.id}`, { data, portalAccess: true });
  const draft = { type: "INVOICE", clientId, externalReference: order, data: { orderReference: order, lines } };
  const id = await make(CREATE_DOCUMENT, `order ${order}`, draft);
  const { document, message } = (await ask(ISSUE, { key: `issue ${order}`, id })).done;
  console.log(order, document?.number ?? message, document?.portal.url ?? "");
}
