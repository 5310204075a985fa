/** In groups of four, as on a bank card; a masked IBAN keeps its dots. */
export function formatIban(iban: string): string {
  return iban.replaceAll(/\s/g, "").replaceAll(/(.{4})(?=.)/g, "$1 ");
}
