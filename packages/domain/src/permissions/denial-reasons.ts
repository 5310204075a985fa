/** Why a customer may not do something. `decide` gives the first that applies, from the broadest to the most specific. */
export const DenialReason = {
  /** The link belongs to another client, or opens only other documents. */
  LINK_DOES_NOT_COVER: "LINK_DOES_NOT_COVER",
  CLIENT_WITHOUT_ACCESS: "CLIENT_WITHOUT_ACCESS",
  TYPE_NOT_RELEASED: "TYPE_NOT_RELEASED",
  /** The document is a draft. */
  NOT_ISSUED: "NOT_ISSUED",
  /** The action makes no sense here: paying a delivery note, or no document or section was named. */
  ACTION_NOT_APPLICABLE: "ACTION_NOT_APPLICABLE",
  ACTION_NOT_ENABLED: "ACTION_NOT_ENABLED",
  SECTION_NOT_ENABLED: "SECTION_NOT_ENABLED",
  /** The document has already been answered or cancelled. */
  NOT_OPEN: "NOT_OPEN",
  /** The offer's last day has passed. */
  EXPIRED: "EXPIRED",
  /** The customer was shown a version other than the current one, or it is not known which. */
  OUTDATED_VERSION: "OUTDATED_VERSION",
  NOTHING_TO_PAY: "NOTHING_TO_PAY",
  /** No configured payment provider accepts the document's currency. */
  CURRENCY_NOT_SUPPORTED: "CURRENCY_NOT_SUPPORTED",
  /** The customer could do it, but this session is staff looking at the portal as the client. */
  READ_ONLY_PREVIEW: "READ_ONLY_PREVIEW",
} as const;
export type DenialReason = (typeof DenialReason)[keyof typeof DenialReason];
