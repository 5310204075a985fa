import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { TemplateKind } from "@kundenportal/domain/placeholders/template-kind";

/** What a merchant has templates for: one kind per document type, and two kinds that are about the client alone. */
export const MailTemplateKind = {
  PORTAL_LINK: "PORTAL_LINK",
  ...DocumentType,
  NEW_LINK: "NEW_LINK",
} as const;
export type MailTemplateKind = (typeof MailTemplateKind)[keyof typeof MailTemplateKind];

export const MAIL_TEMPLATE_KINDS: readonly MailTemplateKind[] = Object.values(MailTemplateKind);

/** The document type that emails of this kind are about; null: about the client. */
export function documentTypeOf(kind: MailTemplateKind): DocumentType | null {
  return kind === "PORTAL_LINK" || kind === "NEW_LINK" ? null : DocumentType[kind];
}

/** Decides which placeholders are allowed. */
export function templateKindOf(kind: MailTemplateKind): TemplateKind {
  return documentTypeOf(kind) ?? TemplateKind.CLIENT;
}
