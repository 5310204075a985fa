import type { CookieSerializeOptions } from "@fastify/cookie";

/** Two cookies, so that a portal session and a staff session in one browser know nothing of each other. */
export const PORTAL_COOKIE = "kp_portal";
export const STAFF_COOKIE = "kp_staff";

/**
 * The portal's cookie must come along when a customer arrives from a mail, hence Lax; staff never arrive from elsewhere
 * with something to do, hence Strict. Neither is sent with a POST from another site.
 */
export function cookieOptions(kind: "PORTAL" | "STAFF", secure: boolean, maxAgeSeconds: number): CookieSerializeOptions {
  return {
    httpOnly: true,
    secure,
    sameSite: kind === "PORTAL" ? "lax" : "strict",
    path: "/",
    maxAge: maxAgeSeconds,
  };
}
