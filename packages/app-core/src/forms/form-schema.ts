import { z } from "zod";

// Zod would try to compile its checks with `new Function`, which our content security policy reports as an attack.
z.config({ jitless: true });

export { z };

/** Trimmed text that may be empty. `maxLength`: see `FIELD_LIMITS` in the domain. */
export function optionalText(maxLength: number) {
  return z.string().trim().max(maxLength, "TOO_LONG");
}

/** Trimmed text that must not be empty. */
export function requiredText(maxLength: number) {
  return optionalText(maxLength).min(1, "REQUIRED");
}

/** What the API expects for a field that was left empty. */
export function textOrNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}
