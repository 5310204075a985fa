/**
 * Identifies one intention, so that sending it twice (a double click, a lost answer) does it once. Create one when the
 * dialog opens. Not `crypto.randomUUID`, which browsers withhold from pages without HTTPS.
 */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
