import { registerEnumType } from "type-graphql";
import { PaymentStatus } from "./payment-status";

registerEnumType(PaymentStatus, {
  name: "PaymentStatus",
  description: "The state of an attempt to pay. What is owed follows from the ledger, not from this.",
  valuesConfig: {
    OPEN: { description: "The customer was sent to the pay page." },
    PROCESSING: { description: "The provider is processing it; a direct debit may take days." },
    CAPTURED: { description: "Paid in full." },
    PARTIALLY_CAPTURED: { description: "A part was received; the rest is open again." },
    FAILED: { description: "Declined or failed; no money was received." },
    CANCELED: { description: "Cancelled before paying." },
    EXPIRED: { description: "Not paid in time." },
    UNKNOWN: { description: "The provider's answer got lost; we are finding out." },
    PARKED: { description: "What the provider reports does not match; somebody has to check it." },
  },
});
