import { addDays, type CalendarDate } from "../dates/calendar-date";
import { Debtor } from "../documents/document-type-facts";
import { debtorOf } from "../documents/document-type-rules";
import { subtractMinor, sumMinor, sumMoney } from "../money/money";
import {
  type BankLine,
  type BankMatch,
  certaintyOf,
  type MatchPart,
  MatchReason,
  type OpenDocument,
} from "./bank-match";
import type { DocumentIndex, NamedBy, NamedDocument } from "./document-index";
import { readReferenceText, type ReferenceText } from "./reference-text";

/** More would not help anybody to choose. */
export const MAX_MATCHES = 3;
/** A transfer on the last day of a discount is booked some days later. */
const DISCOUNT_GRACE_DAYS = 3;
/** Payers who work out a discount themselves may round it the other way. */
const DISCOUNT_TOLERANCE_MINOR = 1;
const SHORT_NUMBER_LENGTH = 4;
const MAX_SUMMED = 50;

/** What a clue to the payer or the document is worth, in percent, when the amount is right to the cent. */
const NAMED_BASE: Readonly<Record<NamedBy, number>> = { PAYMENT_REFERENCE: 99, NUMBER: 97, NUMBER_WITHOUT_PREFIX: 85 };
const NAMED_REASON: Readonly<Record<NamedBy, MatchReason>> = {
  PAYMENT_REFERENCE: MatchReason.PAYMENT_REFERENCE,
  NUMBER: MatchReason.NUMBER,
  NUMBER_WITHOUT_PREFIX: MatchReason.NUMBER_WITHOUT_PREFIX,
};
/** What is not right to the cent, or not stated by the payer, is for a person to decide. */
const CAP = { PART: 78, MORE_THAN_OPEN: 72, DISCOUNT_LATE: 75, DOUBTFUL: 90, ONE_OF_NAMED: 85, CLIENT: 90 } as const;
const CLIENT_BASE = { CLIENT_NUMBER: 85, CLIENT_ACCOUNT: 85, PAID_BEFORE: 82, CLIENT_NAME: 66 } as const;
const ONLY_AMOUNT = 35;
const SEVERAL_OF_AMOUNT_LOSS = 25;

type ClientSign = keyof typeof CLIENT_BASE;

/** How the amount of a line matches documents. */
interface Fit {
  readonly parts: readonly MatchPart[];
  readonly reasons: readonly MatchReason[];
  /** The highest confidence that an amount like this allows. */
  readonly cap: number;
}

/**
 * Where the money of a line may belong, best first, at most three.
 * Rule: only a line that names the document, with an amount that is right to the cent (open amount, open amount less a
 * discount taken in time, sum of all that are named), is SURE. Payer and amount alone never are.
 * Shape: independent of the order of the documents; parts never add up to more than the line unless nothing is open.
 */
export function matchBankLine(line: BankLine, index: DocumentIndex): readonly BankMatch[] {
  const text = readReferenceText(line.text);
  const debtor = line.amountMinor > 0 ? Debtor.CUSTOMER : Debtor.MERCHANT;
  const suits = ({ type, currency }: OpenDocument): boolean => debtorOf(type) === debtor && currency === line.currency;
  const signs = findClientSigns(line, text, index);
  const named = index.findNamed(text).filter(({ document }) => suits(document));
  const matches = named.length > 0 ? matchNamed(line, named, signs) : matchClients(line, index, signs, suits);
  const found = matches.length > 0 ? matches : matchAmountOnly(line, index, debtor);
  return found.toSorted((a, b) => b.confidence - a.confidence).slice(0, MAX_MATCHES);
}

/** The documents that a text names, so that the caller can load what only these need. */
export function findNamedDocuments(text: string, index: DocumentIndex): readonly OpenDocument[] {
  return index.findNamed(readReferenceText(text)).map(({ document }) => document);
}

function matchNamed(
  line: BankLine,
  named: readonly NamedDocument[],
  signs: ReadonlyMap<string, ReadonlySet<ClientSign>>,
): readonly BankMatch[] {
  const documents = named.map(({ document }) => document);
  const fit = fitTogether(line, documents);
  const isWhole = fit.reasons.some((reason) => reason !== MatchReason.PART && reason !== MatchReason.MORE_THAN_OPEN);
  const whole = scoreNamed(line, named, fit, signs);
  if (isWhole || named.length === 1) return [whole];
  // Some payers also mention an older invoice, but pay only one.
  const single = named.filter(({ document }) => document.openMinor === Math.abs(line.amountMinor));
  const [one] = single;
  if (one === undefined || single.length > 1) return [whole];
  const oneFit = { ...fitTogether(line, [one.document]), cap: CAP.ONE_OF_NAMED };
  return [scoreNamed(line, [one], oneFit, signs), whole];
}

