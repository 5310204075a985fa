import { Debtor } from "../documents/document-type-facts";
import { debtorOf } from "../documents/document-type-rules";
import { sumExactly } from "../money/money";
import {
  type BankLine,
  type BankMatch,
  certaintyOf,
  type MatchPart,
  MatchReason,
  type OpenDocument,
} from "./bank-match";
import { type ClientSign, ClientSigns } from "./client-signs";
import type { DocumentIndex, NamedBy, NamedDocument } from "./document-index";
import { byDueDate, type Fit, fitTogether, mergeFits } from "./fit-amount";
import { readReferenceText } from "./reference-text";

/** More would not help anybody to choose. */
export const MAX_MATCHES = 3;
const SHORT_NUMBER_LENGTH = 4;
const MAX_SUMMED = 50;

/** What a clue to the document is worth, in percent, when the amount is right to the cent. */
const NAMED_BASE: Readonly<Record<NamedBy, number>> = {
  PAYMENT_REFERENCE: 99,
  NUMBER: 97,
  NUMBER_WITHOUT_PREFIX: 85,
  NUMBER_APART: 84,
  NUMBER_GLUED: 74,
};
/** The same when the line also shows who the client is. */
const CONFIRMED_BASE: Readonly<Record<NamedBy, number>> = {
  PAYMENT_REFERENCE: 99,
  NUMBER: 97,
  NUMBER_WITHOUT_PREFIX: 96,
  NUMBER_APART: 96,
  NUMBER_GLUED: 88,
};
/** What the payer did not state, or what speaks against it, is for a person to decide. */
const CAP = {
  DOUBTFUL: 90,
  OTHER_PAYER: 75,
  ONE_OF_NAMED: 85,
  CLIENT: 90,
  ALL_OF_CLIENT: 78,
  ONLY_OF_CLIENT: 45,
} as const;
const CLIENT_BASE: Readonly<Record<ClientSign, number>> = {
  CLIENT_NUMBER: 85,
  CLIENT_ACCOUNT: 85,
  PAID_BEFORE: 82,
  CLIENT_NAME: 66,
};
const ONLY_AMOUNT = 35;
const SEVERAL_OF_AMOUNT_LOSS = 25;

type Suits = (document: OpenDocument) => boolean;

/**
 * Where the money of a line may belong, best first, at most three.
 * Rule: only a line that names the document, with an amount that is right to the cent (open amount, open amount less a
 * discount taken in time, sum of all that are named), is SURE, and only while no other sign contradicts it: a payer known
 * as another client, a line that looks like an earlier one, details that do not add up. Payer and amount alone never are.
 * Shape: independent of the order of the documents; parts never add up to more than the line unless nothing is open.
 */
export function matchBankLine(line: BankLine, index: DocumentIndex): readonly BankMatch[] {
  const text = readReferenceText(line.text);
  const debtor = line.amountMinor > 0 ? Debtor.CUSTOMER : Debtor.MERCHANT;
  const suits: Suits = ({ type, currency }) => debtorOf(type) === debtor && currency === line.currency;
  const signs = ClientSigns.find(line, text, index);
  const alternatives = alternativesOf(
    index.findNamed(text).filter(({ document }) => suits(document)),
    signs,
  );
  const named = alternatives.flatMap((documents) =>
    matchNamed(line, documents, { signs, index, isOneOfSeveral: alternatives.length > 1 }),
  );
  // A number is no longer the last word when the payer is known as somebody else.
  const isTrusted = named.length > 0 && named.every(({ reasons }) => !reasons.includes(MatchReason.OTHER_PAYER));
  const byClient = isTrusted ? [] : matchClients(line, index, { signs, suits, isNamed: named.length > 0 });
  const matches = [...named, ...byClient];
  const found = matches.length > 0 ? matches : matchAmountOnly(line, index, debtor);
  return withoutRepeats(
    found.map((match) => doubt(match, doubtsAbout(line))).toSorted((a, b) => b.confidence - a.confidence),
  ).slice(0, MAX_MATCHES);
}

