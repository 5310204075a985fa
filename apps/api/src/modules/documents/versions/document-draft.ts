import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type {
  Adjustment,
  DocumentLine,
  DocumentTotals,
  ServicePeriod,
  TaxTotal,
} from "@kundenportal/domain/documents/document-content";
import { computeTotals, type TaxRounding } from "@kundenportal/domain/documents/compute-totals";
import type { DraftAdjustment } from "@kundenportal/domain/documents/draft-adjustment";
import { priceDraft } from "@kundenportal/domain/documents/price-draft";
import { isWrittenByStaff } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import {
  type TaxCategory,
  type TaxExemption,
  type TaxExemptions,
  taxExemptions,
} from "@kundenportal/domain/documents/tax-category";
import type { Locale } from "@kundenportal/domain/locale";

/** A draft: the part of the content that people write. Stored as JSON until the document is issued. */
export interface DocumentDraft extends DraftFacts {
  readonly date: CalendarDate;
  readonly dueDate: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  readonly title: string | null;
  readonly intro: string | null;
  readonly note: string | null;
  readonly lines: readonly DraftLine[];
}

/** What came to drafts later than the rest of them: those from before lack some of it in their column. */
export interface DraftFacts {
  /** Invoices: steps of cash discount (Skonto) on the whole total; the first to end first, and each more than the next. */
  readonly cashDiscounts: readonly DraftDiscount[];
  /** Never together with a period. */
  readonly deliveryDate: CalendarDate | null;
  /** At least one end is known. */
  readonly servicePeriod: ServicePeriod | null;
  readonly buyerReference: string | null;
  readonly orderReference: string | null;
  readonly contractReference: string | null;
  readonly projectReference: string | null;
  /** Why exempt lines (E) are; null: nothing is said, or the merchant is a small business. */
  readonly taxExemption: TaxExemption | null;
  /** Discounts and charges on the sum of the lines. */
  readonly adjustments: readonly DraftAdjustment[];
  /** Whether all prices and amounts have the tax in them. */
  readonly pricesIncludeTax: boolean;
  /** Of a remainder invoice: what brings the sum of the deal's taxes to what was agreed. Nobody writes it. */
  readonly taxRoundings: readonly TaxRounding[];
}

export const NO_FACTS: DraftFacts = {
  cashDiscounts: [],
  deliveryDate: null,
  servicePeriod: null,
  buyerReference: null,
  orderReference: null,
  contractReference: null,
  projectReference: null,
  taxExemption: null,
  adjustments: [],
  pricesIncludeTax: false,
  taxRoundings: [],
};

export interface DraftDiscount {
  /** From the document's date. */
  readonly days: number;
  /** Decimal text. */
  readonly percent: string;
}

export interface DraftLine {
  readonly name: string;
  readonly description: string | null;
  readonly articleNumber: string | null;
  /** Decimal text, like the prices and rates below. */
  readonly quantity: string;
  readonly unit: string | null;
  /** Price of one unit, in the document's currency; net, unless `pricesIncludeTax`. */
  readonly unitPrice: string;
  readonly taxCategory: TaxCategory;
  readonly taxRatePercent: string;
  readonly optional: boolean;
  /** Discounts and charges on this line. */
  readonly adjustments: readonly DraftAdjustment[];
  /** Which line of its deal it is; null: none of what was agreed there. */
  readonly dealLine: string | null;
}

/** What a draft adds up to. */
export interface ComputedDraft {
  readonly lines: readonly DocumentLine[];
  readonly adjustments: readonly Adjustment[];
  readonly taxes: readonly TaxTotal[];
  readonly totals: DocumentTotals;
}

export type PricedDraft = Pick<DocumentDraft, "lines" | "adjustments"> &
  Partial<Pick<DocumentDraft, "pricesIncludeTax" | "taxRoundings">>;

/**
 * Shape: `exemptions` say why no tax is due, and change no amount.
 * Errors: throws RangeError when an amount leaves the safe integers.
 */
export function computeDraft(draft: PricedDraft, currency: string, exemptions: TaxExemptions = {}): ComputedDraft {
  const { lines: priced, adjustments, taxRoundings } = priceDraft(draft, currency);
  const { lineNetsMinor, taxes, totals } = computeTotals({
    currency,
    lines: priced,
    adjustments,
    exemptions,
    taxRoundings,
  });
  return {
    lines: priced.map((line, index) => ({
      position: String(index + 1),
      name: line.name,
      description: line.description,
      note: null,
      articleNumber: line.articleNumber,
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
      ...(line.gross !== undefined && { gross: line.gross }),
      ...(line.dealLine !== null && { dealLine: line.dealLine }),
    })),
    adjustments,
    taxes,
    totals,
  };
}

/** The column is written by us from a checked draft; the repository has looked at what it read. */
export function parseDraft(json: string): DocumentDraft {
  const { cashDiscount, ...draft } = JSON.parse(json) as StoredDraft;
  return {
    ...NO_FACTS,
    ...(cashDiscount != null && { cashDiscounts: [cashDiscount] }),
    ...draft,
    lines: draft.lines.map((line) => ({ articleNumber: null, adjustments: [], dealLine: null, ...line })),
  };
}

type LaterLineField = "articleNumber" | "adjustments" | "dealLine";
type StoredLine = Omit<DraftLine, LaterLineField> & Partial<Pick<DraftLine, LaterLineField>>;
type StoredDraft = Omit<DocumentDraft, keyof DraftFacts | "lines"> &
  Partial<DraftFacts> & {
    readonly lines: readonly StoredLine[];
    /** From before there could be several. */
    readonly cashDiscount?: DraftDiscount | null;
  };

interface DraftReader {
  readonly type: DocumentType;
  readonly locale: Locale;
  readonly isSmallBusiness: boolean;
}

/** Why no tax is due. What a reminder asks for was taxed on its invoice: it says nothing about tax. */
export function exemptionsOf({ taxExemption }: DocumentDraft, { type, ...reader }: DraftReader): TaxExemptions {
  return isWrittenByStaff(type) ? taxExemptions({ ...reader, own: taxExemption }) : {};
}
