import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { Locale } from "@kundenportal/domain/locale";

/** Headings of documents that are a special kind within their type, by UNTDID 1001. */
const HEADINGS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  de: {
    "326": "Teilrechnung",
    "384": "Rechnungskorrektur",
    "389": "Gutschrift (Selbstfakturierung)",
    "875": "Abschlagsrechnung",
    "876": "Teilschlussrechnung",
    "877": "Schlussrechnung",
  },
  en: {
    "326": "Partial invoice",
    "384": "Corrected invoice",
    "389": "Self-billed invoice",
    "875": "Partial construction invoice",
    "876": "Partial final construction invoice",
    "877": "Final construction invoice",
  },
};

/** Of a credit note that takes an invoice back: as one, it has no code of its own. */
const CANCELLATION: Readonly<Record<Locale, string>> = { de: "Stornorechnung", en: "Cancellation invoice" };

export function headingOf(content: DocumentContent, locale: Locale): string {
  if (content.isCancellation === true) return CANCELLATION[locale];
  const special = content.typeCode === null ? undefined : HEADINGS[locale][content.typeCode];
  return special ?? documentTypeName(content.type, locale);
}
