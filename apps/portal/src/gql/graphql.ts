/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
/** An acceptance, binding for exactly this version. */
export type AcceptOfferInput = {
  /** The offer. */
  documentId: string | number;
  /** Who accepts. */
  name: string;
  /** The customer's own order number. */
  purchaseOrderNumber?: string | null | undefined;
  /** The version on the screen; an outdated one is refused. */
  version: number;
};

/** A new comment. */
export type AddCommentInput = {
  /** Who writes; null: the client's name. */
  authorName?: string | null | undefined;
  /** Plain text, at most 5000 characters. */
  body: string;
  /** What it is about. */
  documentId: string | number;
};

/** Which way an adjustment changes an amount. */
export type AdjustmentKind =
  /** Makes it less. */
  | "ALLOWANCE"
  /** Makes it more. */
  | "CHARGE";

/** What a file of a document is. */
export type AttachmentKind =
  /** A file that came with the document. */
  | "ATTACHMENT"
  /** The original e-invoice, byte for byte. */
  | "E_INVOICE";

/** Parts of a client's data that are released for editing one by one. */
export type ClientDataSection =
  /** Bank account. */
  | "BANK"
  /** Name, address, e-mail and phone. */
  | "CONTACT"
  /** VAT and tax number. */
  | "TAX";

/** Which side wrote a comment. */
export type CommentAuthor =
  /** The customer, through the portal. */
  | "CUSTOMER"
  /** The merchant's staff, or a program with an API key. */
  | "STAFF";

/** Why a customer may not do something; the first that applies, from the widest to the most particular. */
export type DenialReason =
  /** The action makes no sense for this document type. */
  | "ACTION_NOT_APPLICABLE"
  /** The merchant does not release this action. */
  | "ACTION_NOT_ENABLED"
  /** The client has no portal access. */
  | "CLIENT_WITHOUT_ACCESS"
  /** No payment provider takes this currency. */
  | "CURRENCY_NOT_SUPPORTED"
  /** The offer's last day has passed. */
  | "EXPIRED"
  /** The link opens other documents only. */
  | "LINK_DOES_NOT_COVER"
  /** Nothing is owed. */
  | "NOTHING_TO_PAY"
  /** The document is a draft. */
  | "NOT_ISSUED"
  /** The document was already answered or cancelled. */
  | "NOT_OPEN"
  /** A newer version exists than the one that was shown. */
  | "OUTDATED_VERSION"
  /** This session is staff looking at the portal as the client. */
  | "READ_ONLY_PREVIEW"
  /** The merchant does not release this part of the data for editing. */
  | "SECTION_NOT_ENABLED"
  /** The merchant does not release this document type. */
  | "TYPE_NOT_RELEASED";

/** Which documents a list shows; all conditions hold together. */
export type DocumentFilter = {
  /** Part of the number or title. */
  search?: string | null | undefined;
  /** Only those in this state. */
  state?: DocumentStateFilter | null | undefined;
  /** Only these types; null: all that are released. */
  types?: Array<DocumentType> | null | undefined;
};

/** What a reference of a document refers to. */
export type DocumentReferenceKind =
  /** Where the buyer books it (BT-19). */
  | "BUYER_ACCOUNTING"
  /** The seller's delivery note (BT-16). */
  | "DESPATCH_ADVICE"
  /** What is invoiced, for example a meter (BT-18). */
  | "INVOICED_OBJECT"
  /** A project (BT-11). */
  | "PROJECT"
  /** The buyer's note of receipt (BT-15). */
  | "RECEIVING_ADVICE"
  /** The seller's own order number (BT-14). */
  | "SALES_ORDER"
  /** A document that supports the claim (BG-24). */
  | "SUPPORTING_DOCUMENT"
  /** A call for tenders or a lot of one (BT-17). */
  | "TENDER_OR_LOT";

/** Which documents a list shows. */
export type DocumentStateFilter =
  /** Nobody has to do anything any more. */
  | "DONE"
  /** Waiting for something: a payment or an answer. */
  | "OPEN"
  /** Open invoices and reminders whose due date has passed. */
  | "OVERDUE";

/** Where a document is in its life cycle. Overdue, expired and partially paid are not statuses: they follow from dates and the ledger. */
export type DocumentStatus =
  /** The customer accepted this offer. */
  | "ACCEPTED"
  /** Taken back by the merchant. */
  | "CANCELED"
  /** What was agreed has been fulfilled or invoiced. */
  | "CLEARED"
  /** An issued order confirmation. */
  | "COMPLETED"
  /** An issued delivery note. */
  | "CREATED"
  /** Being written; customers never see it. */
  | "DRAFT"
  /** Issued: an invoice or reminder to be paid, an offer to be answered, a credit note to be paid out. */
  | "OPEN"
  /** Nothing is owed any more. */
  | "PAID"
  /** The customer rejected this offer. */
  | "REJECTED";

/** The six kinds of document a merchant can release. */
export type DocumentType =
  /** Gutschrift. */
  | "CREDIT_NOTE"
  /** Lieferschein. */
  | "DELIVERY_NOTE"
  /** Rechnung. */
  | "INVOICE"
  /** Angebot. */
  | "OFFER"
  /** Auftragsbestätigung. */
  | "ORDER_CONFIRMATION"
  /** Mahnung; belongs to an invoice. */
  | "REMINDER";

/** What a detail of a line says. */
export type LineDetailKind =
  /** A property in the seller's own words (BG-32). */
  | "ATTRIBUTE"
  /** Where the buyer books it (BT-133). */
  | "BUYER_ACCOUNTING"
  /** The buyer's article number (BT-156). */
  | "BUYER_ARTICLE_NUMBER"
  /** A class of goods (BT-158); `name` is the code list. */
  | "CLASSIFICATION"
  /** ISO 3166-1 alpha-2 (BT-159). */
  | "COUNTRY_OF_ORIGIN"
  /** What is invoiced, for example a meter (BT-128). */
  | "INVOICED_OBJECT"
  /** The position in the buyer's order (BT-132). */
  | "ORDER_LINE"
  /** A registered article number, mostly a GTIN (BT-157). */
  | "STANDARD_ARTICLE_NUMBER";

/** What a portal URL opens. */
export type LinkKind =
  /** Everything of the client that is released. */
  | "CLIENT"
  /** One document and what it names, such as the invoice of a reminder. */
  | "DOCUMENT";

/** Languages of everything that people read. */
export type Locale =
  /** German. */
  | "DE"
  /** English. */
  | "EN";

/** How an offer was answered. */
export type OfferDecisionKind =
  /** The customer accepted. */
  | "ACCEPTED"
  /** The customer rejected. */
  | "REJECTED";

/** How the customer paid. */
export type PaymentMethod =
  /** Überweisung. */
  | "BANK_TRANSFER"
  /** Credit or debit card. */
  | "CARD"
  /** Barzahlung. */
  | "CASH"
  /** Any other way. */
  | "OTHER"
  /** PayPal. */
  | "PAYPAL"
  /** Kauf auf Rechnung. */
  | "PAY_LATER"
  /** SEPA-Lastschrift. */
  | "SEPA_DEBIT"
  /** Wero. */
  | "WERO";

/** Where an attempt to pay stands. What is owed follows from the ledger, not from this. */
export type PaymentStatus =
  /** Called off before paying. */
  | "CANCELED"
  /** Paid in full. */
  | "CAPTURED"
  /** Not paid in time. */
  | "EXPIRED"
  /** Declined or failed; nothing came in. */
  | "FAILED"
  /** The customer was sent to the pay page. */
  | "OPEN"
  /** What the provider tells does not fit; a person must look. */
  | "PARKED"
  /** A part came in; the rest is open again. */
  | "PARTIALLY_CAPTURED"
  /** The provider is at it; a direct debit may take days. */
  | "PROCESSING"
  /** The provider's answer got lost; we are finding out. */
  | "UNKNOWN";

/** What a customer can do in the portal. */
export type PortalAction =
  /** Write a comment on a document. */
  | "COMMENT"
  /** Accept or reject an offer. */
  | "DECIDE_OFFER"
  /** Change the client's own contact, bank or tax data. */
  | "EDIT_CLIENT_DATA"
  /** Pay an invoice, or the invoice that a reminder reminds of. */
  | "PAY"
  /** See, print and download a document. A released type is viewable. */
  | "VIEW";

/** A rejection. */
export type RejectOfferInput = {
  /** The offer. */
  documentId: string | number;
  /** Who rejects. */
  name: string;
  /** Why, for the merchant. */
  reason?: string | null | undefined;
  /** The version on the screen; an outdated one is refused. */
  version: number;
};

/** What to pay. */
export type StartPaymentInput = {
  /** An invoice, or a reminder: then its invoice is paid. */
  documentId: string | number;
};

/** The bank account, whole: what is left out or null is emptied. */
export type UpdateBankDataInput = {
  accountOwner?: string | null | undefined;
  bankName?: string | null | undefined;
  bic?: string | null | undefined;
  /** The whole new IBAN. */
  iban?: string | null | undefined;
  /** As read; another one gives Conflict. */
  revision: number;
};

/** The contact data, whole: what is left out or null is emptied. */
export type UpdateContactDataInput = {
  city?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  countryCode?: string | null | undefined;
  email?: string | null | undefined;
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  phone?: string | null | undefined;
  /** As read; another one gives Conflict. */
  revision: number;
  salutation?: string | null | undefined;
  street?: string | null | undefined;
  zip?: string | null | undefined;
};

/** The tax numbers, whole: what is left out or null is emptied. */
export type UpdateTaxDataInput = {
  /** As read; another one gives Conflict. */
  revision: number;
  taxNumber?: string | null | undefined;
  /** With the country in front, for example DE123456789. */
  vatNumber?: string | null | undefined;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  __typename: "Query";
  viewer: {
    __typename: "Viewer";
    id: string;
    client: { __typename: "Client"; id: string; locale: Locale };
    merchant: { __typename: "Merchant"; id: string; accentColor: string };
  } & {
    " $fragmentRefs"?: {
      ViewerContext_ViewerFragment: ViewerContext_ViewerFragment;
      PortalShell_ViewerFragment: PortalShell_ViewerFragment;
    };
  };
};

export type PortalFooter_ViewerFragment = {
  __typename: "Viewer";
  id: string;
  expiresAt: string;
  merchant: {
    __typename: "Merchant";
    id: string;
    name: string;
    street: string | null;
    zip: string | null;
    city: string | null;
    email: string | null;
    phone: string | null;
    website: string | null;
    imprintUrl: string | null;
    privacyUrl: string | null;
  };
} & { " $fragmentName"?: "PortalFooter_ViewerFragment" };

export type PortalShell_ViewerFragment = ({
  __typename: "Viewer";
  id: string;
  linkKind: LinkKind;
  entryDocumentId: string | null;
  readOnly: boolean;
  merchant: { __typename: "Merchant"; id: string; name: string };
  settings: { __typename: "PortalSettings"; testMode: boolean };
} & { " $fragmentRefs"?: { PortalFooter_ViewerFragment: PortalFooter_ViewerFragment } }) & {
  " $fragmentName"?: "PortalShell_ViewerFragment";
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { __typename: "Mutation"; signOut: boolean };

export type DocumentBadge_DocumentFragment = {
  __typename: "Document";
  id: string;
  type: DocumentType;
  status: DocumentStatus;
  isOverdue: boolean;
  isExpired: boolean;
  isPartiallyPaid: boolean;
} & { " $fragmentName"?: "DocumentBadge_DocumentFragment" };

export type ViewerContext_ViewerFragment = {
  __typename: "Viewer";
  id: string;
  linkKind: LinkKind;
  entryDocumentId: string | null;
  readOnly: boolean;
  merchant: { __typename: "Merchant"; id: string; name: string; email: string | null; phone: string | null };
  client: { __typename: "Client"; id: string; name: string };
  settings: { __typename: "PortalSettings"; enabledDocumentTypes: Array<DocumentType>; welcomeText: string | null };
} & { " $fragmentName"?: "ViewerContext_ViewerFragment" };

export type Attachments_DocumentFragment = {
  __typename: "Document";
  id: string;
  attachments: Array<{
    __typename: "Attachment";
    id: string;
    fileName: string;
    description: string | null;
    kind: AttachmentKind;
    sizeBytes: number;
    url: string;
  }>;
} & { " $fragmentName"?: "Attachments_DocumentFragment" };

export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
}>;