/** The documents that a text names, so that the caller can load what only these need. */
export function findNamedDocuments(text: string, index: DocumentIndex): readonly OpenDocument[] {
  return index.findNamed(readReferenceText(text)).map(({ document }) => document);
}

/** What speaks against any match of this line. */
export function doubtsAbout({ resemblesAnother, statedParts, amountMinor }: BankLine): readonly MatchReason[] {
  const stated = statedParts.flatMap((part) => part.amountMinor ?? []);
  const isStated = stated.length > 0 && stated.length === statedParts.length;
  const differs = isStated && sumExactly(stated) !== BigInt(Math.abs(amountMinor));
  return [
    ...(resemblesAnother ? [MatchReason.RESEMBLES_ANOTHER] : []),
    ...(differs ? [MatchReason.DETAILS_DIFFER] : []),
  ];
}

export function doubt(match: BankMatch, doubts: readonly MatchReason[]): BankMatch {
  if (doubts.length === 0) return match;
  return toMatch(match.parts, Math.min(match.confidence, CAP.DOUBTFUL), [...match.reasons, ...doubts]);
}

/** Which documents the line may mean: one list, or several when one place in the text names several documents. */
function alternativesOf(named: readonly NamedDocument[], signs: ClientSigns): readonly (readonly NamedDocument[])[] {
  if (named.length === 0) return [];
  const starts = [...new Set(named.map(({ span }) => span.start))];
  const choices = starts.map((start) => {
    const candidates = named.filter(({ span }) => span.start === start);
    const confirmed = candidates.filter(({ document }) => signs.of(document.clientId).length > 0);
    return confirmed.length > 0 ? confirmed : candidates;
  });
  const open = choices.find(({ length }) => length > 1);
  const settled = choices
    .filter((choice) => choice !== open)
    .flatMap(([first]) => (first === undefined ? [] : [first]));
  return open === undefined ? [settled] : open.slice(0, MAX_MATCHES).map((candidate) => [candidate, ...settled]);
}

interface NamedContext {
  readonly signs: ClientSigns;
  readonly index: DocumentIndex;
  readonly isOneOfSeveral: boolean;
}

function matchNamed(line: BankLine, named: readonly NamedDocument[], context: NamedContext): readonly BankMatch[] {
  const documents = named.map(({ document }) => document);
  const fit = fitStated(line, documents, context.index) ?? fitTogether(line, documents);
  const isWhole = fit.reasons.some((reason) => reason !== MatchReason.PART && reason !== MatchReason.MORE_THAN_OPEN);
  const whole = scoreNamed(line, named, fit, context);
  if (isWhole || named.length === 1) return [whole];
  // Some payers also mention an older invoice, but pay only one.
  const single = named.filter(({ document }) => document.openMinor === Math.abs(line.amountMinor));
  const [one] = single;
  if (one === undefined || single.length > 1) return [whole];
  const oneFit = { ...fitTogether(line, [one.document]), cap: CAP.ONE_OF_NAMED };
  return [scoreNamed(line, [one], oneFit, context), whole];
}

/** The amounts that the bank states for each document; null when it does not state them all. */
function fitStated(line: BankLine, documents: readonly OpenDocument[], index: DocumentIndex): Fit | null {
  if (line.statedParts.length === 0 || doubtsAbout(line).includes(MatchReason.DETAILS_DIFFER)) return null;
  const fits = line.statedParts.map(({ text, amountMinor }) => {
    const [document, ...others] = findNamedDocuments(text, index).filter((found) => documents.includes(found));
    const isClear = document !== undefined && others.length === 0 && amountMinor !== null && amountMinor > 0;
    return isClear ? { document, fit: fitTogether({ ...line, amountMinor }, [document]) } : null;
  });
  const clear = fits.filter((fit) => fit !== null);
  const isComplete =
    clear.length === fits.length && new Set(clear.map(({ document }) => document)).size === fits.length;
  return isComplete && clear.length === documents.length ? mergeFits(clear.map(({ fit }) => fit)) : null;
}

