import { registerEnumType } from "type-graphql";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { LedgerEntryKind } from "./ledger-entry-kind";

registerEnumType(LedgerEntryKind, {
  name: "LedgerEntryKind",
  description: "Why money moved.",
  valuesConfig: {
    CAPTURED: { description: "Received through a provider." },
    REFUNDED: { description: "Given back through a provider." },
    REFUND_REVERSED: { description: "A refund that failed after it had been booked." },
    CHARGEBACK_REVERSED: { description: "A chargeback that was won." },
    CHARGED_BACK: { description: "Taken back by the payer's bank." },
    BOOKED_BY_HAND: { description: "Booked by staff: a transfer or cash." },
    BOOKED_FROM_BANK: {
      description: "Confirmed from a line of a bank statement; the opposite sign when that was undone.",
    },
    CASH_DISCOUNT: { description: "Cash discount (Skonto) that was granted: settles without money." },
    REFUNDED_BY_HAND: { description: "Given back by transfer or in cash, as staff recorded it." },
    CREDITED: {
      description:
        "A credit note and the invoice it names: one entry on each. Negative when it turned out not to be needed there, or was cancelled.",
    },
    SET_OFF: { description: "A credit that staff set against an open invoice: one entry on each; no money moved." },
    PREPAID: { description: "Paid before the document was issued, as the e-invoice says." },
  },
});

registerEnumType(PaymentMethod, {
  name: "PaymentMethod",
  description: "How the customer paid.",
  valuesConfig: {
    CARD: { description: "Credit or debit card." },
    SEPA_DEBIT: { description: "SEPA direct debit (SEPA-Lastschrift)." },
    PAYPAL: { description: "PayPal." },
    WERO: { description: "Wero." },
    PAY_LATER: { description: "Pay later by invoice (Kauf auf Rechnung)." },
    BANK_TRANSFER: { description: "Bank transfer (Überweisung)." },
    CASH: { description: "Cash (Barzahlung)." },
    OTHER: { description: "Any other way." },
  },
});
