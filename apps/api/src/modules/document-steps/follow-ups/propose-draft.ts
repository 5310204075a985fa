import { addDays, type CalendarDate, daysBetween } from "@kundenportal/domain/dates/calendar-date";
import { FollowUp, isTakeBack, typeOfFollowUp } from "@kundenportal/domain/deals/follow-up";
import { agreedAdjustments, sourceLinesOf } from "@kundenportal/domain/deals/source-lines";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { PaymentTerms } from "@kundenportal/domain/documents/payment-terms";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { Locale } from "@kundenportal/domain/locale";
import type { InputChecker } from "../../../graphql/input-checker";
import { UnexpectedError } from "../../../shared/errors";
import type { SourceInDeal } from "../../documents/follow-ups/deals.service";
import { type DocumentDraft, NO_FACTS } from "../../documents/versions/document-draft";
import { knows } from "../writing/document-terms";
import { exemptionOf, referencesOf } from "../writing/draft-of-content";
import type { FollowUpShare } from "./follow-up-share";
import { FollowUpTexts } from "./follow-up-texts";
import { proposeLines } from "./propose-lines";
import { remainderLines, restToCredit, restToInvoice, roundTaxes, toDraftLine } from "./propose-remainder";

export interface FollowUpReader {
  readonly today: CalendarDate;
  /** Of the client. */
  readonly locale: Locale;
  readonly isSmallBusiness: boolean;
  /** The client's, or else the merchant's; null: nothing is said of them. */
  readonly terms: PaymentTerms | null;
}

export interface WantedFollowUp {
  readonly followUp: FollowUp;
  readonly share: FollowUpShare;
}

const DAYS_TO_PAY = 14;
const DAYS_VALID = 30;

/**
 * The draft of a document that follows from an issued one: what it says is carried over, what is already delivered, invoiced
 * or credited is taken off. Call it only for what may follow. Problems of the share are reported.
 */
export function proposeDraft(
  check: InputChecker,
  deal: SourceInDeal,
  { followUp, share }: WantedFollowUp,
  reader: FollowUpReader,
): DocumentDraft {
  const { row, content } = deal.source;
  if (content === null) throw new UnexpectedError("Nothing follows from a draft");
  const type = typeOfFollowUp(followUp, row.type);
  const texts = new FollowUpTexts(row, reader.locale);
  const base: DocumentDraft = {
    ...NO_FACTS,
    ...referencesOf(content),
    ...datesOf(type, content, reader.today),
    ...(followUp === FollowUp.CORRECTION ? sameTerms(content, reader.today) : termsOf(type, content, reader)),
    ...textsOf(content, texts, followUp),
    ...(knows(type, "delivery") && deliveryOf(followUp, deal, reader.today)),
    taxExemption: exemptionOf(content, reader.isSmallBusiness),
    pricesIncludeTax: deal.source.pricesIncludeTax === true,
    lines: [],
  };
  const { currency } = row;
  switch (followUp) {
    case FollowUp.COPY:
      return {
        ...base,
        lines: sourceLinesOf({
          id: row.id,
          name: content.title ?? content.number,
          content,
          keepsOptional: knows(type, "optionalLines"),
        }).map((line) => ({ ...toDraftLine(line), dealLine: null })),
        adjustments: agreedAdjustments(content.adjustments, currency),
      };
    case FollowUp.REMAINDER_INVOICE: {
      const draft = { ...base, lines: remainderLines(deal, texts) };
      return { ...draft, taxRoundings: roundTaxes(draft, currency, restToInvoice(deal)) };
    }
    case FollowUp.CREDIT_NOTE:
    case FollowUp.CANCELLATION: {
      const draft = { ...base, ...proposeLines(check, deal, { followUp, share }, texts) };
      return { ...draft, taxRoundings: roundTaxes(draft, currency, restToCredit(deal)) };
    }
    case FollowUp.CORRECTION: {
      const draft = { ...base, ...proposeLines(check, deal, { followUp, share }, texts) };
      return { ...draft, taxRoundings: roundTaxes(draft, currency, deal.source.taxes) };
    }
    default:
      return { ...base, ...proposeLines(check, deal, { followUp, share }, texts) };
  }
}

