import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import { PaymentMethod } from "../../../integrations/payment-providers/payment-provider";
import { ledgerMethodName } from "../../ledger/ledger-export-words";
import type { LedgerEntry } from "../../ledger/ledger.repository";

const ONLINE: LocalizedText = { de: "Online-Zahlung", en: "online payment" };
const OTHERWISE: LocalizedText = { de: "Zahlung", en: "payment" };

/** How money moved, in the customer's words, also where nobody said so. */
export function methodWords({ paymentId, method }: Pick<LedgerEntry, "paymentId" | "method">, locale: Locale): string {
  if (method !== null && method !== PaymentMethod.OTHER) return ledgerMethodName(method, locale);
  return (paymentId === null ? OTHERWISE : ONLINE)[locale];
}
