import "@kundenportal/ui/styles.css";
import { loadMessages } from "@kundenportal/ui/messages";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { createApolloClient } from "./app/apollo-client";
import { loadPageAt } from "./app/app-routes";
import { type FirstPage, readFirstPage } from "./app/first-page";
import { announceSignedOut } from "./app/signed-out";
import { catalogues } from "./lib/catalogues";
import { localeChoice } from "./lib/preferences";

void start(readFirstPage());

async function start(first: FirstPage | null): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no #root");
  const client = createApolloClient(announceSignedOut, first);
  if (first !== null) await arrive(first);
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
}

/** What the server has preloaded, so that the page is shown at once as it stays. */
async function arrive({ locale: preloaded }: FirstPage): Promise<void> {
  const locale = localeChoice.read() ?? preloaded;
  // Browsers that knew the choice before there was a cookie for it.
  if (locale !== preloaded) localeChoice.keep(locale);
  // Showing the page reports what goes wrong.
  await Promise.all([loadPageAt(window.location.pathname), loadMessages(locale, catalogues)]).catch(() => undefined);
}
