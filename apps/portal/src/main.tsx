import "@kundenportal/ui/styles.css";
import "./app/portal.css";
import type { Locale } from "@kundenportal/domain/locale";
import { loadMessages } from "@kundenportal/ui/messages";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { createBrowserClient } from "./app/browser-client";
import { readFirstPage } from "./app/first-page";
import { Portal } from "./app/portal";
import { loadPageAt } from "./app/portal-routes";
import { catalogues } from "./lib/catalogues";
import { basePathOf } from "./lib/portal-address";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id “root”");

const PAUSE_MS = 5_000;

const { pathname } = window.location;
const first = readFirstPage();
const app = (
  <Portal
    client={createBrowserClient(first)}
    first={first}
    route={(routed) => <BrowserRouter basename={basePathOf(pathname)}>{routed}</BrowserRouter>}
  />
);
if (first === null) {
  // Showing the page reports what goes wrong.
  void loadPageAt(pathname).catch(() => undefined);
  createRoot(root).render(app);
} else {
  void takeOver(root, first.locale);
}

/** What the server has rendered stays as it is until everything is there to go on with. */
async function takeOver(container: Element, locale: Locale): Promise<void> {
  try {
    await Promise.all([loadPageAt(pathname), loadMessages(locale, catalogues)]);
  } catch {
    // Can be read all the same; each attempt has been made several times before it fails.
    setTimeout(() => void takeOver(container, locale), PAUSE_MS);
    return;
  }
  hydrateRoot(container, app);
}
