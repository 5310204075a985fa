import type { StatedPart } from "@kundenportal/domain/bank/bank-match";

/** What was stored of a line's parts; empty for null. */
export function parseStatedParts(json: string | null): readonly StatedPart[] {
  const parts: unknown = json === null ? [] : JSON.parse(json);
  return Array.isArray(parts) ? parts.filter(isStatedPart) : [];
}

function isStatedPart(value: unknown): value is StatedPart {
  if (typeof value !== "object" || value === null) return false;
  if (!("text" in value) || !("isCharge" in value) || !("amountMinor" in value)) return false;
  const isAmount = value.amountMinor === null || Number.isSafeInteger(value.amountMinor);
  return typeof value.text === "string" && typeof value.isCharge === "boolean" && isAmount;
}
