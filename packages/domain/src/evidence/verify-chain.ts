import { canonicalJson } from "./canonical-json";
import { CHAIN_START, commitTo, type Sha256Hex } from "./evidence-chain";

/** What is wrong with a chain, at the first faulty place. */
export const ChainFault = {
  /** The line is not a record, or not written as we write it. */
  UNREADABLE: "UNREADABLE",
  /** A record is missing, or two have the same place. */
  WRONG_PLACE: "WRONG_PLACE",
  /** The record before is not the one that was there when this one was made. */
  WRONG_PREDECESSOR: "WRONG_PREDECESSOR",
  /** It belongs to another merchant than the records before. */
  OTHER_MERCHANT: "OTHER_MERCHANT",
  /** The record does not have the hash that it had. */
  CHANGED: "CHANGED",
  /** What it says about persons is not what the record was made with. */
  WRONG_OPENING: "WRONG_OPENING",
  /** The closing line is missing, or speaks of other records than those before it. */
  WRONG_END: "WRONG_END",
  /** A hash that is known from elsewhere is nowhere in the chain: it was cut off, or is another one. */
  KNOWN_HASH_MISSING: "KNOWN_HASH_MISSING",
} as const;
export type ChainFault = (typeof ChainFault)[keyof typeof ChainFault];

export type ChainCheck =
  | { readonly intact: true; readonly length: number; readonly head: string }
  /** `sequence` is the place of the first broken record; null: the records are right, and what follows them is not. */
  | { readonly intact: false; readonly sequence: number | null; readonly fault: ChainFault };

interface ChainCheckOptions {
  readonly sha256: Sha256Hex;
  /** From a certificate or an email, kept outside of the chain; null: there is none. */
  readonly knownHash?: string | null;
}

/**
 * Whether an exported chain is complete and unchanged.
 * Shape: the lines of the export, in order, without line breaks; null for one that is no UTF-8. A single changed byte anywhere
 * is found, in the record that it is in.
 */
export function verifyChain(
  lines: Iterable<string | null>,
  { sha256, knownHash = null }: ChainCheckOptions,
): ChainCheck {
  let [length, head, isKnown] = [0, CHAIN_START, knownHash === null];
  let merchantId: string | null = null;
  let [isClosed, isUnreadable] = [false, false];
  for (const line of lines) {
    if (isClosed) return broken(null, ChainFault.WRONG_END);
    if (isUnreadable) return broken(length + 1, ChainFault.UNREADABLE);
    const parsed = parseCanonical(line);
    if (parsed !== null && isEnd(parsed)) {
      const isRight = parsed["count"] === length && parsed["head"] === head;
      if (!isRight || (merchantId !== null && parsed["merchantId"] !== merchantId)) {
        return broken(null, ChainFault.WRONG_END);
      }
      isClosed = true;
      continue;
    }
    const entry = parsed === null ? null : readEntry(parsed);
    if (entry === null) {
      // The last line is no record but the end: which one it is, is known once another follows or none does.
      isUnreadable = true;
      continue;
    }
    const fault = findFault(entry, { sequence: length + 1, previousHash: head, merchantId }, sha256);
    if (fault !== null) return broken(length + 1, fault);
    merchantId = entry.merchantId;
    head = entry.hash;
    length += 1;
    isKnown ||= head === knownHash;
  }
  if (!isClosed) return broken(null, ChainFault.WRONG_END);
  return isKnown ? { intact: true, length, head } : broken(null, ChainFault.KNOWN_HASH_MISSING);
}

function broken(sequence: number | null, fault: ChainFault): ChainCheck {
  return { intact: false, sequence, fault };
}

type JsonObject = Readonly<Record<string, unknown>>;

interface ChainEntry {
  readonly hash: string;
  readonly openings: JsonObject | null;
  readonly record: JsonObject;
  readonly merchantId: string;
  readonly commitments: JsonObject;
}

interface ExpectedPlace {
  readonly sequence: number;
  readonly previousHash: string;
  readonly merchantId: string | null;
}

function findFault(entry: ChainEntry, expected: ExpectedPlace, sha256: Sha256Hex): ChainFault | null {
  const { record, openings, commitments } = entry;
  if (record["sequence"] !== expected.sequence) return ChainFault.WRONG_PLACE;
  if (record["previousHash"] !== expected.previousHash) return ChainFault.WRONG_PREDECESSOR;
  if (expected.merchantId !== null && entry.merchantId !== expected.merchantId) return ChainFault.OTHER_MERCHANT;
  if (sha256(canonicalJson(record)) !== entry.hash) return ChainFault.CHANGED;
  return openings === null || opens(openings, commitments, sha256) ? null : ChainFault.WRONG_OPENING;
}

/** All of them or none: what is missing from some would not be missed. */
function opens(openings: JsonObject, commitments: JsonObject, sha256: Sha256Hex): boolean {
  const names = Object.keys(openings);
  if (names.length !== Object.keys(commitments).length) return false;
  return names.every((name) => {
    const opening = openings[name];
    if (!isObject(opening) || !hasOnly(opening, ["salt", "value"])) return false;
    const { salt, value } = opening;
    if (typeof salt !== "string" || (typeof value !== "string" && value !== null)) return false;
    return Object.hasOwn(commitments, name) && commitTo({ salt, value }, sha256) === commitments[name];
  });
}

/** Null for anything that is not written exactly as canonical JSON writes it: otherwise bytes could change unseen. */
function parseCanonical(line: string | null): JsonObject | null {
  if (line === null) return null;
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) && canonicalJson(value) === line ? value : null;
  } catch {
    // Whatever was done to it, it is no record any more.
    return null;
  }
}

function isEnd(parsed: JsonObject): boolean {
  return hasOnly(parsed, ["count", "head", "merchantId"]);
}

function readEntry(parsed: JsonObject): ChainEntry | null {
  if (!hasOnly(parsed, ["hash", "openings", "record"])) return null;
  const { hash, openings, record } = parsed;
  if (typeof hash !== "string" || !isObject(record) || (openings !== null && !isObject(openings))) return null;
  const { merchantId, commitments } = record;
  if (typeof merchantId !== "string" || !isObject(commitments)) return null;
  return { hash, openings, record, merchantId, commitments };
}

function hasOnly(value: JsonObject, names: readonly string[]): boolean {
  return Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
