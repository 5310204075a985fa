import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { RouterLinks } from "@kundenportal/app-core/router-links";
import { useEffect } from "react";
import { BrowserRouter } from "react-router";
import { UploadsProvider } from "../features/document-upload/uploads-context";
import { APP_PATH } from "../lib/app-url";
import { applyTheme, themeChoice } from "../lib/preferences";
import { endFirstPage } from "./apollo-client";
import { AppErrorBoundary } from "./app-error-boundary";
import { AppRoutes } from "./app-routes";
import { prefetchPointedPages } from "./page-prefetch";
import { Session } from "./session";

applyTheme(themeChoice.read() ?? "system");

export function App({ client }: { readonly client: ApolloClient }) {
  useEffect(() => {
    endFirstPage(client);
  }, [client]);
  useEffect(prefetchPointedPages, []);
  return (
    <AppErrorBoundary>
      <ApolloProvider client={client}>
        <BrowserRouter basename={APP_PATH}>
          <RouterLinks>
            <Session>
              <UploadsProvider>
                <AppRoutes />
              </UploadsProvider>
            </Session>
          </RouterLinks>
        </BrowserRouter>
      </ApolloProvider>
    </AppErrorBoundary>
  );
}
