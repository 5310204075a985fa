import { canonicalJson } from "./canonical-json";

/** SHA-256 of a text as UTF-8, as 64 hexadecimal digits; from outside, because browsers and servers have their own. */
export type Sha256Hex = (text: string) => string;

/** Takes the place of the hash before a merchant's first record. */
export const CHAIN_START = "0".repeat(64);

/** What a commitment was made of. Without its salt nobody can find out by trying what it stands for. */
export interface Opening {
  readonly salt: string;
  readonly value: string | null;
}

/** By the names of the commitments. */
export type Openings = Readonly<Record<string, Opening>>;

/** One act, as it is hashed. */
export interface EvidenceRecord {
  readonly merchantId: string;
  /** Place in the merchant's chain, from 1. */
  readonly sequence: number;
  /** Hash of the record before; CHAIN_START for the first. */
  readonly previousHash: string;
  readonly id: string;
  readonly kind: string;
  readonly clientId: string;
  /** UTC instant with milliseconds. */
  readonly recordedAt: string;
  /** What was done to what; nothing about persons. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What is known about persons, as hashes: erasing their openings changes no record. */
  readonly commitments: Readonly<Record<string, string>>;
}

/** A record as it is kept: the very text that was hashed. */
export interface SealedRecord {
  readonly text: string;
  readonly hash: string;
}

export function commitTo(opening: Opening, sha256: Sha256Hex): string {
  const { salt, value } = opening;
  return sha256(canonicalJson({ salt, value }));
}

/** The commitments to all openings, by the same names. */
export function commitToAll(openings: Openings, sha256: Sha256Hex): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(openings).map(([name, opening]) => [name, commitTo(opening, sha256)]));
}

export function sealRecord(record: EvidenceRecord, sha256: Sha256Hex): SealedRecord {
  const text = canonicalJson(record);
  return { text, hash: sha256(text) };
}

/**
 * A line of an exported chain; itself canonical JSON.
 * Shape: `openings` is canonical JSON of `Openings`; null once they have been erased.
 */
export function writeChainLine({ text, hash }: SealedRecord, openings: string | null): string {
  return `{"hash":${JSON.stringify(hash)},"openings":${openings ?? "null"},"record":${text}}`;
}

/** The last line of an exported chain: without it, records cut off at the end would not be missed. */
export function writeChainEnd(end: {
  readonly merchantId: string;
  readonly count: number;
  readonly head: string;
}): string {
  const { count, head, merchantId } = end;
  return canonicalJson({ count, head, merchantId });
}
