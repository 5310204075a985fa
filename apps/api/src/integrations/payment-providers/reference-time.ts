import { timeOfId } from "../../shared/ids";

/** Clocks of two houses differ. */
const CLOCK_SKEW_MS = 10 * 60_000;
/** Longer than any payment is under way, for references that do not tell their time. */
const FAR_BACK_MS = 90 * 86_400_000;

/** Before this nothing can have happened at a provider with one of our references, which carry the time of their making. */
export function earliestTimeOf(reference: string, now: Date): Date {
  const madeAt = timeOfId(reference);
  // One from the future says only that two clocks of ours disagree.
  if (madeAt === null || madeAt > now) return new Date(now.getTime() - FAR_BACK_MS);
  return new Date(madeAt.getTime() - CLOCK_SKEW_MS);
}
