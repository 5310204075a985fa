import "@kundenportal/ui/styles.css";
import "./app/portal.css";
import type { ApolloClient } from "@apollo/client";
import { untilLatePiecesAreThere } from "@kundenportal/app-core/late-piece";
import { addressOf } from "@kundenportal/app-core/page-address";
import { refreshReturningPages } from "@kundenportal/app-core/page-return";
import { loadMessages } from "@kundenportal/ui/messages";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { type FirstPage, readFirstPage } from "./app/first-page";
import { Portal } from "./app/portal";
import { loadPageAt } from "./app/portal-routes";
import { type KnownAnswer, WaitingClient } from "./app/waiting-client";
import { catalogues } from "./lib/catalogues";
import { basePathOf } from "./lib/portal-address";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id “root”");

const PAUSE_MS = 5_000;

const { pathname } = window.location;
const first = readFirstPage();
const client = new WaitingClient(first?.answers ?? [], loadClient);
refreshReturningPages(client.client, ["documents"]);
const app = (
  <Portal
    client={client}
    first={first}
    route={(routed) => <BrowserRouter basename={basePathOf(pathname)}>{routed}</BrowserRouter>}
  />
);
if (first === null) {
  client.loadInBackground();
  // Showing the page reports what goes wrong.
  void loadPageAt(pathname).catch(() => undefined);
  createRoot(root).render(app);
} else {
  void takeOver(root, first);
}

/** What the server has rendered stays as it is until everything is there to go on with. */
async function takeOver(container: Element, page: FirstPage): Promise<void> {
  try {
    await Promise.all([loadPageAt(pathname), loadMessages(page.locale, catalogues)]);
  } catch {
    // Can be read all the same; each attempt has been made several times before it fails.
    setTimeout(() => void takeOver(container, page), PAUSE_MS);
    return;
  }
  // In small steps, between which the browser can do what people ask for.
  startTransition(() => {
    if (page.address === addressOf(window.location)) hydrateRoot(container, app);
    else createRoot(container).render(app);
  });
}

async function loadClient(answers: readonly KnownAnswer[]): Promise<ApolloClient> {
  const [{ createBrowserClient }] = await Promise.all([import("./app/browser-client"), untilLatePiecesAreThere()]);
  return createBrowserClient(answers);
}
