import type { LinkKey } from "../config/environment";
import { equalInConstantTime, hmacSha256 } from "../shared/crypto";
import { bytesToId, idToBytes } from "../shared/ids";

const VERSION = 1;
const KIND_CODES = { CLIENT: 1, DOCUMENT: 2, PREVIEW: 3, PAY: 4 } as const;
type TokenKind = keyof typeof KIND_CODES;
const MAC_BYTES = 16;
const BODY_BYTES = 3 + 16 + 16 + 16 + 4 + 4 + 4;

/** In characters of base64url. */
export const PORTAL_TOKEN_LENGTH = Math.ceil(((BODY_BYTES + MAC_BYTES) * 8) / 6);
/** The first characters of every token: the version, and the beginning of the kind. */
export const PORTAL_TOKEN_START = Buffer.from([VERSION, 0, 0]).toString("base64url").slice(0, 2);

/**
 * What a portal URL contains. None of it is stored: the HMAC proves that we wrote it, and the generations are compared
 * with those in the database.
 */
export interface PortalTokenClaims {
  /** PREVIEW: staff seeing the portal as the client does, read-only and for a minute. PAY: only paying for a document. */
  readonly kind: TokenKind;
  readonly merchantId: string;
  readonly clientId: string;
  /** Set for a document link, a paylink, and a preview that starts at a document. */
  readonly documentId: string | null;
  readonly clientGeneration: number;
  /** 0 without a document. */
  readonly documentGeneration: number;
  /** How often the client's own URL had come alive again after it had expired; 0 for all other kinds. */
  readonly clientRenewal: number;
  readonly expiresAt: Date;
}

const MAX_SECONDS = 0xffff_ffff;
/** The last instant that a token can say, in the year 2106. */
export const LAST_TOKEN_EXPIRY = new Date(MAX_SECONDS * 1000);

const NO_ID = "00000000-0000-0000-0000-000000000000";

/**
 * 106 characters of base64url: version, kind, key id, merchant, client, document, the client's generation, the document's
 * (or, for the client's own URL, its renewal), expiry in seconds, and 128 bits of HMAC-SHA256 over all of it.
 */
export function createPortalToken(claims: PortalTokenClaims, [key]: readonly [LinkKey, ...LinkKey[]]): string {
  const numbers = Buffer.alloc(12);
  numbers.writeUInt32BE(claims.clientGeneration, 0);
  numbers.writeUInt32BE(claims.kind === "CLIENT" ? claims.clientRenewal : claims.documentGeneration, 4);
  numbers.writeUInt32BE(expirySeconds(claims.expiresAt), 8);
  const body = Buffer.concat([
    Buffer.from([VERSION, KIND_CODES[claims.kind], key.id]),
    idToBytes(claims.merchantId),
    idToBytes(claims.clientId),
    idToBytes(claims.documentId ?? NO_ID),
    numbers,
  ]);
  return Buffer.concat([body, mac(body, key)]).toString("base64url");
}

/** Whatever is stored, a page with a link on it must not fail because of it. */
function expirySeconds(expiresAt: Date): number {
  const seconds = Math.floor(expiresAt.getTime() / 1000);
  return Math.min(Math.max(seconds, 0), MAX_SECONDS);
}

/**
 * The claims of a token that we signed, whether expired or not; null for everything else.
 * The caller compares generations and expiry.
 */
export function parsePortalToken(token: string, keys: readonly LinkKey[]): PortalTokenClaims | null {
  const bytes = Buffer.from(token, "base64url");
  // Base64 has several spellings of the same bytes; only ours counts.
  if (bytes.length !== BODY_BYTES + MAC_BYTES || bytes.toString("base64url") !== token) return null;
  const body = bytes.subarray(0, BODY_BYTES);
  const key = keys.find((candidate) => candidate.id === body[2]);
  if (key === undefined || !equalInConstantTime(mac(body, key), bytes.subarray(BODY_BYTES))) return null;
  const kind = kindOf(body[1]);
  if (body[0] !== VERSION || kind === null) return null;
  const documentId = bytesToId(body.subarray(35, 51));
  const ownNumber = body.readUInt32BE(55);
  return {
    kind,
    merchantId: bytesToId(body.subarray(3, 19)),
    clientId: bytesToId(body.subarray(19, 35)),
    documentId: documentId === NO_ID ? null : documentId,
    clientGeneration: body.readUInt32BE(51),
    documentGeneration: kind === "CLIENT" ? 0 : ownNumber,
    clientRenewal: kind === "CLIENT" ? ownNumber : 0,
    expiresAt: new Date(body.readUInt32BE(59) * 1000),
  };
}

function mac(body: Buffer, key: LinkKey): Buffer {
  return hmacSha256(key.secret, body).subarray(0, MAC_BYTES);
}

function kindOf(code: number | undefined): TokenKind | null {
  if (code === KIND_CODES.CLIENT) return "CLIENT";
  if (code === KIND_CODES.DOCUMENT) return "DOCUMENT";
  if (code === KIND_CODES.PAY) return "PAY";
  return code === KIND_CODES.PREVIEW ? "PREVIEW" : null;
}
