import { orElse } from "../../database/stored-values";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";

/** A stored method of payment. How something was paid changes no sum. */
export const methodColumn = orElse(Object.values(PaymentMethod), PaymentMethod.OTHER);
