import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import { DOCUMENT_TYPES, DocumentType } from "@kundenportal/domain/documents/document-types";
import { DenialReason } from "@kundenportal/domain/permissions/denial-reasons";
import { PORTAL_ACTION_TABLE } from "@kundenportal/domain/permissions/portal-action-table";
import { ClientDataSection, PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import { registerEnumType } from "type-graphql";

/*
 * Closed sets that both surfaces or several modules use. A module's own enums are in its types file.
 */

/** Descriptions for every value of a closed set. */
type Descriptions<Value extends string> = Readonly<Record<Value, { readonly description: string }>>;

registerEnumType(DocumentType, {
  name: "DocumentType",
  description: "The kinds of document a merchant can release.",
  valuesConfig: Object.fromEntries(DOCUMENT_TYPES.map((type) => [type, { description: describeType(type) }])),
});

function describeType(type: DocumentType): string {
  const { name, follows } = DOCUMENT_TYPE_TABLE[type];
  const belongsTo = follows !== null && paysPreceding(type) ? DOCUMENT_TYPE_TABLE[follows].inSentence : null;
  const bothNames = `${name.en} (${name.de})`;
  return belongsTo === null ? `${bothNames}.` : `${bothNames}; belongs to ${belongsTo}.`;
}

registerEnumType(DocumentStatus, {
  name: "DocumentStatus",
  description:
    "Where a document is in its life cycle. Overdue, expired and partly paid are not statuses: they follow from dates and the ledger.",
  valuesConfig: {
    DRAFT: { description: "Being written; customers never see it." },
    OPEN: {
      description: "Issued: an invoice or reminder to be paid, an offer to be answered, a credit note to be paid out.",
    },
    PAID: { description: "Nothing is owed on it any more." },
    CANCELED: { description: "Cancelled by the merchant." },
    ACCEPTED: { description: "The customer accepted this offer." },
    REJECTED: { description: "The customer rejected this offer." },
    CLEARED: { description: "What was agreed has been fulfilled or invoiced." },
    CREATED: { description: "An issued delivery note." },
    COMPLETED: { description: "An issued order confirmation." },
  } satisfies Descriptions<DocumentStatus>,
});

registerEnumType(PortalAction, {
  name: "PortalAction",
  description: "What a customer can do in the portal.",
  valuesConfig: PORTAL_ACTION_TABLE,
});

registerEnumType(ClientDataSection, {
  name: "ClientDataSection",
  description: "Parts of a client's data that are each released for editing separately.",
  valuesConfig: {
    CONTACT: { description: "Name, address, email and phone." },
    BANK: { description: "Bank account." },
    TAX: { description: "VAT and tax number." },
  } satisfies Descriptions<ClientDataSection>,
});

registerEnumType(DenialReason, {
  name: "DenialReason",
  description:
    "Why a customer may not do something; the first reason that applies, from the broadest to the most specific.",
  valuesConfig: {
    LINK_DOES_NOT_COVER: {
      description: "The link opens only other documents.",
    },
    CLIENT_WITHOUT_ACCESS: { description: "The client has no portal access." },
    TYPE_NOT_RELEASED: {
      description: "The merchant has not released this document type.",
    },
    NOT_ISSUED: { description: "The document is a draft." },
    ACTION_NOT_APPLICABLE: {
      description: "The action makes no sense for this document type.",
    },
    ACTION_NOT_ENABLED: {
      description: "The merchant has not released this action.",
    },
    SECTION_NOT_ENABLED: {
      description: "The merchant has not released this part of the data for editing.",
    },
    NOT_OPEN: {
      description: "The document has already been answered or cancelled.",
    },
    EXPIRED: { description: "The offer's last day has passed." },
    OUTDATED_VERSION: {
      description: "There is a newer version than the one that was shown.",
    },
    NOTHING_TO_PAY: { description: "Nothing is owed." },
    CURRENCY_NOT_SUPPORTED: {
      description: "No payment provider accepts this currency.",
    },
    READ_ONLY_PREVIEW: {
      description: "This session is a preview: staff looking at the portal as the client.",
    },
  } satisfies Descriptions<DenialReason>,
});

/** Languages as the API names them; inside we use the lower-case codes. */
export const GraphQLLocale = { DE: "de", EN: "en" } as const;
registerEnumType(GraphQLLocale, {
  name: "Locale",
  description: "Languages of everything that people read.",
  valuesConfig: {
    DE: { description: "German." },
    EN: { description: "English." },
  },
});
