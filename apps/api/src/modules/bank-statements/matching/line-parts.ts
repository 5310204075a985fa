import { sumExactly } from "@kundenportal/domain/money/money";
import type { InvalidInput } from "../../../graphql/failures.types";
import { InputChecker } from "../../../graphql/input-checker";
import type { BankLinePart, BankLineRow } from "../lines/bank-line.repository";

/** The part of a line that goes to a document, as entered. */
export interface TypedPart {
  readonly documentId: string;
  /** Major units, more than 0, even for money that went out. */
  readonly amount: string;
  /** Cash discount granted on top; null: none. */
  readonly discount: string | null;
  /** For a return: the movement it reverses. */
  readonly reversedEntryId: string | null;
}

/** What was entered, in minor units. */
export interface Part {
  readonly field: string;
  readonly documentId: string;
  readonly amountMinor: number;
  readonly discountMinor: number;
  readonly reversedEntryId: string | null;
}

export function readParts(line: BankLineRow, parts: readonly TypedPart[]): readonly Part[] | InvalidInput {
  const check = new InputChecker();
  const read = parts.map((part, index) => {
    const field = `parts.${String(index)}`;
    const { amountMinor } = check.positiveAmount(`${field}.amount`, part.amount, line.currency);
    const discountMinor = check.amount(`${field}.discount`, part.discount ?? "0", line.currency) ?? 0;
    if (discountMinor < 0) check.report(`${field}.discount`, "OUT_OF_RANGE", "must not be negative");
    return {
      field,
      documentId: part.documentId,
      amountMinor,
      discountMinor,
      reversedEntryId: part.reversedEntryId,
    };
  });
  if (sumExactly(read.map(({ amountMinor }) => amountMinor)) > Math.abs(line.amountMinor))
    check.report("parts", "OUT_OF_RANGE", "must not add up to more than the line");
  if (new Set(read.map(({ documentId }) => documentId)).size < read.length) {
    check.report("parts", "NOT_ALLOWED", "must name each document once");
  }
  return check.failure ?? read;
}

/** Whether these are the parts that were booked, whatever their order. */
export function isSame(booked: readonly BankLinePart[], parts: readonly Part[]): boolean {
  const write = ({ documentId, amountMinor, discountMinor, reversedEntryId }: BankLinePart | Part): string =>
    JSON.stringify([documentId, amountMinor, discountMinor, reversedEntryId]);
  const before = new Set(booked.map(write));
  return before.size === parts.length && parts.every((part) => before.has(write(part)));
}
