/** The journeys' merchant at Concardis: whatever is unknown about it is as with its sister brands. */
export const PAYLINK_ACCOUNT = {
  instance: "tischlerei-nordlicht",
  apiSecret: "geheim-0123456789",
  auth: "SIGNATURE",
  apiVersion: "v1.0",
  isTest: true,
  errorStatus: 200,
  takesJson: false,
  style: "OLD",
  oddIds: true,
  refundsInLink: false,
  webhookFormat: "FORM",
  partEndsPage: true,
} as const;

export const STRIPE_ACCOUNT = {
  secretKey: "sk_test_51TischlereiNordlicht0000",
  webhookSecret: "whsec_nordlicht0123456789",
  livemode: false,
} as const;
