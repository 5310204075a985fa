import type { MoneyBreakdown as DomainBreakdown } from "@kundenportal/domain/documents/money-breakdown";
import { presentMoney } from "../../../graphql/money.types";
import type { CustomerBooking } from "../../ledger/customer-booking";
import { DocumentBooking, MoneyBreakdown, MoneyStep } from "./document-money.portal.types";

export function presentBreakdown({ steps, openMinor, creditMinor }: DomainBreakdown, currency: string): MoneyBreakdown {
  return Object.assign(new MoneyBreakdown(), {
    steps: steps.map(({ kind, amountMinor, number }) =>
      Object.assign(new MoneyStep(), { kind, amount: presentMoney(amountMinor, currency), number }),
    ),
    open: presentMoney(openMinor, currency),
    credit: creditMinor === 0 ? null : presentMoney(creditMinor, currency),
  });
}

export function presentBooking({ amountMinor, currency, ...booking }: CustomerBooking): DocumentBooking {
  return Object.assign(new DocumentBooking(), {
    id: booking.id,
    kind: booking.kind,
    method: booking.method,
    amount: presentMoney(amountMinor, currency),
    bookedOn: booking.bookedOn,
    isReversed: booking.isReversed,
    paymentId: booking.paymentId,
    counterDocumentId: booking.counterDocumentId,
    counterDocumentNumber: booking.counterDocumentNumber,
  });
}
