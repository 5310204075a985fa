import { isIP } from "node:net";
import { findEmailProblem, readEmail } from "@kundenportal/domain/human-input/email-address";
import { z } from "zod";
import { INTERNAL_SECRET_PATTERN, LINK_KEYS_PATTERN } from "./secrets-file";

/** An IP address, or a network in CIDR. */
function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const maxBits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    rest.length === 0 && maxBits > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= maxBits))
  );
}

const flag = z.enum(["true", "false", "1", "0"]).transform((text) => text === "true" || text === "1");
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((text) => text.replace(/\/+$/, ""))
  .refine((text) => new URL(text).pathname === "/", "must be an origin without a path");
/** "Name <address>" is understood, but emails carry the merchant's name. */
const sender = z
  .string()
  .transform((text) => readEmail(/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text) ?? "")
  .refine((address) => findEmailProblem(address) === null, "must be an email address");
const collector = z.url({ protocol: /^https?$/ });
// Only this machine: being able to set this must not mean being able to send credentials anywhere.
const testOrigin = z.string().regex(/^http:\/\/127\.0\.0\.1:\d{1,5}$/, "must be http://127.0.0.1:port");

/** All settings: environment variables, still as text. What belongs together is looked at in `environment.ts`. */
export const settings = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  DATA_DIR: z.string().default("data"),
  DATABASE_WAIT_SECONDS: z.coerce.number().int().min(1).max(300).default(10),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(100).default(8),
  STOP_WAIT_SECONDS: z.coerce.number().int().min(1).max(300).default(10),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_READ_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be the name of a bucket, without an address")
    .optional(),
  S3_ENDPOINT: origin.optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/, "must be the name of a region")
    .default("us-east-1"),
  S3_ACCESS_KEY_ID: z.string().min(3).max(200).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(8).max(200).optional(),
  S3_PATH_STYLE: flag.optional(),
  PORTAL_URL: origin.optional(),
  ADMIN_URL: origin.optional(),
  LINK_KEYS: z.string().regex(LINK_KEYS_PATTERN, "must be id:64-hex-digits, comma-separated, newest first").optional(),
  INTERNAL_SECRET: z.string().regex(INTERNAL_SECRET_PATTERN, "must be 64 hex digits").optional(),
  PREVIOUS_INTERNAL_SECRETS: z
    .string()
    .regex(/^[0-9a-f]{64}(,[0-9a-f]{64})*$/, "must be 64 hex digits each, comma-separated, newest first")
    .optional(),
  NEW_SECRETS: flag.default(false),
  DEMO: flag.optional(),
  PLAY_MONEY: flag.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: sender.optional(),
  OPERATOR_CONTACT: z.string().trim().min(3).max(200).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/-]{16,200}=*$/, "must be 16 to 200 letters and digits")
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector.optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: z.string().optional(),
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: z.string().optional(),
  OTEL_TRACES_EXPORTER: z.string().optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  RUN_WORKERS: flag.default(true),
  PAYLINK_BASE_DOMAINS: z
    .string()
    .regex(
      /^([a-z0-9-]+\.)+[a-z]{2,}(,([a-z0-9-]+\.)+[a-z]{2,})*$/,
      "must be domains such as example.com, comma-separated",
    )
    .transform((text) => text.split(","))
    .optional(),
  WEBHOOK_NETWORKS: z
    .string()
    .transform((text) => text.split(",").map((network) => network.trim()))
    .refine(
      (networks) => networks.every(isNetwork),
      "must be addresses or networks such as 10.0.0.0/8, comma-separated",
    )
    .optional(),
  PAYLINK_TEST_ORIGIN: testOrigin.optional(),
  STRIPE_TEST_ORIGIN: testOrigin.optional(),
});
