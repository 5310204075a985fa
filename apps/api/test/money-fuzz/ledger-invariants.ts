import { isOwedByMerchant } from "@kundenportal/domain/documents/document-type-rules";
import type { MerchantScope } from "../../src/access/scopes";
import { presentAdminDocument } from "../../src/modules/documents/reading/document.presenter";
import type { DocumentRow } from "../../src/modules/documents/table/document-row";
import type { LedgerLine } from "../../src/modules/ledger/ledger.repository";
import type { TestApi } from "../create-test-api";

const TODAY = "2026-05-04";
const NO_MONEY: readonly string[] = ["CREDITED", "SET_OFF", "CASH_DISCOUNT"];

/** A document with its entries, added up without the code under test. */
interface Sums {
  readonly document: DocumentRow;
  readonly lines: readonly LedgerLine[];
  readonly asked: number;
  readonly ledger: number;
  readonly credited: number;
}

/**
 * What contradicts itself in documents of one client, or the money that moved on each of them by minor units; in words, for
 * whoever reads a failure.
 */
export async function findContradictions(
  { server: { services } }: TestApi,
  scope: MerchantScope,
  money: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const ids = [...money.keys()];
  const documents = await services.documentRepository.findMany(scope, ids);
  const lines = await services.ledger.listOfMany(scope, ids);
  const all = documents.map((document) => addUp(document, lines));
  return [
    ...all.flatMap((sums) => [...checkFigures(sums), ...checkCredits(sums, all), ...checkMoney(sums, money)]),
    ...checkSides(all),
  ];
}

/** Every movement is in the ledger, once, and nothing else moved money. */
function checkMoney({ document, lines }: Sums, money: ReadonlyMap<string, number>): readonly string[] {
  const booked = sum(lines.filter(({ kind }) => !NO_MONEY.includes(kind)));
  const moved = money.get(document.id) ?? 0;
  return say(booked === moved, `${document.type}: ${moved} moved, ${booked} booked`);
}

function addUp(document: DocumentRow, all: readonly LedgerLine[]): Sums {
  const lines = all.filter(({ documentId }) => documentId === document.id);
  const gross = document.grossMinor + (isOwedByMerchant(document.type) ? 0 : document.feesMinor);
  const asked = document.ownStatus === "CANCELED" ? Math.min(gross, document.creditNotesMinor) : gross;
  return { document, lines, asked, ledger: sum(lines), credited: sum(lines.filter(({ kind }) => kind === "CREDITED")) };
}

/** Open is gross and fees minus ledger, and what people are shown says so. */
function checkFigures({ document, lines, asked, ledger }: Sums): readonly string[] {
  const shown = presentAdminDocument(document, TODAY);
  const name = `${document.type} ${document.ownStatus}`;
  const isSettled = asked <= ledger;
  const status = document.ownStatus === "CANCELED" ? "CANCELED" : isSettled ? "PAID" : "OPEN";
  const credit = isOwedByMerchant(document.type) ? asked - ledger : ledger - asked;
  const used = lines.filter(
    ({ kind }) => kind === "CREDITED" || (isOwedByMerchant(document.type) && kind === "SET_OFF"),
  );
  return [
    ...say(document.settledMinor === ledger, `${name}: settled ${document.settledMinor}, ledger ${ledger}`),
    ...say(minor(shown.openAmount) === Math.max(0, asked - ledger), `${name}: open is not asked minus ledger`),
    ...say(minor(shown.creditAmount) === Math.max(0, credit), `${name}: credit is not ledger minus asked`),
    ...say(document.ownStatus === status, `${name} should be ${status}: asked ${asked}, ledger ${ledger}`),
    ...say(document.creditedMinor === sum(used), `${name}: credited ${document.creditedMinor} by ${sum(used)}`),
    ...say(
      document.grantedDiscountMinor === sum(lines.filter(({ kind }) => kind === "CASH_DISCOUNT")),
      `${name}: the granted discount is not that of the ledger`,
    ),
    ...say(document.grantedDiscountMinor >= 0, `${name}: a discount below zero`),
    ...say(document.grantedDiscountMinor <= mostDiscount(document, asked), `${name}: a discount on what was credited`),
    ...say(
      lines.every(({ id }) => lines.filter(({ reversesEntryId }) => reversesEntryId === id).length <= 1),
      `${name}: an entry was taken back twice`,
    ),
  ];
}

/** The share of the discount that credit notes leave, in minor units. */
function mostDiscount({ cashDiscounts, creditNotesMinor }: DocumentRow, asked: number): number {
  const [discount] = cashDiscounts ?? [];
  if (discount === undefined || asked <= 0) return 0;
  return Math.ceil((discount.discountMinor * Math.max(0, asked - creditNotesMinor)) / asked);
}

/** An invoice takes of its credit notes what it needs, no more and no less, and none of them counts twice. */
function checkCredits({ document, asked, ledger, credited }: Sums, all: readonly Sums[]): readonly string[] {
  if (isOwedByMerchant(document.type)) return [];
  // A correction names its invoice as well, and is no credit.
  const naming = all.filter(
    (other) => other.document.precedingDocumentId === document.id && isOwedByMerchant(other.document.type),
  );
  const live = naming.filter((other) => other.document.ownStatus !== "CANCELED");
  const worth = live.reduce((total, other) => total + other.document.grossMinor, 0);
  const left = live.reduce((total, other) => total + Math.max(0, other.asked - other.ledger), 0);
  return [
    ...say(document.creditNotesMinor === worth, `credit notes add up to ${worth}, not ${document.creditNotesMinor}`),
    ...say(worth <= document.grossMinor, `more is credited than the total: ${worth}`),
    ...say(asked <= ledger || left === 0, `open although a credit note has ${left} left`),
    ...say(credited === 0 || ledger <= Math.max(asked, ledger - credited), `more is credited than needed`),
    ...naming.flatMap((other) => {
      const here = sum(linesWith(all, document.id, other.document.id));
      return say(here === other.credited, `credited ${here} here and ${other.credited} there`);
    }),
  ];
}

/** What is set off on one side is set off on the other: no money comes of it. */
function checkSides(all: readonly Sums[]): readonly string[] {
  const worth = all.reduce((total, { document, lines }) => {
    const setOff = sum(lines.filter(({ kind }) => kind === "SET_OFF"));
    return total + (isOwedByMerchant(document.type) ? -setOff : setOff);
  }, 0);
  return say(worth === 0, `set-offs add up to ${worth}`);
}

function linesWith(all: readonly Sums[], documentId: string, counterId: string): readonly LedgerLine[] {
  const lines = all.find(({ document }) => document.id === documentId)?.lines ?? [];
  return lines.filter(({ kind, counterDocumentId }) => kind === "CREDITED" && counterDocumentId === counterId);
}

function sum(lines: readonly LedgerLine[]): number {
  return lines.reduce((total, { amountMinor }) => total + amountMinor, 0);
}

function minor(money: { readonly amount: string } | null): number {
  return Math.round(Number(money?.amount ?? 0) * 100);
}

function say(isRight: boolean, words: string): readonly string[] {
  return isRight ? [] : [words];
}
