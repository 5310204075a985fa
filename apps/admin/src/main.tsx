import "@kundenportal/ui/styles.css";
import { addressOf } from "@kundenportal/app-core/page-address";
import { loadMessages } from "@kundenportal/ui/messages";
import type { Locale } from "@kundenportal/domain/locale";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { createApolloClient } from "./app/apollo-client";
import { App } from "./app/app";
import { type FirstPage, readFirstPage } from "./app/first-page";
import { prefetchPointedPages } from "./app/page-prefetch";
import { loadPageAt, PAGES } from "./app/pages";
import { announceSignedOut } from "./app/signed-out";
import { APP_PATH } from "./lib/app-url";
import { catalogues } from "./lib/catalogues";
import { applyTheme, localeChoice, themeChoice } from "./lib/preferences";

void start(readFirstPage());

async function start(first: FirstPage | null): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no #root");
  const client = createApolloClient(announceSignedOut, first);
  keepChoices(first);
  const hasArrived = first !== null && (await arrive(localeChoice.read() ?? first.locale));
  const app = (
    <App
      client={client}
      first={first}
      pages={PAGES}
      route={(routed) => <BrowserRouter basename={APP_PATH}>{routed}</BrowserRouter>}
    />
  );
  // In small steps, between which the browser can do what people ask for.
  startTransition(() => {
    if (hasArrived && isAsRendered(first)) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
  prefetchPointedPages();
}

/** In both places, wherever it was found: choices made before there were cookies for them are in one only. */
function keepChoices(first: FirstPage | null): void {
  const locale = localeChoice.read() ?? first?.chosenLocale ?? null;
  const theme = themeChoice.read() ?? first?.chosenTheme ?? null;
  if (locale !== null) localeChoice.keep(locale);
  if (theme !== null) themeChoice.keep(theme);
  applyTheme(theme ?? "system");
}

/** False when the server has rendered nothing, or something else than what is to be shown. */
function isAsRendered({ renderedAddress, locale }: FirstPage): boolean {
  return renderedAddress === addressOf(window.location) && (localeChoice.read() ?? locale) === locale;
}

/** What the server has preloaded, so that the page is shown at once as it stays. False when it did not come. */
async function arrive(locale: Locale): Promise<boolean> {
  try {
    await Promise.all([loadPageAt(window.location.pathname), loadMessages(locale, catalogues)]);
    return true;
  } catch {
    // Showing the page asks again, and reports what goes wrong.
    return false;
  }
}
