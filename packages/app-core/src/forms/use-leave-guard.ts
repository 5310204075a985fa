import { useEffect } from "react";

/** The forms on the page with input that has not been saved. */
const guards = new Set<object>();

let ask: ((leave: () => void) => void) | null = null;

/** Makes browser and app ask before leaving a page on which unsaved input would be lost. */
export function useLeaveGuard(hasChanges: boolean): void {
  useUnloadGuard(hasChanges);
  useEffect(() => {
    if (!hasChanges) return undefined;
    const guard = {};
    guards.add(guard);
    return () => void guards.delete(guard);
  }, [hasChanges]);
}

/** Makes the browser ask before leaving the app, for what goes on while somebody looks at other pages of it. */
export function useUnloadGuard(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const prevent = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", prevent);
    return () => window.removeEventListener("beforeunload", prevent);
  }, [isNeeded]);
}

/** Goes to another page of the app: at once, or when somebody has said that unsaved input may be lost. */
export function leavePage(leave: () => void): void {
  if (guards.size === 0 || ask === null) leave();
  else ask(leave);
}

/** Has whoever shows the question be told of it. Returns a function that ends this. */
export function askBeforeLeaving(asked: (leave: () => void) => void): () => void {
  ask = asked;
  return () => {
    ask = null;
  };
}
