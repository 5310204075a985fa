import type { MoneyBreakdown as DomainBreakdown } from "@kundenportal/domain/documents/money-breakdown";
import { presentMoney } from "../../../graphql/money.types";
import type { CustomerBooking } from "../../ledger/customer-booking";
import { Booking, MoneyBreakdown, MoneyStep } from "./document-money.portal.types";

export function presentBreakdown({ steps, openMinor, creditMinor }: DomainBreakdown, currency: string): MoneyBreakdown {
  return Object.assign(new MoneyBreakdown(), {
    steps: steps.map(({ kind, amountMinor, number }) =>
      Object.assign(new MoneyStep(), { kind, amount: presentMoney(amountMinor, currency), number }),
    ),
    open: presentMoney(openMinor, currency),
    credit: creditMinor === 0 ? null : presentMoney(creditMinor, currency),
  });
}

export function presentBooking({ amountMinor, currency, ...booking }: CustomerBooking): Booking {
  return Object.assign(new Booking(), {
    id: booking.id,
    kind: booking.kind,
    method: booking.method,
    amount: presentMoney(amountMinor, currency),
    bookedOn: booking.bookedOn,
    isReversed: booking.isReversed,
  });
}
