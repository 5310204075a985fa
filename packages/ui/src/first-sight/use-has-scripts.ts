import { useSyncExternalStore } from "react";

/**
 * False while a page is rendered by the server, and while the browser takes that over: for what would only be in the way
 * without scripts, or can't be rendered without a browser.
 */
export function useHasScripts(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}

function subscribe(): () => void {
  return () => undefined;
}
