import { fillPage } from "@kundenportal/app-core/fill-page";
import { loadLatePieces } from "@kundenportal/app-core/late-piece";
import { hashOf } from "@kundenportal/app-core/operation-hash";
import { addressOf } from "@kundenportal/app-core/page-address";
import { renderApp } from "@kundenportal/app-core/render-app";
import type { Locale } from "@kundenportal/domain/locale";
import { accentStyles } from "@kundenportal/ui/accent";
import { loadMessages } from "@kundenportal/ui/messages";
import { StaticRouter } from "react-router";
import { findAnswer } from "../app/first-answers";
import { FIRST_PAGE_ID, type FirstPage } from "../app/first-page";
import { Portal } from "../app/portal";
import { loadPageAt } from "../app/portal-routes";
import { localeOf } from "../app/portal-locale";
import { WaitingClient } from "../app/waiting-client";
import { ViewerContextFragment } from "../components/viewer-context";
import { readFragment } from "../gql/fragment-masking";
import { ViewerDocument, type ViewerQuery } from "../gql/graphql";
import { catalogues } from "../lib/catalogues";
import { basePathOf, clientIdIn, documentIdIn } from "../lib/portal-address";
import { planPage } from "./page-plan";

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
  const known = plan.operations.map(({ document, variables }, index) => ({
    operation: hashOf(document),
    variables,
    data: answers[index] ?? {},
  }));
  const viewer = findAnswer(known, ViewerDocument, {})?.viewer;
  if (viewer === undefined || !isSettled(viewer, url.pathname)) return null;
  const locale = localeOf(chosenLocale, viewer.client.locale);
  await Promise.all([loadMessages(locale, catalogues), loadPageAt(url.pathname)]);
  await loadLatePieces();
  const first: FirstPage = {
    address: addressOf(url),
    chosenLocale,
    locale,
    timeZone,
    renderedAt: now.toISOString(),
    answers: known,
  };
  const rendered = await renderApp(
    <Portal
      client={new WaitingClient(known, neverLoad)}
      first={first}
      route={(app) => (
        <StaticRouter basename={basePathOf(url.pathname)} location={addressOf(url)}>
          {app}
        </StaticRouter>
      )}
    />,
  );
  const styles = accentStyles(viewer.merchant.accentColor);
  const html = fillPage({
    basePath: "/portal/",
    locale,
    rendered,
    styles,
    data: first,
    dataId: FIRST_PAGE_ID,
    modules: [plan.module],
  });
  return { html, styles };
}

/** Nothing that is rendered here asks for anything. */
function neverLoad(): Promise<never> {
  return new Promise(() => undefined);
}

/** Whose page it is can be told by the address, or by there being nobody else; and it does not lead on to another. */
function isSettled(viewer: ViewerQuery["viewer"], pathname: string): boolean {
  if (viewer.reachableClients.length > 1 && clientIdIn(pathname) !== viewer.client.id) return false;
  return readFragment(ViewerContextFragment, viewer).entryDocumentId === null || documentIdIn(pathname) !== null;
}