export type AddCommentMutation = {
  __typename: "Mutation";
  addComment:
    | { __typename: "ActionDenied"; code: string }
    | {
        __typename: "AddCommentSuccess";
        document: { __typename: "Document"; id: string } & {
          " $fragmentRefs"?: { Comments_DocumentFragment: Comments_DocumentFragment };
        };
      }
    | {
        __typename: "InvalidInput";
        code: string;
        fields: Array<{ __typename: "FieldProblem"; field: string; code: string }>;
      }
    | { __typename: "NotFound"; code: string };
};

export type Comments_DocumentFragment = {
  __typename: "Document";
  id: string;
  allowedActions: Array<PortalAction>;
  deniedActions: Array<{ __typename: "DeniedAction"; action: PortalAction; reason: DenialReason }>;
  comments: Array<{
    __typename: "Comment";
    id: string;
    author: CommentAuthor;
    authorName: string;
    body: string;
    createdAt: string;
  }>;
} & { " $fragmentName"?: "Comments_DocumentFragment" };

export type AcceptOfferDialog_DocumentFragment = {
  __typename: "Document";
  id: string;
  number: string;
  title: string | null;
  currentVersion: number;
  total: { __typename: "Money"; amount: string; currency: string };
} & { " $fragmentName"?: "AcceptOfferDialog_DocumentFragment" };

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptOfferInput;
}>;

export type AcceptOfferMutation = {
  __typename: "Mutation";
  acceptOffer:
    | ({ __typename: "ActionDenied" } & {
        " $fragmentRefs"?: {
          DecideResult_DecideOfferResult_ActionDenied_Fragment: DecideResult_DecideOfferResult_ActionDenied_Fragment;
        };
      })
    | ({ __typename: "DecideOfferSuccess" } & {
        " $fragmentRefs"?: {
          DecideResult_DecideOfferResult_DecideOfferSuccess_Fragment: DecideResult_DecideOfferResult_DecideOfferSuccess_Fragment;
        };
      })
    | ({ __typename: "InvalidInput" } & {
        " $fragmentRefs"?: {
          DecideResult_DecideOfferResult_InvalidInput_Fragment: DecideResult_DecideOfferResult_InvalidInput_Fragment;
        };
      })
    | ({ __typename: "NotFound" } & {
        " $fragmentRefs"?: {
          DecideResult_DecideOfferResult_NotFound_Fragment: DecideResult_DecideOfferResult_NotFound_Fragment;
        };
      });
};

type DecideResult_DecideOfferResult_ActionDenied_Fragment = {
  __typename: "ActionDenied";
  reason: DenialReason;
  code: string;
} & { " $fragmentName"?: "DecideResult_DecideOfferResult_ActionDenied_Fragment" };

type DecideResult_DecideOfferResult_DecideOfferSuccess_Fragment = {
  __typename: "DecideOfferSuccess";
  document: {
    __typename: "Document";
    id: string;
    status: DocumentStatus;
    currentVersion: number;
    isOverdue: boolean;
    isExpired: boolean;
    isPartiallyPaid: boolean;
    allowedActions: Array<PortalAction>;
    openAmount: { __typename: "Money"; amount: string; currency: string } | null;
    deniedActions: Array<{ __typename: "DeniedAction"; action: PortalAction; reason: DenialReason }>;
    decision:
      | ({ __typename: "OfferDecision"; id: string } & {
          " $fragmentRefs"?: { DecisionCard_OfferDecisionFragment: DecisionCard_OfferDecisionFragment };
        })
      | null;
  };
} & { " $fragmentName"?: "DecideResult_DecideOfferResult_DecideOfferSuccess_Fragment" };

type DecideResult_DecideOfferResult_InvalidInput_Fragment = {
  __typename: "InvalidInput";
  code: string;
  fields: Array<{ __typename: "FieldProblem"; field: string; code: string }>;
} & { " $fragmentName"?: "DecideResult_DecideOfferResult_InvalidInput_Fragment" };

type DecideResult_DecideOfferResult_NotFound_Fragment = { __typename: "NotFound"; code: string } & {
  " $fragmentName"?: "DecideResult_DecideOfferResult_NotFound_Fragment";
};

export type DecideResult_DecideOfferResultFragment =
  | DecideResult_DecideOfferResult_ActionDenied_Fragment
  | DecideResult_DecideOfferResult_DecideOfferSuccess_Fragment
  | DecideResult_DecideOfferResult_InvalidInput_Fragment
  | DecideResult_DecideOfferResult_NotFound_Fragment;

export type RejectOfferDialog_DocumentFragment = {
  __typename: "Document";
  id: string;
  number: string;
  currentVersion: number;
} & { " $fragmentName"?: "RejectOfferDialog_DocumentFragment" };

export type RejectOfferMutationVariables = Exact<{
  input: RejectOfferInput;
}>;

export type RejectOfferMutation = {
  __typename: "Mutation";
  rejectOffer:
    | ({ __typename: "ActionDenied" } & {
        " $fragmentRefs"?: {
          DecideResult_DecideOfferResult_ActionDenied_Fragment: DecideResult_DecideOfferResult_ActionDenied_Fragment;
        };
      })
    | ({ __typename: "DecideOfferSuccess" } & {
        " $fragmentRefs"?: {
          DecideResult_DecideOfferResult_DecideOfferSuccess_Fragment: DecideResult_DecideOfferResult_DecideOfferSuccess_Fragment;
        };
      })
    | ({ __typename: "InvalidInput" } & {
        " $fragmentRefs"?: {
          DecideResult_DecideOfferResult_InvalidInput_Fragment: DecideResult_DecideOfferResult_InvalidInput_Fragment;
        };
      })
    | ({ __typename: "NotFound" } & {
        " $fragmentRefs"?: {
          DecideResult_DecideOfferResult_NotFound_Fragment: DecideResult_DecideOfferResult_NotFound_Fragment;
        };
      });
};

export type DecisionCard_OfferDecisionFragment = {
  __typename: "OfferDecision";
  id: string;
  kind: OfferDecisionKind;
  name: string;
  decidedAt: string;
  version: number;
  purchaseOrderNumber: string | null;
  reason: string | null;
  contentSha256: string;
} & { " $fragmentName"?: "DecisionCard_OfferDecisionFragment" };

export type DocumentActions_DocumentFragment = ({
  __typename: "Document";
  id: string;
  type: DocumentType;
  allowedActions: Array<PortalAction>;
  openAmount: { __typename: "Money"; amount: string; currency: string } | null;
  deniedActions: Array<{ __typename: "DeniedAction"; action: PortalAction; reason: DenialReason }>;
} & {
  " $fragmentRefs"?: {
    AcceptOfferDialog_DocumentFragment: AcceptOfferDialog_DocumentFragment;
    RejectOfferDialog_DocumentFragment: RejectOfferDialog_DocumentFragment;
  };
}) & { " $fragmentName"?: "DocumentActions_DocumentFragment" };

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;

export type DocumentPageQuery = {
  __typename: "Query";
  document:
    | ({ __typename: "Document"; id: string } & {
        " $fragmentRefs"?: { DocumentView_DocumentFragment: DocumentView_DocumentFragment };
      })
    | null;
};

export type RecordDocumentViewMutationVariables = Exact<{
  id: string | number;
}>;

export type RecordDocumentViewMutation = { __typename: "Mutation"; recordDocumentView: boolean };

export type DocumentSummary_DocumentFragment = ({
  __typename: "Document";
  id: string;
  type: DocumentType;
  status: DocumentStatus;
  dueDate: string | null;
  validUntil: string | null;
  isOverdue: boolean;
  isExpired: boolean;
  pdfUrl: string;
  total: { __typename: "Money"; amount: string; currency: string };
  openAmount: { __typename: "Money"; amount: string; currency: string } | null;
} & { " $fragmentRefs"?: { DocumentActions_DocumentFragment: DocumentActions_DocumentFragment } }) & {
  " $fragmentName"?: "DocumentSummary_DocumentFragment";
};

export type DocumentView_DocumentFragment = ({
  __typename: "Document";
  id: string;
  type: DocumentType;
  number: string;
  title: string | null;
  date: string;
  currentVersion: number;
  decision:
    | ({ __typename: "OfferDecision"; id: string } & {
        " $fragmentRefs"?: { DecisionCard_OfferDecisionFragment: DecisionCard_OfferDecisionFragment };
      })
    | null;
} & {
  " $fragmentRefs"?: {
    DocumentBadge_DocumentFragment: DocumentBadge_DocumentFragment;
    DocumentSummary_DocumentFragment: DocumentSummary_DocumentFragment;
    DocumentLetter_DocumentFragment: DocumentLetter_DocumentFragment;
    Attachments_DocumentFragment: Attachments_DocumentFragment;
    Payments_DocumentFragment: Payments_DocumentFragment;
    RelatedDocuments_DocumentFragment: RelatedDocuments_DocumentFragment;
    Comments_DocumentFragment: Comments_DocumentFragment;
  };
}) & { " $fragmentName"?: "DocumentView_DocumentFragment" };

export type DocumentLetter_DocumentFragment = ({
  __typename: "Document";
  id: string;
  type: DocumentType;
  number: string;
  total: { __typename: "Money"; amount: string };
  content: {
    __typename: "DocumentContent";
    title: string | null;
    intro: string | null;
    notes: Array<string>;
    seller: { __typename: "Party" } & {
      " $fragmentRefs"?: {
        LetterParty_PartyFragment: LetterParty_PartyFragment;
        LetterFooter_PartyFragment: LetterFooter_PartyFragment;
      };
    };
    buyer: { __typename: "Party" } & { " $fragmentRefs"?: { LetterParty_PartyFragment: LetterParty_PartyFragment } };
    shipTo:
      | ({ __typename: "Party" } & { " $fragmentRefs"?: { LetterParty_PartyFragment: LetterParty_PartyFragment } })
      | null;
    payee:
      | ({ __typename: "Party" } & { " $fragmentRefs"?: { LetterParty_PartyFragment: LetterParty_PartyFragment } })
      | null;
    taxRepresentative:
      | ({ __typename: "Party" } & {
          " $fragmentRefs"?: {
            LetterParty_PartyFragment: LetterParty_PartyFragment;
            LetterFooter_PartyFragment: LetterFooter_PartyFragment;
          };
        })
      | null;
  } & {
    " $fragmentRefs"?: {
      LetterLines_DocumentContentFragment: LetterLines_DocumentContentFragment;
      LetterTotals_DocumentContentFragment: LetterTotals_DocumentContentFragment;
    };
  };
} & {
  " $fragmentRefs"?: {
    LetterFacts_DocumentFragment: LetterFacts_DocumentFragment;
    LetterPayment_DocumentFragment: LetterPayment_DocumentFragment;
  };
}) & { " $fragmentName"?: "DocumentLetter_DocumentFragment" };

export type LetterFacts_DocumentFragment = {
  __typename: "Document";
  id: string;
  number: string;
  date: string;
  dueDate: string | null;
  validUntil: string | null;
  reminderLevel: number | null;
  content: {
    __typename: "DocumentContent";
    typeCode: string | null;
    deliveryDate: string | null;
    taxPointDate: string | null;
    buyerReference: string | null;
    orderReference: string | null;
    contractReference: string | null;
    references: Array<{
      __typename: "DocumentReference";
      kind: DocumentReferenceKind;
      value: string;
      description: string | null;
      url: string | null;
    }>;
    buyer: { __typename: "Party"; identifier: string | null };
    precedingDocuments: Array<{ __typename: "PrecedingDocument"; number: string; date: string | null }>;
    servicePeriod: { __typename: "ServicePeriod"; start: string | null; end: string | null } | null;
  };
} & { " $fragmentName"?: "LetterFacts_DocumentFragment" };

