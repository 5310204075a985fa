import { useQuery } from "@apollo/client/react";
import type { Locale } from "@kundenportal/domain/locale";
import { applyAccent } from "@kundenportal/ui/accent";
import { I18nProvider } from "@kundenportal/ui/i18n-provider";
import { LinkProvider } from "@kundenportal/ui/link-provider";
import { matchLocale } from "@kundenportal/ui/match-locale";
import { ToastProvider } from "@kundenportal/ui/toast";
import { Suspense, useEffect, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { LoadError } from "../components/load-error";
import { ViewerContext, ViewerContextFragment } from "../components/viewer-context";
import { readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { catalogues } from "../lib/catalogues";
import { keepChosenLocale, readChosenLocale } from "../lib/chosen-locale";
import { PageSkeleton } from "./page-skeleton";
import { PortalRoutes } from "./portal-routes";
import { PortalShell } from "./portal-shell";
import { RouterLink } from "./router-link";
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
      ...ViewerContext_viewer
      ...PortalShell_viewer
    }
  }
`);

const LOCALE_OF = { DE: "de", EN: "en" } as const;

/** Everything inside the router: who is looking, in which language and colour, the frame and the pages. */
export function PortalApp() {
  const { data, error, loading, refetch } = useQuery(ViewerQuery);
  const navigate = useNavigate();
  const [chosenLocale, setChosenLocale] = useState(readChosenLocale);
  useScrollMemory();

  const viewer = data?.viewer;
  // Their own choice, or the language the merchant has on file, or the browser's: from the first screen on.
  const locale = chosenLocale ?? (viewer && LOCALE_OF[viewer.client.locale]) ?? matchLocale(navigator.languages);
  const accentColor = viewer?.merchant.accentColor;
  const links = useMemo(() => ({ component: RouterLink, navigate: (href: string) => void navigate(href) }), [navigate]);

  useEffect(() => {
    if (accentColor !== undefined) applyAccent(document.documentElement, accentColor);
  }, [accentColor]);

  function handleLocale(chosen: Locale): void {
    keepChosenLocale(chosen);
    setChosenLocale(chosen);
  }

  return (
    <I18nProvider locale={locale} catalogues={catalogues}>
      <LinkProvider value={links}>
        <ToastProvider>
          <ViewerContext value={readFragment(ViewerContextFragment, viewer) ?? null}>
            <PortalShell viewer={viewer ?? null} onLocaleChange={handleLocale}>
              {error === undefined || viewer !== undefined ? (
                <Suspense fallback={<PageSkeleton />}>
                  <PortalRoutes />
                </Suspense>
              ) : (
                <LoadError error={error} onRetry={() => void refetch()} isRetrying={loading} />
              )}
            </PortalShell>
          </ViewerContext>
        </ToastProvider>
      </LinkProvider>
    </I18nProvider>
  );
}
