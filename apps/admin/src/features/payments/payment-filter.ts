import { addDays, isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { PaymentFilter, PaymentStatus } from "../../gql/graphql";
import { startOfDayIn } from "../../lib/end-of-day";
import { findMember } from "../../lib/find-member";

export const STATUSES = [
  "CAPTURED",
  "PROCESSING",
  "OPEN",
  "PARTIALLY_CAPTURED",
  "UNKNOWN",
  "PARKED",
  "FAILED",
  "CANCELED",
  "EXPIRED",
] as const satisfies readonly PaymentStatus[];

export const PROVIDERS = ["paylink", "stripe", "sandbox"] as const;

/** The server's filter from the address; both days count in full, in the merchant's time zone. */
export function readPaymentFilter(get: (name: string) => string, timeZone: string): PaymentFilter {
  const status = findMember(STATUSES, get("status"));
  const from = get("from");
  const to = get("to");
  return {
    statuses: status === undefined ? null : [status],
    provider: findMember(PROVIDERS, get("provider")) ?? null,
    clientId: get("client") === "" ? null : get("client"),
    createdFrom: isCalendarDate(from) ? startOfDayIn(timeZone, from) : null,
    createdBefore: isCalendarDate(to) ? startOfDayIn(timeZone, addDays(to, 1)) : null,
    disputed: get("disputed") === "yes" ? true : null,
  };
}