export type LetterFooter_PartyFragment = {
  __typename: "Party";
  vatNumber: string | null;
  taxNumber: string | null;
  legalInformation: string | null;
} & { " $fragmentName"?: "LetterFooter_PartyFragment" };

export type LetterLine_DocumentLineFragment = {
  __typename: "DocumentLine";
  position: string;
  name: string;
  description: string | null;
  note: string | null;
  articleNumber: string | null;
  quantity: string;
  unit: string | null;
  unitPrice: string;
  priceBaseQuantity: string;
  taxCategory: string;
  taxRatePercent: string;
  optional: boolean;
  details: Array<{ __typename: "LineDetail"; kind: LineDetailKind; name: string | null; value: string }>;
  priceDiscount: { __typename: "PriceDiscount"; grossUnitPrice: string | null; amount: string } | null;
  net: { __typename: "Money"; amount: string; currency: string };
  servicePeriod: { __typename: "ServicePeriod"; start: string | null; end: string | null } | null;
  adjustments: Array<
    { __typename: "Adjustment" } & {
      " $fragmentRefs"?: { AdjustmentRow_AdjustmentFragment: AdjustmentRow_AdjustmentFragment };
    }
  >;
} & { " $fragmentName"?: "LetterLine_DocumentLineFragment" };

export type LetterLines_DocumentContentFragment = {
  __typename: "DocumentContent";
  taxes: Array<{ __typename: "TaxTotal"; category: string }>;
  lines: Array<
    {
      __typename: "DocumentLine";
      subLines: Array<
        {
          __typename: "DocumentLine";
          subLines: Array<
            { __typename: "DocumentLine" } & {
              " $fragmentRefs"?: { LetterLine_DocumentLineFragment: LetterLine_DocumentLineFragment };
            }
          >;
        } & { " $fragmentRefs"?: { LetterLine_DocumentLineFragment: LetterLine_DocumentLineFragment } }
      >;
    } & { " $fragmentRefs"?: { LetterLine_DocumentLineFragment: LetterLine_DocumentLineFragment } }
  >;
} & { " $fragmentName"?: "LetterLines_DocumentContentFragment" };

export type LetterParty_PartyFragment = {
  __typename: "Party";
  name: string;
  tradingName: string | null;
  contactName: string | null;
  street: string | null;
  addressAddition: string | null;
  zip: string | null;
  city: string | null;
  region: string | null;
  countryCode: string | null;
  email: string | null;
  phone: string | null;
} & { " $fragmentName"?: "LetterParty_PartyFragment" };

export type LetterPayment_DocumentFragment = {
  __typename: "Document";
  id: string;
  date: string;
  content: {
    __typename: "DocumentContent";
    paymentTerms: string | null;
    discountTerms: Array<{
      __typename: "DiscountTerm";
      days: number;
      percent: string;
      base: { __typename: "Money"; amount: string; currency: string } | null;
    }>;
    paymentInstructions: Array<{
      __typename: "PaymentInstruction";
      meansCode: string;
      meansText: string | null;
      accountHolder: string | null;
      iban: string | null;
      bic: string | null;
      bankName: string | null;
      reference: string | null;
      mandateReference: string | null;
      creditorId: string | null;
      debitedIban: string | null;
      cardNumber: string | null;
      cardHolder: string | null;
    }>;
  };
} & { " $fragmentName"?: "LetterPayment_DocumentFragment" };

export type LetterTotals_DocumentContentFragment = {
  __typename: "DocumentContent";
  adjustments: Array<
    { __typename: "Adjustment" } & {
      " $fragmentRefs"?: { AdjustmentRow_AdjustmentFragment: AdjustmentRow_AdjustmentFragment };
    }
  >;
  taxes: Array<{
    __typename: "TaxTotal";
    category: string;
    ratePercent: string;
    exemptionReason: string | null;
    base: { __typename: "Money"; amount: string; currency: string };
    tax: { __typename: "Money"; amount: string; currency: string };
  }>;
  accountingTax: {
    __typename: "AccountingTax";
    currency: string;
    tax: { __typename: "Money"; amount: string; currency: string };
  } | null;
  totals: {
    __typename: "DocumentTotals";
    lineNet: { __typename: "Money"; amount: string; currency: string };
    net: { __typename: "Money"; amount: string; currency: string };
    gross: { __typename: "Money"; amount: string; currency: string };
    prepaid: { __typename: "Money"; amount: string; currency: string };
    rounding: { __typename: "Money"; amount: string; currency: string };
    due: { __typename: "Money"; amount: string; currency: string };
  };
} & { " $fragmentName"?: "LetterTotals_DocumentContentFragment" };

export type AdjustmentRow_AdjustmentFragment = {
  __typename: "Adjustment";
  kind: AdjustmentKind;
  reason: string | null;
  percent: string | null;
  base: { __typename: "Money"; amount: string; currency: string } | null;
  amount: { __typename: "Money"; amount: string; currency: string };
} & { " $fragmentName"?: "AdjustmentRow_AdjustmentFragment" };

export type StartPaymentMutationVariables = Exact<{
  input: StartPaymentInput;
}>;

export type StartPaymentMutation = {
  __typename: "Mutation";
  startPayment:
    | { __typename: "ActionDenied"; code: string; reason: DenialReason }
    | { __typename: "NotFound"; code: string }
    | { __typename: "PaymentUnavailable"; code: string }
    | { __typename: "StartPaymentSuccess"; redirectUrl: string };
};

export type RefreshPaymentMutationVariables = Exact<{
  paymentId: string | number;
}>;

export type RefreshPaymentMutation = {
  __typename: "Mutation";
  refreshPayment: {
    __typename: "Payment";
    id: string;
    status: PaymentStatus;
    amount: { __typename: "Money"; amount: string; currency: string };
    capturedAmount: { __typename: "Money"; amount: string; currency: string };
  } | null;
};

export type Payments_DocumentFragment = {
  __typename: "Document";
  id: string;
  payments: Array<{
    __typename: "Payment";
    id: string;
    createdAt: string;
    method: PaymentMethod | null;
    status: PaymentStatus;
    amount: { __typename: "Money"; amount: string; currency: string };
    capturedAmount: { __typename: "Money"; amount: string; currency: string };
  }>;
} & { " $fragmentName"?: "Payments_DocumentFragment" };

export type RelatedDocuments_DocumentFragment = {
  __typename: "Document";
  id: string;
  relatedDocuments: Array<
    { __typename: "Document"; id: string; type: DocumentType; number: string; date: string } & {
      " $fragmentRefs"?: { DocumentBadge_DocumentFragment: DocumentBadge_DocumentFragment };
    }
  >;
} & { " $fragmentName"?: "RelatedDocuments_DocumentFragment" };

export type DocumentFilters_ClientSummaryFragment = {
  __typename: "ClientSummary";
  countsByType: Array<{ __typename: "DocumentTypeCount"; type: DocumentType; count: number }>;
} & { " $fragmentName"?: "DocumentFilters_ClientSummaryFragment" };

export type DocumentListQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type DocumentListQuery = {
  __typename: "Query";
  documents: {
    __typename: "DocumentConnection";
    edges: Array<{
      __typename: "DocumentEdge";
      cursor: string;
      node: { __typename: "Document"; id: string } & {
        " $fragmentRefs"?: { DocumentRow_DocumentFragment: DocumentRow_DocumentFragment };
      };
    }>;
    pageInfo: { __typename: "PageInfo"; endCursor: string | null; hasNextPage: boolean };
  };
};

export type DocumentRow_DocumentFragment = ({
  __typename: "Document";
  id: string;
  type: DocumentType;
  number: string;
  title: string | null;
  date: string;
  dueDate: string | null;
  validUntil: string | null;
  isOverdue: boolean;
  total: { __typename: "Money"; amount: string; currency: string };
  openAmount: { __typename: "Money"; amount: string; currency: string } | null;
} & { " $fragmentRefs"?: { DocumentBadge_DocumentFragment: DocumentBadge_DocumentFragment } }) & {
  " $fragmentName"?: "DocumentRow_DocumentFragment";
};

export type HomeSummaryQueryVariables = Exact<{ [key: string]: never }>;

export type HomeSummaryQuery = {
  __typename: "Query";
  viewer: {
    __typename: "Viewer";
    id: string;
    summary:
      | ({ __typename: "ClientSummary" } & {
          " $fragmentRefs"?: {
            OpenSummary_ClientSummaryFragment: OpenSummary_ClientSummaryFragment;
            DocumentFilters_ClientSummaryFragment: DocumentFilters_ClientSummaryFragment;
          };
        })
      | null;
  };
};

export type OpenSummary_ClientSummaryFragment = {
  __typename: "ClientSummary";
  openInvoiceCount: number;
  openOfferCount: number;
  openAmounts: Array<{ __typename: "Money"; amount: string; currency: string }>;
  overdueAmounts: Array<{ __typename: "Money"; amount: string; currency: string }>;
} & { " $fragmentName"?: "OpenSummary_ClientSummaryFragment" };

export type BankSection_ClientFragment = {
  __typename: "Client";
  id: string;
  revision: number;
  editableSections: Array<ClientDataSection>;
  bankData: {
    __typename: "BankData";
    accountOwner: string | null;
    ibanMasked: string | null;
    bic: string | null;
    bankName: string | null;
  } | null;
} & { " $fragmentName"?: "BankSection_ClientFragment" };

export type UpdateBankDataMutationVariables = Exact<{
  input: UpdateBankDataInput;
}>;

export type UpdateBankDataMutation = {
  __typename: "Mutation";
  updateBankData:
    | ({ __typename: "ActionDenied" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_ActionDenied_Fragment: UpdateResult_UpdateClientDataResult_ActionDenied_Fragment;
        };
      })
    | ({ __typename: "Conflict" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_Conflict_Fragment: UpdateResult_UpdateClientDataResult_Conflict_Fragment;
        };
      })
    | ({ __typename: "InvalidInput" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_InvalidInput_Fragment: UpdateResult_UpdateClientDataResult_InvalidInput_Fragment;
        };
      })
    | ({ __typename: "UpdateClientDataSuccess" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_UpdateClientDataSuccess_Fragment: UpdateResult_UpdateClientDataResult_UpdateClientDataSuccess_Fragment;
        };
      });
};

export type ContactSection_ClientFragment = {
  __typename: "Client";
  id: string;
  revision: number;
  editableSections: Array<ClientDataSection>;
  contactData: {
    __typename: "ContactData";
    salutation: string | null;
    firstName: string | null;
    lastName: string | null;
    street: string | null;
    zip: string | null;
    city: string | null;
    countryCode: string | null;
    email: string | null;
    phone: string | null;
  } | null;
} & { " $fragmentName"?: "ContactSection_ClientFragment" };

export type UpdateContactDataMutationVariables = Exact<{
  input: UpdateContactDataInput;
}>;

export type UpdateContactDataMutation = {
  __typename: "Mutation";
  updateContactData:
    | ({ __typename: "ActionDenied" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_ActionDenied_Fragment: UpdateResult_UpdateClientDataResult_ActionDenied_Fragment;
        };
      })
    | ({ __typename: "Conflict" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_Conflict_Fragment: UpdateResult_UpdateClientDataResult_Conflict_Fragment;
        };
      })
    | ({ __typename: "InvalidInput" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_InvalidInput_Fragment: UpdateResult_UpdateClientDataResult_InvalidInput_Fragment;
        };
      })
    | ({ __typename: "UpdateClientDataSuccess" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_UpdateClientDataSuccess_Fragment: UpdateResult_UpdateClientDataResult_UpdateClientDataSuccess_Fragment;
        };
      });
};

export type ProfilePageQueryVariables = Exact<{ [key: string]: never }>;

export type ProfilePageQuery = {
  __typename: "Query";
  viewer: {
    __typename: "Viewer";
    id: string;
    linkKind: LinkKind;
    entryDocumentId: string | null;
    readOnly: boolean;
    merchant: { __typename: "Merchant"; id: string; name: string };
    client: { __typename: "Client"; id: string; name: string; clientNumber: string } & {
      " $fragmentRefs"?: {
        ContactSection_ClientFragment: ContactSection_ClientFragment;
        BankSection_ClientFragment: BankSection_ClientFragment;
        TaxSection_ClientFragment: TaxSection_ClientFragment;
      };
    };
  };
};

