import { DOCUMENT_TYPES_BY_RANK } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";

/** The types for which something is true, in words for developers: `invoices and reminders`. */
export function nameTypes(holds: (type: DocumentType) => boolean): string {
  return DOCUMENT_TYPES_BY_RANK.filter(holds)
    .map((type) => `${DOCUMENT_TYPE_TABLE[type].name.en.toLowerCase()}s`)
    .join(" and ");
}
