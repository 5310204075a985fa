import { z } from "@kundenportal/app-core/form-schema";
import { CLIENT_DATA_SECTIONS } from "@kundenportal/domain/permissions/portal-actions";

/** The details an entry of the timeline may carry; each kind has a few of them, and newer servers may send more. */
const timelineFacts = z
  .object({
    active: z.boolean(),
    amount: z.string(),
    currency: z.string(),
    archived: z.boolean(),
    cleared: z.boolean(),
    clients: z.number(),
    portalAccess: z.boolean(),
    internal: z.boolean(),
    reason: z.string(),
    section: z.enum(CLIENT_DATA_SECTIONS),
    staffMember: z.string(),
    to: z.string(),
    version: z.number(),
  })
  .partial();

export type TimelineFacts = z.infer<typeof timelineFacts>;

/** Reads what the server wrote as JSON text. Without readable details, the entry still says what happened. */
export function parseTimelineFacts(data: string): TimelineFacts {
  try {
    return timelineFacts.parse(JSON.parse(data));
  } catch {
    return {};
  }
}
