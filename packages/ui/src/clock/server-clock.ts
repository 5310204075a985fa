/** HTTP states seconds, and an answer takes a moment: less than this is no difference between two clocks. */
const TOLERANCE_MS = 5000;

let aheadMs = 0;

/**
 * Notes what time it was for the server, so that a device whose clock is off shows no comment of just now as one of in an
 * hour. `date`: the header of an answer that no cache has kept; null or unreadable: nothing is learnt.
 */
export function learnServerTime(date: string | null): void {
  const serverMs = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(serverMs)) return;
  const differenceMs = serverMs - Date.now();
  aheadMs = Math.abs(differenceMs) < TOLERANCE_MS ? 0 : differenceMs;
}

/** Now, as the server sees it; as the device does, until the server has answered. */
export function currentTime(): Date {
  return new Date(Date.now() + aheadMs);
}
