import { createHmac, hash, randomBytes, timingSafeEqual } from "node:crypto";

/** Hex digest of text (as UTF-8) or bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}

export function hmacSha256(key: Uint8Array, data: string | Uint8Array): Buffer {
  return createHmac("sha256", key).update(data).digest();
}

/** Compares without revealing by its duration where the first difference is. Different lengths are unequal. */
export function equalInConstantTime(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** 256 random bits as 43 URL-safe characters: session and API key secrets. */
export function randomSecret(): string {
  return randomBytes(32).toString("base64url");
}
