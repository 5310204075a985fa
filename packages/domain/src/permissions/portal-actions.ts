/** What a customer can do with a document. */
export const DocumentAction = {
  /** See, print and download it. */
  VIEW: "VIEW",
  COMMENT: "COMMENT",
  /** Accept or reject an offer. */
  DECIDE_OFFER: "DECIDE_OFFER",
  PAY: "PAY",
} as const;
export type DocumentAction = (typeof DocumentAction)[keyof typeof DocumentAction];

export const DOCUMENT_ACTIONS: readonly DocumentAction[] = Object.values(DocumentAction);

/** What a customer can do with the client's own data. */
export const ClientAction = {
  /** Change contact, bank or tax data. */
  EDIT_CLIENT_DATA: "EDIT_CLIENT_DATA",
} as const;
export type ClientAction = (typeof ClientAction)[keyof typeof ClientAction];

/** Everything a customer can do in the portal: the only such list. What each requires: `portal-action-table.ts`. */
export const PortalAction = { ...DocumentAction, ...ClientAction } as const;
export type PortalAction = DocumentAction | ClientAction;

export const PORTAL_ACTIONS: readonly PortalAction[] = Object.values(PortalAction);

/** The parts of the client's data that are each released for editing separately. */
export const ClientDataSection = {
  CONTACT: "CONTACT",
  BANK: "BANK",
  TAX: "TAX",
} as const;
export type ClientDataSection = (typeof ClientDataSection)[keyof typeof ClientDataSection];

export const CLIENT_DATA_SECTIONS: readonly ClientDataSection[] = Object.values(ClientDataSection);
