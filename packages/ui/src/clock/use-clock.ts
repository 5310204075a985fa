import { createContext, use } from "react";
import { useHasScripts } from "../first-sight/use-has-scripts";
import type { Clock } from "../format/format";
import { currentTime } from "./server-clock";

/** When and where a page was rendered that came with its content; null: it did not. */
export const RenderedClockContext = createContext<Clock | null>(null);

/**
 * The reader's clock. While a page that was rendered elsewhere is taken over, the clock that it was rendered by, so that
 * the same words come out; right after that the reader's own.
 */
export function useClock(): Clock {
  const rendered = use(RenderedClockContext);
  const hasScripts = useHasScripts();
  return hasScripts || rendered === null ? { now: currentTime() } : rendered;
}
