import { DOCUMENT_TYPES_BY_RANK } from "@kundenportal/domain/documents/document-type-rules";
import type { MailTemplateKind } from "../../gql/graphql";

/** All kinds, in the order of how often staff meet them. */
export const MAIL_TEMPLATE_KINDS: readonly MailTemplateKind[] = ["PORTAL_LINK", ...DOCUMENT_TYPES_BY_RANK, "NEW_LINK"];
