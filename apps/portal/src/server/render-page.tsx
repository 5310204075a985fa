import { ApolloClient } from "@apollo/client";
import { ApolloLink } from "@apollo/client/link";
import { MUTATION_DEFAULTS } from "@kundenportal/app-core/mutation-defaults";
import type { Locale } from "@kundenportal/domain/locale";
import { accentStyles } from "@kundenportal/ui/accent";
import { loadMessages } from "@kundenportal/ui/messages";
import { StaticRouter } from "react-router";
import type { FirstPage } from "../app/first-page";
import { Portal } from "../app/portal";
import { loadPageAt } from "../app/portal-routes";
import { createPortalCache } from "../app/portal-cache";
import { localeOf } from "../app/portal-locale";
import { ViewerContextFragment } from "../components/viewer-context";
import { readFragment } from "../gql/fragment-masking";
import { ViewerDocument, type ViewerQuery } from "../gql/graphql";
import { catalogues } from "../lib/catalogues";
import { basePathOf, clientIdIn, documentIdIn } from "../lib/portal-address";
import { fillPage } from "./page-html";
import { planPage } from "./page-plan";
import { renderApp } from "./render-app";

export interface AskedPage {
  readonly url: URL;
  /** The language that was chosen on this device; null: none, or nobody knows. */
  readonly chosenLocale: Locale | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly now: Date;
  /** The data that the planned operations came to, in their order. */
  readonly answers: readonly Readonly<Record<string, unknown>>[];
}

export interface RenderedPage {
  readonly html: string;
  /** The text of the only element `style` in it, which the page's policy has to allow. */
  readonly styles: string;
}

/**
 * The page at an address as the app shows it, with the data for the app to go on with.
 * Null where only the browser can tell what to show: it keeps which client a tab is about.
 */
export async function renderPage({
  url,
  chosenLocale,
  timeZone,
  now,
  answers,
}: AskedPage): Promise<RenderedPage | null> {
  const plan = planPage(url);
  if (plan === null) return null;
  const cache = createPortalCache();
  const client = new ApolloClient({
    ssrMode: true,
    link: ApolloLink.empty(),
    cache,
    defaultOptions: { mutate: MUTATION_DEFAULTS, watchQuery: { errorPolicy: "all" } },
  });
  for (const [index, { document, variables }] of plan.operations.entries()) {
    client.writeQuery<unknown, Readonly<Record<string, unknown>>>({
      query: document,
      variables,
      data: answers[index] ?? null,
    });
  }
  const viewer = client.readQuery({ query: ViewerDocument })?.viewer;
  if (viewer === undefined || !isSettled(viewer, url.pathname)) return null;
  const locale = localeOf(chosenLocale, viewer.client.locale);
  await Promise.all([loadMessages(locale, catalogues), loadPageAt(url.pathname)]);
  const first: FirstPage = {
    chosenLocale,
    locale,
    timeZone,
    renderedAt: now.toISOString(),
    cache: cache.extract(),
  };
  const rendered = await renderApp(
    <Portal
      client={client}
      first={first}
      route={(app) => (
        <StaticRouter basename={basePathOf(url.pathname)} location={`${url.pathname}${url.search}`}>
          {app}
        </StaticRouter>
      )}
    />,
  );
  const styles = accentStyles(viewer.merchant.accentColor);
  return { html: fillPage({ locale, rendered, styles, data: first, modules: [plan.module] }), styles };
}

/** Whose page it is can be told by the address, or by there being nobody else; and it does not lead on to another. */
function isSettled(viewer: ViewerQuery["viewer"], pathname: string): boolean {
  if (viewer.reachableClients.length > 1 && clientIdIn(pathname) !== viewer.client.id) return false;
  return readFragment(ViewerContextFragment, viewer).entryDocumentId === null || documentIdIn(pathname) !== null;
}
