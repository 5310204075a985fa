import type { BusinessTerm } from "../../e-invoice-report";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { elementPath, type Place, textPath } from "./element-path";
import { type Term, TermGroup } from "./term-group";

/**
 * Where a syntax has a group: `at` below the group around it, and its terms and groups below that. See `elementPath` and
 * `textPath`. A group may be inside itself.
 */
export interface GroupMap {
  readonly at: string;
  readonly terms: Partial<Record<BusinessTerm, string>>;
  readonly groups?: Partial<Record<BusinessTerm, GroupMap>>;
}

/** Takes an element apart into business terms. */
export type TermReader = (root: XmlElement) => TermGroup;

export function termReader(map: GroupMap): TermReader {
  const readGroup = compile("DOCUMENT", map);
  return (root) => {
    const [group] = readGroup(root);
    if (group === undefined) throw new RangeError("A map of a document must begin at its root");
    return group;
  };
}

type TextReader = (element: XmlElement) => readonly Place[];
type GroupReader = (around: XmlElement) => readonly TermGroup[];

function compile(id: TermGroup["id"], map: GroupMap): GroupReader {
  const { at, terms, groups = {} } = map;
  const path = elementPath(at);
  const termPaths = entriesOf(terms).map(([term, source]) => [term, textPath(source)] as const);
  const groupReaders: (readonly [BusinessTerm, GroupReader])[] = [];
  const reader: GroupReader = (outer) =>
    path(outer).map(
      (element) => new TermGroup(id, element, readTerms(element, termPaths), readAll(element, groupReaders)),
    );
  for (const [inner, innerMap] of entriesOf(groups)) {
    groupReaders.push([inner, innerMap === map ? reader : compile(inner, innerMap)]);
  }
  return reader;
}

function readTerms(
  element: XmlElement,
  paths: readonly (readonly [BusinessTerm, TextReader])[],
): ReadonlyMap<BusinessTerm, readonly Term[]> {
  const found = new Map<BusinessTerm, readonly Term[]>();
  for (const [id, path] of paths) {
    const terms = path(element).map((place) => ({ id, text: normaliseSpace(place.text), element: place.element }));
    if (terms.length > 0) found.set(id, terms);
  }
  return found;
}

function readAll(
  element: XmlElement,
  readers: readonly (readonly [BusinessTerm, GroupReader])[],
): ReadonlyMap<BusinessTerm, readonly TermGroup[]> {
  const found = new Map<BusinessTerm, readonly TermGroup[]>();
  for (const [id, read] of readers) {
    const groups = read(element);
    if (groups.length > 0) found.set(id, groups);
  }
  return found;
}

function normaliseSpace(text: string): string {
  return text.length > 200_000 ? text : text.replaceAll(/[ \t\r\n]+/g, " ").trim();
}

function entriesOf<Value>(record: Partial<Record<BusinessTerm, Value>>): readonly [BusinessTerm, Value][] {
  return Object.entries(record).flatMap(([key, value]) => (isTerm(key) && value !== undefined ? [[key, value]] : []));
}

function isTerm(key: string): key is BusinessTerm {
  return /^B[TG]-/.test(key);
}
