import { registerEnumType } from "type-graphql";
import { PaymentMethod } from "../../../integrations/payment-providers/payment-provider";
import { PaymentStatus } from "./payment-status";

registerEnumType(PaymentMethod, {
  name: "PaymentMethod",
  description: "How the customer paid.",
  valuesConfig: {
    CARD: { description: "Credit or debit card." },
    SEPA_DEBIT: { description: "SEPA-Lastschrift." },
    PAYPAL: { description: "PayPal." },
    WERO: { description: "Wero." },
    PAY_LATER: { description: "Kauf auf Rechnung." },
    BANK_TRANSFER: { description: "Überweisung." },
    CASH: { description: "Barzahlung." },
    OTHER: { description: "Any other way." },
  },
});

registerEnumType(PaymentStatus, {
  name: "PaymentStatus",
  description: "Where an attempt to pay stands. What is owed follows from the ledger, not from this.",
  valuesConfig: {
    OPEN: { description: "The customer was sent to the pay page." },
    PROCESSING: { description: "The provider is at it; a direct debit may take days." },
    CAPTURED: { description: "Paid in full." },
    PARTIALLY_CAPTURED: { description: "A part came in; the rest is open again." },
    FAILED: { description: "Declined or failed; nothing came in." },
    CANCELED: { description: "Called off before paying." },
    EXPIRED: { description: "Not paid in time." },
    UNKNOWN: { description: "The provider's answer got lost; we are finding out." },
    PARKED: { description: "What the provider tells does not fit; a person must look." },
  },
});
