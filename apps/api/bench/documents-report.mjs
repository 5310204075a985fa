// Turns the figures of e-invoices and PDFs into a section of docs/performance.md.
import { DOCUMENTS, STEP } from "./measure-publishing.mjs";
import { replaceSection } from "./report-file.mjs";

const HEADING = "E-invoices and PDFs";
/** What the XML inside may cost a PDF. */
const WITH_XML_AT_LEAST = 0.75;
/** The most memory in the second half of all documents, as a multiple of the most in the first half. */
const GROWTH_AT_MOST = 1.2;

/** @returns the section, and how many promises are broken */
export function writeDocumentsReport(variants, publishing, { rounds, seconds }) {
  const { perSecond, p50, p99, megabytes, pdfBytes } = publishing;
  const withXml = ratio(variants, "print PDF with CII inside", "print PDF");
  const after = megabytes.slice(1);
  const [first, second] = [after.slice(0, after.length / 2), after.slice(after.length / 2)];
  const growth = Math.max(...second) / Math.max(...first);
  const promises = [
    [
      `a PDF with its XML inside: ${withXml.toFixed(2)} of the speed without, promised at least ${WITH_XML_AT_LEAST.toFixed(2)}`,
      withXml >= WITH_XML_AT_LEAST,
    ],
    [
      `memory while ${DOCUMENTS.toLocaleString("en")} PDFs come in: ${growth.toFixed(2)} times as much in the second half as in the first, promised at most ${GROWTH_AT_MOST.toFixed(2)}`,
      growth <= GROWTH_AT_MOST,
    ],
  ];
  const row = (name, of) => {
    const { perSecond: speeds } = find(variants, name);
    const compared = of === undefined ? "" : `${ratio(variants, name, of).toFixed(2)} of ${of}`;
    return `| ${name} | ${rounded(median(speeds))} | ${compared} |`;
  };
  const text = `An invoice of ten lines, in one thread: written as XRechnung, read into a document, checked against the rules (EN 16931 and XRechnung), and
printed as PDF/A-3. Median of ${rounds} interleaved rounds of ${seconds} s; a ratio is the median of the rounds' ratios.

| what | per second | ratio |
| --- | ---: | --- |
${row("write UBL")}
${row("write CII", "write UBL")}
${row("read UBL", "write UBL")}
${row("read CII", "write CII")}
${row("check UBL", "read UBL")}
${row("check CII", "read CII")}
${row("print PDF")}
${row("print PDF with CII inside", "print PDF")}

${DOCUMENTS.toLocaleString("en")} PDFs of another program of ${Math.round(pdfBytes / 1_000)} kB, each with an e-invoice inside, are published one after the other on two connections: read, checked, stored with
their files, their money claimed. ${rounded(perSecond)} per second, ${p50} / ${p99} ms (p50 / p99). Memory of the process with its threads, before the first one and after each
${STEP}, in MB: ${megabytes.join(", ")}.

${promises.map(([promise, isKept]) => `- ${promise}: ${isKept ? "kept" : "**broken**"}`).join("\n")}
`;
  return { text: replaceSection(HEADING, text), broken: promises.filter(([, isKept]) => !isKept).length };
}

function ratio(variants, name, other) {
  const compared = find(variants, other).perSecond;
  return median(find(variants, name).perSecond.map((speed, round) => speed / compared[round]));
}

function find(variants, name) {
  return variants.find((variant) => variant.name === name);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function rounded(value) {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}
