import { DOCUMENT_TYPES, DocumentType } from "../documents/document-types";

/** What a text with placeholders is about, which decides the usable placeholders: a client, or a document of one type. */
export const TemplateKind = {
  CLIENT: "CLIENT",
  ...DocumentType,
} as const;
export type TemplateKind = (typeof TemplateKind)[keyof typeof TemplateKind];

export const TEMPLATE_KINDS: readonly TemplateKind[] = [TemplateKind.CLIENT, ...DOCUMENT_TYPES];
