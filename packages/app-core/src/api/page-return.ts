import type { ApolloClient } from "@apollo/client";

let isReturning = false;
let isForgotten = false;

/** Whether the page is hidden because it has come back from the browser's page cache and asks what has changed. */
export function isPageReturning(): boolean {
  return isReturning;
}

/** From now on this page must not be shown again: somebody has signed out of it. */
export function forgetPage(): void {
  isForgotten = true;
}

/**
 * "Back" may show a page as it was left: an invoice that has been paid since as open, or what somebody saw who has signed
 * out. Such a page stays hidden until everything on it was fetched again; what was typed stays. Its lists are forgotten
 * where they are not shown.
 * `findClient`: null as long as there is none to ask with; such a page is loaded anew.
 */
export function refreshReturningPages(findClient: () => ApolloClient | null, lists: readonly string[]): void {
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) void refresh(findClient, lists);
  });
}

async function refresh(findClient: () => ApolloClient | null, lists: readonly string[]): Promise<void> {
  const { style } = document.documentElement;
  style.visibility = "hidden";
  const client = findClient();
  if (isForgotten || client === null) {
    window.location.reload();
    return;
  }
  isReturning = true;
  for (const fieldName of lists) client.cache.evict({ id: "ROOT_QUERY", fieldName });
  // What could not be fetched says so itself, or remains as it was.
  await client.refetchQueries({ include: "active" }).catch(() => undefined);
  isReturning = false;
  style.visibility = "";
}
