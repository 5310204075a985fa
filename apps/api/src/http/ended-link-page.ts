import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyReply, FastifyRequest } from "fastify";
import { html, localeOf, sendPage } from "./html-page";

const TEXTS = {
  de: {
    title: "Dieser Link führt nicht weiter",
    text: "Der Link ist nicht mehr gültig oder unvollständig. Vielleicht wurde er in Ihrem E-Mail-Programm umgebrochen, oder er ist abgelaufen.",
    newLink: "Wenn der Link abgelaufen ist, senden wir Ihnen gern einen neuen an die hinterlegte E-Mail-Adresse.",
    button: "Neuen Link anfordern",
  },
  en: {
    title: "This link doesn’t work",
    text: "The link is no longer valid or is incomplete. Your email program may have cut it off, or it may have expired.",
    newLink: "If it has expired, we will gladly send a new one to the email address on file.",
    button: "Request a new link",
  },
} as const satisfies Record<Locale, unknown>;

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
