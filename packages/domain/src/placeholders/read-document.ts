import type { DocumentContent } from "../documents/document-content";
import type { Locale } from "../locale";
import type { Missing } from "./field-values";
import type { DocumentValues, PlaceholderContext } from "./placeholder-context";

/** How a field takes its value from the context. */
type Read = (context: PlaceholderContext) => string | Missing;

/** The value when there is a document; none when the text is about a client alone. */
export function ofDocument(read: (document: DocumentValues, locale: Locale) => string | Missing): Read {
  return ({ document, locale }) => (document === null ? null : read(document, locale));
}

/** The same for what is in the document's fixed content. */
export function ofContent(read: (content: DocumentContent, locale: Locale) => string | Missing): Read {
  return ofDocument(({ content }, locale) => read(content, locale));
}
