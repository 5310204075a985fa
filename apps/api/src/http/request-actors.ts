import { type Locale, LOCALES } from "@kundenportal/domain/locale";
import type { FastifyRequest } from "fastify";
import { type Actor, ANONYMOUS, STRANGER_WITH_KEY } from "../access/actors";
import type { CustomerSessions } from "../access/customer-sessions";
import type { Guesses } from "../access/guesses";
import type { StaffSessions } from "../access/staff-sessions";
import { TooManyTriesError } from "../shared/errors";
import { networkOf } from "../shared/network";
import { RequestNotes } from "../access/request-notes";
import { readCookie, readPortalSessions, STAFF_COOKIE } from "./cookies";

declare module "fastify" {
  interface FastifyRequest {
    /** Of a request that came with a key; null for all others. */
    notes: RequestNotes | null;
  }
}

interface RequestActorsNeeds {
  readonly guesses: Guesses;
  readonly staffSessions: StaffSessions;
  readonly customerSessions: CustomerSessions;
}

/** Who sent a request. */
export class RequestActors {
  constructor(private readonly needs: RequestActorsNeeds) {}

  /**
   * The staff member from the cookie, or the key from the Authorization header. If there is a key it counts, even if wrong.
   * Errors: throws TooManyTriesError after too many wrong keys; one that is right always works.
   */
  async findMerchantActor(request: FastifyRequest): Promise<Actor> {
    const { staffSessions } = this.needs;
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (bearer !== undefined) {
      const program = await staffSessions.findApiKey(bearer);
      if (program === null) return this.strangerWithKey(request);
      request.notes = new RequestNotes(program);
      return program;
    }
    const cookie = readCookie(request, STAFF_COOKIE);
    const member = cookie === null ? null : await staffSessions.findStaffMember(cookie);
    return member === null ? ANONYMOUS : { ...member, locale: chosenLocale(request) ?? member.locale };
  }

  private strangerWithKey({ ip }: FastifyRequest): Actor {
    const tooMany = this.needs.guesses.wrongSecret(networkOf(ip));
    if (tooMany !== null) throw new TooManyTriesError(tooMany.retryAfterSeconds);
    return STRANGER_WITH_KEY;
  }

  /** `focus`: the client, document or attachment that the request is about, if its address says so. */
  async findCustomer(request: FastifyRequest, focus: string | null = null): Promise<Actor> {
    const sessions = readPortalSessions(request);
    if (sessions.length === 0) return ANONYMOUS;
    return (await this.needs.customerSessions.find(sessions, focus ?? focusOf(request))) ?? ANONYMOUS;
  }
}

/** The language that somebody chose for the admin app in this browser; null: their own. */
function chosenLocale({ headers }: FastifyRequest): Locale | null {
  return LOCALES.find((locale) => locale === headers["staff-language"]) ?? null;
}

/** What the portal says a page is about: a client or a document. It only chooses among what the links open. */
function focusOf({ headers }: FastifyRequest): string | null {
  const focus = headers["portal-focus"];
  return typeof focus === "string" ? focus : null;
}
