import { ApolloProvider } from "@apollo/client/react";
import { RouterLinks } from "@kundenportal/app-core/router-links";
import { useState } from "react";
import { BrowserRouter } from "react-router";
import { UploadsProvider } from "../features/document-upload/uploads-context";
import { APP_PATH } from "../lib/app-url";
import { applyTheme, themeChoice } from "../lib/preferences";
import { createApolloClient } from "./apollo-client";
import { AppErrorBoundary } from "./app-error-boundary";
import { AppRoutes } from "./app-routes";
import { Session } from "./session";
import { announceSignedOut } from "./signed-out";

applyTheme(themeChoice.read() ?? "system");

export function App() {
  const [client] = useState(() => createApolloClient(announceSignedOut));
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
