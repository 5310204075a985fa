import { addDays, type CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { sha256Hex } from "../../../shared/crypto";
import type { ComparableLine } from "../lines/bank-line.repository";
import {
  isBatchOf,
  isSameMovement,
  type Movement,
  resembles,
  SAME_MOVEMENT_DAYS,
  toMovement,
} from "./compare-movements";

/** Of one amount and day; with more, everything looks like everything, and the server would be busy for minutes. */
const MAX_COMPARED = 50;

/** A line of an upload. `place`: which file of it, and which statement within that. */
export interface UploadedLine extends ComparableLine {
  readonly place: { readonly fileIndex: number; readonly statementIndex: number };
}

type UploadedMovement = UploadedLine & Movement;

/** What becomes of a line; by its id. A line without an entry is there already. */
export type NewLines = ReadonlyMap<
  string,
  {
    /** The same for the same line in every file, and never for another one. */
    readonly fingerprint: string;
    /** An earlier line that may be the same movement. */
    readonly resemblesId: string | null;
  }
>;

/**
 * Finds out which lines of an upload are new: one movement is one movement, whichever file it comes in.
 * Rule: equal lines are counted. Within one file they are really as many as there are; a file can only repeat as many as
 * are stored. What resembles a stored line that the file does not otherwise contain is new, but marked.
 */
export function recogniseLines(uploaded: readonly UploadedLine[], stored: readonly ComparableLine[]): NewLines {
  const known = new KnownLines(stored.map(toMovement));
  const found = new Map<string, { fingerprint: string; resemblesId: string | null }>();
  const fileIndexes = [...new Set(uploaded.map(({ place }) => place.fileIndex))].toSorted((a, b) => a - b);
  for (const fileIndex of fileIndexes) {
    const file = uploaded.filter(({ place }) => place.fileIndex === fileIndex).map(toMovement);
    const claimed = new Set<string>();
    // Word for word first, so that no line takes another's place.
    const others = file.filter((line) => !known.claimEqual(line, claimed));
    const fresh = others.filter((line) => !known.claimSame(line, claimed));
    const repeats = findRepeats(fresh);
    for (const line of fresh) {
      const resemblesId = repeats.get(line.id) ?? known.findResembling(line, claimed);
      found.set(line.id, { fingerprint: known.fingerprint(line), resemblesId });
    }
    // Only now: lines of one file are never compared with each other.
    for (const line of fresh) known.add(line);
  }
  return found;
}

/** Lines of several statements of one file that the bank itself gave the same reference. By id, with the first one's. */
function findRepeats(lines: readonly UploadedMovement[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, UploadedMovement>();
  const repeats = new Map<string, string>();
  for (const line of lines) {
    if (line.bankReference === null) continue;
    const key = JSON.stringify([line.account, line.identity]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, line);
    else if (first.place.statementIndex !== line.place.statementIndex && isSameMovement(first, line))
      repeats.set(line.id, first.id);
  }
  return repeats;
}

class KnownLines {
  private readonly byIdentity = new Map<string, Movement[]>();
  private readonly bySameness = new Map<string, Movement[]>();
  private readonly byMoney = new Map<string, Movement[]>();
  private readonly byBatch = new Map<string, Movement[]>();
  private readonly counts = new Map<string, number>();

  constructor(lines: readonly Movement[]) {
    for (const line of lines) {
      this.add(line);
      this.count(line);
    }
  }

  add(line: Movement): void {
    push(this.byIdentity, line.identity, line);
    for (const key of sameKeys(line)) push(this.bySameness, key, line);
    push(this.byMoney, moneyKey(line.amountMinor, line.currency, line.bookedOn), line);
    if (line.batchMinor !== null) push(this.byBatch, moneyKey(line.batchMinor, line.currency, line.bookedOn), line);
  }

  /** Whether the line is there word for word. Each stored line stands for one line of a file. */
  claimEqual(line: Movement, claimed: Set<string>): boolean {
    return claimFirst(line, this.byIdentity.get(line.identity) ?? [], claimed);
  }

  /** Whether the line is there in other words. */
  claimSame(line: Movement, claimed: Set<string>): boolean {
    return sameKeys(line).some((key) => claimFirst(line, this.bySameness.get(key) ?? [], claimed));
  }

  /** What the file has as another line cannot be meant. */
  findResembling(line: Movement, claimed: ReadonlySet<string>): string | null {
    const isFree = ({ id }: Movement): boolean => !claimed.has(id);
    const alike = near(this.byMoney, line.amountMinor, line).find((other) => isFree(other) && resembles(line, other));
    const parts = near(this.byBatch, line.amountMinor, line).find((other) => isFree(other) && isBatchOf(line, other));
    const whole =
      line.batchMinor === null
        ? undefined
        : near(this.byMoney, line.batchMinor, line).find((other) => isFree(other) && isBatchOf(other, line));
    return (alike ?? parts ?? whole)?.id ?? null;
  }

  fingerprint(line: Movement): string {
    return sha256Hex(`${line.identity}#${String(this.count(line))}`);
  }

  private count({ identity }: Movement): number {
    const count = (this.counts.get(identity) ?? 0) + 1;
    this.counts.set(identity, count);
    return count;
  }
}

/** What two lines that are the same movement have in common: the payer and what was said, or the bank's reference. */
function sameKeys(line: Movement): readonly string[] {
  const money = moneyKey(line.amountMinor, line.currency, line.bookedOn);
  const payer = line.counterpartyAccount ?? `name ${line.compactName}`;
  const said = JSON.stringify([money, payer, line.compactPurpose]);
  return line.bankReference === null ? [said] : [said, JSON.stringify([money, line.bankReference])];
}

/** Lines of this amount, of the days around a line's. */
function near(
  lines: ReadonlyMap<string, readonly Movement[]>,
  amountMinor: number,
  { currency, bookedOn, valueOn }: Movement,
): readonly Movement[] {
  // The other's value date may be as far from its booking date again.
  const reach = 2 * SAME_MOVEMENT_DAYS;
  const days = new Set<CalendarDate>();
  for (const day of [bookedOn, valueOn ?? bookedOn]) {
    for (let offset = -reach; offset <= reach; offset += 1) days.add(addDays(day, offset));
  }
  return [...days]
    .toSorted()
    .flatMap((day) => (lines.get(moneyKey(amountMinor, currency, day)) ?? []).slice(0, MAX_COMPARED));
}

function moneyKey(amountMinor: number, currency: string, day: CalendarDate): string {
  return `${String(amountMinor)} ${currency} ${day}`;
}

function claimFirst(line: Movement, candidates: readonly Movement[], claimed: Set<string>): boolean {
  const same = candidates.find((other) => !claimed.has(other.id) && isSameMovement(line, other));
  if (same !== undefined) claimed.add(same.id);
  return same !== undefined;
}

function push(map: Map<string, Movement[]>, key: string, line: Movement): void {
  const lines = map.get(key);
  if (lines === undefined) map.set(key, [line]);
  else lines.push(line);
}
