import { randomSecret, sha256Hex } from "../shared/crypto";
import { bytesToId, idToBytes } from "../shared/ids";

const ID_BYTES = 16;
const SECRET_BYTES = 32;
export const API_KEY_PREFIX = "kp_";

/** The parts of a session cookie or API key. The merchant is one, so that look-ups start with the merchant, as all do. */
export interface Credential {
  readonly merchantId: string;
  /** What is stored; the secret itself is not. */
  readonly secretHash: string;
}

/** Creates a new secret: `text` is handed out once, `secretHash` goes into the database. */
export function createCredential(merchantId: string): Credential & { readonly text: string } {
  const secret = randomSecret();
  const text = Buffer.concat([idToBytes(merchantId), Buffer.from(secret, "base64url")]).toString("base64url");
  return { merchantId, text, secretHash: sha256Hex(secret) };
}

/** Null for anything that can't be one of ours. */
export function parseCredential(text: string): Credential | null {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length !== ID_BYTES + SECRET_BYTES || bytes.toString("base64url") !== text) return null;
  return {
    merchantId: bytesToId(bytes.subarray(0, ID_BYTES)),
    secretHash: sha256Hex(bytes.subarray(ID_BYTES).toString("base64url")),
  };
}
