import { z } from "zod";

const emptyIsMissing = (value: unknown): unknown => (value === "" || value === null ? undefined : value);

const given = z.object({
  secretKey: z
    .string("is missing")
    .trim()
    .regex(/^(sk|rk)_(live|test)_[A-Za-z0-9]{8,250}$/, "must be a secret or restricted key: sk_… or rk_…"),
  webhookSecret: z.preprocess(
    emptyIsMissing,
    z
      .string()
      .trim()
      .regex(/^whsec_[\x21-\x7e]{8,250}$/, "must be the webhook's signing secret: whsec_…")
      .optional(),
  ),
  payPageHost: z.preprocess(
    emptyIsMissing,
    z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, "must be a host such as pay.example.com")
      .optional(),
  ),
});

/** A merchant's Stripe account. */
export interface StripeSettings {
  readonly secretKey: string;
  /** Null until the merchant has created the webhook there: until then no message is trusted, and payments are polled. */
  readonly webhookSecret: string | null;
  /** The merchant's own domain for Stripe's pages; null: Stripe's. */
  readonly payPageHost: string | null;
}

interface SettingsProblem {
  readonly field: string;
  readonly message: string;
}

/** Its result can be parsed again with the same result. */
export function parseStripeSettings(
  input: unknown,
): { readonly ok: true; readonly settings: StripeSettings } | { readonly ok: false; problems: SettingsProblem[] } {
  const parsed = given.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ""), message }));
    return { ok: false, problems };
  }
  const { secretKey, webhookSecret, payPageHost } = parsed.data;
  return {
    ok: true,
    settings: { secretKey, webhookSecret: webhookSecret ?? null, payPageHost: payPageHost ?? null },
  };
}

/** The key itself says whether it moves real money. */
export function isLiveKey(secretKey: string): boolean {
  return secretKey.includes("_live_");
}
