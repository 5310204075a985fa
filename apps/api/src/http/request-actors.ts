import type { FastifyRequest } from "fastify";
import { type Actor, ANONYMOUS } from "../access/actors";
import type { PortalSessions } from "../access/portal-sessions";
import type { StaffSessions } from "../access/staff-sessions";
import { PORTAL_COOKIE, readCookie, STAFF_COOKIE } from "./cookies";

interface RequestActorsNeeds {
  readonly staffSessions: StaffSessions;
  readonly portalSessions: PortalSessions;
}

/** Who sent a request. */
export class RequestActors {
  constructor(private readonly needs: RequestActorsNeeds) {}

  /** The staff member from the cookie, or the key from the Authorization header. If there is a key it counts, even if wrong. */
  async findMerchantActor(request: FastifyRequest): Promise<Actor> {
    const { staffSessions } = this.needs;
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (bearer !== undefined) return (await staffSessions.findApiKey(bearer)) ?? ANONYMOUS;
    const cookie = readCookie(request, STAFF_COOKIE);
    return cookie === null ? ANONYMOUS : ((await staffSessions.findStaffMember(cookie)) ?? ANONYMOUS);
  }

  async findCustomer(request: FastifyRequest): Promise<Actor> {
    const cookie = readCookie(request, PORTAL_COOKIE);
    return cookie === null ? ANONYMOUS : ((await this.needs.portalSessions.findCustomer(cookie)) ?? ANONYMOUS);
  }
}
