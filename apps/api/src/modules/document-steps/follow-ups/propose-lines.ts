import { newDealLine, restOfQuantity, smallerQuantity, takenQuantities } from "@kundenportal/domain/deals/deal-amounts";
import { FollowUp } from "@kundenportal/domain/deals/follow-up";
import { agreedAdjustments, type SourceLine, takePart } from "@kundenportal/domain/deals/source-lines";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { DraftAdjustment } from "@kundenportal/domain/documents/draft-adjustment";
import { parseDecimal } from "@kundenportal/domain/money/decimal";
import { parseDecimalText, shareOf, toDecimalText } from "@kundenportal/domain/money/money";
import type { InputChecker } from "../../../graphql/input-checker";
import {
  creditsOf,
  type DealDocument,
  deliveriesOf,
  findAgreedLine,
  invoicesOf,
  linesOf,
  type SourceInDeal,
} from "../../documents/follow-ups/deals.service";
import type { DocumentDraft } from "../../documents/versions/document-draft";
import type { FollowUpShare } from "./follow-up-share";
import type { FollowUpTexts } from "./follow-up-texts";
import { type ProposedPrices, restLines, sumAmounts, toDraftLine } from "./propose-remainder";
import { checkPartLeft, proposeShare } from "./propose-share";

interface WantedLines {
  readonly followUp: FollowUp;
  readonly share: FollowUpShare;
}

/** The lines of a follow-up that is neither a copy nor the remainder. */
export function proposeLines(
  check: InputChecker,
  deal: SourceInDeal,
  { followUp, share }: WantedLines,
  texts: FollowUpTexts,
): ProposedPrices {
  checkShare(check, followUp, share);
  if (share.percent !== null || share.amount !== null) return proposeShare(check, deal, share, texts);
  const left = linesLeft(deal, followUp);
  const chosen = share.quantities === null ? left : choose(check, left, share.quantities, deal.source.row.currency);
  const pricesIncludeTax = followUp === FollowUp.INVOICE ? isAgreedWithTax(deal, chosen) : isWithTax(deal.source);
  const asNet = !pricesIncludeTax;
  const lines = followUp === FollowUp.INVOICE ? atAgreedPrices(deal, chosen, asNet) : chosen;
  if (followUp === FollowUp.DELIVERY_NOTE) {
    return { lines: lines.map(withoutPrice), adjustments: [], pricesIncludeTax };
  }
  const adjustments = adjustmentsFor(deal, lines, asNet);
  const proposed = { lines: lines.map(toDraftLine), adjustments, pricesIncludeTax };
  if (followUp === FollowUp.PARTIAL_INVOICE) checkPartLeft(check, deal, proposed, "quantities");
  return proposed;
}

/** What of the source has not been taken yet by documents of the kind. */
function linesLeft(deal: SourceInDeal, followUp: FollowUp): readonly SourceLine[] {
  const { source } = deal;
  const { currency } = source.row;
  const lines = linesOf(source);
  switch (followUp) {
    case FollowUp.DELIVERY_NOTE:
      return restLines(lines, deliveriesOf(deal), currency);
    case FollowUp.INVOICE:
    case FollowUp.PARTIAL_INVOICE:
      return source.row.type === DocumentType.DELIVERY_NOTE
        ? notInvoiced(deal, lines)
        : restLines(lines, invoicesOf(deal), currency);
    case FollowUp.CREDIT_NOTE:
      return notCredited(deal, lines);
    case FollowUp.CANCELLATION:
      return creditLines(deal, lines);
    default:
      return lines;
  }
}

/** What this delivery note's own invoices have left, and no more of a line than was not invoiced in another way. */
function notInvoiced(deal: SourceInDeal, lines: readonly SourceLine[]): readonly SourceLine[] {
  const { source } = deal;
  const invoices = invoicesOf(deal);
  const own = invoices.filter(({ origin }) => origin?.originId === source.row.id);
  const taken = takenQuantities(invoices);
  return restLines(lines, own, source.row.currency).flatMap((line) => {
    const agreed = findAgreedLine(deal, line);
    if (agreed === null) return [line];
    const open = restOfQuantity(agreed.line.quantity, taken.get(line.dealLine) ?? "0");
    return open === null ? [] : [takePart(line, smallerQuantity(line.quantity, open), source.row.currency)];
  });
}

/** As the lines of a credit note: what they credit is counted by the invoice's own lines. */
function creditLines({ source }: SourceInDeal, lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line) => ({ ...line, dealLine: newDealLine(source.row.id, line.position) }));
}

/** A line that was credited at another price is proposed again: what is left is for the writer to say. */
function notCredited(deal: SourceInDeal, lines: readonly SourceLine[]): readonly SourceLine[] {
  const { source } = deal;
  const own = creditLines(deal, lines);
  const left = restLines(own, creditsOf(deal), source.row.currency);
  return left.length === 0 ? own : left;
}