function scoreNamed(
  line: BankLine,
  named: readonly NamedDocument[],
  fit: Fit,
  signs: ReadonlyMap<string, ReadonlySet<ClientSign>>,
): BankMatch {
  const clientIds = new Set(named.map(({ document }) => document.clientId));
  const clientSigns = [...clientIds].flatMap((id) => [...(signs.get(id) ?? [])]);
  const cautions: MatchReason[] = [];
  if (clientIds.size > 1) cautions.push(MatchReason.SEVERAL_CLIENTS);
  if (named.some(({ by, reference }) => by === "NUMBER" && reference.length < SHORT_NUMBER_LENGTH)) {
    cautions.push(MatchReason.SHORT_NUMBER);
  }
  if (named.some(({ document }) => line.bookedOn < document.documentDate)) cautions.push(MatchReason.BEFORE_DOCUMENT);
  const weakest = Math.min(
    ...named.map(({ by, document }) => {
      const isConfirmed = (signs.get(document.clientId)?.size ?? 0) > 0;
      return by === "NUMBER_WITHOUT_PREFIX" && isConfirmed ? NAMED_BASE.NUMBER - 1 : NAMED_BASE[by];
    }),
  );
  return toMatch(fit.parts, Math.min(weakest, fit.cap, cautions.length > 0 ? CAP.DOUBTFUL : 99), [
    ...named.map(({ by }) => NAMED_REASON[by]),
    ...clientSigns,
    ...fit.reasons,
    ...cautions,
  ]);
}

/** Nobody wrote a number, but we know who paid. */
function matchClients(
  line: BankLine,
  index: DocumentIndex,
  signs: ReadonlyMap<string, ReadonlySet<ClientSign>>,
  suits: (document: OpenDocument) => boolean,
): readonly BankMatch[] {
  return [...signs].flatMap(([clientId, clientSigns]) => {
    const documents = index.ofClient(clientId).filter(suits).toSorted(byDueDate);
    const base = Math.max(...[...clientSigns].map((sign) => CLIENT_BASE[sign])) + 2 * (clientSigns.size - 1);
    return fitClient(line, documents).map(({ parts, reasons, cap }) =>
      toMatch(parts, Math.min(base, cap, CAP.CLIENT) - lossOf(reasons), [...clientSigns, ...reasons]),
    );
  });
}

function fitClient(line: BankLine, documents: readonly OpenDocument[]): readonly Fit[] {
  const amountMinor = Math.abs(line.amountMinor);
  const exact = documents.filter(({ openMinor }) => openMinor === amountMinor);
  if (exact.length > 0) {
    const ambiguity = exact.length > 1 ? [MatchReason.SEVERAL_OF_AMOUNT] : [];
    return exact.map((document) => {
      const fit = fitTogether(line, [document]);
      return { ...fit, reasons: [...fit.reasons, ...ambiguity] };
    });
  }
  const discounted = documents.flatMap((document) => {
    const fit = fitTogether(line, [document]);
    return fit.reasons.includes(MatchReason.CASH_DISCOUNT) ? [fit] : [];
  });
  if (discounted.length > 0) return discounted;
  const together = documents.length > 1 && documents.length <= MAX_SUMMED ? fitTogether(line, documents) : null;
  if (together?.reasons.includes(MatchReason.SUM) === true) return [{ ...together, cap: CAP.PART }];
  // Less than any of them: it may be a partial payment of the only one.
  const [only] = documents;
  return only !== undefined && documents.length === 1 ? [{ ...fitTogether(line, [only]), cap: 45 }] : [];
}

function matchAmountOnly(line: BankLine, index: DocumentIndex, debtor: Debtor): readonly BankMatch[] {
  const [only, ...others] = index.withAmount(debtor, line.currency, Math.abs(line.amountMinor));
  if (only === undefined || others.length > 0) return [];
  const { parts, reasons } = fitTogether(line, [only]);
  return [toMatch(parts, ONLY_AMOUNT, [...reasons, MatchReason.ONLY_ONE_OF_AMOUNT])];
}

/** How the whole amount matches all of these documents together. */
function fitTogether(line: BankLine, documents: readonly OpenDocument[]): Fit {
  const amountMinor = Math.abs(line.amountMinor);
  const { amountMinor: openMinor } = sumMoney(
    line.currency,
    documents.map((document) => ({ amountMinor: document.openMinor, currency: document.currency })),
  );
  const isSum = documents.length > 1;
  if (amountMinor === openMinor) {
    const reasons = [isSum ? MatchReason.SUM : MatchReason.EXACT_AMOUNT];
    return { parts: documents.map((document) => toPart(document, document.openMinor)), reasons, cap: 99 };
  }
  const discounted = fitDiscount(line, documents, subtractMinor(openMinor, amountMinor));
  if (discounted !== null) return discounted;
  const isMore = amountMinor > openMinor;
  return {
    parts: distribute(amountMinor, documents),
    reasons: [isMore ? MatchReason.MORE_THAN_OPEN : MatchReason.PART],
    cap: isMore ? CAP.MORE_THAN_OPEN : CAP.PART,
  };
}

