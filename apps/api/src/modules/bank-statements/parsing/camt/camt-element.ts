import { placeAt } from "../../../../shared/uploads/xml/text-place";
import { pathOf, type XmlElement } from "../../../../shared/uploads/xml/xml-element";
import {
  excerpt,
  type ExpectedValue,
  quote,
  type StatementProblem,
  type StatementProblemCode,
} from "../lines/statement-problem";

const WORDS: Readonly<Record<ExpectedValue, string>> = {
  AMOUNT: "an amount",
  CURRENCY: "a currency",
  DATE: "a date",
  DIRECTION: "one of CRDT and DBIT",
};

/** Stops reading; becomes the one problem of the file. */
export class CamtRefusal extends Error {
  constructor(readonly problem: StatementProblem) {
    super(problem.message);
  }
}

/** Reads elements of one namespace by their short names. */
export class CamtReader {
  constructor(
    private readonly source: string,
    private readonly namespace: string,
    /** Where an instant becomes a day. */
    readonly timeZone: string,
  ) {}

  children(parent: XmlElement | null, name: string): readonly XmlElement[] {
    if (parent === null) return [];
    const full = `{${this.namespace}}${name}`;
    return parent.children.filter((child) => child.name === full);
  }

  /** The first element down this way, or null. */
  find(parent: XmlElement | null, ...names: readonly string[]): XmlElement | null {
    let current = parent;
    for (const name of names) current = this.children(current, name)[0] ?? null;
    return current;
  }

  /** The texts of all elements of a name, trimmed, without empty ones. */
  texts(parent: XmlElement | null, name: string): readonly string[] {
    return this.children(parent, name)
      .map(({ text }) => text.trim())
      .filter((text) => text !== "");
  }

  /** Trimmed; null when it is missing or empty. */
  text(parent: XmlElement | null, ...names: readonly string[]): string | null {
    const text = this.find(parent, ...names)?.text.trim() ?? "";
    return text === "" ? null : text;
  }

  /** Errors: refuses the file when the element is missing. */
  get(parent: XmlElement, ...names: readonly string[]): XmlElement {
    return this.find(parent, ...names) ?? this.refuse("MISSING_FIELD", parent, `${names.join("/")} is missing.`);
  }

  refuse(code: StatementProblemCode, element: XmlElement, message: string): never {
    throw new CamtRefusal({ code, message, ...placeAt(this.source, element.offset), path: pathOf(element) });
  }

  /** Refuses the file because of a value. */
  refuseValue(element: XmlElement, found: string, expected: ExpectedValue): never {
    const message = `${quote(found)} is not ${WORDS[expected]}.`;
    const place = { ...placeAt(this.source, element.offset), path: pathOf(element) };
    throw new CamtRefusal({ code: "INVALID_VALUE", message, ...place, found: excerpt(found), expected });
  }
}
