/** In groups of four, as it stands on bank cards. */
export function formatIban(iban: string): string {
  return iban.replace(/\s/g, "").replace(/(.{4})(?=.)/g, "$1\u00a0");
}
