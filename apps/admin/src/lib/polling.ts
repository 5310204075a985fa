/** How often a page asks for what customers have done in the meantime. */
const POLL_INTERVAL_MS = 6_000;

/** Query options for pages that follow what customers do; a tab in the background does not ask. */
export const pollWhileVisible = {
  pollInterval: POLL_INTERVAL_MS,
  skipPollAttempt: (): boolean => document.visibilityState === "hidden",
};
