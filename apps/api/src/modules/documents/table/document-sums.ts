import type { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { awaitsAnswer, isReceivable, paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPES, type DocumentType } from "@kundenportal/domain/documents/document-types";
import { subtractMinor, sumMinor } from "@kundenportal/domain/money/money";
import type { VisibleDocumentFilter } from "@kundenportal/domain/permissions/visible-documents";
import type { OpenSum } from "./document-row";

/** How late something is: not at all, or for so many days at most. What is later still is only part of ANY. */
export const LATENESS = ["ANY", "PUNCTUAL", "DAYS_30", "DAYS_60", "DAYS_90"] as const;
export type Lateness = (typeof LATENESS)[number];

/** What documents of a kind add up to. */
export interface DocumentSum {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  readonly currency: string;
  /** 1: those that an open reminder names. */
  readonly isReminded: number;
  /** ANY: all of them. Otherwise a part of those that are open. */
  readonly lateness: Lateness;
  readonly documents: number;
  /** Those on which something is owed. */
  readonly openDocuments: number;
  readonly openMinor: number;
}

/** The sums of what a link to a client shows. */
export function shownOf(
  sums: readonly DocumentSum[],
  { types, statuses }: VisibleDocumentFilter,
): readonly DocumentSum[] {
  return sums.filter(({ type, status }) => types.includes(type) && statuses.includes(status));
}

/** Types without documents are left out. */
export function countByType(
  sums: readonly DocumentSum[],
): readonly { readonly type: DocumentType; readonly count: number }[] {
  return DOCUMENT_TYPES.map((type) => ({
    type,
    count: count(sums.filter((sum) => sum.type === type && sum.lateness === "ANY")),
  })).filter((each) => each.count > 0);
}

/** What is owed on open invoices, by currency. */
export function sumOpen(sums: readonly DocumentSum[]): readonly OpenSum[] {
  const open = sums.filter(({ type, status }) => isReceivable(type) && status === "OPEN");
  return currenciesOf(open)
    .map((currency) => {
      const of = (lateness: Lateness): readonly DocumentSum[] =>
        open.filter((sum) => sum.currency === currency && sum.lateness === lateness);
      const [all, punctual] = [of("ANY"), of("PUNCTUAL")];
      return {
        currency,
        openMinor: openMinorOf(all),
        overdueMinor: subtractMinor(openMinorOf(all), openMinorOf(punctual)),
        invoiceCount: countOpen(all),
        overdueCount: countOpen(all) - countOpen(punctual),
      };
    })
    .filter(({ openMinor }) => openMinor > 0);
}

/**
 * What is owed on the open invoices that a link shows, by currency. An invoice that it does not show counts if the link shows
 * a reminder for it.
 */
export function sumShownOpen(sums: readonly DocumentSum[], visible: VisibleDocumentFilter): readonly OpenSum[] {
  if (visible.types.some(isReceivable)) return sumOpen(shownOf(sums, visible));
  const showsReminders = visible.types.some(paysPreceding) && visible.statuses.includes("OPEN");
  return showsReminders ? sumOpen(sums.filter(({ isReminded }) => isReminded === 1)) : [];
}

/** Offers that can still be answered. */
export function countOpenOffers(sums: readonly DocumentSum[]): number {
  return count(offersOf(sums, ["OPEN"], "PUNCTUAL"));
}

/** What became of all offers. */
export function countOffersByAnswer(sums: readonly DocumentSum[]): Readonly<Record<OfferAnswer, number>> {
  const open = countOpenOffers(sums);
  return {
    OPEN: open,
    ACCEPTED: count(offersOf(sums, ["ACCEPTED", "CLEARED"], "ANY")),
    REJECTED: count(offersOf(sums, ["REJECTED"], "ANY")),
    EXPIRED: count(offersOf(sums, ["OPEN"], "ANY")) - open,
  };
}

export const OfferAnswer = { OPEN: "OPEN", ACCEPTED: "ACCEPTED", REJECTED: "REJECTED", EXPIRED: "EXPIRED" } as const;
export type OfferAnswer = (typeof OfferAnswer)[keyof typeof OfferAnswer];

/** How long open invoices have been overdue. */
export const OpenAge = {
  NOT_DUE: "NOT_DUE",
  UP_TO_30_DAYS: "UP_TO_30_DAYS",
  UP_TO_60_DAYS: "UP_TO_60_DAYS",
  UP_TO_90_DAYS: "UP_TO_90_DAYS",
  LONGER: "LONGER",
} as const;
export type OpenAge = (typeof OpenAge)[keyof typeof OpenAge];

/** What is owed on invoices of one age. */
export interface AgedSum {
  readonly age: OpenAge;
  readonly invoiceCount: number;
  /** By currency; currencies without any are left out. */
  readonly amounts: readonly { readonly currency: string; readonly openMinor: number }[];
}

const PARTS: readonly (readonly [OpenAge, Lateness])[] = [
  [OpenAge.NOT_DUE, "PUNCTUAL"],
  [OpenAge.UP_TO_30_DAYS, "DAYS_30"],
  [OpenAge.UP_TO_60_DAYS, "DAYS_60"],
  [OpenAge.UP_TO_90_DAYS, "DAYS_90"],
];

/** All ages, youngest first. */
export function sumByAge(sums: readonly DocumentSum[]): readonly AgedSum[] {
  const open = sums.filter(({ type, status }) => isReceivable(type) && status === "OPEN");
  const currencies = currenciesOf(open);
  const of = (lateness: Lateness): readonly DocumentSum[] => open.filter((sum) => sum.lateness === lateness);
  const openIn = (part: readonly DocumentSum[], currency: string): number =>
    openMinorOf(part.filter((sum) => sum.currency === currency));
  const told = open.filter(({ lateness }) => lateness !== "ANY");
  const all = of("ANY");
  const younger = PARTS.map(([age, lateness]) => ({
    age,
    invoiceCount: countOpen(of(lateness)),
    amounts: currencies.map((currency) => ({ currency, openMinor: openIn(of(lateness), currency) })),
  }));
  const longer = {
    age: OpenAge.LONGER,
    invoiceCount: countOpen(all) - countOpen(told),
    amounts: currencies.map((currency) => ({
      currency,
      openMinor: subtractMinor(openIn(all, currency), openIn(told, currency)),
    })),
  };
  return [...younger, longer].map((sum) => ({
    ...sum,
    amounts: sum.amounts.filter(({ openMinor }) => openMinor > 0),
  }));
}

function offersOf(
  sums: readonly DocumentSum[],
  statuses: readonly DocumentStatus[],
  lateness: Lateness,
): readonly DocumentSum[] {
  return sums.filter((sum) => awaitsAnswer(sum.type) && statuses.includes(sum.status) && sum.lateness === lateness);
}

function currenciesOf(sums: readonly DocumentSum[]): readonly string[] {
  return [...new Set(sums.map(({ currency }) => currency))].toSorted();
}

function count(sums: readonly DocumentSum[]): number {
  return sums.reduce((all, { documents }) => all + documents, 0);
}

function countOpen(sums: readonly DocumentSum[]): number {
  return sums.reduce((all, { openDocuments }) => all + openDocuments, 0);
}

function openMinorOf(sums: readonly DocumentSum[]): number {
  return sumMinor(sums.map(({ openMinor }) => openMinor));
}
