import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { createContext, type ReactNode, startTransition, use, useCallback, useEffect, useState } from "react";
import type { WaitingClient } from "./waiting-client";

/** Told whenever the page has been rendered with another client. */
const TakenOverContext = createContext<() => void>(() => undefined);

interface PortalClientProps {
  readonly waiting: WaitingClient;
  readonly children: ReactNode;
}

/** Gives hooks the client: first the one that stands in, and from when it is loaded the real one. */
export function PortalClient({ waiting, children }: PortalClientProps) {
  // Not an external store, which React would show all at once: this renders the whole page again.
  const [client, setClient] = useState<ApolloClient | null>(null);
  useEffect(() => {
    const showClient = (): void => startTransition(() => setClient(waiting.client()));
    showClient();
    return waiting.subscribe(showClient);
  }, [waiting]);
  const handleTakenOver = useCallback(() => {
    if (client === null) waiting.loadInBackground();
    else waiting.endTakeOver();
  }, [client, waiting]);
  return (
    <TakenOverContext value={handleTakenOver}>
      <ApolloProvider client={client ?? waiting.standIn}>{children}</ApolloProvider>
    </TakenOverContext>
  );
}

/**
 * Rendered after the page. Once that has taken over what the server rendered, the client is loaded; once it shows the same with
 * the client, data is fetched again as each query says.
 */
export function TakenOver() {
  const onTakenOver = use(TakenOverContext);
  useEffect(onTakenOver, [onTakenOver]);
  return null;
}
