import type { Locale, LocalizedText } from "../locale";
import { DocumentType } from "./document-types";

const NAMES: Readonly<Record<DocumentType, LocalizedText>> = {
  [DocumentType.OFFER]: { de: "Angebot", en: "Offer" },
  [DocumentType.ORDER_CONFIRMATION]: { de: "Auftragsbestätigung", en: "Order confirmation" },
  [DocumentType.DELIVERY_NOTE]: { de: "Lieferschein", en: "Delivery note" },
  [DocumentType.INVOICE]: { de: "Rechnung", en: "Invoice" },
  [DocumentType.REMINDER]: { de: "Mahnung", en: "Reminder" },
  [DocumentType.CREDIT_NOTE]: { de: "Gutschrift", en: "Credit note" },
};

/** The heading of a document of this type, and its name in a sentence. */
export function documentTypeName(type: DocumentType, locale: Locale): string {
  return NAMES[type][locale];
}
