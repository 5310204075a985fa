import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { Text } from "../lib/use-text";

interface NamedDocument {
  readonly type: DocumentType;
  /** Null while a draft. */
  readonly number: string | null;
}

/** What to call a document in a sentence: “Invoice RE-2026-0187”. */
export function documentName(t: Text, { type, number }: NamedDocument): string {
  const typeName = t(`documentType.${type}`);
  return number === null
    ? t("document.draftName", { type: typeName })
    : t("document.numberedName", { type: typeName, number });
}