export type TaxSection_ClientFragment = {
  __typename: "Client";
  id: string;
  revision: number;
  editableSections: Array<ClientDataSection>;
  taxData: { __typename: "TaxData"; taxNumber: string | null; vatNumber: string | null } | null;
} & { " $fragmentName"?: "TaxSection_ClientFragment" };

export type UpdateTaxDataMutationVariables = Exact<{
  input: UpdateTaxDataInput;
}>;

export type UpdateTaxDataMutation = {
  __typename: "Mutation";
  updateTaxData:
    | ({ __typename: "ActionDenied" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_ActionDenied_Fragment: UpdateResult_UpdateClientDataResult_ActionDenied_Fragment;
        };
      })
    | ({ __typename: "Conflict" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_Conflict_Fragment: UpdateResult_UpdateClientDataResult_Conflict_Fragment;
        };
      })
    | ({ __typename: "InvalidInput" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_InvalidInput_Fragment: UpdateResult_UpdateClientDataResult_InvalidInput_Fragment;
        };
      })
    | ({ __typename: "UpdateClientDataSuccess" } & {
        " $fragmentRefs"?: {
          UpdateResult_UpdateClientDataResult_UpdateClientDataSuccess_Fragment: UpdateResult_UpdateClientDataResult_UpdateClientDataSuccess_Fragment;
        };
      });
};

type UpdateResult_UpdateClientDataResult_ActionDenied_Fragment = { __typename: "ActionDenied"; code: string } & {
  " $fragmentName"?: "UpdateResult_UpdateClientDataResult_ActionDenied_Fragment";
};

type UpdateResult_UpdateClientDataResult_Conflict_Fragment = { __typename: "Conflict"; code: string } & {
  " $fragmentName"?: "UpdateResult_UpdateClientDataResult_Conflict_Fragment";
};

type UpdateResult_UpdateClientDataResult_InvalidInput_Fragment = {
  __typename: "InvalidInput";
  code: string;
  fields: Array<{ __typename: "FieldProblem"; field: string; code: string }>;
} & { " $fragmentName"?: "UpdateResult_UpdateClientDataResult_InvalidInput_Fragment" };

type UpdateResult_UpdateClientDataResult_UpdateClientDataSuccess_Fragment = {
  __typename: "UpdateClientDataSuccess";
  client: { __typename: "Client"; id: string } & {
    " $fragmentRefs"?: {
      ContactSection_ClientFragment: ContactSection_ClientFragment;
      BankSection_ClientFragment: BankSection_ClientFragment;
      TaxSection_ClientFragment: TaxSection_ClientFragment;
    };
  };
} & { " $fragmentName"?: "UpdateResult_UpdateClientDataResult_UpdateClientDataSuccess_Fragment" };

export type UpdateResult_UpdateClientDataResultFragment =
  | UpdateResult_UpdateClientDataResult_ActionDenied_Fragment
  | UpdateResult_UpdateClientDataResult_Conflict_Fragment
  | UpdateResult_UpdateClientDataResult_InvalidInput_Fragment
  | UpdateResult_UpdateClientDataResult_UpdateClientDataSuccess_Fragment;

