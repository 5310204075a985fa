import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";

/** Elements below a starting point, in file order. */
export type ElementPath = (start: XmlElement) => readonly XmlElement[];

type Test = (element: XmlElement) => boolean;

interface Step {
  /** "." stays where it is. */
  readonly name: string;
  readonly tests: readonly Test[];
}

const STEP = /^([^[]+)((?:\[[^\]]+\])*)$/;
const TEST = /^(@?)([^=!]+)(!?=)(.*)$/;
const ABSENCE = /^!([^=!]+)$/;

/**
 * Reads a path: names joined by `/`, alternatives by ` | `. A step may have tests in brackets: `[cbc:ID=VAT]` wants a child (or
 * a path to one) with this text, `[@schemeID!=SEPA]` no such attribute,
 * `[!cbc:ID]` no child of this name; of several values, divided by commas, one is enough.
 * Texts are compared without regard to spaces around them or to case.
 * Errors: throws on what it can't read, which is a mistake in a table.
 */
export function elementPath(source: string): ElementPath {
  const alternatives = source.split(" | ").map(parseSteps);
  const [only] = alternatives;
  if (alternatives.length === 1 && only !== undefined) return (start) => walk(start, only);
  return (start) => alternatives.flatMap((steps) => walk(start, steps)).toSorted((a, b) => a.offset - b.offset);
}

function parseSteps(source: string): readonly Step[] {
  // A slash inside brackets belongs to the test.
  return source.split(/\/(?![^[]*\])/).map((step) => {
    const [, name, tests = ""] = STEP.exec(step) ?? [];
    if (name === undefined) throw new RangeError(`Not a step: ${step}`);
    return { name, tests: [...tests.matchAll(/\[([^\]]+)\]/g)].map(([, test = ""]) => parseTest(test)) };
  });
}

function parseTest(source: string): Test {
  const absent = ABSENCE.exec(source)?.[1];
  if (absent !== undefined) {
    const path = elementPath(absent);
    return (element) => path(element).length === 0;
  }
  const [, at, name, operator, list] = TEST.exec(source) ?? [];
  if (name === undefined || list === undefined) throw new RangeError(`Not a test: ${source}`);
  const wanted = new Set(list.toUpperCase().split(","));
  const readValues = at === "@" ? attributeReader(name) : textReader(elementPath(name));
  const isThere: Test = (element) => readValues(element).some((value) => wanted.has(value.trim().toUpperCase()));
  return operator === "=" ? isThere : (element) => !isThere(element);
}

type ValueReader = (element: XmlElement) => readonly string[];

function attributeReader(name: string): ValueReader {
  return ({ attributes }) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [value];
  };
}

function textReader(path: ElementPath): ValueReader {
  return (element) => path(element).map(({ text }) => text);
}

function walk(start: XmlElement, steps: readonly Step[]): readonly XmlElement[] {
  let found: readonly XmlElement[] = [start];
  for (const { name, tests } of steps) {
    found = takeStep(found, name);
    if (tests.length > 0) found = found.filter((element) => tests.every((test) => test(element)));
  }
  return found;
}

function takeStep(from: readonly XmlElement[], name: string): readonly XmlElement[] {
  if (name === ".") return from;
  const [only] = from;
  if (from.length === 1 && only !== undefined) return only.children.filter((child) => child.name === name);
  return from.flatMap(({ children }) => children.filter((child) => child.name === name));
}

/** A text of the file and where it is. */
export interface Place {
  readonly text: string;
  readonly element: XmlElement;
}

const ATTRIBUTE = /^(?:(.*)\/)?@(\w+)$/;

/** Like `elementPath`, for texts: each alternative may end in an attribute, `cbc:ID/@schemeID`. */
export function textPath(source: string): (start: XmlElement) => readonly Place[] {
  const alternatives = source.split(" | ").map((alternative) => {
    const [whole, elements = ".", attribute] = ATTRIBUTE.exec(alternative) ?? [];
    const path = elementPath(whole === undefined ? alternative : elements);
    return { path, attribute };
  });
  return (start) =>
    alternatives.flatMap(({ path, attribute }) => path(start).flatMap((element) => read(element, attribute)));
}

function read(element: XmlElement, attribute: string | undefined): readonly Place[] {
  if (attribute === undefined) return [{ text: element.text, element }];
  const text = element.attributes.get(attribute);
  return text === undefined ? [] : [{ text, element }];
}