function scoreNamed(line: BankLine, named: readonly NamedDocument[], fit: Fit, context: NamedContext): BankMatch {
  const { signs, isOneOfSeveral } = context;
  const clientIds = [...new Set(named.map(({ document }) => document.clientId))];
  const cautions: MatchReason[] = [];
  if (clientIds.length > 1) cautions.push(MatchReason.SEVERAL_CLIENTS);
  if (named.some(({ by, reference }) => by === "NUMBER" && reference.length < SHORT_NUMBER_LENGTH)) {
    cautions.push(MatchReason.SHORT_NUMBER);
  }
  if (named.some(({ document }) => line.bookedOn < document.documentDate)) cautions.push(MatchReason.BEFORE_DOCUMENT);
  if (isOneOfSeveral) cautions.push(MatchReason.SEVERAL_OF_AMOUNT);
  const isOtherPayer = clientIds.some((id) => signs.contradicts(id));
  if (isOtherPayer) cautions.push(MatchReason.OTHER_PAYER);
  const weakest = Math.min(
    ...named.map(({ by, document }) => (signs.of(document.clientId).length > 0 ? CONFIRMED_BASE[by] : NAMED_BASE[by])),
  );
  const cap = isOtherPayer ? CAP.OTHER_PAYER : cautions.length > 0 ? CAP.DOUBTFUL : fit.cap;
  return toMatch(fit.parts, Math.min(weakest, fit.cap, cap), [
    ...named.map(({ by }) => MatchReason[by]),
    ...clientIds.flatMap((id) => signs.of(id)),
    ...fit.reasons,
    ...cautions,
  ]);
}

/** We know who paid. Without a number anything that fits is shown; beside one only what is right to the cent. */
function matchClients(
  line: BankLine,
  index: DocumentIndex,
  { signs, suits, isNamed }: { readonly signs: ClientSigns; readonly suits: Suits; readonly isNamed: boolean },
): readonly BankMatch[] {
  return signs.clientIds.flatMap((clientId) => {
    const clientSigns = signs.of(clientId);
    const documents = index.ofClient(clientId).filter(suits).toSorted(byDueDate);
    const base = Math.max(...clientSigns.map((sign) => CLIENT_BASE[sign])) + 2 * (clientSigns.length - 1);
    return fitClient(line, documents)
      .filter(({ reasons }) => !isNamed || reasons.includes(MatchReason.EXACT_AMOUNT))
      .map(({ parts, reasons, cap }) =>
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
  if (together?.reasons.includes(MatchReason.SUM) === true) return [{ ...together, cap: CAP.ALL_OF_CLIENT }];
  // Less than any of them: it may be a partial payment of the only one.
  const [only] = documents;
  return only !== undefined && documents.length === 1
    ? [{ ...fitTogether(line, [only]), cap: CAP.ONLY_OF_CLIENT }]
    : [];
}

function matchAmountOnly(line: BankLine, index: DocumentIndex, debtor: Debtor): readonly BankMatch[] {
  const [only, ...others] = index.withAmount(debtor, line.currency, Math.abs(line.amountMinor));
  if (only === undefined || others.length > 0) return [];
  const { parts, reasons } = fitTogether(line, [only]);
  return [toMatch(parts, ONLY_AMOUNT, [...reasons, MatchReason.ONLY_ONE_OF_AMOUNT])];
}

function lossOf(reasons: readonly MatchReason[]): number {
  return reasons.includes(MatchReason.SEVERAL_OF_AMOUNT) ? SEVERAL_OF_AMOUNT_LOSS : 0;
}

function toMatch(parts: readonly MatchPart[], confidence: number, reasons: readonly MatchReason[]): BankMatch {
  return { parts, confidence, certainty: certaintyOf(confidence), reasons: [...new Set(reasons)] };
}

/** Of matches with the same parts, the first. */
function withoutRepeats(matches: readonly BankMatch[]): readonly BankMatch[] {
  const keyOf = ({ parts }: BankMatch): string => JSON.stringify(parts);
  const keys = matches.map(keyOf);
  return matches.filter((match, index) => keys.indexOf(keyOf(match)) === index);
}
