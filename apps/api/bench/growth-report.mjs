// The part of docs/performance.md about what many documents cost.
import { replaceSection } from "./report-file.mjs";
import { FEW } from "./seed-growth.mjs";

const HEADING = "Many documents";
const AT_MOST = 1.3;
/** Below this, in ms, a ratio says more about the machine than about the look-up. */
const NOISE_MS = 1;

/** Replaces that part of the report. @returns it, and how many promises are broken */
export function writeGrowthReport(rows, { documents, samples }) {
  const isKept = ({ few, many, ratio }) => ratio <= AT_MOST || many - few < NOISE_MS;
  const broken = rows.filter((row) => !isKept(row));
  const inNumbers = (count) => count.toLocaleString("en");
  const text = `What the apps' pages ask for, word for word, of a merchant with ${inNumbers(FEW)} documents and of one with ${inNumbers(documents)} (in the portal: a client with
${inNumbers(FEW)}, and one with ${inNumbers(documents / 2)}), on SQLite: one request at a time, in turns, median of ${samples}. With each document come reminders, payments, entries of the
ledger and the timeline, and emails. In both the same 24 documents are open, and they are the oldest: what looks for them has all others in its way.

| app | what is asked for | few, ms | many, ms | ratio |
| --- | --- | ---: | ---: | ---: |
${rows.map(({ app, name, few, many, ratio }) => `| ${app} | ${name} | ${few.toFixed(2)} | ${many.toFixed(2)} | ${ratio.toFixed(2)} |`).join("\n")}

- nothing takes more than ${AT_MOST.toFixed(2)} times as long with many (differences below ${NOISE_MS} ms aside): ${broken.length === 0 ? "kept" : `**broken** by ${broken.map(({ name }) => name).join(", ")}`}
`;
  return { text: replaceSection(HEADING, text), broken: broken.length };
}
