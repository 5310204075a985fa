import {
  askedMinor,
  type DealTax,
  restOfQuantity,
  restOfTaxes,
  takenQuantities,
  takenTaxes,
  taxGroupKey,
  WHOLE_DEAL,
} from "@kundenportal/domain/deals/deal-amounts";
import { FollowUp } from "@kundenportal/domain/deals/follow-up";
import { type SourceLine, takePart } from "@kundenportal/domain/deals/source-lines";
import type { TaxRounding } from "@kundenportal/domain/documents/compute-totals";
import { TAX_CATEGORIES } from "@kundenportal/domain/documents/tax-category";
import { writtenMinor } from "@kundenportal/domain/documents/written-totals";
import { percentOf, shareOf, subtractMinor, sumMinor, toDecimalText } from "@kundenportal/domain/money/money";
import {
  creditsOf,
  type DealDocument,
  invoicesOf,
  linesOf,
  type SourceInDeal,
} from "../../documents/follow-ups/deals.service";
import { computeDraft, type DocumentDraft, type DraftLine } from "../../documents/versions/document-draft";
import type { FollowUpTexts } from "./follow-up-texts";

/** The part of a draft that its amounts follow from. */
export type ProposedPrices = Pick<DocumentDraft, "lines" | "adjustments" | "pricesIncludeTax">;

/** What is left to be invoiced of a source: one that is to be written, or another invoice of the deal than `exceptId`. */
export function restToInvoice(deal: SourceInDeal, exceptId: string | null = null): readonly DealTax[] {
  const others = invoicesOf(deal).filter(({ row }) => row.id !== exceptId);
  return restOfTaxes(deal.source.taxes, takenTaxes(others));
}

/** What is left to be credited of an invoice, apart from the credit note that is being written. */
export function restToCredit(deal: SourceInDeal, exceptId: string | null = null): readonly DealTax[] {
  const others = creditsOf(deal).filter(({ row }) => row.id !== exceptId);
  return restOfTaxes(deal.source.taxes, takenTaxes(others));
}

/**
 * Lines that add up to what is left at each rate of tax, to the cent: what has not been invoiced by quantity, less the shares
 * that were invoiced without. Discounts of the whole document are lines here, because they must not lower those shares again.
 */
export function remainderLines(deal: SourceInDeal, texts: FollowUpTexts): readonly DraftLine[] {
  const { currency } = deal.source.row;
  const invoices = invoicesOf(deal);
  const pricesIncludeTax = deal.source.pricesIncludeTax === true;
  const rest = restLines(linesOf(deal.source), invoices, currency);
  const lines = [
    ...rest.map(toDraftLine),
    ...adjustmentLines(deal.source, rest, texts),
    ...invoices.flatMap((invoice) => deduct(invoice, pricesIncludeTax, texts)),
  ];
  const written = computeDraft({ lines, adjustments: [], pricesIncludeTax }, currency).taxes;
  const missing = restOfTaxes(restToInvoice(deal), written);
  return [
    ...lines,
    ...missing.flatMap((tax) => {
      const amountMinor = askedMinor(tax, pricesIncludeTax);
      return amountMinor === 0 ? [] : [shareLine(tax, { name: texts.balance(amountMinor), amountMinor, currency })];
    }),
  ];
}

/** The lines that have not been taken by quantity. */
export function restLines(
  lines: readonly SourceLine[],
  documents: readonly DealDocument[],
  currency: string,
): readonly SourceLine[] {
  const taken = takenQuantities(documents);
  return lines.flatMap((line) => {
    const quantity = restOfQuantity(line.quantity, taken.get(line.dealLine) ?? "0");
    return quantity === null ? [] : [takePart(line, quantity, currency)];
  });
}

/**
 * What brings the taxes of a draft to what is left of those that were agreed, where it asks for exactly what is left, with the
 * tax where it is in the prices: each part was rounded on its own.
 */
