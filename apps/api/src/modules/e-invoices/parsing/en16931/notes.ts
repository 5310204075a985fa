import { normaliseParagraphs } from "./normalise-text";

/** UBL puts the subject code (BT-21, UNTDID 4451) in front of the text: `#ADU#Text`. It means nothing to people. */
const SUBJECT_CODE = /^\s*#[A-Z0-9]{2,3}#/;

/** BT-22 without its subject code; null when nothing is left. */
export function readNote(text: string): string | null {
  return normaliseParagraphs(text.replace(SUBJECT_CODE, ""));
}
