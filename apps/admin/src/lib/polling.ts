/** How often a page asks again for what customers do meanwhile. */
const POLL_INTERVAL_MS = 6_000;

/** Query options for pages that follow what customers do; a tab that nobody looks at does not ask. */
export const pollWhileVisible = {
  pollInterval: POLL_INTERVAL_MS,
  skipPollAttempt: (): boolean => document.visibilityState === "hidden",
};