export const PortalFooter_ViewerFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "PortalFooter_viewer" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Viewer" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "expiresAt" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "merchant" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
                { kind: "Field", name: { kind: "Name", value: "street" } },
                { kind: "Field", name: { kind: "Name", value: "zip" } },
                { kind: "Field", name: { kind: "Name", value: "city" } },
                { kind: "Field", name: { kind: "Name", value: "email" } },
                { kind: "Field", name: { kind: "Name", value: "phone" } },
                { kind: "Field", name: { kind: "Name", value: "website" } },
                { kind: "Field", name: { kind: "Name", value: "imprintUrl" } },
                { kind: "Field", name: { kind: "Name", value: "privacyUrl" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PortalFooter_ViewerFragment, unknown>;
export const PortalShell_ViewerFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "PortalShell_viewer" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Viewer" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "linkKind" } },
          { kind: "Field", name: { kind: "Name", value: "entryDocumentId" } },
          { kind: "Field", name: { kind: "Name", value: "readOnly" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "merchant" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "settings" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "testMode" } },
              ],
            },
          },
          { kind: "FragmentSpread", name: { kind: "Name", value: "PortalFooter_viewer" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "PortalFooter_viewer" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Viewer" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "expiresAt" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "merchant" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
                { kind: "Field", name: { kind: "Name", value: "street" } },
                { kind: "Field", name: { kind: "Name", value: "zip" } },
                { kind: "Field", name: { kind: "Name", value: "city" } },
                { kind: "Field", name: { kind: "Name", value: "email" } },
                { kind: "Field", name: { kind: "Name", value: "phone" } },
                { kind: "Field", name: { kind: "Name", value: "website" } },
                { kind: "Field", name: { kind: "Name", value: "imprintUrl" } },
                { kind: "Field", name: { kind: "Name", value: "privacyUrl" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PortalShell_ViewerFragment, unknown>;
export const ViewerContext_ViewerFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "ViewerContext_viewer" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Viewer" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "linkKind" } },
          { kind: "Field", name: { kind: "Name", value: "entryDocumentId" } },
          { kind: "Field", name: { kind: "Name", value: "readOnly" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "merchant" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
                { kind: "Field", name: { kind: "Name", value: "email" } },
                { kind: "Field", name: { kind: "Name", value: "phone" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "client" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "settings" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "enabledDocumentTypes" } },
                { kind: "Field", name: { kind: "Name", value: "welcomeText" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerContext_ViewerFragment, unknown>;
export const DecisionCard_OfferDecisionFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DecisionCard_offerDecision" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "OfferDecision" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "decidedAt" } },
          { kind: "Field", name: { kind: "Name", value: "version" } },
          { kind: "Field", name: { kind: "Name", value: "purchaseOrderNumber" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "contentSha256" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecisionCard_OfferDecisionFragment, unknown>;
export const DecideResult_DecideOfferResultFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DecideResult_decideOfferResult" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DecideOfferResult" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DecideOfferSuccess" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "document" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                      { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
                      { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
                      { kind: "Field", name: { kind: "Name", value: "isExpired" } },
                      { kind: "Field", name: { kind: "Name", value: "isPartiallyPaid" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "openAmount" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "amount" } },
                            { kind: "Field", name: { kind: "Name", value: "currency" } },
                          ],
                        },
                      },
                      { kind: "Field", name: { kind: "Name", value: "allowedActions" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "deniedActions" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "action" } },
                            { kind: "Field", name: { kind: "Name", value: "reason" } },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "decision" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "FragmentSpread", name: { kind: "Name", value: "DecisionCard_offerDecision" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "ActionDenied" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "reason" } },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "InvalidInput" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fields" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "field" } },
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Failure" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "code" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DecisionCard_offerDecision" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "OfferDecision" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "decidedAt" } },
          { kind: "Field", name: { kind: "Name", value: "version" } },
          { kind: "Field", name: { kind: "Name", value: "purchaseOrderNumber" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "contentSha256" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecideResult_DecideOfferResultFragment, unknown>;
export const DocumentBadge_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentBadge_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "status" } },
          { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
          { kind: "Field", name: { kind: "Name", value: "isExpired" } },
          { kind: "Field", name: { kind: "Name", value: "isPartiallyPaid" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentBadge_DocumentFragment, unknown>;
export const AcceptOfferDialog_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AcceptOfferDialog_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "title" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptOfferDialog_DocumentFragment, unknown>;
export const RejectOfferDialog_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "RejectOfferDialog_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RejectOfferDialog_DocumentFragment, unknown>;
export const DocumentActions_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentActions_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "openAmount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "allowedActions" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "deniedActions" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "action" } },
                { kind: "Field", name: { kind: "Name", value: "reason" } },
              ],
            },
          },
          { kind: "FragmentSpread", name: { kind: "Name", value: "AcceptOfferDialog_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "RejectOfferDialog_document" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AcceptOfferDialog_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "title" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "RejectOfferDialog_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentActions_DocumentFragment, unknown>;
export const DocumentSummary_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentSummary_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "status" } },
          { kind: "Field", name: { kind: "Name", value: "dueDate" } },
          { kind: "Field", name: { kind: "Name", value: "validUntil" } },
          { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
          { kind: "Field", name: { kind: "Name", value: "isExpired" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "openAmount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "pdfUrl" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentActions_document" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AcceptOfferDialog_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "title" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "RejectOfferDialog_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentActions_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "openAmount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "allowedActions" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "deniedActions" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "action" } },
                { kind: "Field", name: { kind: "Name", value: "reason" } },
              ],
            },
          },
          { kind: "FragmentSpread", name: { kind: "Name", value: "AcceptOfferDialog_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "RejectOfferDialog_document" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentSummary_DocumentFragment, unknown>;
export const LetterFacts_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterFacts_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          { kind: "Field", name: { kind: "Name", value: "dueDate" } },
          { kind: "Field", name: { kind: "Name", value: "validUntil" } },
          { kind: "Field", name: { kind: "Name", value: "reminderLevel" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "content" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "version" },
                value: { kind: "Variable", name: { kind: "Name", value: "version" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "typeCode" } },
                { kind: "Field", name: { kind: "Name", value: "deliveryDate" } },
                { kind: "Field", name: { kind: "Name", value: "taxPointDate" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "references" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "kind" } },
                      { kind: "Field", name: { kind: "Name", value: "value" } },
                      { kind: "Field", name: { kind: "Name", value: "description" } },
                      { kind: "Field", name: { kind: "Name", value: "url" } },
                    ],
                  },
                },
                { kind: "Field", name: { kind: "Name", value: "buyerReference" } },
                { kind: "Field", name: { kind: "Name", value: "orderReference" } },
                { kind: "Field", name: { kind: "Name", value: "contractReference" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "buyer" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "identifier" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "precedingDocuments" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "number" } },
                      { kind: "Field", name: { kind: "Name", value: "date" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "servicePeriod" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "start" } },
                      { kind: "Field", name: { kind: "Name", value: "end" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LetterFacts_DocumentFragment, unknown>;
export const LetterPayment_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterPayment_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "content" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "version" },
                value: { kind: "Variable", name: { kind: "Name", value: "version" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "paymentTerms" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "discountTerms" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "days" } },
                      { kind: "Field", name: { kind: "Name", value: "percent" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "base" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "amount" } },
                            { kind: "Field", name: { kind: "Name", value: "currency" } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "paymentInstructions" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "meansCode" } },
                      { kind: "Field", name: { kind: "Name", value: "meansText" } },
                      { kind: "Field", name: { kind: "Name", value: "accountHolder" } },
                      { kind: "Field", name: { kind: "Name", value: "iban" } },
                      { kind: "Field", name: { kind: "Name", value: "bic" } },
                      { kind: "Field", name: { kind: "Name", value: "bankName" } },
                      { kind: "Field", name: { kind: "Name", value: "reference" } },
                      { kind: "Field", name: { kind: "Name", value: "mandateReference" } },
                      { kind: "Field", name: { kind: "Name", value: "creditorId" } },
                      { kind: "Field", name: { kind: "Name", value: "debitedIban" } },
                      { kind: "Field", name: { kind: "Name", value: "cardNumber" } },
                      { kind: "Field", name: { kind: "Name", value: "cardHolder" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LetterPayment_DocumentFragment, unknown>;
export const LetterParty_PartyFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterParty_party" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Party" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "tradingName" } },
          { kind: "Field", name: { kind: "Name", value: "contactName" } },
          { kind: "Field", name: { kind: "Name", value: "street" } },
          { kind: "Field", name: { kind: "Name", value: "addressAddition" } },
          { kind: "Field", name: { kind: "Name", value: "zip" } },
          { kind: "Field", name: { kind: "Name", value: "city" } },
          { kind: "Field", name: { kind: "Name", value: "region" } },
          { kind: "Field", name: { kind: "Name", value: "countryCode" } },
          { kind: "Field", name: { kind: "Name", value: "email" } },
          { kind: "Field", name: { kind: "Name", value: "phone" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LetterParty_PartyFragment, unknown>;
export const LetterFooter_PartyFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterFooter_party" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Party" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "vatNumber" } },
          { kind: "Field", name: { kind: "Name", value: "taxNumber" } },
          { kind: "Field", name: { kind: "Name", value: "legalInformation" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LetterFooter_PartyFragment, unknown>;
export const AdjustmentRow_AdjustmentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AdjustmentRow_adjustment" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Adjustment" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "percent" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "base" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "amount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AdjustmentRow_AdjustmentFragment, unknown>;
export const LetterLine_DocumentLineFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterLine_documentLine" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentLine" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "position" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "description" } },
          { kind: "Field", name: { kind: "Name", value: "note" } },
          { kind: "Field", name: { kind: "Name", value: "articleNumber" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "details" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "kind" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
                { kind: "Field", name: { kind: "Name", value: "value" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "priceDiscount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "grossUnitPrice" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "quantity" } },
          { kind: "Field", name: { kind: "Name", value: "unit" } },
          { kind: "Field", name: { kind: "Name", value: "unitPrice" } },
          { kind: "Field", name: { kind: "Name", value: "priceBaseQuantity" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "net" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "taxCategory" } },
          { kind: "Field", name: { kind: "Name", value: "taxRatePercent" } },
          { kind: "Field", name: { kind: "Name", value: "optional" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "servicePeriod" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "start" } },
                { kind: "Field", name: { kind: "Name", value: "end" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "adjustments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "AdjustmentRow_adjustment" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AdjustmentRow_adjustment" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Adjustment" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "percent" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "base" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "amount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LetterLine_DocumentLineFragment, unknown>;
export const LetterLines_DocumentContentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterLines_documentContent" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentContent" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxes" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "category" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "lines" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "subLines" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "subLines" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AdjustmentRow_adjustment" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Adjustment" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "percent" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "base" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "amount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterLine_documentLine" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentLine" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "position" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "description" } },
          { kind: "Field", name: { kind: "Name", value: "note" } },
          { kind: "Field", name: { kind: "Name", value: "articleNumber" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "details" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "kind" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
                { kind: "Field", name: { kind: "Name", value: "value" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "priceDiscount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "grossUnitPrice" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "quantity" } },
          { kind: "Field", name: { kind: "Name", value: "unit" } },
          { kind: "Field", name: { kind: "Name", value: "unitPrice" } },
          { kind: "Field", name: { kind: "Name", value: "priceBaseQuantity" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "net" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "taxCategory" } },
          { kind: "Field", name: { kind: "Name", value: "taxRatePercent" } },
          { kind: "Field", name: { kind: "Name", value: "optional" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "servicePeriod" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "start" } },
                { kind: "Field", name: { kind: "Name", value: "end" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "adjustments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "AdjustmentRow_adjustment" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LetterLines_DocumentContentFragment, unknown>;
export const LetterTotals_DocumentContentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterTotals_documentContent" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentContent" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "adjustments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "AdjustmentRow_adjustment" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxes" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "category" } },
                { kind: "Field", name: { kind: "Name", value: "ratePercent" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "base" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "tax" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                { kind: "Field", name: { kind: "Name", value: "exemptionReason" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "accountingTax" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "tax" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "totals" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "lineNet" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "net" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "gross" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "prepaid" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "rounding" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "due" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AdjustmentRow_adjustment" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Adjustment" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "percent" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "base" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "amount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LetterTotals_DocumentContentFragment, unknown>;
export const DocumentLetter_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentLetter_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
              ],
            },
          },
          { kind: "FragmentSpread", name: { kind: "Name", value: "LetterFacts_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "LetterPayment_document" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "content" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "version" },
                value: { kind: "Variable", name: { kind: "Name", value: "version" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "title" } },
                { kind: "Field", name: { kind: "Name", value: "intro" } },
                { kind: "Field", name: { kind: "Name", value: "notes" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "seller" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterFooter_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "buyer" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "shipTo" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "payee" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "taxRepresentative" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterFooter_party" } },
                    ],
                  },
                },
                { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLines_documentContent" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "LetterTotals_documentContent" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AdjustmentRow_adjustment" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Adjustment" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "percent" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "base" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "amount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterLine_documentLine" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentLine" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "position" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "description" } },
          { kind: "Field", name: { kind: "Name", value: "note" } },
          { kind: "Field", name: { kind: "Name", value: "articleNumber" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "details" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "kind" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
                { kind: "Field", name: { kind: "Name", value: "value" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "priceDiscount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "grossUnitPrice" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "quantity" } },
          { kind: "Field", name: { kind: "Name", value: "unit" } },
          { kind: "Field", name: { kind: "Name", value: "unitPrice" } },
          { kind: "Field", name: { kind: "Name", value: "priceBaseQuantity" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "net" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "taxCategory" } },
          { kind: "Field", name: { kind: "Name", value: "taxRatePercent" } },
          { kind: "Field", name: { kind: "Name", value: "optional" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "servicePeriod" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "start" } },
                { kind: "Field", name: { kind: "Name", value: "end" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "adjustments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "AdjustmentRow_adjustment" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterFacts_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          { kind: "Field", name: { kind: "Name", value: "dueDate" } },
          { kind: "Field", name: { kind: "Name", value: "validUntil" } },
          { kind: "Field", name: { kind: "Name", value: "reminderLevel" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "content" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "version" },
                value: { kind: "Variable", name: { kind: "Name", value: "version" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "typeCode" } },
                { kind: "Field", name: { kind: "Name", value: "deliveryDate" } },
                { kind: "Field", name: { kind: "Name", value: "taxPointDate" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "references" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "kind" } },
                      { kind: "Field", name: { kind: "Name", value: "value" } },
                      { kind: "Field", name: { kind: "Name", value: "description" } },
                      { kind: "Field", name: { kind: "Name", value: "url" } },
                    ],
                  },
                },
                { kind: "Field", name: { kind: "Name", value: "buyerReference" } },
                { kind: "Field", name: { kind: "Name", value: "orderReference" } },
                { kind: "Field", name: { kind: "Name", value: "contractReference" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "buyer" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "identifier" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "precedingDocuments" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "number" } },
                      { kind: "Field", name: { kind: "Name", value: "date" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "servicePeriod" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "start" } },
                      { kind: "Field", name: { kind: "Name", value: "end" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterPayment_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "content" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "version" },
                value: { kind: "Variable", name: { kind: "Name", value: "version" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "paymentTerms" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "discountTerms" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "days" } },
                      { kind: "Field", name: { kind: "Name", value: "percent" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "base" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "amount" } },
                            { kind: "Field", name: { kind: "Name", value: "currency" } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "paymentInstructions" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "meansCode" } },
                      { kind: "Field", name: { kind: "Name", value: "meansText" } },
                      { kind: "Field", name: { kind: "Name", value: "accountHolder" } },
                      { kind: "Field", name: { kind: "Name", value: "iban" } },
                      { kind: "Field", name: { kind: "Name", value: "bic" } },
                      { kind: "Field", name: { kind: "Name", value: "bankName" } },
                      { kind: "Field", name: { kind: "Name", value: "reference" } },
                      { kind: "Field", name: { kind: "Name", value: "mandateReference" } },
                      { kind: "Field", name: { kind: "Name", value: "creditorId" } },
                      { kind: "Field", name: { kind: "Name", value: "debitedIban" } },
                      { kind: "Field", name: { kind: "Name", value: "cardNumber" } },
                      { kind: "Field", name: { kind: "Name", value: "cardHolder" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterParty_party" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Party" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "tradingName" } },
          { kind: "Field", name: { kind: "Name", value: "contactName" } },
          { kind: "Field", name: { kind: "Name", value: "street" } },
          { kind: "Field", name: { kind: "Name", value: "addressAddition" } },
          { kind: "Field", name: { kind: "Name", value: "zip" } },
          { kind: "Field", name: { kind: "Name", value: "city" } },
          { kind: "Field", name: { kind: "Name", value: "region" } },
          { kind: "Field", name: { kind: "Name", value: "countryCode" } },
          { kind: "Field", name: { kind: "Name", value: "email" } },
          { kind: "Field", name: { kind: "Name", value: "phone" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterFooter_party" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Party" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "vatNumber" } },
          { kind: "Field", name: { kind: "Name", value: "taxNumber" } },
          { kind: "Field", name: { kind: "Name", value: "legalInformation" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterLines_documentContent" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentContent" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxes" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "category" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "lines" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "subLines" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "subLines" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterTotals_documentContent" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentContent" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "adjustments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "AdjustmentRow_adjustment" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxes" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "category" } },
                { kind: "Field", name: { kind: "Name", value: "ratePercent" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "base" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "tax" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                { kind: "Field", name: { kind: "Name", value: "exemptionReason" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "accountingTax" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "tax" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "totals" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "lineNet" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "net" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "gross" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "prepaid" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "rounding" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "due" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentLetter_DocumentFragment, unknown>;
export const Attachments_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "Attachments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "attachments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "fileName" } },
                { kind: "Field", name: { kind: "Name", value: "description" } },
                { kind: "Field", name: { kind: "Name", value: "kind" } },
                { kind: "Field", name: { kind: "Name", value: "sizeBytes" } },
                { kind: "Field", name: { kind: "Name", value: "url" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Attachments_DocumentFragment, unknown>;
export const Payments_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "Payments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "payments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "amount" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "capturedAmount" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                { kind: "Field", name: { kind: "Name", value: "createdAt" } },
                { kind: "Field", name: { kind: "Name", value: "method" } },
                { kind: "Field", name: { kind: "Name", value: "status" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Payments_DocumentFragment, unknown>;
export const RelatedDocuments_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "RelatedDocuments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "relatedDocuments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "type" } },
                { kind: "Field", name: { kind: "Name", value: "number" } },
                { kind: "Field", name: { kind: "Name", value: "date" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentBadge_document" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentBadge_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "status" } },
          { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
          { kind: "Field", name: { kind: "Name", value: "isExpired" } },
          { kind: "Field", name: { kind: "Name", value: "isPartiallyPaid" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelatedDocuments_DocumentFragment, unknown>;
export const Comments_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "Comments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "allowedActions" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "deniedActions" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "action" } },
                { kind: "Field", name: { kind: "Name", value: "reason" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "comments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "author" } },
                { kind: "Field", name: { kind: "Name", value: "authorName" } },
                { kind: "Field", name: { kind: "Name", value: "body" } },
                { kind: "Field", name: { kind: "Name", value: "createdAt" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Comments_DocumentFragment, unknown>;
export const DocumentView_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentView_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "title" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentBadge_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentSummary_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentLetter_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "Attachments_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "Payments_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "RelatedDocuments_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "Comments_document" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "decision" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "DecisionCard_offerDecision" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AcceptOfferDialog_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "title" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "RejectOfferDialog_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentActions_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "openAmount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "allowedActions" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "deniedActions" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "action" } },
                { kind: "Field", name: { kind: "Name", value: "reason" } },
              ],
            },
          },
          { kind: "FragmentSpread", name: { kind: "Name", value: "AcceptOfferDialog_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "RejectOfferDialog_document" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterFacts_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          { kind: "Field", name: { kind: "Name", value: "dueDate" } },
          { kind: "Field", name: { kind: "Name", value: "validUntil" } },
          { kind: "Field", name: { kind: "Name", value: "reminderLevel" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "content" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "version" },
                value: { kind: "Variable", name: { kind: "Name", value: "version" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "typeCode" } },
                { kind: "Field", name: { kind: "Name", value: "deliveryDate" } },
                { kind: "Field", name: { kind: "Name", value: "taxPointDate" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "references" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "kind" } },
                      { kind: "Field", name: { kind: "Name", value: "value" } },
                      { kind: "Field", name: { kind: "Name", value: "description" } },
                      { kind: "Field", name: { kind: "Name", value: "url" } },
                    ],
                  },
                },
                { kind: "Field", name: { kind: "Name", value: "buyerReference" } },
                { kind: "Field", name: { kind: "Name", value: "orderReference" } },
                { kind: "Field", name: { kind: "Name", value: "contractReference" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "buyer" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "identifier" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "precedingDocuments" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "number" } },
                      { kind: "Field", name: { kind: "Name", value: "date" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "servicePeriod" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "start" } },
                      { kind: "Field", name: { kind: "Name", value: "end" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterPayment_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "content" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "version" },
                value: { kind: "Variable", name: { kind: "Name", value: "version" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "paymentTerms" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "discountTerms" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "days" } },
                      { kind: "Field", name: { kind: "Name", value: "percent" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "base" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "amount" } },
                            { kind: "Field", name: { kind: "Name", value: "currency" } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "paymentInstructions" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "meansCode" } },
                      { kind: "Field", name: { kind: "Name", value: "meansText" } },
                      { kind: "Field", name: { kind: "Name", value: "accountHolder" } },
                      { kind: "Field", name: { kind: "Name", value: "iban" } },
                      { kind: "Field", name: { kind: "Name", value: "bic" } },
                      { kind: "Field", name: { kind: "Name", value: "bankName" } },
                      { kind: "Field", name: { kind: "Name", value: "reference" } },
                      { kind: "Field", name: { kind: "Name", value: "mandateReference" } },
                      { kind: "Field", name: { kind: "Name", value: "creditorId" } },
                      { kind: "Field", name: { kind: "Name", value: "debitedIban" } },
                      { kind: "Field", name: { kind: "Name", value: "cardNumber" } },
                      { kind: "Field", name: { kind: "Name", value: "cardHolder" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterParty_party" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Party" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "tradingName" } },
          { kind: "Field", name: { kind: "Name", value: "contactName" } },
          { kind: "Field", name: { kind: "Name", value: "street" } },
          { kind: "Field", name: { kind: "Name", value: "addressAddition" } },
          { kind: "Field", name: { kind: "Name", value: "zip" } },
          { kind: "Field", name: { kind: "Name", value: "city" } },
          { kind: "Field", name: { kind: "Name", value: "region" } },
          { kind: "Field", name: { kind: "Name", value: "countryCode" } },
          { kind: "Field", name: { kind: "Name", value: "email" } },
          { kind: "Field", name: { kind: "Name", value: "phone" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterFooter_party" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Party" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "vatNumber" } },
          { kind: "Field", name: { kind: "Name", value: "taxNumber" } },
          { kind: "Field", name: { kind: "Name", value: "legalInformation" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AdjustmentRow_adjustment" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Adjustment" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "percent" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "base" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "amount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterLine_documentLine" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentLine" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "position" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "description" } },
          { kind: "Field", name: { kind: "Name", value: "note" } },
          { kind: "Field", name: { kind: "Name", value: "articleNumber" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "details" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "kind" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
                { kind: "Field", name: { kind: "Name", value: "value" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "priceDiscount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "grossUnitPrice" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "quantity" } },
          { kind: "Field", name: { kind: "Name", value: "unit" } },
          { kind: "Field", name: { kind: "Name", value: "unitPrice" } },
          { kind: "Field", name: { kind: "Name", value: "priceBaseQuantity" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "net" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "taxCategory" } },
          { kind: "Field", name: { kind: "Name", value: "taxRatePercent" } },
          { kind: "Field", name: { kind: "Name", value: "optional" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "servicePeriod" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "start" } },
                { kind: "Field", name: { kind: "Name", value: "end" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "adjustments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "AdjustmentRow_adjustment" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterLines_documentContent" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentContent" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxes" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "category" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "lines" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "subLines" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "subLines" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterTotals_documentContent" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentContent" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "adjustments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "AdjustmentRow_adjustment" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxes" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "category" } },
                { kind: "Field", name: { kind: "Name", value: "ratePercent" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "base" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "tax" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                { kind: "Field", name: { kind: "Name", value: "exemptionReason" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "accountingTax" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "tax" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "totals" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "lineNet" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "net" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "gross" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "prepaid" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "rounding" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "due" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentBadge_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "status" } },
          { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
          { kind: "Field", name: { kind: "Name", value: "isExpired" } },
          { kind: "Field", name: { kind: "Name", value: "isPartiallyPaid" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentSummary_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "status" } },
          { kind: "Field", name: { kind: "Name", value: "dueDate" } },
          { kind: "Field", name: { kind: "Name", value: "validUntil" } },
          { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
          { kind: "Field", name: { kind: "Name", value: "isExpired" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "openAmount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "pdfUrl" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentActions_document" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentLetter_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
              ],
            },
          },
          { kind: "FragmentSpread", name: { kind: "Name", value: "LetterFacts_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "LetterPayment_document" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "content" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "version" },
                value: { kind: "Variable", name: { kind: "Name", value: "version" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "title" } },
                { kind: "Field", name: { kind: "Name", value: "intro" } },
                { kind: "Field", name: { kind: "Name", value: "notes" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "seller" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterFooter_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "buyer" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "shipTo" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "payee" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "taxRepresentative" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterFooter_party" } },
                    ],
                  },
                },
                { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLines_documentContent" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "LetterTotals_documentContent" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "Attachments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "attachments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "fileName" } },
                { kind: "Field", name: { kind: "Name", value: "description" } },
                { kind: "Field", name: { kind: "Name", value: "kind" } },
                { kind: "Field", name: { kind: "Name", value: "sizeBytes" } },
                { kind: "Field", name: { kind: "Name", value: "url" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "Payments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "payments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "amount" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "capturedAmount" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                { kind: "Field", name: { kind: "Name", value: "createdAt" } },
                { kind: "Field", name: { kind: "Name", value: "method" } },
                { kind: "Field", name: { kind: "Name", value: "status" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "RelatedDocuments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "relatedDocuments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "type" } },
                { kind: "Field", name: { kind: "Name", value: "number" } },
                { kind: "Field", name: { kind: "Name", value: "date" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentBadge_document" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "Comments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "allowedActions" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "deniedActions" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "action" } },
                { kind: "Field", name: { kind: "Name", value: "reason" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "comments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "author" } },
                { kind: "Field", name: { kind: "Name", value: "authorName" } },
                { kind: "Field", name: { kind: "Name", value: "body" } },
                { kind: "Field", name: { kind: "Name", value: "createdAt" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DecisionCard_offerDecision" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "OfferDecision" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "decidedAt" } },
          { kind: "Field", name: { kind: "Name", value: "version" } },
          { kind: "Field", name: { kind: "Name", value: "purchaseOrderNumber" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "contentSha256" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentView_DocumentFragment, unknown>;
export const DocumentFilters_ClientSummaryFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentFilters_clientSummary" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "ClientSummary" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "countsByType" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "type" } },
                { kind: "Field", name: { kind: "Name", value: "count" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentFilters_ClientSummaryFragment, unknown>;
export const DocumentRow_DocumentFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentRow_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "title" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          { kind: "Field", name: { kind: "Name", value: "dueDate" } },
          { kind: "Field", name: { kind: "Name", value: "validUntil" } },
          { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "openAmount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentBadge_document" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentBadge_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "status" } },
          { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
          { kind: "Field", name: { kind: "Name", value: "isExpired" } },
          { kind: "Field", name: { kind: "Name", value: "isPartiallyPaid" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentRow_DocumentFragment, unknown>;
export const OpenSummary_ClientSummaryFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "OpenSummary_clientSummary" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "ClientSummary" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "openAmounts" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "overdueAmounts" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "openInvoiceCount" } },
          { kind: "Field", name: { kind: "Name", value: "openOfferCount" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenSummary_ClientSummaryFragment, unknown>;
export const ContactSection_ClientFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "ContactSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "contactData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "salutation" } },
                { kind: "Field", name: { kind: "Name", value: "firstName" } },
                { kind: "Field", name: { kind: "Name", value: "lastName" } },
                { kind: "Field", name: { kind: "Name", value: "street" } },
                { kind: "Field", name: { kind: "Name", value: "zip" } },
                { kind: "Field", name: { kind: "Name", value: "city" } },
                { kind: "Field", name: { kind: "Name", value: "countryCode" } },
                { kind: "Field", name: { kind: "Name", value: "email" } },
                { kind: "Field", name: { kind: "Name", value: "phone" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContactSection_ClientFragment, unknown>;
export const BankSection_ClientFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "BankSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "bankData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "accountOwner" } },
                { kind: "Field", name: { kind: "Name", value: "ibanMasked" } },
                { kind: "Field", name: { kind: "Name", value: "bic" } },
                { kind: "Field", name: { kind: "Name", value: "bankName" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BankSection_ClientFragment, unknown>;
export const TaxSection_ClientFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "TaxSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "taxNumber" } },
                { kind: "Field", name: { kind: "Name", value: "vatNumber" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TaxSection_ClientFragment, unknown>;
export const UpdateResult_UpdateClientDataResultFragmentDoc = {
  kind: "Document",
  definitions: [
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "UpdateResult_updateClientDataResult" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "UpdateClientDataResult" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "UpdateClientDataSuccess" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "client" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "ContactSection_client" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "BankSection_client" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "TaxSection_client" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "InvalidInput" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fields" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "field" } },
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Failure" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "code" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "ContactSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "contactData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "salutation" } },
                { kind: "Field", name: { kind: "Name", value: "firstName" } },
                { kind: "Field", name: { kind: "Name", value: "lastName" } },
                { kind: "Field", name: { kind: "Name", value: "street" } },
                { kind: "Field", name: { kind: "Name", value: "zip" } },
                { kind: "Field", name: { kind: "Name", value: "city" } },
                { kind: "Field", name: { kind: "Name", value: "countryCode" } },
                { kind: "Field", name: { kind: "Name", value: "email" } },
                { kind: "Field", name: { kind: "Name", value: "phone" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "BankSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "bankData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "accountOwner" } },
                { kind: "Field", name: { kind: "Name", value: "ibanMasked" } },
                { kind: "Field", name: { kind: "Name", value: "bic" } },
                { kind: "Field", name: { kind: "Name", value: "bankName" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "TaxSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "taxNumber" } },
                { kind: "Field", name: { kind: "Name", value: "vatNumber" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateResult_UpdateClientDataResultFragment, unknown>;
export const ViewerDocument = {
  __meta__: { hash: "sha256:eef0f17a0d26c1d62f98c35ced52fcd0811607934c8344622227750fe920b844" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "Viewer" },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "viewer" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "client" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "locale" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "merchant" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "accentColor" } },
                    ],
                  },
                },
                { kind: "FragmentSpread", name: { kind: "Name", value: "ViewerContext_viewer" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "PortalShell_viewer" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "PortalFooter_viewer" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Viewer" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "expiresAt" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "merchant" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
                { kind: "Field", name: { kind: "Name", value: "street" } },
                { kind: "Field", name: { kind: "Name", value: "zip" } },
                { kind: "Field", name: { kind: "Name", value: "city" } },
                { kind: "Field", name: { kind: "Name", value: "email" } },
                { kind: "Field", name: { kind: "Name", value: "phone" } },
                { kind: "Field", name: { kind: "Name", value: "website" } },
                { kind: "Field", name: { kind: "Name", value: "imprintUrl" } },
                { kind: "Field", name: { kind: "Name", value: "privacyUrl" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "ViewerContext_viewer" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Viewer" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "linkKind" } },
          { kind: "Field", name: { kind: "Name", value: "entryDocumentId" } },
          { kind: "Field", name: { kind: "Name", value: "readOnly" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "merchant" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
                { kind: "Field", name: { kind: "Name", value: "email" } },
                { kind: "Field", name: { kind: "Name", value: "phone" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "client" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "settings" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "enabledDocumentTypes" } },
                { kind: "Field", name: { kind: "Name", value: "welcomeText" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "PortalShell_viewer" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Viewer" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "linkKind" } },
          { kind: "Field", name: { kind: "Name", value: "entryDocumentId" } },
          { kind: "Field", name: { kind: "Name", value: "readOnly" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "merchant" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "settings" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "testMode" } },
              ],
            },
          },
          { kind: "FragmentSpread", name: { kind: "Name", value: "PortalFooter_viewer" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignOutDocument = {
  __meta__: { hash: "sha256:0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "SignOut" },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "signOut" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const AddCommentDocument = {
  __meta__: { hash: "sha256:f70f6af9d3cdefc7f26b19080df367d91b511dcd05626cef43fecd9e4863a76e" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "AddComment" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: { kind: "NonNullType", type: { kind: "NamedType", name: { kind: "Name", value: "AddCommentInput" } } },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "addComment" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "InlineFragment",
                  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "AddCommentSuccess" } },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "document" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "FragmentSpread", name: { kind: "Name", value: "Comments_document" } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "InvalidInput" } },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "fields" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "field" } },
                            { kind: "Field", name: { kind: "Name", value: "code" } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Failure" } },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "Comments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "allowedActions" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "deniedActions" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "action" } },
                { kind: "Field", name: { kind: "Name", value: "reason" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "comments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "author" } },
                { kind: "Field", name: { kind: "Name", value: "authorName" } },
                { kind: "Field", name: { kind: "Name", value: "body" } },
                { kind: "Field", name: { kind: "Name", value: "createdAt" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddCommentMutation, AddCommentMutationVariables>;
export const AcceptOfferDocument = {
  __meta__: { hash: "sha256:ee5b9d2db2e2bab49c8533f4dd04e64f6c78470098aff2c8192e8e0e5da3e200" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "AcceptOffer" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: { kind: "NonNullType", type: { kind: "NamedType", name: { kind: "Name", value: "AcceptOfferInput" } } },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "acceptOffer" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "DecideResult_decideOfferResult" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DecisionCard_offerDecision" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "OfferDecision" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "decidedAt" } },
          { kind: "Field", name: { kind: "Name", value: "version" } },
          { kind: "Field", name: { kind: "Name", value: "purchaseOrderNumber" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "contentSha256" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DecideResult_decideOfferResult" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DecideOfferResult" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DecideOfferSuccess" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "document" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                      { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
                      { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
                      { kind: "Field", name: { kind: "Name", value: "isExpired" } },
                      { kind: "Field", name: { kind: "Name", value: "isPartiallyPaid" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "openAmount" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "amount" } },
                            { kind: "Field", name: { kind: "Name", value: "currency" } },
                          ],
                        },
                      },
                      { kind: "Field", name: { kind: "Name", value: "allowedActions" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "deniedActions" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "action" } },
                            { kind: "Field", name: { kind: "Name", value: "reason" } },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "decision" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "FragmentSpread", name: { kind: "Name", value: "DecisionCard_offerDecision" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "ActionDenied" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "reason" } },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "InvalidInput" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fields" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "field" } },
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Failure" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "code" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const RejectOfferDocument = {
  __meta__: { hash: "sha256:185596efd077472008a820f56ea5959fd69d980b4b8020346dfbdf3f621a09c1" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "RejectOffer" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: { kind: "NonNullType", type: { kind: "NamedType", name: { kind: "Name", value: "RejectOfferInput" } } },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "rejectOffer" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "DecideResult_decideOfferResult" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DecisionCard_offerDecision" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "OfferDecision" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "decidedAt" } },
          { kind: "Field", name: { kind: "Name", value: "version" } },
          { kind: "Field", name: { kind: "Name", value: "purchaseOrderNumber" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "contentSha256" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DecideResult_decideOfferResult" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DecideOfferResult" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DecideOfferSuccess" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "document" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                      { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
                      { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
                      { kind: "Field", name: { kind: "Name", value: "isExpired" } },
                      { kind: "Field", name: { kind: "Name", value: "isPartiallyPaid" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "openAmount" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "amount" } },
                            { kind: "Field", name: { kind: "Name", value: "currency" } },
                          ],
                        },
                      },
                      { kind: "Field", name: { kind: "Name", value: "allowedActions" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "deniedActions" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "action" } },
                            { kind: "Field", name: { kind: "Name", value: "reason" } },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "decision" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "FragmentSpread", name: { kind: "Name", value: "DecisionCard_offerDecision" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "ActionDenied" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "reason" } },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "InvalidInput" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fields" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "field" } },
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Failure" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "code" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RejectOfferMutation, RejectOfferMutationVariables>;
export const DocumentPageDocument = {
  __meta__: { hash: "sha256:f244fa2442f452e80ae09f3f9d018e9d5556a6d0dcb14ae23c3d0741b255153d" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "DocumentPage" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "id" } },
          type: { kind: "NonNullType", type: { kind: "NamedType", name: { kind: "Name", value: "ID" } } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "version" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "document" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "id" },
                value: { kind: "Variable", name: { kind: "Name", value: "id" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentView_document" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentBadge_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "status" } },
          { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
          { kind: "Field", name: { kind: "Name", value: "isExpired" } },
          { kind: "Field", name: { kind: "Name", value: "isPartiallyPaid" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AcceptOfferDialog_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "title" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "RejectOfferDialog_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentActions_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "openAmount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "allowedActions" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "deniedActions" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "action" } },
                { kind: "Field", name: { kind: "Name", value: "reason" } },
              ],
            },
          },
          { kind: "FragmentSpread", name: { kind: "Name", value: "AcceptOfferDialog_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "RejectOfferDialog_document" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentSummary_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "status" } },
          { kind: "Field", name: { kind: "Name", value: "dueDate" } },
          { kind: "Field", name: { kind: "Name", value: "validUntil" } },
          { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
          { kind: "Field", name: { kind: "Name", value: "isExpired" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "openAmount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "pdfUrl" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentActions_document" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterFacts_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          { kind: "Field", name: { kind: "Name", value: "dueDate" } },
          { kind: "Field", name: { kind: "Name", value: "validUntil" } },
          { kind: "Field", name: { kind: "Name", value: "reminderLevel" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "content" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "version" },
                value: { kind: "Variable", name: { kind: "Name", value: "version" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "typeCode" } },
                { kind: "Field", name: { kind: "Name", value: "deliveryDate" } },
                { kind: "Field", name: { kind: "Name", value: "taxPointDate" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "references" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "kind" } },
                      { kind: "Field", name: { kind: "Name", value: "value" } },
                      { kind: "Field", name: { kind: "Name", value: "description" } },
                      { kind: "Field", name: { kind: "Name", value: "url" } },
                    ],
                  },
                },
                { kind: "Field", name: { kind: "Name", value: "buyerReference" } },
                { kind: "Field", name: { kind: "Name", value: "orderReference" } },
                { kind: "Field", name: { kind: "Name", value: "contractReference" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "buyer" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "identifier" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "precedingDocuments" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "number" } },
                      { kind: "Field", name: { kind: "Name", value: "date" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "servicePeriod" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "start" } },
                      { kind: "Field", name: { kind: "Name", value: "end" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterPayment_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "content" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "version" },
                value: { kind: "Variable", name: { kind: "Name", value: "version" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "paymentTerms" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "discountTerms" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "days" } },
                      { kind: "Field", name: { kind: "Name", value: "percent" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "base" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "amount" } },
                            { kind: "Field", name: { kind: "Name", value: "currency" } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "paymentInstructions" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "meansCode" } },
                      { kind: "Field", name: { kind: "Name", value: "meansText" } },
                      { kind: "Field", name: { kind: "Name", value: "accountHolder" } },
                      { kind: "Field", name: { kind: "Name", value: "iban" } },
                      { kind: "Field", name: { kind: "Name", value: "bic" } },
                      { kind: "Field", name: { kind: "Name", value: "bankName" } },
                      { kind: "Field", name: { kind: "Name", value: "reference" } },
                      { kind: "Field", name: { kind: "Name", value: "mandateReference" } },
                      { kind: "Field", name: { kind: "Name", value: "creditorId" } },
                      { kind: "Field", name: { kind: "Name", value: "debitedIban" } },
                      { kind: "Field", name: { kind: "Name", value: "cardNumber" } },
                      { kind: "Field", name: { kind: "Name", value: "cardHolder" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterParty_party" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Party" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "tradingName" } },
          { kind: "Field", name: { kind: "Name", value: "contactName" } },
          { kind: "Field", name: { kind: "Name", value: "street" } },
          { kind: "Field", name: { kind: "Name", value: "addressAddition" } },
          { kind: "Field", name: { kind: "Name", value: "zip" } },
          { kind: "Field", name: { kind: "Name", value: "city" } },
          { kind: "Field", name: { kind: "Name", value: "region" } },
          { kind: "Field", name: { kind: "Name", value: "countryCode" } },
          { kind: "Field", name: { kind: "Name", value: "email" } },
          { kind: "Field", name: { kind: "Name", value: "phone" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterFooter_party" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Party" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "vatNumber" } },
          { kind: "Field", name: { kind: "Name", value: "taxNumber" } },
          { kind: "Field", name: { kind: "Name", value: "legalInformation" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AdjustmentRow_adjustment" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Adjustment" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "percent" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "base" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "amount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterLine_documentLine" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentLine" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "position" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "description" } },
          { kind: "Field", name: { kind: "Name", value: "note" } },
          { kind: "Field", name: { kind: "Name", value: "articleNumber" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "details" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "kind" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
                { kind: "Field", name: { kind: "Name", value: "value" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "priceDiscount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "grossUnitPrice" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "quantity" } },
          { kind: "Field", name: { kind: "Name", value: "unit" } },
          { kind: "Field", name: { kind: "Name", value: "unitPrice" } },
          { kind: "Field", name: { kind: "Name", value: "priceBaseQuantity" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "net" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "taxCategory" } },
          { kind: "Field", name: { kind: "Name", value: "taxRatePercent" } },
          { kind: "Field", name: { kind: "Name", value: "optional" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "servicePeriod" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "start" } },
                { kind: "Field", name: { kind: "Name", value: "end" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "adjustments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "AdjustmentRow_adjustment" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterLines_documentContent" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentContent" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxes" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "category" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "lines" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "subLines" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "subLines" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLine_documentLine" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "LetterTotals_documentContent" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "DocumentContent" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "adjustments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "AdjustmentRow_adjustment" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxes" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "category" } },
                { kind: "Field", name: { kind: "Name", value: "ratePercent" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "base" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "tax" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                { kind: "Field", name: { kind: "Name", value: "exemptionReason" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "accountingTax" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "tax" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "totals" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "lineNet" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "net" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "gross" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "prepaid" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "rounding" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "due" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentLetter_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
              ],
            },
          },
          { kind: "FragmentSpread", name: { kind: "Name", value: "LetterFacts_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "LetterPayment_document" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "content" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "version" },
                value: { kind: "Variable", name: { kind: "Name", value: "version" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "title" } },
                { kind: "Field", name: { kind: "Name", value: "intro" } },
                { kind: "Field", name: { kind: "Name", value: "notes" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "seller" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterFooter_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "buyer" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "shipTo" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "payee" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "taxRepresentative" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterParty_party" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "LetterFooter_party" } },
                    ],
                  },
                },
                { kind: "FragmentSpread", name: { kind: "Name", value: "LetterLines_documentContent" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "LetterTotals_documentContent" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "Attachments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "attachments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "fileName" } },
                { kind: "Field", name: { kind: "Name", value: "description" } },
                { kind: "Field", name: { kind: "Name", value: "kind" } },
                { kind: "Field", name: { kind: "Name", value: "sizeBytes" } },
                { kind: "Field", name: { kind: "Name", value: "url" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "Payments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "payments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "amount" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "capturedAmount" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                { kind: "Field", name: { kind: "Name", value: "createdAt" } },
                { kind: "Field", name: { kind: "Name", value: "method" } },
                { kind: "Field", name: { kind: "Name", value: "status" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "RelatedDocuments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "relatedDocuments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "type" } },
                { kind: "Field", name: { kind: "Name", value: "number" } },
                { kind: "Field", name: { kind: "Name", value: "date" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentBadge_document" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "Comments_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "allowedActions" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "deniedActions" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "action" } },
                { kind: "Field", name: { kind: "Name", value: "reason" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "comments" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "author" } },
                { kind: "Field", name: { kind: "Name", value: "authorName" } },
                { kind: "Field", name: { kind: "Name", value: "body" } },
                { kind: "Field", name: { kind: "Name", value: "createdAt" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DecisionCard_offerDecision" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "OfferDecision" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "kind" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "decidedAt" } },
          { kind: "Field", name: { kind: "Name", value: "version" } },
          { kind: "Field", name: { kind: "Name", value: "purchaseOrderNumber" } },
          { kind: "Field", name: { kind: "Name", value: "reason" } },
          { kind: "Field", name: { kind: "Name", value: "contentSha256" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentView_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "title" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          { kind: "Field", name: { kind: "Name", value: "currentVersion" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentBadge_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentSummary_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentLetter_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "Attachments_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "Payments_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "RelatedDocuments_document" } },
          { kind: "FragmentSpread", name: { kind: "Name", value: "Comments_document" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "decision" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "DecisionCard_offerDecision" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentPageQuery, DocumentPageQueryVariables>;
export const RecordDocumentViewDocument = {
  __meta__: { hash: "sha256:fac19eb5ad7d63799b086237e2c26cf8f51f4c5a7f7a204a330fcd28aceff30f" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "RecordDocumentView" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "id" } },
          type: { kind: "NonNullType", type: { kind: "NamedType", name: { kind: "Name", value: "ID" } } },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "recordDocumentView" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "documentId" },
                value: { kind: "Variable", name: { kind: "Name", value: "id" } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordDocumentViewMutation, RecordDocumentViewMutationVariables>;
export const StartPaymentDocument = {
  __meta__: { hash: "sha256:3615d811b927f998460963078e125724543fa29a47cbd8bfafd1c85ad620023c" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "StartPayment" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "StartPaymentInput" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "startPayment" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "InlineFragment",
                  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "StartPaymentSuccess" } },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "redirectUrl" } },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Failure" } },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "ActionDenied" } },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "reason" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartPaymentMutation, StartPaymentMutationVariables>;
export const RefreshPaymentDocument = {
  __meta__: { hash: "sha256:ef6c2e9f09ba67e1a1910d957947a8c492fda1920ab4d2479ff9b4aae1fd5866" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "RefreshPayment" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "paymentId" } },
          type: { kind: "NonNullType", type: { kind: "NamedType", name: { kind: "Name", value: "ID" } } },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "refreshPayment" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "paymentId" },
                value: { kind: "Variable", name: { kind: "Name", value: "paymentId" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "status" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "amount" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "capturedAmount" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "amount" } },
                      { kind: "Field", name: { kind: "Name", value: "currency" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RefreshPaymentMutation, RefreshPaymentMutationVariables>;
export const DocumentListDocument = {
  __meta__: { hash: "sha256:f702312dcda30ed9ec97386caab5d266bd936951dc7630ed6df35b8f5555f225" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "DocumentList" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "filter" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "DocumentFilter" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "after" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "String" } },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "documents" },
            arguments: [
              { kind: "Argument", name: { kind: "Name", value: "first" }, value: { kind: "IntValue", value: "20" } },
              {
                kind: "Argument",
                name: { kind: "Name", value: "filter" },
                value: { kind: "Variable", name: { kind: "Name", value: "filter" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "after" },
                value: { kind: "Variable", name: { kind: "Name", value: "after" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "edges" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "cursor" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "node" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "__typename" } },
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentRow_document" } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "pageInfo" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "endCursor" } },
                      { kind: "Field", name: { kind: "Name", value: "hasNextPage" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentBadge_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "status" } },
          { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
          { kind: "Field", name: { kind: "Name", value: "isExpired" } },
          { kind: "Field", name: { kind: "Name", value: "isPartiallyPaid" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentRow_document" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Document" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "type" } },
          { kind: "Field", name: { kind: "Name", value: "number" } },
          { kind: "Field", name: { kind: "Name", value: "title" } },
          { kind: "Field", name: { kind: "Name", value: "date" } },
          { kind: "Field", name: { kind: "Name", value: "dueDate" } },
          { kind: "Field", name: { kind: "Name", value: "validUntil" } },
          { kind: "Field", name: { kind: "Name", value: "isOverdue" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "total" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "openAmount" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentBadge_document" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DocumentListQuery, DocumentListQueryVariables>;
export const HomeSummaryDocument = {
  __meta__: { hash: "sha256:edaba821a014836ea54bed08d0c39e640e3ab321be0ab3b793c05943be688d83" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "HomeSummary" },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "viewer" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "summary" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "OpenSummary_clientSummary" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "DocumentFilters_clientSummary" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "OpenSummary_clientSummary" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "ClientSummary" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "openAmounts" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "overdueAmounts" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "amount" } },
                { kind: "Field", name: { kind: "Name", value: "currency" } },
              ],
            },
          },
          { kind: "Field", name: { kind: "Name", value: "openInvoiceCount" } },
          { kind: "Field", name: { kind: "Name", value: "openOfferCount" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "DocumentFilters_clientSummary" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "ClientSummary" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "countsByType" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "type" } },
                { kind: "Field", name: { kind: "Name", value: "count" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomeSummaryQuery, HomeSummaryQueryVariables>;
export const UpdateBankDataDocument = {
  __meta__: { hash: "sha256:ecf2540eafb2ace76ceadb2429c630b2fe62eaff815e04f35679103d6f9be2e5" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "UpdateBankData" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "UpdateBankDataInput" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "updateBankData" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "UpdateResult_updateClientDataResult" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "ContactSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "contactData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "salutation" } },
                { kind: "Field", name: { kind: "Name", value: "firstName" } },
                { kind: "Field", name: { kind: "Name", value: "lastName" } },
                { kind: "Field", name: { kind: "Name", value: "street" } },
                { kind: "Field", name: { kind: "Name", value: "zip" } },
                { kind: "Field", name: { kind: "Name", value: "city" } },
                { kind: "Field", name: { kind: "Name", value: "countryCode" } },
                { kind: "Field", name: { kind: "Name", value: "email" } },
                { kind: "Field", name: { kind: "Name", value: "phone" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "BankSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "bankData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "accountOwner" } },
                { kind: "Field", name: { kind: "Name", value: "ibanMasked" } },
                { kind: "Field", name: { kind: "Name", value: "bic" } },
                { kind: "Field", name: { kind: "Name", value: "bankName" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "TaxSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "taxNumber" } },
                { kind: "Field", name: { kind: "Name", value: "vatNumber" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "UpdateResult_updateClientDataResult" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "UpdateClientDataResult" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "UpdateClientDataSuccess" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "client" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "ContactSection_client" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "BankSection_client" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "TaxSection_client" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "InvalidInput" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fields" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "field" } },
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Failure" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "code" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateBankDataMutation, UpdateBankDataMutationVariables>;
export const UpdateContactDataDocument = {
  __meta__: { hash: "sha256:ad625796548d194bad1f31fa03fda6278a843cf70b859e4484d5106d06a97aed" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "UpdateContactData" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "UpdateContactDataInput" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "updateContactData" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "UpdateResult_updateClientDataResult" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "ContactSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "contactData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "salutation" } },
                { kind: "Field", name: { kind: "Name", value: "firstName" } },
                { kind: "Field", name: { kind: "Name", value: "lastName" } },
                { kind: "Field", name: { kind: "Name", value: "street" } },
                { kind: "Field", name: { kind: "Name", value: "zip" } },
                { kind: "Field", name: { kind: "Name", value: "city" } },
                { kind: "Field", name: { kind: "Name", value: "countryCode" } },
                { kind: "Field", name: { kind: "Name", value: "email" } },
                { kind: "Field", name: { kind: "Name", value: "phone" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "BankSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "bankData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "accountOwner" } },
                { kind: "Field", name: { kind: "Name", value: "ibanMasked" } },
                { kind: "Field", name: { kind: "Name", value: "bic" } },
                { kind: "Field", name: { kind: "Name", value: "bankName" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "TaxSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "taxNumber" } },
                { kind: "Field", name: { kind: "Name", value: "vatNumber" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "UpdateResult_updateClientDataResult" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "UpdateClientDataResult" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "UpdateClientDataSuccess" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "client" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "ContactSection_client" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "BankSection_client" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "TaxSection_client" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "InvalidInput" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fields" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "field" } },
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Failure" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "code" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateContactDataMutation, UpdateContactDataMutationVariables>;
export const ProfilePageDocument = {
  __meta__: { hash: "sha256:b903849f67de4d4d149fabcbdacb56770ab5d532265913d83acbba2a0e5599e4" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "ProfilePage" },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "viewer" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "linkKind" } },
                { kind: "Field", name: { kind: "Name", value: "entryDocumentId" } },
                { kind: "Field", name: { kind: "Name", value: "readOnly" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "merchant" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "name" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "client" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "name" } },
                      { kind: "Field", name: { kind: "Name", value: "clientNumber" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "ContactSection_client" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "BankSection_client" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "TaxSection_client" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "ContactSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "contactData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "salutation" } },
                { kind: "Field", name: { kind: "Name", value: "firstName" } },
                { kind: "Field", name: { kind: "Name", value: "lastName" } },
                { kind: "Field", name: { kind: "Name", value: "street" } },
                { kind: "Field", name: { kind: "Name", value: "zip" } },
                { kind: "Field", name: { kind: "Name", value: "city" } },
                { kind: "Field", name: { kind: "Name", value: "countryCode" } },
                { kind: "Field", name: { kind: "Name", value: "email" } },
                { kind: "Field", name: { kind: "Name", value: "phone" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "BankSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "bankData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "accountOwner" } },
                { kind: "Field", name: { kind: "Name", value: "ibanMasked" } },
                { kind: "Field", name: { kind: "Name", value: "bic" } },
                { kind: "Field", name: { kind: "Name", value: "bankName" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "TaxSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "taxNumber" } },
                { kind: "Field", name: { kind: "Name", value: "vatNumber" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProfilePageQuery, ProfilePageQueryVariables>;
export const UpdateTaxDataDocument = {
  __meta__: { hash: "sha256:8864366521b1f4376c49b2259e7113506eac9ef62829a7167f90d3c89eacd1cf" },
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "UpdateTaxData" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "UpdateTaxDataInput" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "updateTaxData" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "FragmentSpread", name: { kind: "Name", value: "UpdateResult_updateClientDataResult" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "ContactSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "contactData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "salutation" } },
                { kind: "Field", name: { kind: "Name", value: "firstName" } },
                { kind: "Field", name: { kind: "Name", value: "lastName" } },
                { kind: "Field", name: { kind: "Name", value: "street" } },
                { kind: "Field", name: { kind: "Name", value: "zip" } },
                { kind: "Field", name: { kind: "Name", value: "city" } },
                { kind: "Field", name: { kind: "Name", value: "countryCode" } },
                { kind: "Field", name: { kind: "Name", value: "email" } },
                { kind: "Field", name: { kind: "Name", value: "phone" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "BankSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "bankData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "accountOwner" } },
                { kind: "Field", name: { kind: "Name", value: "ibanMasked" } },
                { kind: "Field", name: { kind: "Name", value: "bic" } },
                { kind: "Field", name: { kind: "Name", value: "bankName" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "TaxSection_client" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Client" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "revision" } },
          { kind: "Field", name: { kind: "Name", value: "editableSections" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "taxData" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "taxNumber" } },
                { kind: "Field", name: { kind: "Name", value: "vatNumber" } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "UpdateResult_updateClientDataResult" },
      typeCondition: { kind: "NamedType", name: { kind: "Name", value: "UpdateClientDataResult" } },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "__typename" } },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "UpdateClientDataSuccess" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "client" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "ContactSection_client" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "BankSection_client" } },
                      { kind: "FragmentSpread", name: { kind: "Name", value: "TaxSection_client" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "InvalidInput" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fields" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      { kind: "Field", name: { kind: "Name", value: "field" } },
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "InlineFragment",
            typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Failure" } },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                { kind: "Field", name: { kind: "Name", value: "code" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateTaxDataMutation, UpdateTaxDataMutationVariables>;
