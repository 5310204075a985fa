import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { computeFigures, type FiguredDocument } from "../../documents/table/document-figures";
import type { Payment } from "./payment";

/**
 * Whether an attempt asks for what its document still asks for. Reckoned as of the day on which it was started: who
 * starts paying with a cash discount on its last day may finish after midnight.
 */
export function asksForWhatIsOwed(
  { amountMinor, createdAt }: Pick<Payment, "amountMinor" | "createdAt">,
  document: FiguredDocument,
  timeZone: string,
): boolean {
  return computeFigures(document, todayIn(timeZone, new Date(createdAt))).payableMinor === amountMinor;
}
