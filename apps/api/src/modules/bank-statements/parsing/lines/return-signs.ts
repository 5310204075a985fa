/** Business transaction codes of German banks (GVC) for money coming or going back. */
const RETURN_CODES = new Set(["108", "109", "159", "181", "183"]);
const RETURN_TEXT =
  /r(?:ü|ue)ckl|retour|r(?:ü|ue)ck(?:gabe|buchung|belast|lastschr|rechnung|überw|ueberw)|storno|\breturn|reject/i;

/** Whether the bank's own text for a movement says that it reverses an earlier one. */
export function saysReturn(bookingText: string | null): boolean {
  return bookingText !== null && RETURN_TEXT.test(bookingText);
}

/** Of a proprietary code such as `NDDT+109+00931`. */
export function isReturnCode(code: string): boolean {
  return code.split("+").some((part) => RETURN_CODES.has(part));
}
