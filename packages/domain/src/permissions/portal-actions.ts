import { DocumentType } from "../documents/document-types";

/** Everything a customer can do in the portal: the only such list. */
export const PortalAction = {
  /** See, print and download a document. Needs no switch of its own: a released type is viewable. */
  VIEW: "VIEW",
  COMMENT: "COMMENT",
  /** Accept or reject an offer. */
  DECIDE_OFFER: "DECIDE_OFFER",
  PAY: "PAY",
  /** Change the client's own contact, bank or tax data. */
  EDIT_CLIENT_DATA: "EDIT_CLIENT_DATA",
} as const;
export type PortalAction = (typeof PortalAction)[keyof typeof PortalAction];

export const PORTAL_ACTIONS: readonly PortalAction[] = Object.values(PortalAction);

/** The actions that a merchant switches on and off. */
export const SWITCHABLE_PORTAL_ACTIONS: readonly PortalAction[] = PORTAL_ACTIONS.filter(
  (action) => action !== PortalAction.VIEW,
);

/** The parts of the client's data that are each released for editing separately. */
export const ClientDataSection = {
  CONTACT: "CONTACT",
  BANK: "BANK",
  TAX: "TAX",
} as const;
export type ClientDataSection = (typeof ClientDataSection)[keyof typeof ClientDataSection];

export const CLIENT_DATA_SECTIONS: readonly ClientDataSection[] = Object.values(ClientDataSection);

const EVERY_TYPE: readonly DocumentType[] = Object.values(DocumentType);

/** The document types that an action makes sense for; none for an action on the client itself. */
export const TYPES_OF_ACTION: Readonly<Record<PortalAction, readonly DocumentType[]>> = {
  [PortalAction.VIEW]: EVERY_TYPE,
  [PortalAction.COMMENT]: EVERY_TYPE,
  [PortalAction.DECIDE_OFFER]: [DocumentType.OFFER],
  [PortalAction.PAY]: [DocumentType.INVOICE, DocumentType.REMINDER],
  [PortalAction.EDIT_CLIENT_DATA]: [],
};
