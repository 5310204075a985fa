import { clientIdIn, documentIdIn } from "./portal-address";

const STORE = "kundenportal.client";

/** What a tab is about: the client it has shown, or what its address names. */
export class PortalFocus {
  private clientId: string | null;

  constructor(
    private readonly pathname: string,
    hasReturned: boolean,
    private readonly store: Pick<Storage, "getItem" | "setItem"> | null,
  ) {
    // A link that was just opened in this tab has nothing to do with what the tab showed before.
    this.clientId = clientIdIn(pathname) ?? (hasReturned ? (store?.getItem(STORE) ?? null) : null);
  }

  /** The id of a client or document, for the header `portal-focus`; null: the link opened last decides. */
  read(): string | null {
    return this.clientId ?? documentIdIn(this.pathname);
  }

  /** From now on this tab is about the client it shows, whatever is opened in others. */
  keep(clientId: string): void {
    this.clientId = clientId;
    this.store?.setItem(STORE, clientId);
  }
}
