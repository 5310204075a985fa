import { registerEnumType } from "type-graphql";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";

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
