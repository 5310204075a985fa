import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { RouterLinks } from "@kundenportal/app-core/router-links";
import { RenderedClockContext } from "@kundenportal/ui/use-clock";
import { type ReactNode, StrictMode, useEffect, useMemo } from "react";
import { UploadsProvider } from "../features/document-upload/uploads-context";
import { endFirstPage } from "./apollo-client";
import { AppErrorBoundary } from "./app-error-boundary";
import { AppRoutes, type Pages } from "./app-routes";
import type { FirstPage } from "./first-page";
import { Session } from "./session";

interface AppProps {
  readonly client: ApolloClient;
  /** Null: the page came without data. */
  readonly first: FirstPage | null;
  readonly pages: Pages;
  /** Puts the router of the surroundings around it: of a browser or of the server. */
  readonly route: (app: ReactNode) => ReactNode;
}

/** The whole app, the same in the browser and on the server. */
export function App({ client, first, pages, route }: AppProps) {
  const renderedClock = useMemo(
    () => (first === null ? null : { now: new Date(first.filledAt), timeZone: first.timeZone }),
    [first],
  );
  return (
    <StrictMode>
      <AppErrorBoundary>
        <RenderedClockContext value={renderedClock}>
          <ApolloProvider client={client}>
            {route(
              <RouterLinks>
                <Session chosenBefore={first?.chosenLocale ?? null}>
                  <UploadsProvider>
                    <AppRoutes pages={pages} />
                    <Shown client={client} />
                  </UploadsProvider>
                </Session>
              </RouterLinks>,
            )}
          </ApolloProvider>
        </RenderedClockContext>
      </AppErrorBoundary>
    </StrictMode>
  );
}

/** Rendered with the page, which is taken over in parts: the frame around the languages before what is inside. */
function Shown({ client }: { readonly client: ApolloClient }) {
  useEffect(() => {
    endFirstPage(client);
  }, [client]);
  return null;
}
