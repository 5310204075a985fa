const BASE_PATH = "/portal";
const CLIENT_PATH = /^\/portal\/clients\/([^/]+)/;
const DOCUMENT_PATH = /^\/portal(?:\/clients\/[^/]+)?\/documents\/([^/]+)/;

/**
 * Where the portal's addresses begin: with a client's once links of several were opened in this browser, so that a tab
 * stays with its client however it is reloaded, copied or come back to.
 */
export function basePathOf(pathname: string): string {
  return CLIENT_PATH.exec(pathname)?.[0] ?? BASE_PATH;
}

export function clientPath(clientId: string): string {
  return `${BASE_PATH}/clients/${clientId}`;
}

/** The same page below another client's addresses. */
export function withClient(pathname: string, clientId: string): string {
  return `${clientPath(clientId)}${pathname.slice(basePathOf(pathname).length)}`;
}

/** The client that an address belongs to; null where it does not say. */
export function clientIdIn(pathname: string): string | null {
  return CLIENT_PATH.exec(pathname)?.[1] ?? null;
}

export function documentIdIn(pathname: string): string | null {
  return DOCUMENT_PATH.exec(pathname)?.[1] ?? null;
}
