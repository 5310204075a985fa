import type { Locale } from "../locale";
import { DOCUMENT_TYPE_TABLE } from "./document-type-table";
import type { DocumentType } from "./document-types";

/** What a document of this type is headed with, and called in a sentence. */
export function documentTypeName(type: DocumentType, locale: Locale): string {
  return DOCUMENT_TYPE_TABLE[type].name[locale];
}
