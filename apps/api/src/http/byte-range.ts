import type { IncomingHttpHeaders } from "node:http";

/** A part of a file: both ends belong to it. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

interface RangeHeaders {
  readonly range?: string | undefined;
  readonly "if-range"?: string | string[] | undefined;
}

interface RangedFile {
  /** A strong one, or else no part can be told to be of the same file. */
  readonly etag: string;
  readonly sizeBytes: number;
}

/**
 * The one part of a file that a request asks for; null: all of it. Several parts are answered with all, as servers may.
 * Source: RFC 9110, section 14.
 */
export function readByteRange(
  headers: RangeHeaders,
  { etag, sizeBytes }: RangedFile,
): ByteRange | "UNSATISFIABLE" | null {
  const [, from = "", to = ""] = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(headers.range ?? "") ?? [];
  if (from === "" && to === "") return null;
  // The rest of an older file would not fit.
  if (headers["if-range"] !== undefined && headers["if-range"] !== etag) return null;
  if (from === "") {
    const length = Math.min(Number(to), sizeBytes);
    return length === 0 ? "UNSATISFIABLE" : { first: sizeBytes - length, last: sizeBytes - 1 };
  }
  const first = Number(from);
  if (to !== "" && Number(to) < first) return null;
  if (first >= sizeBytes) return "UNSATISFIABLE";
  return { first, last: to === "" ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1) };
}

/** Whether a browser has this file already. Source: RFC 9110, section 13.1.2: weak and strong are the same here. */
export function hasEtag({ "if-none-match": given }: Pick<IncomingHttpHeaders, "if-none-match">, etag: string): boolean {
  const bare = (tag: string): string => tag.trim().replace(/^W\//, "");
  return given?.split(",").some((tag) => bare(tag) === bare(etag)) ?? false;
}
