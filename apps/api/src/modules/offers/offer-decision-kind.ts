/** How a customer answers an offer. */
export const OfferDecisionKind = { ACCEPTED: "ACCEPTED", REJECTED: "REJECTED" } as const;
export type OfferDecisionKind = (typeof OfferDecisionKind)[keyof typeof OfferDecisionKind];
