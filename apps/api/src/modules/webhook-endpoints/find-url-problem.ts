import { isIP } from "node:net";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { FieldProblemCode } from "@kundenportal/domain/limits/field-problem-codes";
import type { OutsideAddresses } from "../../integrations/outgoing/outside-address";

const MAX_LENGTH = FIELD_LIMITS.webhookEndpoint.url;

interface UrlProblem {
  readonly code: FieldProblemCode;
  readonly message: string;
}

/** What can be told about an address before anything is sent there; what its name leads to is looked at when sending. */
export function findUrlProblem(text: string, addresses: OutsideAddresses): UrlProblem | null {
  if (text.trim() === "") return { code: "REQUIRED", message: "must not be empty" };
  if (text.length > MAX_LENGTH) return { code: "TOO_LONG", message: `at most ${String(MAX_LENGTH)} characters` };
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    return { code: "INVALID_FORMAT", message: "must be an address such as https://erp.example.com/webhook" };
  }
  if (url.username !== "" || url.password !== "") {
    return { code: "NOT_ALLOWED", message: "must not have a name or password in it: what is sent is signed" };
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !addresses.mayConnectTo(host)) {
    return { code: "NOT_ALLOWED", message: "is in the own network, and not listed by whoever runs this server" };
  }
  return null;
}
