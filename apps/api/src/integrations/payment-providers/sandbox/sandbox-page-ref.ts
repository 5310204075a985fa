import type { Proof } from "../../../access/system-access";
import { hmacSha256 } from "../../../shared/crypto";
import { bytesToId, idToBytes } from "../../../shared/ids";

const ID_BYTES = 16;
const MAC_BYTES = 16;

/** Names one checkout of one merchant. */
export interface PageOwner {
  readonly merchantId: string;
  readonly checkoutId: string;
}

/**
 * 64 characters for the address of a pay page. Anyone who has them may press the buttons there, but nobody can guess them:
 * the ids of merchant and checkout, and 128 bits of HMAC over both.
 */
export function formatPageRef(secret: Buffer, { merchantId, checkoutId }: PageOwner): string {
  const ids = Buffer.concat([idToBytes(merchantId), idToBytes(checkoutId)]);
  return Buffer.concat([ids, mac(secret, ids)]).toString("base64url");
}

/** Who a reference names, and what proves it; null for anything that can't be one. */
export function parsePageRef(secret: Buffer, ref: string): (PageOwner & Proof) | null {
  const bytes = Buffer.from(ref, "base64url");
  if (bytes.length !== 2 * ID_BYTES + MAC_BYTES || bytes.toString("base64url") !== ref) return null;
  const ids = bytes.subarray(0, 2 * ID_BYTES);
  return {
    merchantId: bytesToId(ids.subarray(0, ID_BYTES)),
    checkoutId: bytesToId(ids.subarray(ID_BYTES)),
    given: bytes.subarray(2 * ID_BYTES),
    expected: mac(secret, ids),
  };
}

function mac(secret: Buffer, ids: Buffer): Buffer {
  const key = hmacSha256(secret, "sandbox pay page");
  return hmacSha256(key, ids).subarray(0, MAC_BYTES);
}
