import { compactReference } from "@kundenportal/domain/bank/reference-text";
import { sha256Hex } from "../../../shared/crypto";
import type { StatementLine } from "../parsing/lines/statement-line";

export interface FingerprintedLine {
  readonly line: StatementLine;
  /** The same for the same movement in every file that has it, and never for another one on the account. */
  readonly fingerprint: string;
}

/**
 * Identifies each line of a statement by the bank's own reference, or else by its content.
 * Identical lines are counted: the second payment of the same amount on the same day is `…#2` in every file that covers
 * that day, so overlapping files import nothing twice and lose nothing. Differences between files only (case, spaces, the
 * booking text) do not count.
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
