import { timeOfId } from "../../shared/ids";

/** Two systems' clocks differ. */
const CLOCK_SKEW_MS = 10 * 60_000;
/** Longer than any payment is under way, for references that do not contain their time. */
const FAR_BACK_MS = 90 * 86_400_000;

/** Before this, nothing can have happened at a provider with one of our references: they contain their creation time. */
export function earliestTimeOf(reference: string, now: Date): Date {
  const madeAt = timeOfId(reference);
  // One from the future only says that two of our clocks disagree.
  if (madeAt === null || madeAt > now) return new Date(now.getTime() - FAR_BACK_MS);
  return new Date(madeAt.getTime() - CLOCK_SKEW_MS);
}
