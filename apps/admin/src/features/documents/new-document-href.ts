import type { DocumentType } from "@kundenportal/domain/documents/document-types";

/** Where a document of this type is written, starting with what another one says. */
export function newDocumentHref({ type, from }: { readonly type: DocumentType; readonly from: string }): string {
  return `/documents/new?${new URLSearchParams({ type, from }).toString()}`;
}
