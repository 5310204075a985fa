// What was paid on a day (of UTC), as CSV: node export-paid.mjs 2026-11-30 > paid.csv. Without a day: yesterday.
import { askForAll } from "./ask.mjs";

const DAY_MS = 86_400_000;
const day = process.argv[2] ?? new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
const paidFrom = `${day}T00:00:00.000Z`;
const paidBefore = new Date(Date.parse(paidFrom) + DAY_MS).toISOString();

const QUERY = `query Paid($after: String, $filter: DocumentFilter!) {
  documents(first: 100, after: $after, filter: $filter, orderBy: { field: PAID, direction: ASCENDING }) {
    edges {
      node {
        number externalReference paidAt client { clientNumber name }
        ledger { kind bookedOn method amount { amount currency } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** No cell can be taken for a formula, and quotes in it don't end it. */
const cell = (value) =>
  `"${String(value ?? "")
    .replace(/^[=+\-@\t\r]/, "'$&")
    .replaceAll('"', '""')}"`;
const print = (values) => console.log(values.map(cell).join(","));

print("number,reference,client number,client,paid at,booked on,kind,method,amount,currency".split(","));
const variables = { filter: { types: ["INVOICE"], paidFrom, paidBefore } };
for await (const invoice of askForAll(QUERY, variables, ({ documents }) => documents)) {
  const { number, externalReference, client, paidAt } = invoice;
  for (const { bookedOn, kind, method, amount } of invoice.ledger) {
    const booking = [paidAt, bookedOn, kind, method, amount.amount, amount.currency];
    print([number, externalReference, client.clientNumber, client.name, ...booking]);
  }
}
