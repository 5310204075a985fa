/** Why a customer may not do something. `decide` names the first that applies, from the widest to the most particular. */
export const DenialReason = {
  /** The link belongs to another client, or opens other documents only. */
  LINK_DOES_NOT_COVER: "LINK_DOES_NOT_COVER",
  CLIENT_WITHOUT_ACCESS: "CLIENT_WITHOUT_ACCESS",
  TYPE_NOT_RELEASED: "TYPE_NOT_RELEASED",
  /** The document is a draft. */
  NOT_ISSUED: "NOT_ISSUED",
  /** The action makes no sense here: paying a delivery note, or no document or section was named. */
  ACTION_NOT_APPLICABLE: "ACTION_NOT_APPLICABLE",
  ACTION_NOT_ENABLED: "ACTION_NOT_ENABLED",
  SECTION_NOT_ENABLED: "SECTION_NOT_ENABLED",
  /** The document was already answered or cancelled. */
  NOT_OPEN: "NOT_OPEN",
  /** The offer's last day has passed. */
  EXPIRED: "EXPIRED",
  /** The customer was shown another version than the current one, or it is not known which. */
  OUTDATED_VERSION: "OUTDATED_VERSION",
  NOTHING_TO_PAY: "NOTHING_TO_PAY",
  /** No configured payment provider takes the document's currency. */
  CURRENCY_NOT_SUPPORTED: "CURRENCY_NOT_SUPPORTED",
  /** The customer could do it, but this session is staff looking at the portal as the client. */
  READ_ONLY_PREVIEW: "READ_ONLY_PREVIEW",
} as const;
export type DenialReason = (typeof DenialReason)[keyof typeof DenialReason];
