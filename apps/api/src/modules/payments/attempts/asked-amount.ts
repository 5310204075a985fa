import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { computeFigures, type FiguredDocument } from "../../documents/table/document-figures";
import type { Payment } from "./payment";

/**
 * Whether an attempt asks for the amount its document still asks for. Calculated as of the day it was started: a customer
 * who starts paying with a cash discount on its last day may finish after midnight.
 */
export function asksForWhatIsOwed(
  { amountMinor, createdAt }: Pick<Payment, "amountMinor" | "createdAt">,
  document: FiguredDocument,
  timeZone: string,
): boolean {
  return computeFigures(document, todayIn(timeZone, new Date(createdAt))).payableMinor === amountMinor;
}
