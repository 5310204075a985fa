import { type DocumentLine, LineRole } from "@kundenportal/domain/documents/document-content";

/** The lines whose amounts are in the totals: a group's lines in its place, and none that only informs. */
export function countedLines(line: DocumentLine): readonly DocumentLine[] {
  if (line.role === LineRole.INFORMATION) return [];
  return line.role === LineRole.GROUP && line.subLines.length > 0 ? line.subLines.flatMap(countedLines) : [line];
}
