import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { InputChecker } from "../../graphql/input-checker";
import type { PaymentProviderKind, ParsedSettings } from "../../integrations/payment-providers/payment-provider";
import type { TypedSettings } from "./account-secrets";

export interface TypedSetting {
  readonly name: string;
  readonly value: string;
}

/**
 * What the merchant entered on top of what is stored, by field name. An empty value removes a field; a field that is not
 * named stays. Reports names that the provider does not have.
 */
export function mergeSettings(
  check: InputChecker,
  kind: PaymentProviderKind,
  stored: TypedSettings,
  typed: readonly TypedSetting[],
): TypedSettings {
  const merged = new Map(Object.entries(stored));
  for (const { name, value } of typed) {
    const field = `settings.${name}`;
    if (!kind.fields.some((known) => known.name === name)) {
      check.report(field.slice(0, 100), "NOT_ALLOWED", `is not a setting of ${kind.name}`);
      continue;
    }
    const text = check.optionalText(field, value, { maxLength: FIELD_LIMITS.providerAccount.setting });
    if (text === null) merged.delete(name);
    else merged.set(name, text);
  }
  for (const { name, required } of kind.fields) {
    if (required && !merged.has(name)) check.report(`settings.${name}`, "REQUIRED", "must not be empty");
  }
  return Object.fromEntries(merged);
}

/** Reports what the provider's own rules object to. */
export function reportProblems(check: InputChecker, parsed: ParsedSettings): void {
  if (parsed.ok) return;
  for (const { field, message } of parsed.problems) check.report(`settings.${field}`, "INVALID_FORMAT", message);
}
