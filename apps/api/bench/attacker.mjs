// Four strangers and two callers with a key, who do what takes longest, one after the other for as long as they live.
// Started by under-attack.mjs.
const { ORIGIN, KEY, CLIENT_ID } = process.env;
const known = { authorization: `Bearer ${KEY}` };
const HOSTILE = JSON.stringify({ query: `{ ${"viewer { id } ".repeat(950)} }` });
const WIDE_XML = `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:c">${"<cbc:ID a='1' b='2'>1</cbc:ID>".repeat(60_000)}</Invoice>`;
const LONG_CSV = `Buchungstag;Verwendungszweck;Betrag\n${"04.05.2026;RE-1;1,00\n".repeat(400_000)}`;
const BREAKS = `a${"\n".repeat(4_990)}b`;
const LINE = { name: "a", description: BREAKS, quantity: "1", unitPrice: "1", taxRatePercent: "19" };
const INVOICE = {
  clientId: CLIENT_ID,
  type: "INVOICE",
  data: { intro: BREAKS, lines: Array.from({ length: 20 }, () => LINE) },
};

let attacks = 0;
process.on("message", () => process.send(attacks));
process.on("disconnect", () => process.exit());

const eInvoice = upload("importEInvoice", WIDE_XML);
const statement = upload("importBankStatement", LONG_CSV);
for (let strangers = 0; strangers < 4; strangers += 1) void repeat(() => send(HOSTILE, {}));
void repeat(async () => {
  await send(eInvoice, known);
  await send(statement, known);
});
void repeat(print);

async function repeat(attack) {
  for (;;) await attack();
}

function upload(mutation, text) {
  return JSON.stringify({
    query: `mutation ($c: String!) { ${mutation}(input: { fileName: "a", contentBase64: $c }) { __typename } }`,
    variables: { c: Buffer.from(text).toString("base64") },
  });
}

async function print() {
  const created = await send(
    JSON.stringify({
      query: `mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { ... on DocumentSuccess { document { id } } } }`,
      variables: { input: INVOICE },
    }),
    known,
  );
  const { id } = JSON.parse(created).data.createDocument.document;
  await send(
    JSON.stringify({ query: `mutation ($id: ID!) { issueDocument(id: $id) { __typename } }`, variables: { id } }),
    known,
  );
}

/** Whatever is answered; being refused is what an attacker expects. */
async function send(body, headers) {
  const response = await fetch(`${ORIGIN}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  attacks += 1;
  return response.text();
}
