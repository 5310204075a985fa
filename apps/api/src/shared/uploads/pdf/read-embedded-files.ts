import type { PdfFile } from "./pdf-file";
import { PDF_LIMITS, PdfRefusal } from "./pdf-refusal";
import { isDict, isList, nameOf, type PdfDict, PdfRef, type PdfValue, textOf } from "./pdf-value";
import { walkPages } from "./walk-pages";

/** A file inside a PDF. */
export interface EmbeddedFile {
  /** As the PDF calls it, without folders. */
  readonly name: string;
  readonly description: string | null;
  /** As the PDF claims; null when it does not. */
  readonly mediaType: string | null;
  readonly bytes: Buffer;
}

/**
 * The files embedded in a PDF: named in the catalog's tree, flat or nested, or belonging to the document (/AF) or to
 * something on a page. Each once, wherever it is named; those that can't be unpacked are left out.
 */
export function readEmbeddedFiles(pdf: PdfFile): readonly EmbeddedFile[] {
  const found = new Map<unknown, EmbeddedFile>();
  for (const specification of findSpecifications(pdf)) {
    if (found.size >= PDF_LIMITS.embeddedFiles) {
      throw new PdfRefusal("TOO_COMPLEX", `The PDF has more than ${PDF_LIMITS.embeddedFiles} embedded files.`);
    }
    const embedded = pdf.dict(specification.get("EF"));
    const stream = ["UF", "F", "Unix", "DOS", "Mac"].map((key) => embedded?.get(key)).find((each) => each != null);
    const identity = stream instanceof PdfRef ? stream.id : stream;
    if (stream === undefined || found.has(identity)) continue;
    const bytes = pdf.unpack(stream);
    if (bytes === null) continue;
    const subtype = nameOf(pdf.dict(stream)?.get("Subtype"));
    found.set(identity, {
      name: nameIn(pdf, specification),
      description: textOf(pdf.resolve(specification.get("Desc"))),
      mediaType: subtype?.toLowerCase() ?? null,
      bytes,
    });
  }
  return [...found.values()];
}

/** The name of the file, never the key of the tree: that may be anything. */
function nameIn(pdf: PdfFile, specification: PdfDict): string {
  const names = ["UF", "F"].map((key) => textOf(pdf.resolve(specification.get(key))));
  const name = names.find((each) => each !== null && each.trim() !== "") ?? "";
  return name.split(/[/\\]/).at(-1)?.trim() ?? "";
}

function findSpecifications(pdf: PdfFile): readonly PdfDict[] {
  const specifications: PdfDict[] = [];
  const add = (value: PdfValue | undefined): void => {
    const dict = pdf.dict(value);
    if (dict?.has("EF") === true) specifications.push(dict);
  };
  walkNames(pdf, pdf.dict(pdf.catalog.get("Names"))?.get("EmbeddedFiles"), add);
  for (const value of listIn(pdf, pdf.catalog.get("AF"))) add(value);
  walkPages(pdf, ({ page }) => {
    for (const value of listIn(pdf, page.get("AF"))) add(value);
    for (const value of listIn(pdf, page.get("Annots"))) add(pdf.dict(value)?.get("FS"));
  });
  return specifications;
}

/** A tree of names: the values are in the leaves, and leaves may be nested in /Kids or be the root itself. */
function walkNames(pdf: PdfFile, root: PdfValue | undefined, take: (value: PdfValue | undefined) => void): void {
  const seen = new Set<PdfValue>();
  const waiting = [root];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    const dict = pdf.resolve(node);
    if (!isDict(dict) || seen.has(dict)) continue;
    seen.add(dict);
    if (seen.size > PDF_LIMITS.nodes) throw new PdfRefusal("TOO_COMPLEX", "The PDF has too many embedded files.");
    listIn(pdf, dict.get("Names")).forEach((value, index) => {
      if (index % 2 === 1) take(value);
    });
    waiting.push(...listIn(pdf, dict.get("Kids")));
  }
}

function listIn(pdf: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const list = pdf.resolve(value);
  return isList(list) ? list : [];
}
