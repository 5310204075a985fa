import { FirstSchema1790000000001 } from "./0001-first-schema";
import { PaymentAccounts1790000000002 } from "./0002-payment-accounts";

/** In order. A shipped one is never edited. */
export const migrations = [FirstSchema1790000000001, PaymentAccounts1790000000002];
