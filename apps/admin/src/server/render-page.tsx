import { ApolloClient, ApolloLink, type InMemoryCache } from "@apollo/client";
import { fillPage } from "@kundenportal/app-core/fill-page";
import { MUTATION_DEFAULTS } from "@kundenportal/app-core/mutation-defaults";
import { addressOf } from "@kundenportal/app-core/page-address";
import { renderApp } from "@kundenportal/app-core/render-app";
import type { Locale } from "@kundenportal/domain/locale";
import type { Theme } from "@kundenportal/domain/theme";
import { accentStyles } from "@kundenportal/ui/accent";
import { loadMessages } from "@kundenportal/ui/messages";
import { StaticRouter } from "react-router";
import { App } from "../app/app";
import { createCache } from "../app/cache";
import { FIRST_PAGE_ID, type FirstPage } from "../app/first-page";
import { OverviewPage } from "../features/overview/overview-page";
import { readFragment } from "../gql/fragment-masking";
import { SessionDocument } from "../gql/graphql";
import { APP_PATH } from "../lib/app-url";
import { catalogues } from "../lib/catalogues";
import { ViewerFragment } from "../lib/viewer";
import { planPage } from "./page-plan";

export interface AskedPage {
  readonly url: URL;
  /** What was chosen in this browser; null: nothing. */
  readonly chosenLocale: Locale | null;
  readonly chosenTheme: Theme | null;
  /** That of whoever is signed in. */
  readonly ownLocale: Locale;
  /** IANA name. */
  readonly timeZone: string;
  readonly now: Date;
  /** The data that the planned operations came to, in their order. */
  readonly answers: readonly Readonly<Record<string, unknown>>[];
}

export interface FilledPage {
  readonly html: string;
  /** The text of the only element `style` in it, which the page's policy has to allow; null: there is none. */
  readonly styles: string | null;
}

/** Those whose content is to be seen before any script runs. */
const RENDERED_PAGES = { "/": OverviewPage };

/**
 * The page that the build wrote, with the data that the app begins with, and with all that it needs on its way; the start page also
 * as the app shows it.
 */
export async function renderPage({
  url,
  chosenLocale,
  chosenTheme,
  ownLocale,
  timeZone,
  now,
  answers,
}: AskedPage): Promise<FilledPage | null> {
  const plan = planPage(url.pathname);
  if (plan === null) return null;
  const cache = createCache();
  for (const [index, { document, variables }] of plan.operations.entries()) {
    cache.writeQuery<unknown, Readonly<Record<string, unknown>>>({
      query: document,
      variables,
      data: answers[index] ?? null,
    });
  }
  const locale = chosenLocale ?? ownLocale;
  const first: FirstPage = {
    locale,
    chosenLocale,
    chosenTheme,
    renderedAddress: plan.path in RENDERED_PAGES ? addressOf(url) : null,
    timeZone,
    filledAt: now.toISOString(),
    cache: cache.extract(),
  };
  const styles = first.renderedAddress === null ? null : stylesOf(cache);
  const html = fillPage({
    basePath: `${APP_PATH}/`,
    locale,
    theme: chosenTheme,
    rendered: first.renderedAddress === null ? null : await renderContent(first.renderedAddress, first, cache),
    styles,
    data: first,
    dataId: FIRST_PAGE_ID,
    modules: [plan.module],
  });
  return { html, styles };
}

async function renderContent(address: string, first: FirstPage, cache: InMemoryCache): Promise<string> {
  await loadMessages(first.locale, catalogues);
  // Everything is in its cache.
  const client = new ApolloClient({
    cache,
    link: ApolloLink.empty(),
    ssrMode: true,
    defaultOptions: { mutate: MUTATION_DEFAULTS },
  });
  client.prioritizeCacheValues = true;
  return renderApp(
    <App
      client={client}
      first={first}
      pages={RENDERED_PAGES}
      route={(app) => (
        <StaticRouter basename={APP_PATH} location={address}>
          {app}
        </StaticRouter>
      )}
    />,
  );
}

/** The merchant's colour; null: they have chosen none. */
function stylesOf(cache: InMemoryCache): string | null {
  const viewer = readFragment(ViewerFragment, cache.readQuery({ query: SessionDocument })?.viewer);
  const accent = viewer?.merchant.accentColor ?? null;
  return accent === null ? null : accentStyles(accent);
}
