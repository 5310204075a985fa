// Turns the rounds into docs/performance.md.
import { BARE_INSERT, describePayments, isPayment, paymentPromises } from "./payment-report.mjs";
import { replaceSection, startReport } from "./report-file.mjs";

const NOTHING = "nothing, by a stranger";
const NOTHING_WITH_SESSION = "nothing, with a session";
const LIST = "portal document list";
const PAGE = "portal document page";
const SEARCH = "admin document search";
const ENTRY = "portal entry by link";
const BIG_LIST = "list of the client with 100,000";
const SMALL_LIST = "list of a client with 50";

/** The ratios that are promised. */
const AT_LEAST = [
  { path: LIST, side: "floor", ratio: 0.8 },
  { path: LIST, side: "stock", ratio: 1.5 },
  { path: PAGE, side: "floor", ratio: 0.7 },
  { path: ENTRY, side: "floor", ratio: 0.8 },
  { path: SEARCH, side: "scan", ratio: 20 },
];
const BIG_AT_MOST = 1.2;
/** The session's look-up and the list. */
const LIST_STATEMENTS = 2;

/** `/health`, in milliseconds. */
const ATTACKED_P99_AT_MOST = 200;
const ATTACK_HEADING = "Under attack";

/** Replaces a part of the report. @returns it, and how many promises are broken */
export function writeAttackReport({ atRest, underAttack, attacks }) {
  const isKept = underAttack.p99 < ATTACKED_P99_AT_MOST;
  const row = (name, { count, p50, p99 }) => `| ${name} | ${count} | ${p50} / ${p99} |`;
  const text = `Four strangers send 950 times \`viewer { id }\` in one query, one with a key sends e-invoices of 60,000 wrong elements and tables of
400,000 rows, another prints letters of line breaks, all of them without a pause: ${attacks} requests were answered meanwhile.

| \`/health\` | questions | p50 / p99 ms |
| --- | ---: | ---: |
${row("at rest", atRest)}
${row("under attack", underAttack)}

- \`/health\` under attack: ${underAttack.p99} ms at p99, promised below ${ATTACKED_P99_AT_MOST}: ${isKept ? "kept" : "**broken**"}
`;
  return { text: replaceSection(ATTACK_HEADING, text), broken: isKept ? 0 : 1 };
}

/** @returns the report, and how many promises are broken */
export function writeReport(variants, { rounds, seconds, connections, cores, documents, clients }) {
  const promises = checkPromises(variants);
  const text = `# Performance

Written by \`npm run bench\`; do not edit by hand. Ratios compare variants within one run: absolute figures say more about
the machine than about the code.

- **ours**: the built server, with the operations as trusted documents, as the apps send them.
- **floor**: node:http and prepared sqlite3 statements doing the same look-ups, session included, and \`JSON.stringify\` of the
  same answers, byte for byte.
- **stock**: Apollo Server on Express with TypeORM's \`repository.find\`, as in their guides.
- **scan**: the floor searching without an index, through all texts from the newest on, as we did before there was one.
- **insert**: node:http and one prepared INSERT into a table of the same database per request, in a transaction of its own.

${documents.toLocaleString("en")} documents over ${clients.toLocaleString("en")} clients on SQLite, ${cores} cores shared by server and load, ${connections} connections, median of
${rounds} interleaved rounds of ${seconds} s. A ratio is the median of the rounds' ratios. CPU is the server's processor time per
request. Statements are those of one request, without BEGIN and COMMIT.

| path | side | requests/s | p50 / p99 ms | CPU µs | SQL statements | of floor | of stock | of scan | of insert |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${variants.map((variant) => `| ${cellsOf(variant, variants).join(" | ")} |`).join("\n")}

${describeRest(variants)}

${describePayments((name) => find(variants, name, "ours").costs)}

${promises.map(({ text: promise, kept }) => `- ${promise}: ${kept ? "kept" : "**broken**"}`).join("\n")}
`;
  startReport(text);
  return { text, broken: promises.filter(({ kept }) => !kept).length };
}

function cellsOf(variant, variants) {
  const { name, side, rounds, costs } = variant;
  const against = (other) => {
    const compared = find(variants, other === "insert" && isPayment(name) ? BARE_INSERT : name, other);
    return side !== "ours" || compared === undefined ? "" : ratio(variant, compared).toFixed(2);
  };
  return [
    name,
    side,
    Math.round(medianOf(rounds, "perSecond")),
    `${medianOf(rounds, "p50")} / ${medianOf(rounds, "p99")}`,
    Math.round(medianOf(rounds, "cpuMicros")),
    costs.statements ?? "",
    against("floor"),
    against("stock"),
    against("scan"),
    against("insert"),
  ];
}

/** Where the list's time goes: measured by asking for less. */
function describeRest(variants) {
  const cpu = (name, side = "ours") => Math.round(medianOf(find(variants, name, side).rounds, "cpuMicros"));
  const [nothing, withSession, list] = [cpu(NOTHING), cpu(NOTHING_WITH_SESSION), cpu(LIST)];
  return `Of the ${list} µs of a list, ${nothing} are spent on taking a request and answering it at all, ${withSession - nothing} on finding out who asks and what they
may see, and ${list - withSession} on the list; the floor needs ${cpu(LIST, "floor")} for everything.

A profile of the main thread (decision [0076](decisions/0076-rows-as-one-text.md)) says that a third of a list's time is the driver's and Node's
own compiled code, 14 % is writing to the socket, 20 % Node's and Fastify's handling of requests with headers, counters and log, 9 % what is open, overdue or
expired and its fields, 6 % GraphQL and JSON, 5 % the session, and 4 % looking at each value before it is believed
([0058](decisions/0058-unknown-stored-values.md)); Node's bookkeeping of what belongs to a request (\`AsyncLocalStorage\`) is in all of
them. No part is left that would close the gap alone. The largest step would be a driver without a thread of its own, which takes
6 instead of 45 µs to look up a row, but lets one long statement hold up everybody.`;
}

function checkPromises(variants) {
  const list = find(variants, LIST, "ours");
  const check = ({ path, side, ratio: atLeast }) => {
    const measured = ratio(find(variants, path, "ours"), find(variants, path, side));
    return {
      text: `${path}: ${measured.toFixed(2)} of ${side}, promised at least ${atLeast.toFixed(2)}`,
      kept: measured >= atLeast,
    };
  };
  const slower = ratio(find(variants, SMALL_LIST, "ours"), find(variants, BIG_LIST, "ours"));
  return [
    ...AT_LEAST.map(check),
    {
      text: `${LIST}: ${list.costs.statements} statements, promised one besides the session's look-up`,
      kept: list.costs.statements <= LIST_STATEMENTS,
    },
    {
      text: `the client with 100,000 documents takes ${slower.toFixed(2)} times as long as the one with 50, promised at most ${BIG_AT_MOST.toFixed(2)}`,
      kept: slower <= BIG_AT_MOST,
    },
    ...paymentPromises((name) => ratio(find(variants, name, "ours"), find(variants, BARE_INSERT, "insert"))),
  ];
}

/** The median over all rounds of one side's requests per second divided by the other's in the same round. */
function ratio(one, other) {
  return median(one.rounds.map(({ perSecond }, index) => perSecond / other.rounds[index].perSecond));
}

function medianOf(rounds, figure) {
  return median(rounds.map((round) => round[figure]));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function find(variants, name, side) {
  return variants.find((variant) => variant.name === name && variant.side === side);
}
