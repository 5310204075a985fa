import type { EInvoiceProblem } from "./en16931/e-invoice-problem";
import { parseEInvoice } from "./parse-e-invoice";

export function problemsOf(file: string | Uint8Array): readonly EInvoiceProblem[] {
  const result = parseEInvoice(typeof file === "string" ? Buffer.from(file) : file);
  if (result.ok) throw new Error("The file was accepted");
  return result.problems;
}

/** Each problem as `CODE term path line`. */
export function summariesOf(file: string | Uint8Array): string[] {
  return problemsOf(file).map(({ code, businessTerm, path, line }) => [code, businessTerm, path, line].join(" "));
}

export function lineOf(xml: string, piece: string): number {
  return xml.slice(0, xml.indexOf(piece)).split("\n").length;
}
