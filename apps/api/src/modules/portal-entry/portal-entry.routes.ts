import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { OpenedLink } from "../../access/portal-sessions";
import type { Environment } from "../../config/environment";
import { PORTAL_COOKIE, setCookie } from "../../http/cookies";
import { html, localeOf, sendNotice, sendPage } from "../../http/html-page";

/** What opening a link needs from the other modules. */
export interface PortalEntry {
  openLink(token: string): Promise<OpenedLink | null>;
  /** Sends a new link to the address on file if the token has merely expired. The caller never learns whether it did. */
  requestNewLink(token: string, ipAddress: string): Promise<void>;
}

const TEXTS: Record<
  Locale,
  {
    title: string;
    text: string;
    newLink: string;
    button: string;
    sent: string;
    sentText: string;
    signedOut: string;
    signedOutText: string;
  }
> = {
  de: {
    title: "Dieser Link führt nicht weiter",
    text: "Der Link ist nicht mehr gültig oder unvollständig. Vielleicht wurde er in Ihrem E-Mail-Programm umgebrochen, oder er ist abgelaufen.",
    newLink: "Wenn der Link abgelaufen ist, senden wir Ihnen gern einen neuen an die hinterlegte E-Mail-Adresse.",
    button: "Neuen Link anfordern",
    sent: "Bitte sehen Sie in Ihrem Postfach nach",
    sentText:
      "Wenn dieser Link Zugang zu Dokumenten gab, ist eine E-Mail mit einem neuen Link unterwegs. Kommt in den nächsten Minuten nichts an, wenden Sie sich bitte an den Absender Ihrer Dokumente.",
    signedOut: "Sie sind abgemeldet",
    signedOutText: "Um Ihre Dokumente wieder zu sehen, öffnen Sie den Link aus Ihrer E-Mail noch einmal.",
  },
  en: {
    title: "This link doesn’t work",
    text: "The link is no longer valid or is incomplete. Your mail program may have cut it off, or it may have expired.",
    newLink: "If it has expired, we will gladly send a new one to the email address on file.",
    button: "Request a new link",
    sent: "Please check your inbox",
    sentText:
      "If this link gave access to documents, an email with a new link is on its way. If nothing arrives within a few minutes, please contact the sender of your documents.",
    signedOut: "You are signed out",
    signedOutText: "To see your documents again, open the link in your email once more.",
  },
};

/** The way in: a link becomes a session and leaves the address bar. */
export function registerPortalEntry(
  app: FastifyInstance,
  entry: PortalEntry,
  { secureCookies }: Pick<Environment, "secureCookies">,
): void {
  app.get<{ Params: { token: string } }>("/p/:token", async (request, reply) => {
    const { token } = request.params;
    const opened = await entry.openLink(token);
    if (opened === null) return sendEndedLink(request, reply, token);
    setCookie(reply, PORTAL_COOKIE, opened.cookie, {
      secure: secureCookies,
      maxAgeSeconds: opened.cookieMaxAgeSeconds,
    });
    // See-other, uncached and without a referrer: the token ends up in no history entry of the app and in no log.
    return reply
      .header("cache-control", "no-store")
      .header("referrer-policy", "no-referrer")
      .redirect(opened.documentId === null ? "/portal/" : `/portal/documents/${opened.documentId}`, 303);
  });

  app.post<{ Params: { token: string } }>("/p/:token/new-link", async (request, reply) => {
    await entry.requestNewLink(request.params.token, request.ip);
    const { sent, sentText } = TEXTS[localeOf(request)];
    return sendNotice(request, reply, { status: 200, title: sent, text: sentText });
  });

  // Where the portal leads after signing out. No token looks like this.
  app.get("/p/signed-out", async (request, reply) => {
    const { signedOut, signedOutText } = TEXTS[localeOf(request)];
    return sendNotice(request, reply, { status: 200, title: signedOut, text: signedOutText });
  });
}

/** One page for every link that does not open, so that nobody learns which clients and documents exist. */
export function sendEndedLink(request: FastifyRequest, reply: FastifyReply, token: string): FastifyReply {
  const locale = localeOf(request);
  const texts = TEXTS[locale];
  return sendPage(reply.header("referrer-policy", "no-referrer"), {
    status: 404,
    locale,
    title: texts.title,
    body: html`<main class="notice">
      <div class="card">
        <h1>${texts.title}</h1>
        <p>${texts.text}</p>
        <p class="muted">${texts.newLink}</p>
        <form method="post" action="/p/${encodeURIComponent(token)}/new-link">
          <button class="button">${texts.button}</button>
        </form>
      </div>
    </main>`,
  });
}
