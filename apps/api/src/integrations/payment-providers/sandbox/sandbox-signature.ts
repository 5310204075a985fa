import type { Proof } from "../../../access/system-access";
import { equalInConstantTime, hmacSha256 } from "../../../shared/crypto";

export const SIGNATURE_HEADER = "x-sandbox-signature";
const TOLERANCE_SECONDS = 300;

/** `t=<seconds>,v1=<hex>`: HMAC-SHA256 over time and body, with a key of the merchant's own. */
export function signWebhook(secret: Buffer, merchantId: string, rawBody: Buffer, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${String(seconds)},v1=${mac(secret, merchantId, seconds, rawBody).toString("hex")}`;
}

/** A message as it came. */
export interface SignedMessage {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawBody: Buffer;
}

/**
 * What proves that a message was signed with this merchant's key. Null without a signature, and for one whose time is
 * more than five minutes away.
 */
export function proofOfSignature(
  secret: Buffer,
  merchantId: string,
  { headers, rawBody }: SignedMessage,
  now: Date,
): Proof | null {
  const signature = headers[SIGNATURE_HEADER];
  const match = typeof signature === "string" ? /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) : null;
  if (match === null) return null;
  const seconds = Number(match[1]);
  if (Math.abs(now.getTime() / 1000 - seconds) > TOLERANCE_SECONDS) return null;
  return { given: Buffer.from(match[2] ?? "", "hex"), expected: mac(secret, merchantId, seconds, rawBody) };
}

/** False for a wrong signature, another merchant's, a changed body, or a time more than five minutes away. */
export function isSignatureValid(secret: Buffer, merchantId: string, message: SignedMessage, now: Date): boolean {
  const proof = proofOfSignature(secret, merchantId, message, now);
  return proof !== null && equalInConstantTime(proof.given, proof.expected);
}

/** Over the raw bytes: decoded and encoded again, they might differ. */
function mac(secret: Buffer, merchantId: string, seconds: number, rawBody: Buffer): Buffer {
  const merchantKey = hmacSha256(secret, `sandbox webhook ${merchantId}`);
  return hmacSha256(merchantKey, Buffer.concat([Buffer.from(`${String(seconds)}.`), rawBody]));
}
