import type { Locale } from "../locale";
import { DOCUMENT_TYPE_TABLE } from "./document-type-table";
import type { DocumentType } from "./document-types";

/** The heading of a document of this type, and its name in a sentence. */
export function documentTypeName(type: DocumentType, locale: Locale): string {
  return DOCUMENT_TYPE_TABLE[type].name[locale];
}
