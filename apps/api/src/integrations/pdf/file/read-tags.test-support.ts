import { isDictionary, OpenPdf, nameOf, type PdfDictionary, type PdfValue, textOf } from "./open-pdf.test-support";
import { contentOf, readDrawnTexts } from "../read-pdf.test-support";

/** A part of the document as a screen reader finds it. */
export interface ReadElement {
  readonly role: string;
  readonly scope: string | null;
  readonly alternative: string | null;
  /** In the order in which they are read: its own texts and its elements. */
  readonly parts: readonly (string | ReadElement)[];
  /** Where its links lead, and what they say. */
  readonly links: readonly (readonly [url: string, text: string])[];
}

/** The structure of one of our PDFs. */
export function readTags(pdf: Buffer): ReadElement {
  const file = new OpenPdf(pdf);
  const texts = textsByMark(file);
  const [document] = elementsIn(treeOf(file), file);
  if (document === undefined) throw new Error("Nothing in the tree");
  return readElement(document, file, texts);
}

/** All that is read, a line for each element with a text of its own: `TH Column: Menge`. */
export function readAloud(element: ReadElement): readonly string[] {
  const { role, scope, alternative, parts } = element;
  const own = parts.filter((part) => typeof part === "string").join("");
  const said = alternative ?? own;
  const name = scope === null ? role : `${role} ${scope}`;
  const inside = parts.flatMap((part) => (typeof part === "string" ? [] : readAloud(part)));
  return said === "" ? inside : [`${name}: ${said}`, ...inside];
}

/** Every element of these roles, in the order of reading. */
export function elementsOf(element: ReadElement, role: string): readonly ReadElement[] {
  const inside = element.parts.flatMap((part) => (typeof part === "string" ? [] : elementsOf(part, role)));
  return element.role === role ? [element, ...inside] : inside;
}

/**
 * What is wrong with how the structure hangs together; checkers from outside do not see all of it. Every mark on a page has
 * its element, every element that is a parent of something hangs in the tree, and both sides of each bond agree.
 */
export function faultsOfStructure(pdf: Buffer): readonly string[] {
  const file = new OpenPdf(pdf);
  const reached = new Map<PdfDictionary, string>();
  const faults: string[] = [];
  const walk = (element: PdfDictionary, parent: PdfDictionary, path: string): void => {
    const here = `${path}/${nameOf(element.get("/S")) ?? "?"}`;
    if (reached.has(element)) faults.push(`${here} hangs in the tree twice`);
    reached.set(element, here);
    if (file.get(element.get("/P")) !== parent) faults.push(`${here} has another parent`);
    const kids = elementsIn(element, file);
    if (kids.length === 0 && contentsIn(element, file).length === 0 && !/\/T[HD]$/.test(here))
      faults.push(`${here} is empty`);
    for (const kid of kids) walk(kid, element, here);
  };
  const tree = treeOf(file);
  for (const top of elementsIn(tree, file)) walk(top, tree, "");

  const parents = parentsByKey(file);
  for (const [key, value] of parents) {
    const owners = Array.isArray(value) ? (value as readonly PdfValue[]) : [value];
    owners.forEach((owner, mark) => {
      const element = file.get(owner);
      if (!isDictionary(element) || !reached.has(element))
        faults.push(`Entry ${String(key)}.${String(mark)} is out of the tree`);
    });
  }
  file.pages.forEach((page, index) => {
    const owners = file.list(parents.get(Number(page.get("/StructParents"))));
    const marks = marksOn(page, file);
    if (marks.length !== owners.length) faults.push(`Page ${String(index + 1)} has other marks than its parents`);
    for (const mark of marks) {
      const owner = file.get(owners[mark]);
      const isIn =
        isDictionary(owner) && contentsIn(owner, file).some((each) => each.page === page && each.mark === mark);
      if (!isIn) faults.push(`Mark ${String(mark)} of page ${String(index + 1)} is not in its element`);
    }
    for (const annotation of file.list(page.get("/Annots")).map((each) => file.dictionary(each))) {
      const owner = file.get(parents.get(Number(annotation.get("/StructParent"))));
      const objects = isDictionary(owner) ? kidsOf(owner, file).filter(isDictionary) : [];
      if (!objects.some((each) => file.get(each.get("/Obj")) === annotation && file.get(each.get("/Pg")) === page)) {
        faults.push(`A link of page ${String(index + 1)} is not in its element`);
      }
    }
  });
  return [...faults, ...unmarked(file)];
}

