// What it costs to write, read and check e-invoices and to print documents: one thread, without a server.
import { createRequire } from "node:module";
import { CONTENT } from "./invoice-sample.mjs";
const require = createRequire(import.meta.url);
const integrations = "../dist/integrations";
const { writeEInvoice } = require(`${integrations}/e-invoices/write-e-invoice.js`);
const { checkEInvoice } = require(`${integrations}/e-invoices/check-e-invoice.js`);
const { EInvoiceProfile } = require(`${integrations}/e-invoices/e-invoice-syntax.js`);
const { renderDocumentPdf } = require(`${integrations}/pdf/render-document-pdf.js`);
const { parseEInvoice } = require("../dist/modules/e-invoices/parsing/parse-e-invoice.js");

const OPTIONS = { locale: "de", accentColor: "#14655a", version: 1, issuedAt: new Date("2026-05-04"), payUrl: null };
const PROFILE = EInvoiceProfile.XRECHNUNG;

/** @returns {Promise<readonly { name: string, perSecond: readonly number[] }[]>} for each, its speed in each round */
export async function measureDocuments({ rounds, seconds, onProgress }) {
  const variants = Object.entries(prepare()).map(([name, run]) => ({ name, run, perSecond: [] }));
  for (const { run } of variants) await speedOf(run, seconds);
  for (let round = 1; round <= rounds; round += 1) {
    // Back and forth, so that a machine getting slower or faster favours none.
    for (const { name, run, perSecond } of round % 2 === 1 ? variants : variants.toReversed()) {
      onProgress(`Round ${round} of ${rounds}: ${name}`);
      perSecond.push(await speedOf(run, seconds));
    }
  }
  return variants.map(({ name, perSecond }) => ({ name, perSecond }));
}

/** The XML of the sample. Errors: throws if it can't be written, is not valid or is read as something else. */
export function writeSample(syntax, content = CONTENT) {
  const written = writeEInvoice(content, { syntax, profile: PROFILE, locale: "de" });
  if (!written.ok) throw new Error(`The sample has gaps: ${JSON.stringify(written.gaps)}`);
  const { result, findings } = checkEInvoice(written.bytes);
  if (result !== "VALID") throw new Error(`The sample is not valid: ${JSON.stringify(findings)}`);
  const parsed = parseEInvoice(written.bytes);
  if (!parsed.ok || parsed.invoice.content.totals.grossMinor !== content.totals.grossMinor) {
    throw new Error(`The sample is read as something else: ${JSON.stringify(parsed)}`);
  }
  return written.bytes;
}

function prepare() {
  const [ubl, cii] = [writeSample("UBL"), writeSample("CII")];
  const carried = { profile: PROFILE, bytes: cii };
  return {
    "write UBL": () => writeEInvoice(CONTENT, { syntax: "UBL", profile: PROFILE, locale: "de" }),
    "write CII": () => writeEInvoice(CONTENT, { syntax: "CII", profile: PROFILE, locale: "de" }),
    "read UBL": () => parseEInvoice(ubl),
    "read CII": () => parseEInvoice(cii),
    "check UBL": () => checkEInvoice(ubl),
    "check CII": () => checkEInvoice(cii),
    "print PDF": () => renderDocumentPdf(CONTENT, OPTIONS),
    "print PDF with CII inside": () => renderDocumentPdf(CONTENT, { ...OPTIONS, carried }),
  };
}

async function speedOf(run, seconds) {
  const startedAt = performance.now();
  let count = 0;
  let tookMs = 0;
  while (tookMs < seconds * 1_000) {
    await run();
    count += 1;
    tookMs = performance.now() - startedAt;
  }
  return (count * 1_000) / tookMs;
}
