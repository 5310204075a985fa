import { z } from "zod";

/** The brands under which one and the same protocol is sold, and what each one's API expects. */
const PRESETS = {
  /** Concardis PayLink, a white label of Payrexx; accepts forms and signatures, nothing else is known. */
  CONCARDIS: {
    baseDomain: "pay-link.eu",
    apiVersion: "v1.0",
    linkObject: "Gateway",
    authMode: "SIGNATURE",
    bodyFormat: "FORM",
  },
  NEXI: {
    baseDomain: "nets-pay.link",
    apiVersion: "v1.0",
    linkObject: "Paylink",
    authMode: "SIGNATURE",
    bodyFormat: "FORM",
  },
  PAYREXX: {
    baseDomain: "payrexx.com",
    apiVersion: "v1.14",
    linkObject: "Gateway",
    authMode: "API_KEY",
    bodyFormat: "FORM",
  },
} as const;

/** Domains that a merchant may name without the operator's permission. */
export const KNOWN_BASE_DOMAINS: readonly string[] = Object.values(PRESETS).map(({ baseDomain }) => baseDomain);

const emptyIsMissing = (value: unknown): unknown => (value === "" || value === null ? undefined : value);

const given = z.object({
  brand: z.enum(["CONCARDIS", "NEXI", "PAYREXX"], "must be CONCARDIS, NEXI or PAYREXX"),
  instance: z
    .string("is missing")
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, "must be the first part of your address there, such as my-shop"),
  apiSecret: z
    .string("is missing")
    .trim()
    .regex(/^[\x21-\x7e]{8,200}$/, "must be the API secret as the provider shows it"),
  live: z.preprocess(
    (value) => (value === "true" ? true : value === "false" ? false : value),
    z.boolean("must say whether real money moves"),
  ),
  baseDomain: z.preprocess(emptyIsMissing, z.string().trim().toLowerCase().optional()),
  apiVersion: z.preprocess(
    emptyIsMissing,
    z
      .string()
      .trim()
      .regex(/^v\d{1,2}(\.\d{1,3})?$/, "must be a version such as v1.0")
      .optional(),
  ),
  linkObject: z.preprocess(
    emptyIsMissing,
    z.enum(["Gateway", "Invoice", "Paylink"], "must be Gateway, Invoice or Paylink").optional(),
  ),
  authMode: z.preprocess(emptyIsMissing, z.enum(["SIGNATURE", "API_KEY"], "must be SIGNATURE or API_KEY").optional()),
  bodyFormat: z.preprocess(emptyIsMissing, z.enum(["FORM", "JSON"], "must be FORM or JSON").optional()),
  psp: z.preprocess(emptyIsMissing, z.coerce.number("must be a number").int().min(1).max(9999).optional()),
});

/** A merchant's account with one of the brands. */
export interface PaylinkSettings {
  readonly brand: keyof typeof PRESETS;
  /** The merchant's name there; their pages are at `https://{instance}.{baseDomain}`. */
  readonly instance: string;
  readonly apiSecret: string;
  /** Whether real money moves; the provider's keys do not say. */
  readonly live: boolean;
  readonly baseDomain: string;
  readonly apiVersion: string;
  /** Gateway: a page for minutes, with a way back. Invoice and Paylink (the same by another name): a page for days. */
  readonly linkObject: "Gateway" | "Invoice" | "Paylink";
  readonly authMode: "SIGNATURE" | "API_KEY";
  readonly bodyFormat: "FORM" | "JSON";
  /** The contract to pay through; null offers all methods that are active there. */
  readonly psp: number | null;
}

interface SettingsProblem {
  readonly field: string;
  readonly message: string;
}

/**
 * Fills in what the brand determines. Its result can be parsed again with the same result.
 * `allowedDomains`: a merchant must not be able to send the server to an internal host, so only these are accepted.
 */
export function parsePaylinkSettings(
  input: unknown,
  allowedDomains: readonly string[],
): { readonly ok: true; readonly settings: PaylinkSettings } | { readonly ok: false; problems: SettingsProblem[] } {
  const parsed = given.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ""), message }));
    return { ok: false, problems };
  }
  const { brand, psp, ...own } = parsed.data;
  const preset = PRESETS[brand];
  const settings: PaylinkSettings = {
    brand,
    instance: own.instance,
    apiSecret: own.apiSecret,
    live: own.live,
    baseDomain: own.baseDomain ?? preset.baseDomain,
    apiVersion: own.apiVersion ?? preset.apiVersion,
    linkObject: own.linkObject ?? preset.linkObject,
    authMode: own.authMode ?? preset.authMode,
    bodyFormat: own.bodyFormat ?? preset.bodyFormat,
    psp: psp ?? null,
  };
  const problems: SettingsProblem[] = [];
  if (!allowedDomains.includes(settings.baseDomain)) {
    problems.push({ field: "baseDomain", message: "is not a domain that the operator of this portal allows" });
  }
  if (settings.authMode === "SIGNATURE" && settings.bodyFormat === "JSON") {
    problems.push({ field: "bodyFormat", message: "must be FORM when requests are signed" });
  }
  return problems.length === 0 ? { ok: true, settings } : { ok: false, problems };
}
