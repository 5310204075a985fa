import type { DocumentReferenceKind } from "@kundenportal/domain/documents/document-content";
import type { Invoice } from "./to-invoice";

/** Of a kind that EN 16931 knows once. */
export function referenceOf({ references }: Invoice, kind: DocumentReferenceKind): string | null {
  return references.find((reference) => reference.kind === kind)?.value ?? null;
}
