import { type ReactNode, StrictMode } from "react";
import { CrashBoundary } from "./crash-boundary";
import type { FirstPage } from "./first-page";
import { PortalApp } from "./portal-app";
import { PortalClient } from "./portal-client";
import type { WaitingClient } from "./waiting-client";

interface PortalProps {
  readonly client: WaitingClient;
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
        <PortalClient waiting={client}>{route(<PortalApp first={first} />)}</PortalClient>
      </CrashBoundary>
    </StrictMode>
  );
}
