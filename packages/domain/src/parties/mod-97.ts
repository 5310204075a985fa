/**
 * The remainder by 97 that check digits of ISO 7064 (mod 97-10) bring to 1. Letters count as 10 (A) to 35 (Z).
 * Shape: capitals and digits, at least one.
 */
export function remainderBy97(text: string): bigint {
  return BigInt(text.replaceAll(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)))) % 97n;
}