function choose(
  check: InputChecker,
  left: readonly SourceLine[],
  quantities: NonNullable<FollowUpShare["quantities"]>,
  currency: string,
): readonly SourceLine[] {
  return quantities.flatMap(({ position, quantity }, index) => {
    const path = `quantities.${String(index)}`;
    const line = left.find((each) => each.position === position);
    const isTwice = quantities.findIndex((each) => each.position === position) !== index;
    if (line === undefined || isTwice) {
      check.report(`${path}.position`, "NOT_ALLOWED", "must be a line of which something is left, and named once");
      return [];
    }
    const isDecimal = parseDecimal(quantity) !== null;
    if (!isDecimal || restOfQuantity(line.quantity, "0") === null || !isPartOf(quantity, line.quantity)) {
      check.report(`${path}.quantity`, "OUT_OF_RANGE", `must be more than 0, and at most ${line.quantity}`);
      return [];
    }
    return [takePart(line, quantity, currency)];
  });
}

function isPartOf(quantity: string, whole: string): boolean {
  const [part, all] = [Number(quantity), Number(whole)];
  return part !== 0 && part > 0 === all > 0 && smallerQuantity(quantity, whole) === quantity;
}

function isWithTax({ pricesIncludeTax }: DealDocument): boolean {
  return pricesIncludeTax === true;
}

/** Prices of several agreements are net as soon as one of them is. */
function isAgreedWithTax(deal: SourceInDeal, lines: readonly SourceLine[]): boolean {
  if (deal.source.row.type !== DocumentType.DELIVERY_NOTE) return isWithTax(deal.source);
  const agreements = lines.flatMap((line) => findAgreedLine(deal, line)?.document ?? []);
  return (agreements.length === 0 ? [deal.source] : agreements).every(isWithTax);
}

/** A delivery note has no prices; those that were agreed hold. */
function atAgreedPrices(deal: SourceInDeal, lines: readonly SourceLine[], asNet: boolean): readonly SourceLine[] {
  if (deal.source.row.type !== DocumentType.DELIVERY_NOTE) return lines;
  return lines.map((line) => {
    const agreed = findAgreedLine(deal, line, asNet)?.line;
    return agreed === undefined ? line : takePart(agreed, line.quantity, deal.source.row.currency);
  });
}

/** What was agreed on the whole: percentages hold for a part as they are, amounts in proportion. */
function adjustmentsFor(deal: SourceInDeal, lines: readonly SourceLine[], asNet: boolean): readonly DraftAdjustment[] {
  const [first] = lines;
  const agreement = first === undefined ? null : findAgreedLine(deal, first);
  const isNote = deal.source.row.type === DocumentType.DELIVERY_NOTE;
  const source = isNote ? (agreement?.document ?? deal.source) : deal.source;
  const { content } = source;
  if (content === null) return [];
  const { currency } = source.row;
  const [partMinor, wholeMinor] = [sumAmounts(lines), sumAmounts(linesOf(source, asNet))];
  return agreedAdjustments(content.adjustments, currency, asNet).flatMap((adjustment) => {
    if (adjustment.amount === null) return [adjustment];
    const amount = parseDecimalText(adjustment.amount, currency);
    const share = wholeMinor === 0 || !amount.ok ? 0 : shareOf(amount.value.amountMinor, partMinor, wholeMinor);
    return share === 0 ? [] : [{ ...adjustment, amount: toDecimalText({ amountMinor: share, currency }) }];
  });
}

function withoutPrice(line: SourceLine): DocumentDraft["lines"][number] {
  return { ...toDraftLine(line), unitPrice: "0", adjustments: [] };
}

const WITH_QUANTITIES: readonly FollowUp[] = [
  FollowUp.DELIVERY_NOTE,
  FollowUp.INVOICE,
  FollowUp.PARTIAL_INVOICE,
  FollowUp.CREDIT_NOTE,
];

function checkShare(check: InputChecker, followUp: FollowUp, { percent, amount, quantities }: FollowUpShare): void {
  const given = [percent, amount, quantities].filter((each) => each !== null).length;
  if (given > 1) check.report("percent", "NOT_ALLOWED", "is instead of amount and quantities: state one of them");
  const isPartial = followUp === FollowUp.PARTIAL_INVOICE;
  if (!isPartial && percent !== null) check.report("percent", "NOT_ALLOWED", "is only for partial invoices");
  if (!isPartial && amount !== null) check.report("amount", "NOT_ALLOWED", "is only for partial invoices");
  if (quantities !== null && !WITH_QUANTITIES.includes(followUp)) {
    check.report("quantities", "NOT_ALLOWED", "is for what may be done in parts");
  }
}
