import { readLine } from "../human-input/read-text";
import { remainderBy97 } from "./mod-97";

/** Where it is (2 to 12 digits), who there (up to 30 letters and digits, may be missing), two check digits. */
const FORM = /^(\d{2}(?:\d(?:\d{2}(?:\d{3}(?:\d{1}(?:\d{3})?)?)?)?)?)(?:-([0-9A-Z]{1,30}))?-(\d{2})$/;

/** As people paste it, in the form of the standard: capitals, and hyphens between the parts. Null when nothing is left. */
export function readLeitwegId(text: string | null | undefined): string | null {
  const code = (readLine(text) ?? "")
    .normalize("NFKC")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s/gu, "")
    .toUpperCase();
  return code === "" ? null : code;
}

/**
 * Whether it is a Leitweg-ID, by which public bodies in Germany route invoices.
 * Source: KoSIT, format specification of the Leitweg-ID, version 2.0.2; the check digits are those of ISO 7064, mod 97-10.
 */
export function isLeitwegId(id: string): boolean {
  return FORM.test(id) && remainderBy97(id.replaceAll("-", "")) === 1n;
}
