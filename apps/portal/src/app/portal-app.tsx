import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { RouterLinks } from "@kundenportal/app-core/router-links";
import type { Locale } from "@kundenportal/domain/locale";
import { applyAccent } from "@kundenportal/ui/accent";
import { I18nProvider } from "@kundenportal/ui/i18n-provider";
import { matchLocale } from "@kundenportal/ui/match-locale";
import { ToastProvider } from "@kundenportal/ui/toast";
import { useEffect, useState } from "react";
import { ViewerContext, ViewerContextFragment } from "../components/viewer-context";
import { readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { catalogues } from "../lib/catalogues";
import { localeChoice } from "../lib/locale-choice";
import { clientIdIn, withClient } from "../lib/portal-address";
import { portalFocus } from "../lib/tab-focus";
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

const LOCALE_OF = { DE: "de", EN: "en" } as const;

/** Everything inside the router: who is looking, in which language and colour, the frame and the pages. */
export function PortalApp() {
  const { data, error, loading, refetch } = useQuery(ViewerQuery);
  const [chosenLocale, setChosenLocale] = useState(localeChoice.read);
  useScrollMemory();

  const viewer = data?.viewer;
  // Their own choice, or the language the merchant has on file, or the browser's: from the first screen on.
  const locale = chosenLocale ?? (viewer && LOCALE_OF[viewer.client.locale]) ?? matchLocale(navigator.languages);
  const accentColor = viewer?.merchant.accentColor;

  useEffect(() => {
    if (accentColor !== undefined) applyAccent(document.documentElement, accentColor);
  }, [accentColor]);

  const clientId = viewer?.client.id;
  const isOneOfSeveral = viewer !== undefined && viewer.reachableClients.length > 1;
  useEffect(() => {
    if (clientId !== undefined) settleOn(clientId, isOneOfSeveral);
  }, [clientId, isOneOfSeveral]);

  function handleLocale(chosen: Locale): void {
    localeChoice.keep(chosen);
    setChosenLocale(chosen);
  }

  return (
    <I18nProvider locale={locale} catalogues={catalogues}>
      <RouterLinks>
        <ToastProvider>
          <ViewerContext value={readFragment(ViewerContextFragment, viewer) ?? null}>
            <PortalShell viewer={viewer ?? null} onLocaleChange={handleLocale}>
              {error === undefined || viewer !== undefined ? (
                <PortalRoutes />
              ) : (
                <RequestFailureState error={error} onRetry={() => void refetch()} isRetrying={loading} />
              )}
            </PortalShell>
          </ViewerContext>
        </ToastProvider>
      </RouterLinks>
    </I18nProvider>
  );
}

/** Keeps the tab with its client; with several to choose from, by its address. */
function settleOn(clientId: string, isOneOfSeveral: boolean): void {
  portalFocus.keep(clientId);
  const { hash, pathname, search } = window.location;
  if (isOneOfSeveral && clientIdIn(pathname) !== clientId) {
    window.location.replace(`${withClient(pathname, clientId)}${search}${hash}`);
  }
}
