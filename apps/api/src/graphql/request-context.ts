import type { Actor } from "../access/actors";
import type { RequestNotes } from "../access/request-notes";
import type { Loaders } from "./loaders";
import type { KeptAnswers } from "./once-by-key";
import type { Resolvers } from "./resolvers";

/** What one GraphQL request carries. Created per request from the cookie or key; nothing in it comes from arguments. */
export interface RequestContext {
  readonly actor: Actor;
  readonly ipAddress: string;
  readonly userAgent: string | null;
  readonly loaders: Loaders;
  /** The resolvers that answer. */
  readonly resolvers: Resolvers;
  readonly keptAnswers: KeptAnswers;
  readonly cookies: CookieJar;
  /** What is remembered of a request that came with a key; null for all others. */
  readonly notes: RequestNotes | null;
  /** For an answer that holds nothing secret. */
  compressAnswer(): void;
}

/** What a subscription carries for as long as it lasts. */
export interface StreamContext extends RequestContext {
  /** New for each event: what was loaded for the last one may have changed. */
  loaders: Loaders;
  /** Ends with the connection. */
  readonly signal: AbortSignal;
}

/** The cookies an operation may set: for signing in and out only. */
export interface CookieJar {
  setStaffSession(value: string, maxAgeSeconds: number): void;
  clearStaffSession(): void;
  /** What this browser keeps since this person signed in with it. */
  findDevice(staffMemberId: string): string | null;
  setDevice(staffMemberId: string, value: string, maxAgeSeconds: number): void;
  /** The secrets of all links opened in this browser. */
  readonly portalSessions: readonly string[];
  clearPortalSessions(): void;
}
