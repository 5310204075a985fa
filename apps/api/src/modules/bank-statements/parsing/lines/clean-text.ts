import { readLine } from "@kundenportal/domain/human-input/read-text";

const MAX_PURPOSE_LENGTH = 2_000;
const MAX_NAME_LENGTH = 140;
const MAX_REFERENCE_LENGTH = 100;

/** A text on one line, or null when nothing is left of it. */
export function cleanText(text: string | null | undefined, maxLength: number): string | null {
  return readLine(readLine(text)?.slice(0, maxLength));
}

export function cleanPurpose(text: string): string {
  return cleanText(text, MAX_PURPOSE_LENGTH) ?? "";
}

export function cleanName(text: string | null | undefined): string | null {
  return cleanText(text, MAX_NAME_LENGTH);
}

/** Null also for what banks write instead of omitting it. */
export function cleanReference(text: string | null | undefined): string | null {
  const reference = cleanText(text, MAX_REFERENCE_LENGTH);
  return reference === null || /^(?:NOT ?PROVIDED|NONREF|NOTPROV|-+)$/i.test(reference) ? null : reference;
}

export function cleanAccount(text: string | null | undefined): string | null {
  const account = (text ?? "").replace(/[^0-9A-Za-z/]/g, "").toUpperCase();
  return account === "" || /^0+$/.test(account) ? null : account.slice(0, 34);
}
