import type { Client } from "./client";

/** The client's own URLs from before have been dead and stay so; those of documents, which have an expiry of their own, live on. */
export function renewed({ linkRenewal }: Client): Pick<Client, "linkRenewal"> {
  return { linkRenewal: linkRenewal + 1 };
}

/** Ends every link that was handed out, and the sessions they opened. */
export function withdrawn({ linkGeneration }: Client): Pick<Client, "linkGeneration"> {
  return { linkGeneration: linkGeneration + 1 };
}
