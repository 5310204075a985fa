import type { CalendarDate } from "../dates/calendar-date";
import type { DocumentStatus } from "../documents/document-status";
import type { DocumentType } from "../documents/document-types";
import type { CurrencyCode } from "../money/currency";
import type { ClientDataSection, PortalAction } from "./portal-actions";

/** What a link opens: everything of a client, a single document, or only the pay page of one. */
export const PortalLinkKind = {
  CLIENT: "CLIENT",
  DOCUMENT: "DOCUMENT",
  PAY: "PAY",
} as const;
export type PortalLinkKind = (typeof PortalLinkKind)[keyof typeof PortalLinkKind];

export interface PortalLink {
  readonly kind: PortalLinkKind;
  readonly clientId: string;
  /**
   * DOCUMENT: the document and what it names, such as the invoice of a reminder. PAY: the document that is paid for.
   * CLIENT: ignored.
   */
  readonly documentIds: readonly string[];
  /** True for "view as client": such a link may only VIEW. */
  readonly readOnly: boolean;
}

export interface ClientFacts {
  readonly id: string;
  /** The merchant's yes or no for this very client. */
  readonly portalAccess: boolean;
}

/** What the merchant has released for the portal as a whole. */
export interface PortalReleases {
  readonly enabledDocumentTypes: readonly DocumentType[];
  /** VIEW may be missing: it needs no switch. */
  readonly enabledActions: readonly PortalAction[];
  readonly enabledSections: readonly ClientDataSection[];
  /** The currencies that a configured payment provider accepts. */
  readonly payableCurrencies: readonly CurrencyCode[];
}

/** What decides whether a document can be seen at all. */
export interface DocumentIdentity {
  readonly id: string;
  readonly clientId: string;
  readonly type: DocumentType;
  readonly status: DocumentStatus;
}

export interface DocumentFacts extends DocumentIdentity {
  /** Offers: the last day on which the customer may accept; null: no limit, or not an offer. */
  readonly validUntil: CalendarDate | null;
  readonly currentVersion: number;
  /** Minor units of `currency`; for a reminder the open amount of its invoice. */
  readonly openAmountMinor: number;
  readonly currency: CurrencyCode;
}

/** Everything a decision depends on. The API loads it; the admin's settings page makes it up for its preview. */
export interface PortalFacts {
  readonly link: PortalLink;
  readonly client: ClientFacts;
  readonly settings: PortalReleases;
  /** The document that the action is about; left out for EDIT_CLIENT_DATA. */
  readonly document?: DocumentFacts | undefined;
  /** The part of the client's data that EDIT_CLIENT_DATA is about. */
  readonly section?: ClientDataSection | undefined;
  /** DECIDE_OFFER: the version the customer was shown. */
  readonly shownVersion?: number | undefined;
  /** The date in the merchant's time zone. */
  readonly today: CalendarDate;
}
