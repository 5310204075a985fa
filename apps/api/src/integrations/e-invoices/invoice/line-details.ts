import type { DocumentLine, LineDetail, LineDetailKind } from "@kundenportal/domain/documents/document-content";

export function detailsOf({ details }: DocumentLine, kind: LineDetailKind): readonly LineDetail[] {
  return details.filter((detail) => detail.kind === kind);
}

/** Of a kind that EN 16931 knows once. */
export function detailOf(line: DocumentLine, kind: LineDetailKind): string | null {
  return detailsOf(line, kind)[0]?.value ?? null;
}
