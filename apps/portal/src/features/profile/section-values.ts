import { textOrNull as readOrNull } from "@kundenportal/app-core/form-schema";
import type { SectionValues } from "./section-form";

/** What the API expects for a field that the customer left empty. */
export function textOrNull(values: SectionValues, name: string): string | null {
  return readOrNull(values[name] ?? "");
}

/** What a form starts from: empty text for what is not given. */
export function toSectionValues(data: Readonly<Record<string, string | null | undefined>>): SectionValues {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value ?? ""]));
}
