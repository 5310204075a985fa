import { failure, type Result, success } from "@kundenportal/domain/result";
import { type SaxesAttributeNSIncomplete, SaxesParser, type SaxesTagNS } from "saxes";
import { placeAt } from "./text-place";
import { canonicalName, type XmlElement } from "./xml-element";
import { wholeFileProblem, type XmlProblem, type XmlProblemCode } from "./xml-problem";

/** Far above any real invoice, far below what hurts. The total size is limited beforehand. */
export const XML_LIMITS = {
  depth: 100,
  elements: 250_000,
  attributes: 500_000,
  attributesPerElement: 50,
  /** Of one element or attribute; embedded files are limited only by the total size. */
  textLength: 100_000,
} as const;

const BINARY_ELEMENTS: ReadonlySet<string> = new Set([
  "cbc:EmbeddedDocumentBinaryObject",
  "ram:AttachmentBinaryObject",
]);

/**
 * Reads XML into a tree, with namespaces. No document type declaration is allowed, so there are no entities except the
 * five of XML itself, and nothing outside the text is ever read.
 * Errors: the first problem, with its place.
 */
export function parseXml(source: string): Result<XmlElement, XmlProblem> {
  if (!source.trimStart().startsWith("<")) {
    return failure(wholeFileProblem("NOT_XML", "The file is not XML: it does not begin with “<”."));
  }
  try {
    return success(new XmlTreeBuilder(source).build());
  } catch (error) {
    if (error instanceof XmlRefusal) return failure(error.problem);
    throw error;
  }
}

/** Stops the parser, which can't be stopped any other way from inside an event. */
class XmlRefusal extends Error {
  constructor(readonly problem: XmlProblem) {
    super(problem.message);
  }
}

interface GrowingElement extends XmlElement {
  attributes: ReadonlyMap<string, string>;
  readonly children: GrowingElement[];
  text: string;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

class XmlTreeBuilder {
  private readonly parser = new SaxesParser({
    xmlns: true,
    position: true,
    // XML 1.1 would allow control characters.
    defaultXMLVersion: "1.0",
    forceXMLVersion: true,
  });
  private readonly openElements: GrowingElement[] = [];
  private root: XmlElement | null = null;
  private elementCount = 0;
  private attributeCount = 0;
  private attributesOfElement = 0;
  private nextOffset = 0;

  constructor(private readonly source: string) {
    this.parser.on("error", (error) => this.handleError(error));
    this.parser.on("doctype", (doctype) => this.handleDoctype(doctype));
    this.parser.on("opentagstart", () => this.handleOpenTagStart());
    this.parser.on("attribute", (attribute) => this.handleAttribute(attribute));
    this.parser.on("opentag", (tag) => this.handleOpenTag(tag));
    this.parser.on("text", (text) => this.handleText(text));
    this.parser.on("cdata", (text) => this.handleText(text));
    this.parser.on("closetag", () => this.handleCloseTag());
  }

  build(): XmlElement {
    this.parser.write(this.source).close();
    return this.root ?? this.refuse("MALFORMED_XML", "The file has no element.", this.source.length);
  }

  private handleOpenTagStart(): void {
    this.nextOffset = this.source.lastIndexOf("<", this.parser.position - 1);
    this.attributesOfElement = 0;
    this.elementCount += 1;
    if (this.elementCount > XML_LIMITS.elements) {
      this.refuse("TOO_COMPLEX", `The file has more than ${XML_LIMITS.elements} elements.`, this.nextOffset);
    }
    if (this.openElements.length >= XML_LIMITS.depth) {
      this.refuse("TOO_DEEP", `Elements are nested deeper than ${XML_LIMITS.depth} levels.`, this.nextOffset);
    }
  }

  private handleAttribute(attribute: SaxesAttributeNSIncomplete): void {
    this.attributeCount += 1;
    this.attributesOfElement += 1;
    if (this.attributeCount > XML_LIMITS.attributes) {
      this.refuse("TOO_COMPLEX", `The file has more than ${XML_LIMITS.attributes} attributes.`);
    }
    if (this.attributesOfElement > XML_LIMITS.attributesPerElement) {
      this.refuse("TOO_COMPLEX", `An element has more than ${XML_LIMITS.attributesPerElement} attributes.`);
    }
    if (attribute.value.length > XML_LIMITS.textLength) {
      this.refuse("TOO_COMPLEX", `An attribute is longer than ${XML_LIMITS.textLength} characters.`);
    }
  }

  private handleOpenTag(tag: SaxesTagNS): void {
    const parent = this.openElements.at(-1) ?? null;
    const element: GrowingElement = {
      name: canonicalName(tag.uri, tag.local),
      attributes: plainAttributes(tag),
      children: [],
      text: "",
      offset: this.nextOffset,
      parent,
    };
    parent?.children.push(element);
    this.root ??= element;
    this.openElements.push(element);
  }

  private handleText(text: string): void {
    const element = this.openElements.at(-1);
    if (element === undefined) return;
    element.text += text;
    if (element.text.length > XML_LIMITS.textLength && !BINARY_ELEMENTS.has(element.name)) {
      this.refuse("TOO_COMPLEX", `A text is longer than ${XML_LIMITS.textLength} characters.`, element.offset);
    }
  }

  private handleCloseTag(): void {
    this.openElements.pop();
  }

  private handleDoctype(doctype: string): void {
    const offset = this.source.lastIndexOf("<!DOCTYPE", this.parser.position - doctype.length);
    this.refuse("DOCTYPE_FORBIDDEN", "A document type declaration (DOCTYPE) is not allowed.", Math.max(0, offset));
  }

  private handleError(error: Error): void {
    // The parser puts line and column in front; the problem has separate fields for them.
    const reason = error.message.replace(/^\d+:\d+: /, "").slice(0, 200);
    this.refuse("MALFORMED_XML", `The XML is not well-formed: ${reason}`, Math.max(0, this.parser.position - 1));
  }

  private refuse(code: XmlProblemCode, message: string, offset = this.parser.position): never {
    throw new XmlRefusal({
      ...wholeFileProblem(code, message),
      ...placeAt(this.source, offset),
    });
  }
}

function plainAttributes(tag: SaxesTagNS): ReadonlyMap<string, string> {
  const plain = Object.values(tag.attributes).filter(({ prefix, local }) => prefix === "" && local !== "xmlns");
  return plain.length === 0 ? NO_ATTRIBUTES : new Map(plain.map(({ local, value }) => [local, value]));
}
