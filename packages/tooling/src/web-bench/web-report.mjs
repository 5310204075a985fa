// @ts-check
import { replaceSection } from "../../../../apps/api/bench/report-file.mjs";

/** @typedef {import("./measure-pages.mjs").Visit} Visit */

const portalPages = ["link → start page", "document page"];
/** The portal's first paint beside the static page's. */
const paintRatio = 1.3;

/**
 * Writes what the visits came to into docs/performance.md.
 * @param {ReadonlyMap<string, readonly Visit[]>} visits by the page's name
 * @param {number} rounds
 */
export function writeWebReport(visits, rounds) {
  const pages = new Map([...visits].map(([name, all]) => [name, medianOf(all)]));
  const rows = [...pages].map(([name, visit]) => `| ${[name, ...cellsOf(visit)].join(" | ")} |`);
  const promises = promisesOf(pages);
  const text = [
    `Lighthouse for a phone: a slow line and a slow processor as it simulates them, nothing in the browser's cache, the built product with
the demo's data. Medians of ${rounds} interleaved visits, each in a browser of its own. The **static page** is what the start page shows,
as a file: its HTML and its styles, without scripts. Script is what travelled, compressed.`,
    [
      "| page | performance | accessibility | best practices | first paint s | largest paint s | blocked ms | shift | script kB |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
      ...rows,
    ].join("\n"),
    promises.map(({ isKept, words }) => `- ${words}: ${isKept ? "kept" : "BROKEN"}`).join("\n"),
  ].join("\n\n");
  return { text: replaceSection("First pages", text), broken: promises.filter(({ isKept }) => !isKept).length };
}

/** @param {ReadonlyMap<string, Visit>} pages */
function promisesOf(pages) {
  const reference = pages.get("static page")?.firstPaintMs ?? Number.NaN;
  const ofPortal = portalPages.flatMap((name) => {
    const page = pages.get(name);
    if (page === undefined) return [];
    const ratio = page.firstPaintMs / reference;
    return [
      atLeast(`${name}: performance`, page.performance, 95),
      atLeast(`${name}: accessibility`, page.accessibility, 100),
      atLeast(`${name}: best practices`, page.bestPractices, 100),
      {
        isKept: ratio <= paintRatio,
        words: `${name}: first paint ${ratio.toFixed(2)} times the static page's, promised at most ${paintRatio}`,
      },
    ];
  });
  return [...ofPortal, atLeast("admin start page: performance", pages.get("admin start page")?.performance ?? 0, 85)];
}

/** @param {string} what @param {number} value @param {number} promised */
function atLeast(what, value, promised) {
  return { isKept: value >= promised, words: `${what} ${value}, promised at least ${promised}` };
}

/** @param {Visit} visit */
function cellsOf(visit) {
  const seconds = (/** @type {number} */ ms) => (ms / 1000).toFixed(1);
  return [
    visit.performance,
    visit.accessibility,
    visit.bestPractices,
    seconds(visit.firstPaintMs),
    seconds(visit.largestPaintMs),
    Math.round(visit.blockedMs),
    visit.shift.toFixed(3),
    (visit.scriptBytes / 1000).toFixed(1),
  ];
}

/** Each figure's own median. @param {readonly Visit[]} visits @returns {Visit} */
function medianOf(visits) {
  const middle = (/** @type {(visit: Visit) => number} */ figure) =>
    visits.map(figure).sort((a, b) => a - b)[Math.floor(visits.length / 2)] ?? Number.NaN;
  return {
    performance: middle((visit) => visit.performance),
    accessibility: middle((visit) => visit.accessibility),
    bestPractices: middle((visit) => visit.bestPractices),
    firstPaintMs: middle((visit) => visit.firstPaintMs),
    largestPaintMs: middle((visit) => visit.largestPaintMs),
    blockedMs: middle((visit) => visit.blockedMs),
    shift: middle((visit) => visit.shift),
    scriptBytes: middle((visit) => visit.scriptBytes),
  };
}
