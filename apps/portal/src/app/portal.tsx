import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { type ReactNode, StrictMode } from "react";
import { CrashBoundary } from "./crash-boundary";
import type { FirstPage } from "./first-page";
import { PortalApp } from "./portal-app";

interface PortalProps {
  readonly client: ApolloClient;
  /** Null: the page came without content. */
  readonly first: FirstPage | null;
  /** Puts the router of the surroundings around it: of a browser or of the server. */
  readonly route: (app: ReactNode) => ReactNode;
}

/** The whole app, the same in the browser and on the server. */
export function Portal({ client, first, route }: PortalProps) {
  return (
    <StrictMode>
      <CrashBoundary>
        <ApolloProvider client={client}>{route(<PortalApp first={first} />)}</ApolloProvider>
      </CrashBoundary>
    </StrictMode>
  );
}
