import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Environment } from "../../config/environment";
import { clearCookie, readPortalCookies, setCookie } from "../../http/cookies";
import { localeOf } from "../../http/html-page";
import { sendNotice } from "../../http/notice";
import type { RequestNewLink } from "../mail/request-new-link";
import type { ExplainEndedLink } from "../paylinks/explain-ended-link";
import { sendEndedLinkPage } from "../paylinks/send-ended-link";
import type { OpenPortalLink } from "./open-portal-link";

export interface PortalEntryNeeds {
  readonly environment: Pick<Environment, "secureCookies">;
  readonly openPortalLink: OpenPortalLink;
  readonly explainEndedLink: ExplainEndedLink;
  readonly requestNewLink: RequestNewLink;
}

interface LinkRoute {
  readonly Params: { readonly token: string };
}

const TEXTS = {
  de: {
    sent: "Bitte sehen Sie in Ihrem Postfach nach",
    sentText:
      "Wenn dieser Link Zugang zu Dokumenten gab, ist eine E-Mail mit einem neuen Link unterwegs. Kommt in den nächsten Minuten nichts an, wenden Sie sich bitte an den Absender Ihrer Dokumente.",
  },
  en: {
    sent: "Please check your inbox",
    sentText:
      "If this link gave access to documents, an email with a new link is on its way. If nothing arrives within a few minutes, please contact the sender of your documents.",
  },
} as const satisfies Record<Locale, unknown>;

/** The way in: a link becomes a session and leaves the address bar. */
export function registerPortalEntry(app: FastifyInstance, needs: PortalEntryNeeds): void {
  app.get<LinkRoute>("/p/:token", { exposeHeadRoute: false }, async (request, reply) => {
    const opened = await needs.openPortalLink.run(request.params.token, readPortalCookies(request));
    if (opened === null) return sendEndedLink(request, reply, needs);
    const secure = needs.environment.secureCookies;
    for (const name of opened.surplusCookies) clearCookie(reply, name, secure);
    setCookie(reply, opened.cookieName, opened.cookie, { secure, maxAgeSeconds: opened.cookieMaxAgeSeconds });
    return redirectTo(reply, opened.documentId);
  });

  // Whoever only asks whether the link works, such as a mail scanner, is no visitor.
  app.head<LinkRoute>("/p/:token", async (request, reply) => {
    const link = await needs.openPortalLink.find(request.params.token);
    return link === null ? sendEndedLink(request, reply, needs) : redirectTo(reply, link.documentId);
  });

  app.post<LinkRoute>("/p/:token/new-link", async (request, reply) => {
    await needs.requestNewLink.request(request.params.token, request.ip);
    const { sent, sentText } = TEXTS[localeOf(request)];
    return sendNotice(request, reply, { status: 200, title: sent, text: sentText });
  });

  // The address of the answer, opened again.
  app.get<LinkRoute>("/p/:token/new-link", async (request, reply) =>
    withoutTraces(reply).redirect(`/p/${request.params.token}`, 303),
  );
}

function redirectTo(reply: FastifyReply, documentId: string | null): FastifyReply {
  return withoutTraces(reply).redirect(documentId === null ? "/portal/" : `/portal/documents/${documentId}`, 303);
}

/** Uncached and without a referrer: the token ends up in no history entry of the app and in no log. */
function withoutTraces(reply: FastifyReply): FastifyReply {
  return reply.header("cache-control", "no-store").header("referrer-policy", "no-referrer");
}

async function sendEndedLink(
  request: FastifyRequest<LinkRoute>,
  reply: FastifyReply,
  { explainEndedLink }: PortalEntryNeeds,
): Promise<FastifyReply> {
  const { token } = request.params;
  const ended = await explainEndedLink.run(token, ["CLIENT", "DOCUMENT", "PREVIEW"], request.ip);
  return sendEndedLinkPage(request, reply, token, ended);
}
