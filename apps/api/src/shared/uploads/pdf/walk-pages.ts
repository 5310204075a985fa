import type { PdfFile } from "./pdf-file";
import { PDF_LIMITS, PdfRefusal } from "./pdf-refusal";
import { isDict, isList, type PdfDict, type PdfValue } from "./pdf-value";

interface Page {
  readonly page: PdfDict;
  /** Its own, or those of the group of pages that it is in. */
  readonly resources: PdfDict | null;
}

/** All pages in order. */
export function walkPages(pdf: PdfFile, visit: (page: Page) => void): void {
  const seen = new Set<PdfDict>();
  const walk = (value: PdfValue | undefined, inherited: PdfDict | null): void => {
    const node = pdf.resolve(value);
    if (!isDict(node) || seen.has(node)) return;
    seen.add(node);
    if (seen.size > PDF_LIMITS.nodes) throw new PdfRefusal("TOO_COMPLEX", "The PDF has too many pages.");
    const resources = pdf.dict(node.get("Resources")) ?? inherited;
    const kids = pdf.resolve(node.get("Kids"));
    if (isList(kids)) for (const kid of kids) walk(kid, resources);
    else visit({ page: node, resources });
  };
  walk(pdf.catalog.get("Pages"), null);
}
