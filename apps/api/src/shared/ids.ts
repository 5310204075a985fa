import { v7, validate, version } from "uuid";

/** UUIDv7 as lower-case text: sortable by creation time, the id of every row. */
export function newId(): string {
  return v7();
}

/** Whether a text from outside can be an id at all; look-ups with anything else find nothing. */
export function isId(text: string): boolean {
  return validate(text);
}

/** The 16 bytes of an id, for compact tokens. */
export function idToBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll("-", ""), "hex");
}

/** Inverse of `idToBytes`. */
export function bytesToId(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** When one of our ids was created, to the millisecond; null for any other text. */
export function timeOfId(id: string): Date | null {
  return isId(id) && version(id) === 7 ? new Date(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)) : null;
}
