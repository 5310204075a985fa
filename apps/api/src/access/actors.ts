import type { Locale } from "@kundenportal/domain/locale";
import type { ClientFacts, PortalLink, PortalReleases } from "@kundenportal/domain/permissions/portal-facts";
import type { ClientScope, MerchantScope } from "./scopes";

export const StaffRole = {
  /** Everything. */
  OWNER: "OWNER",
  /** Everything but staff, API keys and the merchant's own data. */
  EDITOR: "EDITOR",
  /** Looks only. */
  VIEWER: "VIEWER",
} as const;
export type StaffRole = (typeof StaffRole)[keyof typeof StaffRole];

export interface AnonymousActor {
  readonly kind: "ANONYMOUS";
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

/** Somebody who opened a portal URL. Read anew from the database for each request, so that a switch counts at once. */
export interface CustomerActor {
  readonly kind: "CUSTOMER";
  readonly sessionId: string;
  readonly scope: ClientScope;
  readonly link: PortalLink;
  /** The document a document link was made for; null for a client link. */
  readonly entryDocumentId: string | null;
  readonly client: ClientFacts & { readonly name: string };
  readonly settings: PortalReleases;
  /** Whether payments move play money only. */
  readonly testMode: boolean;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly expiresAt: string;
}

/** Jobs, webhooks, demo data. */
export interface SystemActor {
  readonly kind: "SYSTEM";
  readonly scope: MerchantScope;
  readonly timeZone: string;
}

export type MerchantActor = StaffActor | ApiKeyActor;
export type Actor = AnonymousActor | MerchantActor | CustomerActor;
/** Everybody who can cause an entry of the time line. */
export type ActingActor = MerchantActor | CustomerActor | SystemActor;

export const ANONYMOUS: AnonymousActor = { kind: "ANONYMOUS" };
