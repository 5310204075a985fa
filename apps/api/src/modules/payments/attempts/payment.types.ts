import { registerEnumType } from "type-graphql";
import { PaymentStatus } from "./payment-status";

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
