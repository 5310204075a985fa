import { findEmailProblem, readEmail } from "@kundenportal/domain/human-input/email-address";
import { readParagraphs } from "@kundenportal/domain/human-input/read-text";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { z } from "zod";

// Zod would try to compile its checks with `new Function`, which our content security policy reports as an attack.
z.config({ jitless: true });

export { z };

/** Text as the API reads it; empty when there is nothing to see in it. `maxLength`: see `FIELD_LIMITS` in the domain. */
export function optionalText(maxLength: number) {
  return z
    .string()
    .overwrite((text) => readParagraphs(text) ?? "")
    .max(maxLength, "TOO_LONG");
}

/** Text in which there must be something to see. */
export function requiredText(maxLength: number) {
  return optionalText(maxLength).min(1, "REQUIRED");
}

/** An email address that emails can be sent to, or nothing. */
export function optionalEmail() {
  return optionalText(FIELD_LIMITS.any.email)
    .overwrite((text) => readEmail(text) ?? "")
    .superRefine((address, context) => {
      const problem = address === "" ? null : findEmailProblem(address);
      if (problem !== null) context.addIssue({ code: "custom", message: problem });
    });
}

export function requiredEmail() {
  return optionalEmail().min(1, "REQUIRED");
}

/** What the API expects for a field that was left empty. */
export function textOrNull(text: string): string | null {
  return readParagraphs(text);
}

/** Addresses in lines, as people type and paste them: also with commas and semicolons. */
export function emailsOf(text: string): string[] {
  return text
    .split(/[\n,;]+/)
    .map((line) => readEmail(line))
    .filter((email) => email !== null);
}

/** Email addresses in the lines of one field, at most so many. */
export function emailLines(maxCount: number) {
  return z.string().superRefine((text, context) => {
    const emails = emailsOf(text);
    const problem = emails.map(findEmailProblem).find((found) => found !== null);
    if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
    else if (emails.length > maxCount) context.addIssue({ code: "custom", message: "TOO_MANY" });
  });
}
