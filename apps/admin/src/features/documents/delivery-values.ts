import { z } from "@kundenportal/app-core/form-schema";
import { type CalendarDate, isCalendarDate, isBefore } from "@kundenportal/domain/dates/calendar-date";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { DocumentDataInput } from "../../gql/graphql";

/** How it is said when something was delivered or done. */
export const DELIVERY_KINDS = ["DAY", "PERIOD", "OPEN"] as const;
type DeliveryKind = (typeof DELIVERY_KINDS)[number];

/** The editor's values: dates as typed, of which the kind says which count. */
export interface DeliveryValues {
  readonly deliveryKind: DeliveryKind;
  readonly deliveryDate: string;
  readonly periodStart: string;
  readonly periodEnd: string;
}

export const DELIVERY_SHAPE = {
  deliveryKind: z.enum(DELIVERY_KINDS),
  deliveryDate: z.string(),
  periodStart: z.string(),
  periodEnd: z.string(),
};

/** By field, as codes. Of a period one end is enough. */
export function deliveryProblems({
  deliveryKind,
  deliveryDate,
  periodStart,
  periodEnd,
}: DeliveryValues): Partial<Readonly<Record<keyof DeliveryValues, string>>> {
  if (deliveryKind === "OPEN") return {};
  if (deliveryKind === "DAY") return isCalendarDate(deliveryDate) ? {} : { deliveryDate: "INVALID_DATE" };
  const isWrong = (text: string): boolean => text !== "" && !isCalendarDate(text);
  return {
    ...(isWrong(periodStart) || (periodStart === "" && periodEnd === "") ? { periodStart: "INVALID_DATE" } : {}),
    ...(isWrong(periodEnd)
      ? { periodEnd: "INVALID_DATE" }
      : periodStart !== "" && periodEnd !== "" && isBefore(periodEnd, periodStart)
        ? { periodEnd: "OUT_OF_RANGE" }
        : {}),
  };
}

/** Null is sent for what is open, so that the server does not take the document's date instead. */
export function readDelivery(
  { deliveryKind, deliveryDate, periodStart, periodEnd }: DeliveryValues,
  type: DocumentType,
): Pick<DocumentDataInput, "deliveryDate" | "servicePeriod"> {
  const isDay = hasDelivery(type) && deliveryKind === "DAY";
  const isPeriod = hasDelivery(type) && deliveryKind === "PERIOD";
  return {
    deliveryDate: isDay ? deliveryDate : null,
    servicePeriod: isPeriod ? { start: dateOrNull(periodStart), end: dateOrNull(periodEnd) } : null,
  };
}

interface StoredDelivery {
  readonly deliveryDate: string | null;
  readonly servicePeriod: { readonly start: string | null; readonly end: string | null } | null;
}

/** As the server has it, ready for editing. */
export function toDeliveryValues({ deliveryDate, servicePeriod }: StoredDelivery): DeliveryValues {
  return {
    deliveryKind: servicePeriod !== null ? "PERIOD" : deliveryDate !== null ? "DAY" : "OPEN",
    deliveryDate: deliveryDate ?? "",
    periodStart: servicePeriod?.start ?? "",
    periodEnd: servicePeriod?.end ?? "",
  };
}

/** For a new document: delivered on the day on which it is written. */
export function deliveredOn(date: CalendarDate): DeliveryValues {
  return { deliveryKind: "DAY", deliveryDate: date, periodStart: "", periodEnd: "" };
}

/** For a document that has said nothing yet. */
export const NOT_DELIVERED: DeliveryValues = toDeliveryValues({ deliveryDate: null, servicePeriod: null });

export function hasDelivery(type: DocumentType): boolean {
  return DOCUMENT_TYPE_TABLE[type].terms.delivery;
}

function dateOrNull(text: string): string | null {
  return text === "" ? null : text;
}
