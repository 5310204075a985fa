// Turns the figures of many at once into a section of docs/performance.md.
import { ENTRIES } from "./measure-batches.mjs";
import { replaceSection } from "./report-file.mjs";

const HEADING = "Many at once";
/** Noise of a single run. */
const AT_LEAST = 0.9;

/** @returns the section, and how many promises are broken */
export function writeBatchesReport(rows) {
  const described = rows.map(({ name, oneByOneMs, togetherMs }) => ({
    name,
    cells: [oneByOneMs, togetherMs].map((ms) => `${(ms / 1_000).toFixed(1)} s`),
    ratio: oneByOneMs / togetherMs,
  }));
  const text = `${ENTRIES} entries on SQLite over one connection: a request for each, waiting for each answer, and one request for all of them. Issuing prints
each invoice, one after the other, which takes most of the time either way.

| what | one by one | in one request | times as fast |
| --- | ---: | ---: | ---: |
${described.map(({ name, cells, ratio }) => `| ${ENTRIES} ${name} | ${cells.join(" | ")} | ${ratio.toFixed(2)} |`).join("\n")}

${described.map(({ name, ratio }) => `- ${name} in one request: ${ratio.toFixed(2)} times as fast as one by one, promised at least ${AT_LEAST.toFixed(2)}: ${ratio >= AT_LEAST ? "kept" : "**broken**"}`).join("\n")}
`;
  return { text: replaceSection(HEADING, text), broken: described.filter(({ ratio }) => ratio < AT_LEAST).length };
}
