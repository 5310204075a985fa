import { type Locale, type LOCALE_COOKIE, LOCALES, type STAFF_LOCALE_COOKIE } from "@kundenportal/domain/locale";
import { STAFF_THEME_COOKIE, type Theme, THEMES } from "@kundenportal/domain/theme";
import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sha256Hex } from "../shared/crypto";

/**
 * How the cookies of portal sessions begin. Each link that is opened has one of its own, so that opening a second one
 * takes nothing away from the first, even at the same moment.
 */
export const PORTAL_COOKIE = "kp_portal";
/** How the cookies of browsers begin in which somebody has signed in: one for each person. */
const DEVICE_COOKIE = "kp_device";
type DeviceCookie = `${typeof DEVICE_COOKIE}_${string}`;
/** Independent of the portal's, so that a customer's and a staff session in one browser don't know each other. */
export const STAFF_COOKIE = "kp_staff";
/** Links that one browser keeps open. All of their cookies together still fit into the headers that proxies accept. */
export const MAX_OPEN_LINKS = 20;

/** Means nothing: it comes back, or it does not. */
const PROBE_COOKIE = "kp_probe";
const PROBE_SECONDS = 86_400;
const PORTAL_COOKIE_NAME = /^kp_portal(_[\w-]{1,20})?$/;

export interface PortalCookie {
  readonly name: string;
  readonly value: string;
}

/** None when a page of another site sends a request that could change something: a second wall behind SameSite. */
function cookiesOf({ method, headers }: FastifyRequest): ReturnType<typeof parseCookie> {
  const isForeign = method !== "GET" && headers["sec-fetch-site"] === "cross-site";
  return isForeign ? {} : parseCookie(headers.cookie ?? "");
}

export function readCookie(request: FastifyRequest, name: typeof STAFF_COOKIE | DeviceCookie): string | null {
  return cookiesOf(request)[name] ?? null;
}

/** The language that was chosen for the portal, or the admin app, in this browser; null: none. */
export function readLocaleCookie(
  { headers }: FastifyRequest,
  name: typeof LOCALE_COOKIE | typeof STAFF_LOCALE_COOKIE,
): Locale | null {
  const chosen = parseCookie(headers.cookie ?? "")[name];
  return LOCALES.find((locale) => locale === chosen) ?? null;
}

/** The colour scheme that was chosen for the admin app in this browser; null: none. */
export function readThemeCookie({ headers }: FastifyRequest): Theme | null {
  const chosen = parseCookie(headers.cookie ?? "")[STAFF_THEME_COOKIE];
  return THEMES.find((theme) => theme === chosen) ?? null;
}

/** The name says nothing about the person. */
export function deviceCookieOf(staffMemberId: string): DeviceCookie {
  return `${DEVICE_COOKIE}_${sha256Hex(staffMemberId).slice(0, 12)}`;
}

/** Those of all links opened in this browser, in the order in which they were set first. */
export function readPortalCookies(request: FastifyRequest): readonly PortalCookie[] {
  const cookies = Object.entries(cookiesOf(request)).flatMap(([name, value]) =>
    value !== undefined && PORTAL_COOKIE_NAME.test(name) ? [{ name, value }] : [],
  );
  // More than we set at a time come from somebody else.
  return cookies.slice(-(MAX_OPEN_LINKS + 1));
}

export function readPortalSessions(request: FastifyRequest): readonly string[] {
  return readPortalCookies(request).map(({ value }) => value);
}

/**
 * The portal's cookie must be sent when a customer arrives from an email, hence Lax; staff never arrive from elsewhere to
 * do something, hence Strict. Neither is sent with a POST from another site.
 */
export function setCookie(
  reply: FastifyReply,
  name: string,
  value: string,
  { secure, maxAgeSeconds }: { readonly secure: boolean; readonly maxAgeSeconds: number },
): void {
  reply.header(
    "set-cookie",
    stringifySetCookie(name, value, {
      httpOnly: true,
      secure,
      sameSite: name === STAFF_COOKIE || name.startsWith(DEVICE_COOKIE) ? "strict" : "lax",
      path: "/",
      maxAge: maxAgeSeconds,
    }),
  );
}

export function clearCookie(reply: FastifyReply, name: string, secure: boolean): void {
  setCookie(reply, name, "", { secure, maxAgeSeconds: 0 });
}

/** Finds out with the next request whether the browser keeps cookies. */
export function setProbeCookie(reply: FastifyReply, secure: boolean): void {
  setCookie(reply, PROBE_COOKIE, "1", { secure, maxAgeSeconds: PROBE_SECONDS });
}

/** Whether the browser has just kept one of our cookies. */
export function keepsCookies(request: FastifyRequest): boolean {
  return parseCookie(request.headers.cookie ?? "")[PROBE_COOKIE] !== undefined;
}
