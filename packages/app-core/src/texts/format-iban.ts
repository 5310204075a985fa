/** In groups of four, as on a bank card; a masked IBAN keeps its dots. */
export function formatIban(iban: string): string {
  return iban.replace(/\s/g, "").replace(/(.{4})(?=.)/g, "$1\u00a0");
}
