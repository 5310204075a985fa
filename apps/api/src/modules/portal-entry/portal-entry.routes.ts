import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyInstance } from "fastify";
import type { Environment } from "../../config/environment";
import { PORTAL_COOKIE, setCookie } from "../../http/cookies";
import { sendEndedLink } from "../../http/ended-link-page";
import { localeOf, sendNotice } from "../../http/html-page";
import type { RequestNewLink } from "../mail/request-new-link";
import type { OpenPortalLink } from "./open-portal-link";

interface PortalEntryNeeds {
  readonly environment: Pick<Environment, "secureCookies">;
  readonly openPortalLink: OpenPortalLink;
  readonly requestNewLink: RequestNewLink;
}

const TEXTS = {
  de: {
    sent: "Bitte sehen Sie in Ihrem Postfach nach",
    sentText:
      "Wenn dieser Link Zugang zu Dokumenten gab, ist eine E-Mail mit einem neuen Link unterwegs. Kommt in den nächsten Minuten nichts an, wenden Sie sich bitte an den Absender Ihrer Dokumente.",
    signedOut: "Sie sind abgemeldet",
    signedOutText: "Um Ihre Dokumente wieder zu sehen, öffnen Sie den Link aus Ihrer E-Mail noch einmal.",
  },
  en: {
    sent: "Please check your inbox",
    sentText:
      "If this link gave access to documents, an email with a new link is on its way. If nothing arrives within a few minutes, please contact the sender of your documents.",
    signedOut: "You are signed out",
    signedOutText: "To see your documents again, open the link in your email once more.",
  },
} as const satisfies Record<Locale, unknown>;

/** The way in: a link becomes a session and leaves the address bar. */
export function registerPortalEntry(
  app: FastifyInstance,
  { environment, openPortalLink, requestNewLink }: PortalEntryNeeds,
): void {
  app.get<{ Params: { token: string } }>("/p/:token", async (request, reply) => {
    const { token } = request.params;
    const opened = await openPortalLink.run(token);
    if (opened === null) return sendEndedLink(request, reply, token);
    setCookie(reply, PORTAL_COOKIE, opened.cookie, {
      secure: environment.secureCookies,
      maxAgeSeconds: opened.cookieMaxAgeSeconds,
    });
    // See Other, uncached and without a referrer: the token ends up in no history entry of the app and in no log.
    return reply
      .header("cache-control", "no-store")
      .header("referrer-policy", "no-referrer")
      .redirect(opened.documentId === null ? "/portal/" : `/portal/documents/${opened.documentId}`, 303);
  });

  app.post<{ Params: { token: string } }>("/p/:token/new-link", async (request, reply) => {
    await requestNewLink.request(request.params.token, request.ip);
    const { sent, sentText } = TEXTS[localeOf(request)];
    return sendNotice(request, reply, { status: 200, title: sent, text: sentText });
  });

  // Where the portal goes after signing out. No token looks like this.
  app.get("/p/signed-out", async (request, reply) => {
    const { signedOut, signedOutText } = TEXTS[localeOf(request)];
    return sendNotice(request, reply, { status: 200, title: signedOut, text: signedOutText });
  });
}
