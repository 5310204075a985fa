import { compactReference } from "@kundenportal/domain/bank/reference-text";
import { daysBetween, type CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { ComparableLine } from "../lines/bank-line.repository";

/** Banks book, and state the value of, one movement on different days, with a weekend between them. */
export const SAME_MOVEMENT_DAYS = 4;
/** A shorter reference may be that of a whole day, or of a kind of movement. */
const MIN_REFERENCE_LENGTH = 6;
/** Two texts with so long a beginning in common are one text, cut or continued. */
const COMMON_BEGINNING = 16;
const MIN_ACCOUNT_LENGTH = 6;

/** A line, prepared for being compared with many. */
export interface Movement extends ComparableLine {
  readonly compactName: string;
  readonly compactPurpose: string;
  /** What a line is stored under, together with a count of its equals. */
  readonly identity: string;
}

export function toMovement<Line extends ComparableLine>(line: Line): Line & Movement {
  const compactName = compactReference(line.counterpartyName ?? "");
  const compactPurpose = compactReference(line.purpose);
  const identity = JSON.stringify([
    "LINE",
    line.bookedOn,
    line.amountMinor,
    line.currency,
    line.counterpartyAccount,
    line.bankReference,
    line.endToEndId,
    compactName,
    compactPurpose,
  ]);
  return { ...line, compactName, compactPurpose, identity };
}

/** The same movement beyond doubt, in the words of whatever file. */
export function isSameMovement(a: Movement, b: Movement): boolean {
  const isComparable =
    isSameMoney(a, b) && a.bookedOn === b.bookedOn && isSameAccount(a, b) && !isProvenDifferent(a, b);
  if (!isComparable) return false;
  if (hasSameReference(a, b)) return !isOtherPayer(a, b);
  if (a.source !== b.source && a.endToEndId !== null && b.endToEndId !== null && a.endToEndId !== b.endToEndId)
    return false;
  return a.counterpartyAccount === b.counterpartyAccount && isSameText(a, b);
}

/** Whether two lines may be one movement, although something is missing, cut or different. */
export function resembles(a: Movement, b: Movement): boolean {
  if (!isSameMoney(a, b) || !isSameAccount(a, b) || isProvenDifferent(a, b)) return false;
  if (isOtherPayer(a, b) || !isAboutSameDay(a, b)) return false;
  if (hasSameReference(a, b)) return true;
  const [first, second] = [a.compactPurpose, b.compactPurpose];
  const isSamePayer = isSamePayerAccount(a, b) || isSameName(a, b);
  if (a.source !== b.source) return isSamePayer || isOneText(first, second) || a.bookedOn === b.bookedOn;
  return isOneText(first, second) && (isSamePayer || (first !== "" && second !== ""));
}

/** Whether a line is the whole of the batch that another was taken out of. */
export function isBatchOf(whole: Movement, part: Movement): boolean {
  if (whole.batchMinor !== null || part.batchMinor !== whole.amountMinor || whole.currency !== part.currency)
    return false;
  const batchReference = part.bankReference?.replace(/\/\d+$/, "") ?? null;
  const isProven =
    whole.source === part.source &&
    whole.bankReference !== null &&
    batchReference !== null &&
    whole.bankReference !== batchReference;
  return !isProven && isSameAccount(whole, part) && isAboutSameDay(whole, part);
}

function isSameMoney(a: Movement, b: Movement): boolean {
  return a.amountMinor === b.amountMinor && a.currency === b.currency;
}

/** An account that a file does not state may be any. */
function isSameAccount(a: Movement, b: Movement): boolean {
  return a.account === b.account || isUnknown(a.account) || isUnknown(b.account);
}

function isUnknown(account: string | null): boolean {
  return account === null || account === "";
}

/** Files of one kind write the same movement in the same way: what differs there is another movement. */
function isProvenDifferent(a: Movement, b: Movement): boolean {
  if (a.source !== b.source) return false;
  return isOther(a.bankReference, b.bankReference) || isOther(a.endToEndId, b.endToEndId);
}

function isOther(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function hasSameReference(a: Movement, b: Movement): boolean {
  return (
    a.bankReference !== null && a.bankReference === b.bankReference && a.bankReference.length >= MIN_REFERENCE_LENGTH
  );
}

/** Without a text, the payers' names are compared. */
function isSameText(a: Movement, b: Movement): boolean {
  return a.compactPurpose === b.compactPurpose && (a.counterpartyAccount !== null || a.compactName === b.compactName);
}

/** Both accounts are known, and neither can be a way to write the other; or only names are, and they differ. */
function isOtherPayer(a: Movement, b: Movement): boolean {
  if (a.counterpartyAccount !== null && b.counterpartyAccount !== null) return !isSamePayerAccount(a, b);
  return a.counterpartyName !== null && b.counterpartyName !== null && !isSameName(a, b);
}

/** An IBAN ends with the old account number. */
function isSamePayerAccount({ counterpartyAccount: a }: Movement, { counterpartyAccount: b }: Movement): boolean {
  if (a === null || b === null) return false;
  const [short = "", long = ""] = [a, b].toSorted((x, y) => x.length - y.length);
  return short.length >= MIN_ACCOUNT_LENGTH && long.endsWith(short.replace(/^0+/, ""));
}

/** Banks cut names, and leave out what does not fit. */
function isSameName(a: Movement, b: Movement): boolean {
  const [first, second] = [a.compactName, b.compactName];
  return first !== "" && second !== "" && (first.includes(second) || second.includes(first));
}

/** One is missing, contained in the other, or cut. */
function isOneText(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  return a.slice(0, COMMON_BEGINNING) === b.slice(0, COMMON_BEGINNING);
}

function isAboutSameDay(a: Movement, b: Movement): boolean {
  const days = (line: Movement): readonly CalendarDate[] => [line.bookedOn, line.valueOn ?? line.bookedOn];
  return days(a).some((day) => days(b).some((other) => Math.abs(daysBetween(day, other)) <= SAME_MOVEMENT_DAYS));
}
