import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { RouterLinks } from "@kundenportal/app-core/router-links";
import type { Locale } from "@kundenportal/domain/locale";
import { I18nProvider } from "@kundenportal/ui/i18n-provider";
import { matchLocale } from "@kundenportal/ui/match-locale";
import { ToastProvider } from "@kundenportal/ui/toast";
import { RenderedClockContext } from "@kundenportal/ui/use-clock";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { ViewerContext, ViewerContextFragment } from "../components/viewer-context";
import { readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { catalogues } from "../lib/catalogues";
import { localeChoice } from "../lib/locale-choice";
import { clientIdIn, withClient } from "../lib/portal-address";
import { tabFocus } from "../lib/tab-focus";
import type { FirstPage } from "./first-page";
import { TakenOver } from "./portal-client";
import { localeOf } from "./portal-locale";
import { PortalRoutes } from "./portal-routes";
import { PortalShell } from "./portal-shell";
import { useScrollMemory } from "./use-scroll-memory";

const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      client {
        id
        locale
      }
      merchant {
        id
        accentColor
      }
      reachableClients {
        id
      }
      ...ViewerContext_viewer
      ...PortalShell_viewer
    }
  }
`);

interface PortalAppProps {
  /** Null: the page came without content. */
  readonly first: FirstPage | null;
}

/** Everything inside the router: who is looking, in which language and colour, the frame and the pages. */
export function PortalApp({ first }: PortalAppProps) {
  const { data, error, loading, refetch } = useQuery(ViewerQuery);
  const [justChosenLocale, setJustChosenLocale] = useState<Locale | null>(null);
  const keptLocale = useSyncExternalStore(subscribe, localeChoice.read, () => first?.chosenLocale ?? null);
  const chosenLocale = justChosenLocale ?? keptLocale;
  const renderedClock = useMemo(
    () => (first === null ? null : { now: new Date(first.renderedAt), timeZone: first.timeZone }),
    [first],
  );
  useScrollMemory();

  const viewer = data?.viewer;
  // From the first screen on, when not even the client is known.
  const locale =
    viewer === undefined
      ? (chosenLocale ?? matchLocale(navigator.languages))
      : localeOf(chosenLocale, viewer.client.locale);
  const accentColor = viewer?.merchant.accentColor;

  const [renderedAccent] = useState(first === null ? undefined : accentColor);
  useEffect(() => {
    if (accentColor !== undefined && accentColor !== renderedAccent) void showAccent(accentColor);
  }, [accentColor, renderedAccent]);

  const clientId = viewer?.client.id;
  const isOneOfSeveral = viewer !== undefined && viewer.reachableClients.length > 1;
  useEffect(() => {
    if (clientId !== undefined) settleOn(clientId, isOneOfSeveral);
  }, [clientId, isOneOfSeveral]);

  // What was chosen before the server was told.
  useEffect(() => {
    if (first !== null && keptLocale !== null && keptLocale !== first.chosenLocale) localeChoice.keep(keptLocale);
  }, [first, keptLocale]);

  function handleLocale(chosen: Locale): void {
    localeChoice.keep(chosen);
    setJustChosenLocale(chosen);
  }

  return (
    <RenderedClockContext value={renderedClock}>
      <I18nProvider locale={locale} catalogues={catalogues}>
        <RouterLinks>
          <ToastProvider>
            <ViewerContext value={readFragment(ViewerContextFragment, viewer) ?? null}>
              <PortalShell viewer={viewer ?? null} onLocaleChange={handleLocale}>
                {error === undefined || viewer !== undefined ? (
                  <>
                    <PortalRoutes />
                    <TakenOver />
                  </>
                ) : (
                  <RequestFailureState error={error} onRetry={() => void refetch()} isRetrying={loading} />
                )}
              </PortalShell>
            </ViewerContext>
          </ToastProvider>
        </RouterLinks>
      </I18nProvider>
    </RenderedClockContext>
  );
}

/** A page that comes with its content has the colour already. Without its code the page has the colour that all portals have. */
async function showAccent(accentColor: string): Promise<void> {
  const accent = await import("@kundenportal/ui/accent").catch(() => null);
  accent?.applyAccent(document.documentElement, accentColor);
}

function subscribe(): () => void {
  return () => undefined;
}

/** Keeps the tab with its client; with several to choose from, by its address. */
function settleOn(clientId: string, isOneOfSeveral: boolean): void {
  tabFocus().keep(clientId);
  const { hash, pathname, search } = window.location;
  if (isOneOfSeveral && clientIdIn(pathname) !== clientId) {
    window.location.replace(`${withClient(pathname, clientId)}${search}${hash}`);
  }
}
