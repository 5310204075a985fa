/** An element with either text or further elements. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly content: string | readonly XmlNode[];
}

/** What an element may be made of: what is null does not exist. */
export type XmlPart = XmlNode | null | readonly XmlPart[];

/** An attribute that is null is left out. */
type Attributes = Readonly<Record<string, string | null>>;

/** An element with text; null when there is none, since e-invoices know no empty elements. */
export function leaf(name: string, text: string | null | undefined, attributes: Attributes = {}): XmlNode | null {
  const written = text == null ? "" : withoutForbidden(text);
  return written.trim() === "" ? null : { name, attributes: present(attributes), content: written };
}

/** An element with elements; null when none of them exists. */
export function group(name: string, parts: readonly XmlPart[], attributes: Attributes = {}): XmlNode | null {
  const content = flatten(parts);
  return content.length === 0 ? null : { name, attributes: present(attributes), content };
}

/** Shape: UTF-8, one element a line; the same bytes for the same tree. Text is as it was, character by character. */
export function writeXml(root: XmlNode): Uint8Array {
  const lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeNode(root, "", lines);
  return Buffer.from(`${lines.join("\n")}\n`);
}

function writeNode({ name, attributes, content }: XmlNode, indent: string, lines: string[]): void {
  const start = [name, ...attributes.map(([key, value]) => `${key}="${escapeText(value)}"`)].join(" ");
  if (typeof content === "string") {
    lines.push(`${indent}<${start}>${escapeText(content)}</${name}>`);
    return;
  }
  lines.push(`${indent}<${start}>`);
  for (const child of content) writeNode(child, `${indent}  `, lines);
  lines.push(`${indent}</${name}>`);
}

/** What no XML 1.0 file may hold, not even escaped: control characters, halves of characters, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function withoutForbidden(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");
}

function present(attributes: Attributes): readonly (readonly [string, string])[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [[name, withoutForbidden(value)] as const],
  );
}

function flatten(parts: readonly XmlPart[]): readonly XmlNode[] {
  return parts.flatMap((part) => {
    if (part === null) return [];
    return isList(part) ? flatten(part) : [part];
  });
}

function isList(part: XmlNode | readonly XmlPart[]): part is readonly XmlPart[] {
  return Array.isArray(part);
}
