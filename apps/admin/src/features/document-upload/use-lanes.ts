import { useCallback, useEffect, useRef, useState } from "react";

/** Errors: rejects when no answer came. Then everything waits, and it is done again. */
export type LaneTask = () => Promise<void>;

export interface Lanes {
  readonly add: (tasks: readonly LaneTask[]) => void;
  /** Why all of it waits; null: it does not. */
  readonly stopped: unknown;
  /** Goes on. */
  readonly resume: () => void;
}

/** Browsers do not always notice that the line is back, and never that a server is. */
const AGAIN_AFTER_MS = 10_000;

/** Tasks a few at a time, in their order. When the line is lost, nothing is: they wait, and go on by themselves once it is back. */
export function useLanes(count: number): Lanes {
  const queue = useRef<LaneTask[]>([]);
  const running = useRef(0);
  const isStopped = useRef(false);
  const [stopped, setStopped] = useState<unknown>(null);

  const run = useCallback(() => {
    async function runLane(): Promise<void> {
      for (let task = queue.current.shift(); task !== undefined; task = queue.current.shift()) {
        try {
          await task();
        } catch (error) {
          queue.current.unshift(task);
          isStopped.current = true;
          setStopped(error);
        }
        if (isStopped.current) break;
      }
      running.current -= 1;
    }
    while (!isStopped.current && running.current < count && queue.current.length > 0) {
      running.current += 1;
      void runLane();
    }
  }, [count]);

  const resume = useCallback(() => {
    isStopped.current = false;
    setStopped(null);
    run();
  }, [run]);

  useEffect(() => {
    if (stopped === null) return undefined;
    const timer = setTimeout(resume, AGAIN_AFTER_MS);
    window.addEventListener("online", resume);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", resume);
    };
  }, [stopped, resume]);

  const add = useCallback(
    (tasks: readonly LaneTask[]) => {
      queue.current.push(...tasks);
      run();
    },
    [run],
  );
  return { add, stopped, resume };
}
