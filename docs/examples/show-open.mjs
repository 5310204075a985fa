// What is open, by age: node show-open.mjs EUR
import { askForAll } from "./ask.mjs";

const currency = process.argv[2] ?? "EUR";
const today = new Date().toISOString().slice(0, 10);
const AGES = [
  ["not due", (days) => days <= 0],
  ["1 to 30 days", (days) => days <= 30],
  ["31 to 60 days", (days) => days <= 60],
  ["older", () => true],
];
const QUERY = `query Open($after: String, $filter: DocumentFilter!) {
  documents(first: 100, after: $after, filter: $filter) {
    edges { node { dueDate openAmount { amount } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Amounts are decimal text; sums are made of whole cents, never of fractions. */
const toCents = (amount) => BigInt(amount.replace(".", ""));
const toText = (cents) => `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
const overdueDays = (dueDate) => (Date.parse(today) - Date.parse(dueDate ?? today)) / 86_400_000;

const sums = new Map(AGES.map(([age]) => [age, { invoices: 0, cents: 0n }]));
const filter = { types: ["INVOICE"], currency, openAmountFrom: "0.01" };
for await (const { dueDate, openAmount } of askForAll(QUERY, { filter }, ({ documents }) => documents)) {
  const [age] = AGES.find(([, fits]) => fits(overdueDays(dueDate)));
  const sum = sums.get(age);
  sum.invoices += 1;
  sum.cents += toCents(openAmount.amount);
}
console.table([...sums].map(([age, { invoices, cents }]) => ({ age, invoices, [currency]: toText(cents) })));
