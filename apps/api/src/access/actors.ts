import type { Locale } from "@kundenportal/domain/locale";
import type {
  ClientFacts,
  PortalLink,
  PortalLinkKind,
  PortalReleases,
} from "@kundenportal/domain/permissions/portal-facts";
import type { ClientScope, MerchantScope } from "./scopes";

/** What keys are made for. */
export const API_KEY_SCOPES = ["READ", "WRITE"] as const;

export const StaffRole = {
  /** Everything. */
  OWNER: "OWNER",
  /** Everything except staff, API keys and the merchant's own data. */
  EDITOR: "EDITOR",
  /** Read only. */
  VIEWER: "VIEWER",
} as const;
export type StaffRole = (typeof StaffRole)[keyof typeof StaffRole];

export interface AnonymousActor {
  readonly kind: "ANONYMOUS";
  /** There was a key, and it is none of ours. */
  readonly hasWrongKey?: true;
}

export interface StaffActor {
  readonly kind: "STAFF";
  readonly id: string;
  readonly sessionId: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly locale: Locale;
  readonly scope: MerchantScope;
  /** IANA name of the merchant's zone. */
  readonly timeZone: string;
}

/** A program with an API key: READ acts as a VIEWER, WRITE as an EDITOR. */
export interface ApiKeyActor {
  readonly kind: "API_KEY";
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly locale: Locale;
  readonly scope: MerchantScope;
  readonly timeZone: string;
}

/** Somebody who came through one of our links. Read from the database for each request, so that changes apply at once. */
interface LinkedActor {
  readonly scope: ClientScope;
  readonly link: PortalLink;
  readonly client: ClientFacts & { readonly name: string };
  readonly settings: PortalReleases;
  /** Whether payments move only play money. */
  readonly testMode: boolean;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** What a session can be about; a paylink creates none. */
export const SessionLinkKind = { CLIENT: "CLIENT", DOCUMENT: "DOCUMENT" } as const satisfies Partial<
  typeof PortalLinkKind
>;
export type SessionLinkKind = (typeof SessionLinkKind)[keyof typeof SessionLinkKind];

/** Somebody whose links have been opened in a browser, too. */
export interface ReachableClient {
  readonly id: string;
  readonly name: string;
  readonly merchantName: string;
}

/**
 * Somebody who opened a portal URL. A browser may have opened several: those of one client add up, those of other clients
 * are other actors.
 */
export interface CustomerActor extends LinkedActor {
  readonly kind: "CUSTOMER";
  /** Of the link that was opened last. */
  readonly sessionId: string;
  readonly link: PortalLink & { readonly kind: SessionLinkKind };
  /** The document a document link was made for; null for a client link, and when there are several. */
  readonly entryDocumentId: string | null;
  /** All clients whose links work in this browser, this one among them; the one opened last first. */
  readonly reachableClients: readonly ReachableClient[];
  readonly expiresAt: string;
}

/** Somebody who opened a paylink: may pay for one document, and has no session that would allow anything else. */
export interface PayerActor extends LinkedActor {
  readonly kind: "PAYER";
  /** What is paid for. */
  readonly documentId: string;
  /** The address that was opened. */
  readonly payUrl: string;
  /** Whom a payment's provider is told about. */
  readonly contact: {
    readonly firstName: string | null;
    readonly lastName: string | null;
    readonly email: string | null;
  };
}

/** Who may be allowed to pay. */
export type PayingActor = CustomerActor | PayerActor;

/** Jobs, webhooks, demo data. */
export interface SystemActor {
  readonly kind: "SYSTEM";
  readonly scope: MerchantScope;
  readonly timeZone: string;
}

export type MerchantActor = StaffActor | ApiKeyActor;
export type Actor = AnonymousActor | MerchantActor | CustomerActor;
/** Everybody who can cause an entry of the timeline. */
export type ActingActor = MerchantActor | PayingActor | SystemActor;

export const ANONYMOUS: AnonymousActor = { kind: "ANONYMOUS" };
export const STRANGER_WITH_KEY: AnonymousActor = { kind: "ANONYMOUS", hasWrongKey: true };

export function hasWrongKey(actor: Actor): boolean {
  return actor.kind === "ANONYMOUS" && actor.hasWrongKey === true;
}
