import { contrastRatio, parseChannels } from "@kundenportal/domain/colors/contrast";
import { SaxesParser } from "saxes";

/** Programs that keep less of an email than a browser does. */
export type MailProgram = "WORD" | "GMX";

export interface MailElement {
  readonly name: string;
  readonly parent: MailElement | null;
  readonly attributes: ReadonlyMap<string, string>;
  readonly style: ReadonlyMap<string, string>;
  readonly children: (MailElement | string)[];
}

/** Where a declaration counts in Word; everything else it drops. Source: caniemail.com, Outlook 2019 for Windows. */
const WORD_STYLES: Readonly<Record<string, RegExp>> = {
  color: /./,
  "font-family": /./,
  "font-size": /./,
  "font-weight": /./,
  "line-height": /./,
  "text-align": /./,
  "text-decoration": /./,
  "word-break": /./,
  "mso-padding-alt": /^t[dh]$/,
  "mso-hide": /./,
  display: /./,
  "background-color": /^(body|table|tr|td|p|div)$/,
  padding: /^td$/,
  border: /^(td|table)$/,
  "border-top": /^(td|table)$/,
  margin: /^(p|table)$/,
  height: /^(td|table)$/,
  "table-layout": /^table$/,
};

/** Source: caniemail.com, GMX and WEB.DE in a browser. */
const DROPPED_BY_GMX = /^(border-radius|opacity|word-break|overflow-wrap|mso-.*)$/;
const DROPPED_VALUES = /rgba\(|var\(|!important|url\(|(inline-)?(flex|grid)/;

/** What is left of an email in such a program. Errors: throws when the HTML is not well-formed. */
export function openInProgram(html: string, program: MailProgram): MailElement {
  const source = program === "WORD" ? html.replaceAll(/<!--\[if mso\]>|<!\[endif\]-->/g, "") : html;
  return parse(source.replace(/<style>.*<\/style>/s, ""), (name, property, value) => {
    if (DROPPED_VALUES.test(value)) return false;
    if (program === "GMX") return !DROPPED_BY_GMX.test(property);
    if (property === "display" && value !== "none") return false;
    return WORD_STYLES[property]?.test(name) ?? false;
  });
}

function parse(html: string, isKept: (name: string, property: string, value: string) => boolean): MailElement {
  const root: MailElement = { name: "", parent: null, attributes: new Map(), style: new Map(), children: [] };
  let current = root;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const { style = "", class: _class, ...kept } = attributes;
    const declarations = style
      .split(";")
      .filter(Boolean)
      .map((declaration): [string, string] => {
        const [property = "", value = ""] = declaration.split(":");
        return [property.trim(), value.trim()];
      });
    const element: MailElement = {
      name,
      parent: current,
      attributes: new Map(Object.entries(kept)),
      style: new Map(declarations.filter(([property, value]) => isKept(name, property, value))),
      children: [],
    };
    current.children.push(element);
    current = element;
  });
  parser.on("closetag", () => (current = current.parent ?? root));
  parser.on("text", (text) => current.children.push(text));
  parser.write(html).close();
  return root;
}

export function elementsOf(root: MailElement): readonly MailElement[] {
  return root.children.flatMap((child) => (typeof child === "string" ? [] : [child, ...elementsOf(child)]));
}

export interface VisibleText {
  readonly text: string;
  readonly element: MailElement;
}

/** Everything that is read, in order; the preview text is not. */
export function visibleTexts(root: MailElement): readonly VisibleText[] {
  if (root.name === "head" || root.style.get("display") === "none") return [];
  return root.children.flatMap((child) => {
    if (typeof child !== "string") return visibleTexts(child);
    return child.trim() === "" ? [] : [{ text: child, element: root }];
  });
}

/** The colour of the text and of the ground it is on, as this program sees them. */
function colorsAt(element: MailElement): { readonly ink: string; readonly ground: string } {
  return {
    ink: nearest(element, ({ style }) => style.get("color")) ?? "#000000",
    ground:
      nearest(element, ({ style, attributes }) => style.get("background-color") ?? attributes.get("bgcolor")) ??
      "#ffffff",
  };
}

export function contrastAt(element: MailElement): number {
  const { ink, ground } = colorsAt(element);
  return contrastRatio(parseChannels(ink), parseChannels(ground));
}

function nearest(element: MailElement, read: (element: MailElement) => string | undefined): string | undefined {
  return read(element) ?? (element.parent === null ? undefined : nearest(element.parent, read));
}

export interface FoundButton {
  readonly label: string;
  readonly url: string;
  /** What still makes it look like a button: the cell around the link. */
  readonly cell: MailElement | null;
}

/** Links that are alone in a cell. */
export function findButtons(root: MailElement): readonly FoundButton[] {
  return elementsOf(root)
    .filter(({ name, parent }) => name === "a" && parent?.name === "td" && parent.children.length === 1)
    .map((link) => ({
      label: textOf(link).trim(),
      url: link.attributes.get("href") ?? "",
      cell: link.parent?.attributes.get("bgcolor") === undefined ? null : link.parent,
    }));
}

/** Where each button of an email leads, by its label. */
export function buttonsOf(html: string): Readonly<Record<string, string>> {
  return Object.fromEntries(findButtons(openInProgram(html, "GMX")).map(({ label, url }) => [label, url]));
}

/** What is read, with line ends where lines end; the preview text is not part of it. */
export function textOf(root: MailElement): string {
  if (root.name === "head" || root.style.get("display") === "none") return "";
  if (root.name === "br") return "\n";
  const content = root.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
  return /^(p|td|tr)$/.test(root.name) ? `${content}\n` : content;
}

/** The words of a text, without what plain text puts around links and names. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "" && word !== "--")
    .map((word) => word.replace(/:$/, ""));
}
