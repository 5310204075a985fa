import type { DocumentDraft } from "../../documents/versions/document-draft";
import type { DocumentDataFields } from "../writing/document-input";

/**
 * What programs from before it was kept leave out stays: whether prices have the tax in them, and which line of a deal a line
 * is. A line of the same name is still the same.
 */
export function keepUnsaid(data: DocumentDataFields, before: DocumentDraft | null): DocumentDataFields {
  const left = [...(before?.lines ?? [])];
  return {
    ...data,
    pricesIncludeTax: data.pricesIncludeTax === undefined ? before?.pricesIncludeTax : data.pricesIncludeTax,
    lines: data.lines.map((line) => {
      if (line.dealLine !== undefined) return line;
      const index = left.findIndex(({ name }) => name === line.name);
      const [same] = index === -1 ? [] : left.splice(index, 1);
      return { ...line, dealLine: same?.dealLine ?? null };
    }),
  };
}
