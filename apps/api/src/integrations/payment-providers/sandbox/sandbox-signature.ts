import { equalInConstantTime, hmacSha256 } from "../../../shared/crypto";

export const SIGNATURE_HEADER = "x-sandbox-signature";
const TOLERANCE_SECONDS = 300;

/** `t=<seconds>,v1=<hex>`: HMAC-SHA256 over time and body, with a key of the merchant's own. */
export function signWebhook(secret: Buffer, merchantId: string, rawBody: Buffer, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${String(seconds)},v1=${mac(secret, merchantId, seconds, rawBody).toString("hex")}`;
}

/** False for a wrong signature, another merchant's, a changed body, or a time more than five minutes away. */
export function isSignatureValid(
  secret: Buffer,
  merchantId: string,
  rawBody: Buffer,
  signature: string,
  now: Date,
): boolean {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature);
  if (match === null) return false;
  const seconds = Number(match[1]);
  const isFresh = Math.abs(now.getTime() / 1000 - seconds) <= TOLERANCE_SECONDS;
  const given = Buffer.from(match[2] ?? "", "hex");
  return equalInConstantTime(given, mac(secret, merchantId, seconds, rawBody)) && isFresh;
}

/** Over the bytes as they came: decoded and encoded again they might be others. */
function mac(secret: Buffer, merchantId: string, seconds: number, rawBody: Buffer): Buffer {
  const merchantKey = hmacSha256(secret, `sandbox webhook ${merchantId}`);
  return hmacSha256(merchantKey, Buffer.concat([Buffer.from(`${String(seconds)}.`), rawBody]));
}
