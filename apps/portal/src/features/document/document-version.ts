/** Reads the version from the address. Null for the current one, and also when it names one that cannot exist. */
export function readVersion(text: string | null): number | null {
  const version = Number(text);
  return Number.isInteger(version) && version > 0 ? version : null;
}