/** As many days to pay or to decide as there were; else the usual ones. */
function datesOf(
  type: DocumentType,
  content: DocumentContent,
  today: CalendarDate,
): Pick<DocumentDraft, "date" | "dueDate" | "validUntil"> {
  const after = (last: CalendarDate | null, usual: number): CalendarDate =>
    addDays(today, last === null ? usual : Math.max(0, daysBetween(content.documentDate, last)));
  return {
    date: today,
    dueDate: knows(type, "dueDate") ? after(content.dueDate, DAYS_TO_PAY) : null,
    validUntil: knows(type, "validUntil") ? after(content.validUntil, DAYS_VALID) : null,
  };
}

/** What has no terms of its own, such as an offer, is paid by the usual ones. */
function termsOf(
  type: DocumentType,
  { dueDate }: DocumentContent,
  { today, terms }: FollowUpReader,
): Partial<Pick<DocumentDraft, "cashDiscounts" | "dueDate">> {
  if (terms === null || dueDate !== null || !knows(type, "dueDate")) return {};
  return {
    dueDate: terms.dueDays === null ? null : addDays(today, terms.dueDays),
    ...(knows(type, "cashDiscount") && { cashDiscounts: terms.cashDiscounts }),
  };
}

/** A correction is to be paid as what it replaces: as many days from now on, with the same discounts. */
function sameTerms(
  { documentDate, dueDate, discountTerms }: DocumentContent,
  today: CalendarDate,
): Pick<DocumentDraft, "cashDiscounts" | "dueDate"> {
  return {
    dueDate: dueDate === null ? null : addDays(today, Math.max(0, daysBetween(documentDate, dueDate))),
    // Those on a part of the total come from other programs, and none are written here.
    cashDiscounts: discountTerms.flatMap(({ days, percent, baseMinor }) =>
      baseMinor === null ? [{ days, percent }] : [],
    ),
  };
}

/** An introduction is written for one document, notes hold for the deal. Files have longer texts than people may write. */
function textsOf(
  { title, intro, notes }: DocumentContent,
  texts: FollowUpTexts,
  followUp: FollowUp,
): Pick<DocumentDraft, "title" | "intro" | "note"> {
  const note = notes.join("\n\n").slice(0, FIELD_LIMITS.document.note);
  const newTitle = followUp === FollowUp.CANCELLATION ? texts.cancelTitle(title) : title;
  return {
    title: newTitle?.slice(0, FIELD_LIMITS.document.title) ?? null,
    intro: introOf(intro, texts, followUp)?.slice(0, FIELD_LIMITS.document.intro) ?? null,
    note: note === "" ? null : note,
  };
}

function introOf(intro: string | null, texts: FollowUpTexts, followUp: FollowUp): string | null {
  switch (followUp) {
    case FollowUp.COPY:
      return intro;
    case FollowUp.CORRECTION:
      return intro === null ? texts.replaces() : `${texts.replaces()}\n\n${intro}`;
    case FollowUp.CANCELLATION:
      return texts.cancels();
    default:
      return texts.reference();
  }
}

/** A delivery note says when; what is delivered or done now, is so today; what takes an invoice back or corrects it is about what was. */
function deliveryOf(
  followUp: FollowUp,
  { source }: SourceInDeal,
  today: CalendarDate,
): Pick<DocumentDraft, "deliveryDate" | "servicePeriod"> {
  const { content, row } = source;
  const { deliveryDate = null, servicePeriod = null } = content ?? {};
  if (row.type === DocumentType.DELIVERY_NOTE && followUp === FollowUp.INVOICE) {
    return { deliveryDate: servicePeriod === null ? (deliveryDate ?? row.documentDate) : null, servicePeriod };
  }
  if (followUp === FollowUp.CREDIT_NOTE || isTakeBack(followUp)) return { deliveryDate, servicePeriod };
  return { deliveryDate: today, servicePeriod: null };
}
