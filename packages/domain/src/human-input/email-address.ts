import isEmail from "validator/lib/isEmail";
import { readLine } from "./read-text";

/** Null when it is an address that emails can be sent to. */
export type EmailProblem = "INVALID_EMAIL" | "UNSUPPORTED_EMAIL";

/**
 * One email address, as typed but for white space around it and full-width characters. Null when nothing is there. The
 * domain may have letters of any script: it is sent in its ASCII form.
 */
export function readEmail(text: string | null | undefined): string | null {
  return readLine(text)?.normalize("NFKC") ?? null;
}

/**
 * What is wrong with an address that `readEmail` returned.
 * UNSUPPORTED_EMAIL: it may exist, but most mail servers can't carry it, because there are other letters than a to z
 * before the `@`.
 */
export function findEmailProblem(address: string): EmailProblem | null {
  // Quoted names are allowed in theory and refused by most of those who would have to deliver to them.
  if (!isEmail(address, { blacklisted_chars: '"' })) return "INVALID_EMAIL";
  return isEmail(address, { allow_utf8_local_part: false }) ? null : "UNSUPPORTED_EMAIL";
}
