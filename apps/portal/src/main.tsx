import "@kundenportal/ui/styles.css";
import "./app/portal.css";
import { ApolloProvider } from "@apollo/client/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { createApolloClient } from "./app/apollo-client";
import { CrashBoundary } from "./app/crash-boundary";
import { PortalApp } from "./app/portal-app";
import { basePathOf } from "./lib/portal-address";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id “root”");

createRoot(root).render(
  <StrictMode>
    <CrashBoundary>
      <ApolloProvider client={createApolloClient()}>
        <BrowserRouter basename={basePathOf(window.location.pathname)}>
          <PortalApp />
        </BrowserRouter>
      </ApolloProvider>
    </CrashBoundary>
  </StrictMode>,
);