/** Whether what is missing is the discount of all documents that offer one. */
function fitDiscount(line: BankLine, documents: readonly OpenDocument[], missingMinor: number): Fit | null {
  if (missingMinor <= 0) return null;
  const inTime = documents.map((document) => ({ document, discountMinor: discountOf(document, line.bookedOn, true) }));
  const anyTime = documents.map((document) => ({
    document,
    discountMinor: discountOf(document, line.bookedOn, false),
  }));
  for (const [offers, isLate] of [
    [inTime, false],
    [anyTime, true],
  ] as const) {
    const totalMinor = sumMinor(offers.map(({ discountMinor }) => discountMinor));
    if (totalMinor === 0 || Math.abs(subtractMinor(totalMinor, missingMinor)) > DISCOUNT_TOLERANCE_MINOR) continue;
    // A cent that was rounded the other way goes to the first discount.
    const first = offers.findIndex(({ discountMinor }) => discountMinor > 0);
    const parts = offers.map(({ document, discountMinor }, index) => {
      const grantedMinor = index === first ? sumMinor([discountMinor, missingMinor, -totalMinor]) : discountMinor;
      return { ...toPart(document, subtractMinor(document.openMinor, grantedMinor)), discountMinor: grantedMinor };
    });
    const reasons = [
      MatchReason.CASH_DISCOUNT,
      ...(documents.length > 1 ? [MatchReason.SUM] : []),
      ...(isLate ? [MatchReason.DISCOUNT_LATE] : []),
    ];
    return { parts, reasons, cap: isLate ? CAP.DISCOUNT_LATE : 99 };
  }
  return null;
}

/** The highest discount available on that day, or the highest there ever was. Less than what is open. */
function discountOf({ cashDiscounts, openMinor }: OpenDocument, bookedOn: CalendarDate, mustBeInTime: boolean): number {
  const offered = cashDiscounts
    .filter(({ until }) => !mustBeInTime || bookedOn <= addDays(until, DISCOUNT_GRACE_DAYS))
    .map(({ discountMinor }) => discountMinor)
    .filter((discountMinor) => discountMinor < openMinor);
  return Math.max(0, ...offered);
}

/** Pays the oldest first; what is left over goes on top of the last. */
function distribute(amountMinor: number, documents: readonly OpenDocument[]): readonly MatchPart[] {
  const parts: MatchPart[] = [];
  let leftMinor = amountMinor;
  for (const document of documents.toSorted(byDueDate)) {
    const paidMinor = Math.min(leftMinor, document.openMinor);
    leftMinor = subtractMinor(leftMinor, paidMinor);
    if (paidMinor > 0) parts.push(toPart(document, paidMinor));
  }
  return parts.map((part, index) =>
    index === parts.length - 1 ? { ...part, amountMinor: sumMinor([part.amountMinor, leftMinor]) } : part,
  );
}

function findClientSigns(
  line: BankLine,
  text: ReferenceText,
  index: DocumentIndex,
): ReadonlyMap<string, ReadonlySet<ClientSign>> {
  const signs = new Map<string, Set<ClientSign>>();
  const add = (sign: ClientSign, clientIds: readonly string[]): void => {
    for (const id of clientIds) signs.set(id, (signs.get(id) ?? new Set()).add(sign));
  };
  add("CLIENT_NUMBER", index.clientsNamed(text));
  if (line.counterpartyIban !== null) add("CLIENT_ACCOUNT", index.clientsOfIban(line.counterpartyIban));
  add("PAID_BEFORE", line.knownClientIds);
  if (line.counterpartyName !== null) add("CLIENT_NAME", index.clientsOfName(line.counterpartyName));
  return signs;
}

function lossOf(reasons: readonly MatchReason[]): number {
  return reasons.includes(MatchReason.SEVERAL_OF_AMOUNT) ? SEVERAL_OF_AMOUNT_LOSS : 0;
}

function byDueDate(a: OpenDocument, b: OpenDocument): number {
  const first = `${a.dueDate ?? a.documentDate} ${a.documentDate} ${a.number} ${a.id}`;
  const second = `${b.dueDate ?? b.documentDate} ${b.documentDate} ${b.number} ${b.id}`;
  return first < second ? -1 : first > second ? 1 : 0;
}

function toPart({ id }: OpenDocument, amountMinor: number): MatchPart {
  return { documentId: id, amountMinor, discountMinor: 0, reversedEntryId: null };
}

function toMatch(parts: readonly MatchPart[], confidence: number, reasons: readonly MatchReason[]): BankMatch {
  return { parts, confidence, certainty: certaintyOf(confidence), reasons: [...new Set(reasons)] };
}
