import { registerEnumType } from "type-graphql";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";

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
