import {
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
import { shareOf, subtractMinor, sumMinor, toDecimalText } from "@kundenportal/domain/money/money";
import {
  creditsOf,
  type DealDocument,
  invoicesOf,
  linesOf,
  type SourceInDeal,
} from "../../documents/follow-ups/deals.service";
import { computeDraft, type DocumentDraft, type DraftLine } from "../../documents/versions/document-draft";
import type { FollowUpTexts } from "./follow-up-texts";

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
  const rest = restLines(linesOf(deal.source), invoices, currency);
  const lines = [
    ...rest.map(toDraftLine),
    ...adjustmentLines(deal.source, rest, texts),
    ...invoices.flatMap((invoice) => deduct(invoice, texts)),
  ];
  const written = computeDraft({ lines, adjustments: [] }, currency).taxes;
  const missing = restOfTaxes(restToInvoice(deal), written).filter(({ baseMinor }) => baseMinor !== 0);
  return [
    ...lines,
    ...missing.map((tax) =>
      shareLine(tax, { name: texts.balance(tax.baseMinor), amountMinor: tax.baseMinor, currency }),
    ),
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
 * What brings the taxes of a draft to what is left of those that were agreed, where it asks for exactly what is left: each
 * part was rounded on its own.
 */
export function roundTaxes(draft: DocumentDraft, currency: string, rest: readonly DealTax[]): readonly TaxRounding[] {
  return computeDraft({ ...draft, taxRoundings: [] }, currency).taxes.flatMap((tax) => {
    const left = rest.find((each) => taxGroupKey(each) === taxGroupKey(tax));
    if (left === undefined || left.baseMinor !== tax.baseMinor) return [];
    const amountMinor = subtractMinor(left.taxMinor, tax.taxMinor);
    const { category, ratePercent } = tax;
    return amountMinor === 0 ? [] : [{ category, ratePercent, amountMinor }];
  });
}

export function toDraftLine(line: SourceLine): DraftLine {
  const { netMinor: _net, position: _position, ...draftLine } = line;
  return draftLine;
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
function deduct({ row, lines, origin }: DealDocument, texts: FollowUpTexts): readonly DraftLine[] {
  const shares = lines.filter(({ dealLine }) => dealLine === WHOLE_DEAL);
  const groups = new Map<string, { category: string; ratePercent: string; nets: number[] }>();
  for (const { taxCategory, taxRatePercent, netMinor } of shares) {
    const tax = { category: taxCategory ?? "S", ratePercent: taxRatePercent ?? "0" };
    const key = taxGroupKey(tax);
    groups.set(key, { ...tax, nets: [...(groups.get(key)?.nets ?? []), netMinor] });
  }
  const name = texts.less(row, origin?.followUp === FollowUp.PARTIAL_INVOICE);
  return [...groups.values()].map(({ nets, ...tax }) =>
    shareLine(tax, { name, amountMinor: subtractMinor(0, sumMinor(nets)), currency: row.currency }),
  );
}

/** Discounts and charges of the whole document, in the proportion in which its lines are left. */
function adjustmentLines(
  { content, row }: DealDocument,
  rest: readonly SourceLine[],
  texts: FollowUpTexts,
): readonly DraftLine[] {
  return (content?.adjustments ?? []).flatMap(({ kind, reason, amountMinor, taxCategory, taxRatePercent }) => {
    const tax = { category: taxCategory ?? "S", ratePercent: taxRatePercent ?? "0" };
    const netOf = (lines: readonly { readonly netMinor: number }[]): number =>
      sumMinor(lines.map(({ netMinor }) => netMinor));
    const inGroup = (line: { readonly taxCategory: string | null; readonly taxRatePercent: string | null }): boolean =>
      taxGroupKey({ category: line.taxCategory ?? "", ratePercent: line.taxRatePercent ?? "0" }) === taxGroupKey(tax);
    const allMinor = netOf((content?.lines ?? []).filter((line) => !line.optional && inGroup(line)));
    const leftMinor = netOf(rest.filter(inGroup));
    const signedMinor = kind === "ALLOWANCE" ? -amountMinor : amountMinor;
    const share = allMinor === 0 ? 0 : shareOf(signedMinor, leftMinor, allMinor);
    const name = texts.adjustment(kind, reason);
    return share === 0 ? [] : [shareLine(tax, { name, amountMinor: share, currency: row.currency })];
  });
}
