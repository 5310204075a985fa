import { askedMinor, type DealTax, taxGroupKey } from "@kundenportal/domain/deals/deal-amounts";
import { MAX_ROUNDING_MINOR } from "@kundenportal/domain/deals/deal-progress";
import { parseDecimal } from "@kundenportal/domain/money/decimal";
import { percentOf, shareOf, subtractMinor, sumMinor } from "@kundenportal/domain/money/money";
import type { InputChecker } from "../../../graphql/input-checker";
import type { SourceInDeal } from "../../documents/follow-ups/deals.service";
import { computeDraft, type PricedDraft } from "../../documents/versions/document-draft";
import type { FollowUpShare } from "./follow-up-share";
import type { FollowUpTexts } from "./follow-up-texts";
import { type ProposedPrices, restToInvoice, shareLine, sumAmounts } from "./propose-remainder";

/** A share of everything, by percent of what was agreed or by amount: one line for each rate of tax, in proportion. */
export function proposeShare(
  check: InputChecker,
  deal: SourceInDeal,
  share: FollowUpShare,
  texts: FollowUpTexts,
): ProposedPrices {
  const { source } = deal;
  const { currency } = source.row;
  const asked = source.taxes.map((tax) => ({ ...tax, amountMinor: askedMinor(tax, source.pricesIncludeTax) }));
  const wholeMinor = sumAmounts(asked);
  const wantedMinor =
    share.percent === null ? amountOf(check, share.amount, currency) : percentage(check, share.percent, wholeMinor);
  if (check.failure !== null || wholeMinor === 0) {
    if (wholeMinor === 0) check.report("percent", "NOT_ALLOWED", "is of what was agreed, and that is nothing");
    return { lines: [], adjustments: [], pricesIncludeTax: false };
  }
  const name = texts.share(share.percent);
  const lines = splitByTax(asked, wantedMinor, wholeMinor).map(({ tax, amountMinor }) =>
    shareLine(tax, { name, amountMinor, currency }),
  );
  const proposed = { lines, adjustments: [], pricesIncludeTax: source.pricesIncludeTax === true };
  checkPartLeft(check, deal, proposed, share.percent === null ? "amount" : "percent");
  return proposed;
}

/** No part may be more than what is left, at any rate of tax. */
export function checkPartLeft(check: InputChecker, deal: SourceInDeal, draft: PricedDraft, field: string): void {
  if (check.failure !== null) return;
  const rest = restToInvoice(deal);
  // Lines are each rounded on their own; the remainder evens that out.
  const toleratedMinor = field === "quantities" ? MAX_ROUNDING_MINOR : 1;
  const { row, pricesIncludeTax } = deal.source;
  const isTooMuch = computeDraft(draft, row.currency).taxes.some((tax) => {
    const left = rest.find((each) => taxGroupKey(each) === taxGroupKey(tax));
    const leftMinor = left === undefined ? 0 : askedMinor(left, pricesIncludeTax);
    const wantedMinor = askedMinor(tax, pricesIncludeTax);
    const overMinor = subtractMinor(wantedMinor, leftMinor);
    return wantedMinor > 0 ? overMinor > toleratedMinor : overMinor < -toleratedMinor;
  });
  if (isTooMuch) check.report(field, "OUT_OF_RANGE", "must be no more than what has not been invoiced yet");
}

/** What is asked for at a rate, in the amounts in which it was agreed. */
interface AskedTax extends DealTax {
  readonly amountMinor: number;
}

/** What rounding leaves goes to the largest part, so that the parts are exactly the whole. */
function splitByTax(
  taxes: readonly AskedTax[],
  wantedMinor: number,
  wholeMinor: number,
): readonly { readonly tax: DealTax; readonly amountMinor: number }[] {
  const largest = taxes.reduce<AskedTax | null>(
    (found, tax) => (found === null || Math.abs(tax.amountMinor) > Math.abs(found.amountMinor) ? tax : found),
    null,
  );
  const parts = taxes.map((tax) => ({ tax, amountMinor: shareOf(wantedMinor, tax.amountMinor, wholeMinor) }));
  const restMinor = subtractMinor(wantedMinor, sumMinor(parts.map(({ amountMinor }) => amountMinor)));
  return parts
    .map(({ tax, amountMinor }) => ({
      tax,
      amountMinor: tax === largest ? sumMinor([amountMinor, restMinor]) : amountMinor,
    }))
    .filter(({ amountMinor }) => amountMinor !== 0);
}

function percentage(check: InputChecker, text: string, wholeMinor: number): number {
  const percent = Number(text);
  if (parseDecimal(text) === null) check.report("percent", "INVALID_FORMAT", 'must be a decimal such as "12.50"');
  else if (percent <= 0 || percent > 100)
    check.report("percent", "OUT_OF_RANGE", "must be more than 0, and at most 100");
  else return percentOf(wholeMinor, text);
  return 0;
}

function amountOf(check: InputChecker, text: string | null, currency: string): number {
  return check.positiveAmount("amount", text ?? "0", currency).amountMinor;
}
