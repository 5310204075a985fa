import type { DenialReason, PortalAction } from "../../gql/graphql";
import type { TextKey } from "../../lib/use-text";

export interface DeniedText {
  readonly text: TextKey;
  /** Talking to the merchant may help. */
  readonly suggestsContact: boolean;
}

/**
 * Why something cannot be done here, in words that help. Null when nothing needs saying: what was never offered is not
 * missed, and the document's state says what is settled.
 */
export function describeDenial(action: PortalAction, reason: DenialReason): DeniedText | null {
  if (reason === "READ_ONLY_PREVIEW") return { text: "denied.READ_ONLY_PREVIEW", suggestsContact: false };
  return TEXTS[action](reason);
}

const TEXTS: Readonly<Record<PortalAction, (reason: DenialReason) => DeniedText | null>> = {
  VIEW: () => null,
  COMMENT: () => null,
  EDIT_CLIENT_DATA: () => null,

  PAY: (reason) => {
    switch (reason) {
      case "NOTHING_TO_PAY":
      case "NOT_OPEN":
        return null;
      case "CURRENCY_NOT_SUPPORTED":
        return { text: "denied.PAY.CURRENCY_NOT_SUPPORTED", suggestsContact: false };
      default:
        return { text: "denied.PAY.unavailable", suggestsContact: false };
    }
  },

  DECIDE_OFFER: (reason) => {
    switch (reason) {
      case "NOT_OPEN":
        return null;
      case "EXPIRED":
        return { text: "denied.DECIDE_OFFER.EXPIRED", suggestsContact: true };
      case "OUTDATED_VERSION":
        return { text: "denied.OUTDATED_VERSION", suggestsContact: false };
      default:
        return { text: "denied.DECIDE_OFFER.unavailable", suggestsContact: true };
    }
  },
};
