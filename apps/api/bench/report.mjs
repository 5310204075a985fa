// Makes docs/performance.md out of the rounds.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const reportPath = join(import.meta.dirname, "../../../docs/performance.md");

/** What the issue that built the house promised. */
const PROMISES = [
  { name: "portal document list", against: "floor", atLeast: 0.4 },
  { name: "portal document list", against: "stock", atLeast: 1.5 },
];

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export function writeReport(variants, { rounds, seconds, connections, cores, documents }) {
  const rows = variants.map((variant) => {
    const floor = find(variants, variant.name, "floor");
    const stock = find(variants, variant.name, "stock");
    return [
      variant.name,
      variant.side,
      Math.round(median(variant.rounds.map(({ perSecond }) => perSecond))),
      `${median(variant.rounds.map(({ p50 }) => p50))} / ${median(variant.rounds.map(({ p99 }) => p99))}`,
      variant.side === "ours" ? median(variant.rounds.map(({ statements }) => statements)).toFixed(1) : "",
      variant.side === "ours" && floor !== undefined ? ratio(variant, floor).toFixed(2) : "",
      variant.side === "ours" && stock !== undefined ? ratio(variant, stock).toFixed(2) : "",
    ];
  });
  const big = find(variants, "list of the client with 100,000", "ours");
  const small = find(variants, "list of a client with 50", "ours");
  const promises = [
    ...PROMISES.map(({ name, against, atLeast }) => {
      const measured = ratio(find(variants, name, "ours"), find(variants, name, against));
      return `- ${name}: ${measured.toFixed(2)} of ${against}, promised at least ${atLeast.toFixed(2)}: ${measured >= atLeast ? "kept" : "**broken**"}`;
    }),
    slowness(ratio(small, big)),
  ];
  const text = `# Performance

Written by \`npm run bench\`; do not edit by hand. Ratios compare variants within one run: absolute figures say more about
the machine than about the code.

- **ours**: the built server, with the operations as trusted documents, as the apps send them.
- **floor**: node:http and prepared sqlite3 statements doing the same look-ups, session included, and \`JSON.stringify\` of the same answers.
- **stock**: Apollo Server on Express with TypeORM's \`repository.find\`, as their guides show it.

${documents.toLocaleString("en")} documents over 2,000 clients on SQLite, ${cores} cores shared by server and load, ${connections} connections,
median of ${rounds} interleaved rounds of ${seconds} s.

| path | side | requests/s | p50 / p99 ms | SQL statements | of floor | of stock |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}

${promises.join("\n")}
`;
  writeFileSync(reportPath, text);
  return text;
}

function slowness(value) {
  const verdict = value <= 1.2 ? "kept" : "**broken**";
  return `- the client with 100,000 documents takes ${value.toFixed(2)} times as long as the one with 50, promised at most 1.20: ${verdict}`;
}

/** Median over the rounds of ours divided by the other in the same round. */
function ratio(ours, other) {
  return median(ours.rounds.map(({ perSecond }, index) => perSecond / other.rounds[index].perSecond));
}

function find(variants, name, side) {
  return variants.find((variant) => variant.name === name && variant.side === side);
}
