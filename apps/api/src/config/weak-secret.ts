/** Random bytes have about thirty different values among 32; fewer than this many never happen. */
const MIN_DIFFERENT_BYTES = 16;

/**
 * What is wrong with a secret that nobody generated: zeros, a pattern, a text somebody typed. Null for one that may be random.
 */
export function findWeakness(secret: Uint8Array): string | null {
  const bytes = [...secret];
  if (bytes.every((byte) => byte === 0)) return "is all zeros";
  if (new Set(bytes).size < MIN_DIFFERENT_BYTES) return "repeats itself";
  const steps = new Set(bytes.slice(1).map((byte, index) => (byte - (bytes[index] ?? 0) + 256) % 256));
  if (steps.size === 1) return "counts up or down";
  if (bytes.every((byte) => byte >= 32 && byte < 127)) return "is a text that somebody typed";
  return null;
}
