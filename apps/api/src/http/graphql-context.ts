import type { FastifyReply, FastifyRequest } from "fastify";
import type { Actor } from "../access/actors";
import type { RequestNotes } from "../access/request-notes";
import { Loaders } from "../graphql/loaders";
import type { KeptAnswers } from "../graphql/once-by-key";
import type { CookieJar, RequestContext } from "../graphql/request-context";
import type { Resolvers } from "../graphql/resolvers";
import { compressed } from "./compression";
import {
  clearCookie,
  deviceCookieOf,
  readCookie,
  readPortalCookies,
  readPortalSessions,
  setCookie,
  STAFF_COOKIE,
} from "./cookies";

/** What is the same for all requests to a surface. */
interface ContextParts {
  readonly resolvers: Resolvers;
  readonly keptAnswers: KeptAnswers;
  readonly secureCookies: boolean;
}

/** What a request says, read when an operation asks for it: most ask for nothing but who it is. */
export class GraphQLContext implements RequestContext, CookieJar {
  readonly actor: Actor;
  readonly resolvers: Resolvers;
  readonly keptAnswers: KeptAnswers;
  readonly loaders = new Loaders();
  readonly notes: RequestNotes | null;
  private readonly secure: boolean;

  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    { resolvers, keptAnswers, secureCookies }: ContextParts,
  ) {
    this.actor = request.actor;
    this.notes = request.notes;
    this.resolvers = resolvers;
    this.keptAnswers = keptAnswers;
    this.secure = secureCookies;
  }

  get ipAddress(): string {
    return this.request.ip;
  }

  get userAgent(): string | null {
    return this.request.headers["user-agent"]?.slice(0, 300) ?? null;
  }

  compressAnswer(): void {
    compressed(this.reply);
  }

  get cookies(): CookieJar {
    return this;
  }

  get portalSessions(): readonly string[] {
    return readPortalSessions(this.request);
  }

  setStaffSession(value: string, maxAgeSeconds: number): void {
    setCookie(this.reply, STAFF_COOKIE, value, { secure: this.secure, maxAgeSeconds });
  }

  clearStaffSession(): void {
    clearCookie(this.reply, STAFF_COOKIE, this.secure);
  }

  findDevice(staffMemberId: string): string | null {
    return readCookie(this.request, deviceCookieOf(staffMemberId));
  }

  setDevice(staffMemberId: string, value: string, maxAgeSeconds: number): void {
    setCookie(this.reply, deviceCookieOf(staffMemberId), value, { secure: this.secure, maxAgeSeconds });
  }

  clearPortalSessions(): void {
    for (const { name } of readPortalCookies(this.request)) clearCookie(this.reply, name, this.secure);
  }
}
