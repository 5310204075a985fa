import { z } from "@kundenportal/app-core/form-schema";
import { FIELD_LIMITS, MIN_PASSWORD_LENGTH } from "@kundenportal/domain/limits/field-limits";

/** A password that somebody chooses, by the API's rules. Its spaces count. */
export const newPasswordValue = z
  .string()
  .min(MIN_PASSWORD_LENGTH, "TOO_SHORT")
  .max(FIELD_LIMITS.staffMember.password, "TOO_LONG");
