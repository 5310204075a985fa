import type { DocumentDraft } from "../../documents/versions/document-draft";
import type { DocumentDataFields } from "../writing/document-input";

/** Programs from before deals send lines without saying which they are: a line of the same name is still the same. */
export function keepDealLines(data: DocumentDataFields, before: DocumentDraft | null): DocumentDataFields {
  const left = [...(before?.lines ?? [])];
  return {
    ...data,
    lines: data.lines.map((line) => {
      if (line.dealLine !== undefined) return line;
      const index = left.findIndex(({ name }) => name === line.name);
      const [same] = index === -1 ? [] : left.splice(index, 1);
      return { ...line, dealLine: same?.dealLine ?? null };
    }),
  };
}
