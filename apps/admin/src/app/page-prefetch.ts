import { loadPageAt } from "./pages";

/**
 * Has the code of a page come while somebody still points at a link to it, by mouse or keyboard. Not by touch, which would load whatever
 * is scrolled past, and not where people want to save data. Returns a function that stops it.
 */
export function prefetchPointedPages(): () => void {
  if (savesData()) return () => undefined;
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener("pointerover", (event) => event.pointerType !== "touch" && prefetch(event.target), {
    signal,
  });
  document.addEventListener("focusin", (event) => prefetch(event.target), { signal });
  return () => stop.abort();
}

function prefetch(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (link === null || link.origin !== window.location.origin || link.target !== "") return;
  // Showing the page asks again, and reports what goes wrong.
  void loadPageAt(link.pathname).catch(() => undefined);
}

/** Only some browsers tell. */
function savesData(): boolean {
  const connection: unknown = "connection" in navigator ? navigator.connection : null;
  return (
    typeof connection === "object" && connection !== null && "saveData" in connection && connection.saveData === true
  );
}
