import { isExpired } from "../documents/document-deadlines";
import { DocumentStatus } from "../documents/document-status";
import { DenialReason } from "./denial-reasons";
import type { ClientAction, ClientDataSection, DocumentAction } from "./portal-actions";
import { type DocumentFacts, type PortalFacts, PortalLinkKind } from "./portal-facts";

/** What one action requires. What all of them require is in `decide.ts`. */
export interface ActionRule<Facts> {
  /** For the API's documentation. */
  readonly description: string;
  /** Whether the merchant switches it on and off. An action without a switch is possible wherever the link leads. */
  readonly isSwitchable: boolean;
  /** Staff who look at the portal as the client may do it, because it changes nothing. */
  readonly isForPreview: boolean;
  /** The links that lead there, provided that they cover the document. */
  readonly linkKinds: readonly PortalLinkKind[];
  /** What else may prevent it, in the order in which it is reported. */
  readonly obstacles: readonly Obstacle<Facts>[];
}

interface Obstacle<Facts> {
  readonly reason: DenialReason;
  readonly isMet: (facts: Facts) => boolean;
}

export type DocumentActionFacts = PortalFacts & { readonly document: DocumentFacts };
export type ClientActionFacts = PortalFacts & { readonly section: ClientDataSection };

const { CLIENT, DOCUMENT, PAY } = PortalLinkKind;

/** What customers can do with a document. The table of types says which types an action applies to. */
export const DOCUMENT_ACTION_TABLE = {
  VIEW: {
    description: "See, print and download a document. A released type is viewable.",
    isSwitchable: false,
    isForPreview: true,
    linkKinds: [CLIENT, DOCUMENT],
    obstacles: [],
  },

  COMMENT: {
    description: "Write a comment on a document.",
    isSwitchable: true,
    isForPreview: false,
    linkKinds: [CLIENT, DOCUMENT],
    obstacles: [],
  },

  DECIDE_OFFER: {
    description: "Accept or reject an offer.",
    isSwitchable: true,
    isForPreview: false,
    linkKinds: [CLIENT, DOCUMENT],
    obstacles: [
      { reason: DenialReason.NOT_OPEN, isMet: ({ document }) => document.status !== DocumentStatus.OPEN },
      { reason: DenialReason.EXPIRED, isMet: ({ document, today }) => isExpired(document, today) },
      {
        reason: DenialReason.OUTDATED_VERSION,
        isMet: ({ document, shownVersion }) => shownVersion !== document.currentVersion,
      },
    ],
  },

  PAY: {
    description: "Pay an invoice, or the invoice that a reminder is for.",
    isSwitchable: true,
    isForPreview: false,
    // A paylink opens the pay page and nothing of the document: it can be paid for without being seen.
    linkKinds: [CLIENT, DOCUMENT, PAY],
    obstacles: [
      {
        reason: DenialReason.NOTHING_TO_PAY,
        isMet: ({ document }) => document.status === DocumentStatus.PAID || document.openAmountMinor <= 0,
      },
      { reason: DenialReason.NOT_OPEN, isMet: ({ document }) => document.status !== DocumentStatus.OPEN },
      {
        reason: DenialReason.CURRENCY_NOT_SUPPORTED,
        isMet: ({ document, settings }) => !settings.payableCurrencies.includes(document.currency),
      },
    ],
  },
} satisfies Readonly<Record<DocumentAction, ActionRule<DocumentActionFacts>>>;

/** What customers can do with their own data. */
export const CLIENT_ACTION_TABLE = {
  EDIT_CLIENT_DATA: {
    description: "Change the client's own contact, bank or tax data.",
    isSwitchable: true,
    isForPreview: false,
    linkKinds: [CLIENT],
    obstacles: [
      {
        reason: DenialReason.SECTION_NOT_ENABLED,
        isMet: ({ settings, section }) => !settings.enabledSections.includes(section),
      },
    ],
  },
} satisfies Readonly<Record<ClientAction, ActionRule<ClientActionFacts>>>;

/** Every action, whatever it is done with. */
export const PORTAL_ACTION_TABLE = { ...DOCUMENT_ACTION_TABLE, ...CLIENT_ACTION_TABLE };
