import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentLine, DocumentTotals, TaxTotal } from "@kundenportal/domain/documents/document-content";
import { computeTotals } from "@kundenportal/domain/documents/compute-totals";

/** A draft: the part of the content that people write. Stored as JSON until the document is issued. */
export interface DocumentDraft {
  readonly date: CalendarDate;
  readonly dueDate: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  /** Invoices: cash discount (Skonto) on the whole total; null: none. */
  readonly cashDiscount: DraftDiscount | null;
  readonly title: string | null;
  readonly intro: string | null;
  readonly note: string | null;
  readonly lines: readonly DraftLine[];
}

export interface DraftDiscount {
  /** From the document's date. */
  readonly days: number;
  /** Decimal text. */
  readonly percent: string;
}

export interface DraftLine {
  readonly name: string;
  readonly description: string | null;
  /** Decimal text, like the prices and rates below. */
  readonly quantity: string;
  readonly unit: string | null;
  /** Net price of one unit, in the document's currency. */
  readonly unitPrice: string;
  /** UNCL5305. */
  readonly taxCategory: string;
  readonly taxRatePercent: string;
  readonly optional: boolean;
}

/** What a draft adds up to. */
export interface ComputedDraft {
  readonly lines: readonly DocumentLine[];
  readonly taxes: readonly TaxTotal[];
  readonly totals: DocumentTotals;
}

/**
 * Errors: throws RangeError when an amount leaves the safe integers.
 */
export function computeDraft(lines: readonly DraftLine[], currency: string): ComputedDraft {
  const priced = lines.map((line) => ({ ...line, priceBaseQuantity: "1", adjustments: [] }));
  const { lineNetsMinor, taxes, totals } = computeTotals({ currency, lines: priced });
  return {
    lines: priced.map((line, index) => ({
      position: String(index + 1),
      name: line.name,
      description: line.description,
      note: null,
      articleNumber: null,
      details: [],
      quantity: line.quantity,
      unit: line.unit,
      unitPrice: line.unitPrice,
      priceBaseQuantity: line.priceBaseQuantity,
      priceDiscount: null,
      netMinor: lineNetsMinor[index] ?? 0,
      taxCategory: line.taxCategory,
      taxRatePercent: line.taxRatePercent,
      adjustments: line.adjustments,
      servicePeriod: null,
      optional: line.optional,
      subLines: [],
    })),
    taxes,
    totals,
  };
}

/** The column is written by us from a checked draft; those from before there were cash discounts lack the field. */
export function parseDraft(json: string): DocumentDraft {
  const draft = JSON.parse(json) as Omit<DocumentDraft, "cashDiscount"> & Partial<Pick<DocumentDraft, "cashDiscount">>;
  return { ...draft, cashDiscount: draft.cashDiscount ?? null };
}
