import { hmacSha256 } from "../../../shared/crypto";
import { encodeForSigning, type FormFields } from "./paylink-encoding";

/** The field with the signature; `instance` and the signature itself are not signed. */
export const SIGNATURE_FIELD = "ApiSignature";

/** Base64 of HMAC-SHA256 over the fields in the order in which they are sent; over empty text when there are none. */
export function signFields(apiSecret: string, fields: FormFields): string {
  return hmacSha256(Buffer.from(apiSecret), encodeForSigning(fields)).toString("base64");
}
