import type { SectionValues } from "./section-form";

/** What the API expects for a field that the customer left empty. */
export function textOrNull(values: SectionValues, name: string): string | null {
  const text = values[name]?.trim() ?? "";
  return text === "" ? null : text;
}

/** What a form starts from: empty text for what is not given. */
export function toSectionValues(data: Readonly<Record<string, string | null | undefined>>): SectionValues {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value ?? ""]));
}
