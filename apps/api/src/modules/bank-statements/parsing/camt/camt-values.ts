import { type CalendarDate, isCalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { isCurrencyCode } from "@kundenportal/domain/money/currency";
import { type Money, parseAmountText } from "@kundenportal/domain/money/money";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import type { CamtReader } from "./camt-element";

/** An instant that says where it was: a day only together with a time zone. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

export function readAmount(reader: CamtReader, element: XmlElement): Money {
  const currency = element.attributes.get("Ccy") ?? "";
  if (!isCurrencyCode(currency)) reader.refuseValue(element, currency, "CURRENCY");
  const text = element.text.trim();
  // The schema allows a bare point at either end, which plain decimals do not have.
  const amount = parseAmountText(text.replace(/^\+?\./, "0.").replace(/\.$/, ""), currency);
  if (!amount.ok || amount.value.amountMinor < 0) {
    reader.refuseValue(element, text, "AMOUNT");
  }
  return amount.value;
}

/** True: money went out. A reversal states its own direction, not that of what it reverses. */
export function readDirection(reader: CamtReader, element: XmlElement): boolean {
  const direction = element.text.trim();
  if (direction !== "CRDT" && direction !== "DBIT") {
    reader.refuseValue(element, direction, "DIRECTION");
  }
  return direction === "DBIT";
}

/** An instant with a zone becomes the merchant's day; one without is taken as written. */
export function readDate(reader: CamtReader, element: XmlElement | null): CalendarDate | null {
  if (element === null) return null;
  const text = reader.text(element, "Dt") ?? reader.text(element, "DtTm");
  if (text === null) return null;
  const date = INSTANT.test(text) ? dayOf(text, reader.timeZone) : text.slice(0, 10);
  if (date === null || !isCalendarDate(date)) reader.refuseValue(element, text, "DATE");
  return date;
}

function dayOf(text: string, timeZone: string): CalendarDate | null {
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : todayIn(timeZone, instant);
}
