import { addDays, type CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { PaymentTerms } from "@kundenportal/domain/documents/payment-terms";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { DocumentDataFields } from "./document-input";
import { knows } from "./document-terms";

/**
 * A new document's data with the usual terms of payment, where it says nothing of any: neither of a due date nor of a cash
 * discount. Terms go together: who agrees on a date of their own may not mean the discount.
 */
export function presetTerms(
  type: DocumentType,
  data: DocumentDataFields,
  { terms, today }: { readonly terms: PaymentTerms | null; readonly today: CalendarDate },
): DocumentDataFields {
  const saysSomething = [data.dueDate, data.cashDiscount, data.cashDiscounts].some((term) => term !== undefined);
  if (terms === null || saysSomething) return data;
  const { dueDays, cashDiscounts } = terms;
  return {
    ...data,
    ...(dueDays !== null && knows(type, "dueDate") && { dueDate: addDays(data.date ?? today, dueDays) }),
    ...(knows(type, "cashDiscount") && { cashDiscounts }),
  };
}
