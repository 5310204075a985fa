import { useApolloClient } from "@apollo/client/react";
import { useEffect } from "react";
import { endTakeOver } from "./browser-client";

/** Rendered after the page: once that has taken over what the server rendered, data is fetched again as each query says. */
export function TakenOver() {
  const client = useApolloClient();
  useEffect(() => {
    endTakeOver(client);
  }, [client]);
  return null;
}
