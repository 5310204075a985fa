import { compactReference } from "@kundenportal/domain/bank/reference-text";
import { sha256Hex } from "../../../shared/crypto";
import type { StatementLine } from "../parsing/lines/statement-line";

export interface FingerprintedLine {
  readonly line: StatementLine;
  /** The same for the same movement in every file that has it, and never for another one of the account. */
  readonly fingerprint: string;
}

/**
 * Names each line of one statement by the bank's own reference, or else by what it says.
 * Lines that say the same are counted: the second payment of the same amount on the same day is `…#2` in every file
 * that has that day, so overlapping files bring nothing twice and lose nothing. What only files differ in (case, blanks,
 * the words for the kind of movement) does not count.
 */
export function fingerprintLines(lines: readonly StatementLine[]): readonly FingerprintedLine[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const identity = identityOf(line);
    const count = (counts.get(identity) ?? 0) + 1;
    counts.set(identity, count);
    return { line, fingerprint: sha256Hex(`${identity}#${String(count)}`) };
  });
}

function identityOf(line: StatementLine): string {
  const moved = [line.bookedOn, String(line.amountMinor), line.currency];
  if (line.bankReference !== null) return JSON.stringify(["REFERENCE", line.bankReference, ...moved]);
  const said = [line.counterpartyName, line.purpose, line.endToEndId].map((text) => compactReference(text ?? ""));
  return JSON.stringify(["TEXT", ...moved, line.counterpartyAccount ?? "", ...said]);
}
