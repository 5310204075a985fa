import type { DocumentTypeFacts } from "@kundenportal/domain/documents/document-type-facts";
import { isWrittenByStaff } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { nameTypes } from "./name-types";

type Term = keyof DocumentTypeFacts["terms"];

/** Whether staff can agree it in a document of the type. */
export function knows(type: DocumentType, term: Term): boolean {
  return isWrittenByStaff(type) && DOCUMENT_TYPE_TABLE[type].terms[term];
}

/** For an error: "invoices and offers". */
export function typesWith(term: Term): string {
  return nameTypes((type) => knows(type, term));
}