/** What is drawn without belonging to an element or being an artifact. */
function unmarked(file: OpenPdf): readonly string[] {
  const painting = new Set(["TJ", "Tj", "S", "f", "F", "f*", "B", "b", "Do", "sh"]);
  return file.pages.flatMap((page, index) => {
    let depth = 0;
    return operatorsOn(page, file).flatMap((operator) => {
      if (operator === "BDC" || operator === "BMC") depth += 1;
      if (operator === "EMC") depth -= 1;
      return painting.has(operator) && depth === 0 ? [`${operator} on page ${String(index + 1)} is not marked`] : [];
    });
  });
}

function operatorsOn(page: PdfDictionary, file: OpenPdf): readonly string[] {
  return contentOf(page, file).flatMap((value) =>
    typeof value === "object" && value !== null && "operator" in value ? [value.operator] : [],
  );
}

function marksOn(page: PdfDictionary, file: OpenPdf): readonly number[] {
  return contentOf(page, file).flatMap((value) =>
    isDictionary(value) && value.has("/MCID") ? [Number(value.get("/MCID"))] : [],
  );
}

function treeOf(file: OpenPdf): PdfDictionary {
  return file.dictionary(file.root.get("/StructTreeRoot"));
}

function parentsByKey(file: OpenPdf): ReadonlyMap<number, PdfValue> {
  const numbers = file.list(file.dictionary(treeOf(file).get("/ParentTree")).get("/Nums"));
  return new Map(
    Array.from({ length: numbers.length / 2 }, (_, index) => [
      Number(numbers[index * 2]),
      file.get(numbers[index * 2 + 1]) ?? null,
    ]),
  );
}

function kidsOf(element: PdfDictionary, file: OpenPdf): readonly PdfValue[] {
  const kids = element.get("/K") ?? null;
  const all = Array.isArray(kids) ? (kids as readonly PdfValue[]) : [kids];
  return all.map((kid) => file.get(kid) ?? null);
}

function elementsIn(element: PdfDictionary, file: OpenPdf): readonly PdfDictionary[] {
  return kidsOf(element, file)
    .filter(isDictionary)
    .filter((kid) => kid.has("/S"));
}

/** The marks that are an element's own, and on which pages. */
function contentsIn(element: PdfDictionary, file: OpenPdf) {
  return kidsOf(element, file).flatMap((kid) => {
    if (typeof kid === "number") return [{ page: file.get(element.get("/Pg")), mark: kid }];
    if (!isDictionary(kid) || kid.has("/S")) return [];
    return [{ page: file.get(kid.get("/Pg")), mark: kid.has("/MCID") ? Number(kid.get("/MCID")) : -1 }];
  });
}

function textsByMark(file: OpenPdf): ReadonlyMap<PdfDictionary, ReadonlyMap<number, string>> {
  const drawn = readDrawnTexts(file);
  return new Map(
    file.pages.map((page, index) => {
      const texts = new Map<number, string>();
      for (const { mark, text } of drawn.filter((each) => each.page === index + 1)) {
        if (mark !== null) texts.set(mark, (texts.get(mark) ?? "") + text);
      }
      return [page, texts];
    }),
  );
}

function readElement(
  element: PdfDictionary,
  file: OpenPdf,
  texts: ReadonlyMap<PdfDictionary, ReadonlyMap<number, string>>,
): ReadElement {
  const attributes = file.get(element.get("/A"));
  const scope = isDictionary(attributes) ? attributes.get("/Scope") : undefined;
  const kids = kidsOf(element, file);
  const textAt = (page: PdfValue | undefined, mark: number): string =>
    isDictionary(page) ? (texts.get(page)?.get(mark) ?? "") : "";
  return {
    role: nameOf(element.get("/S")) ?? "",
    scope: nameOf(scope),
    alternative: textOf(element.get("/Alt")),
    parts: kids.flatMap((kid): (string | ReadElement)[] => {
      if (typeof kid === "number") return [textAt(file.get(element.get("/Pg")), kid)];
      if (!isDictionary(kid)) return [];
      if (kid.has("/S")) return [readElement(kid, file, texts)];
      return kid.has("/MCID") ? [textAt(file.get(kid.get("/Pg")), Number(kid.get("/MCID")))] : [];
    }),
    links: kids.filter(isDictionary).flatMap((kid) => {
      if (!kid.has("/Obj")) return [];
      const annotation = file.dictionary(kid.get("/Obj"));
      const url = textOf(file.dictionary(annotation.get("/A")).get("/URI")) ?? "";
      return [[url, textOf(annotation.get("/Contents")) ?? ""] as const];
    }),
  };
}
