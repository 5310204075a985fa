import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyReply, FastifyRequest } from "fastify";

/** Two cookies, so that a portal session and a staff session in one browser are independent. */
export const PORTAL_COOKIE = "kp_portal";
export const STAFF_COOKIE = "kp_staff";
type CookieName = typeof PORTAL_COOKIE | typeof STAFF_COOKIE;

/** Null also when a page of another site sends a request that could change something: a second wall behind SameSite. */
export function readCookie(request: FastifyRequest, name: CookieName): string | null {
  if (request.method !== "GET" && request.headers["sec-fetch-site"] === "cross-site") return null;
  return parseCookie(request.headers.cookie ?? "")[name] ?? null;
}

/**
 * The portal's cookie must be sent when a customer arrives from an email, hence Lax; staff never arrive from elsewhere to
 * do something, hence Strict. Neither is sent with a POST from another site.
 */
export function setCookie(
  reply: FastifyReply,
  name: CookieName,
  value: string,
  { secure, maxAgeSeconds }: { readonly secure: boolean; readonly maxAgeSeconds: number },
): void {
  reply.header(
    "set-cookie",
    stringifySetCookie(name, value, {
      httpOnly: true,
      secure,
      sameSite: name === PORTAL_COOKIE ? "lax" : "strict",
      path: "/",
      maxAge: maxAgeSeconds,
    }),
  );
}

export function clearCookie(reply: FastifyReply, name: CookieName, secure: boolean): void {
  setCookie(reply, name, "", { secure, maxAgeSeconds: 0 });
}
