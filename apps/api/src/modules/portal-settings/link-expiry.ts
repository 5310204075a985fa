import type { PortalSettings } from "./portal-settings.repository";

const DAY_MS = 86_400_000;

/** When a portal URL written now stops working. */
export function linkExpiry(now: Date, { linkValidityDays }: Pick<PortalSettings, "linkValidityDays">): string {
  return new Date(now.getTime() + linkValidityDays * DAY_MS).toISOString();
}
