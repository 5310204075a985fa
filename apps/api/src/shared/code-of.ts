/**
 * The code that the system or a driver gave an error; empty if it has none. Not by class: errors of Node's own parts can be of
 * another realm's.
 */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}