export function roundTaxes(draft: DocumentDraft, currency: string, rest: readonly DealTax[]): readonly TaxRounding[] {
  return computeDraft({ ...draft, taxRoundings: [] }, currency).taxes.flatMap((tax) => {
    const left = rest.find((each) => taxGroupKey(each) === taxGroupKey(tax));
    if (left === undefined) return [];
    if (askedMinor(left, draft.pricesIncludeTax) !== askedMinor(tax, draft.pricesIncludeTax)) return [];
    const amountMinor = subtractMinor(left.taxMinor, tax.taxMinor);
    const { category, ratePercent } = tax;
    return amountMinor === 0 ? [] : [{ category, ratePercent, amountMinor }];
  });
}

export function toDraftLine(line: SourceLine): DraftLine {
  const { amountMinor: _amount, position: _position, ...draftLine } = line;
  return draftLine;
}

/** Unit: minor units. */
export function sumAmounts(parts: readonly { readonly amountMinor: number }[]): number {
  return sumMinor(parts.map(({ amountMinor }) => amountMinor));
}

interface ShareWords {
  readonly name: string;
  readonly amountMinor: number;
  readonly currency: string;
}

/** A share of everything at one rate of tax. */
export function shareLine(
  { category, ratePercent }: Pick<DealTax, "category" | "ratePercent">,
  { name, amountMinor, currency }: ShareWords,
): DraftLine {
  return {
    name,
    description: null,
    articleNumber: null,
    quantity: "1",
    unit: null,
    unitPrice: toDecimalText({ amountMinor, currency }),
    taxCategory: TAX_CATEGORIES.find((each) => each === category) ?? "S",
    taxRatePercent: ratePercent,
    optional: false,
    adjustments: [],
    dealLine: WHOLE_DEAL,
  };
}

/** What an earlier invoice asked for without saying which lines. */
function deduct(
  { row, lines, origin }: DealDocument,
  pricesIncludeTax: boolean,
  texts: FollowUpTexts,
): readonly DraftLine[] {
  const shares = lines.filter(({ dealLine }) => dealLine === WHOLE_DEAL);
  const groups = new Map<string, { category: string; ratePercent: string; amounts: number[] }>();
  for (const { taxCategory, taxRatePercent, netMinor, gross } of shares) {
    const tax = { category: taxCategory ?? "S", ratePercent: taxRatePercent ?? "0" };
    const key = taxGroupKey(tax);
    const withTaxMinor = gross?.totalMinor ?? sumMinor([netMinor, percentOf(netMinor, tax.ratePercent)]);
    const amountMinor = pricesIncludeTax ? withTaxMinor : netMinor;
    groups.set(key, { ...tax, amounts: [...(groups.get(key)?.amounts ?? []), amountMinor] });
  }
  const name = texts.less(row, origin?.followUp === FollowUp.PARTIAL_INVOICE);
  return [...groups.values()].map(({ amounts, ...tax }) =>
    shareLine(tax, { name, amountMinor: subtractMinor(0, sumMinor(amounts)), currency: row.currency }),
  );
}

/** Discounts and charges of the whole document, in the proportion in which its lines are left. */
function adjustmentLines(
  source: DealDocument,
  rest: readonly SourceLine[],
  texts: FollowUpTexts,
): readonly DraftLine[] {
  const { content, row } = source;
  const agreed = linesOf(source);
  return (content?.adjustments ?? []).flatMap((adjustment) => {
    const { kind, reason, taxCategory, taxRatePercent } = adjustment;
    const tax = { category: taxCategory ?? "S", ratePercent: taxRatePercent ?? "0" };
    const inGroup = (line: SourceLine): boolean =>
      taxGroupKey({ category: line.taxCategory, ratePercent: line.taxRatePercent }) === taxGroupKey(tax);
    const allMinor = sumAmounts(agreed.filter(inGroup));
    const leftMinor = sumAmounts(rest.filter(inGroup));
    const signedMinor = kind === "ALLOWANCE" ? -writtenMinor(adjustment) : writtenMinor(adjustment);
    const share = allMinor === 0 ? 0 : shareOf(signedMinor, leftMinor, allMinor);
    const name = texts.adjustment(kind, reason);
    return share === 0 ? [] : [shareLine(tax, { name, amountMinor: share, currency: row.currency })];
  });
}
