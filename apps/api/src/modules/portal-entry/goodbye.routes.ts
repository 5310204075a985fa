import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Environment } from "../../config/environment";
import { keepsCookies, setProbeCookie } from "../../http/cookies";
import { localeOf } from "../../http/html-page";
import { sendNotice } from "../../http/notice";

interface GoodbyeNeeds {
  readonly environment: Pick<Environment, "secureCookies">;
}

interface EndedRoute {
  readonly Querystring: { readonly probed?: string };
}

const TEXTS = {
  de: {
    signedOut: {
      title: "Sie sind abgemeldet",
      text: "Um Ihre Dokumente wieder zu sehen, öffnen Sie den Link aus Ihrer E-Mail noch einmal.",
    },
    ended: {
      title: "Ihr Besuch ist beendet",
      text: "Zu Ihrer Sicherheit endet ein Besuch nach einiger Zeit, oder wenn sich an Ihrem Zugang etwas ändert. Öffnen Sie einfach den Link aus Ihrer letzten E-Mail noch einmal.",
    },
    refused: {
      title: "Ihr Browser nimmt keine Cookies an",
      text: "Ohne Cookies können wir Ihnen Ihre Dokumente nicht zeigen, denn nur daran erkennen wir, dass Sie Ihren Link geöffnet haben. Erlauben Sie bitte Cookies für diese Website, und öffnen Sie dann den Link aus Ihrer E-Mail noch einmal.",
    },
  },
  en: {
    signedOut: {
      title: "You are signed out",
      text: "To see your documents again, open the link in your email once more.",
    },
    ended: {
      title: "Your visit has ended",
      text: "For your security, a visit ends after some time, or when something about your access changes. Simply open the link in your latest email again.",
    },
    refused: {
      title: "Your browser refuses cookies",
      text: "Without cookies we cannot show you your documents: they are how we know that you have opened your link. Please allow cookies for this website, then open the link in your email again.",
    },
  },
} as const satisfies Record<Locale, unknown>;

/** Where the portal goes when there is nobody to show anything to. No token looks like these addresses. */
export function registerGoodbyes(app: FastifyInstance, { environment }: GoodbyeNeeds): void {
  app.get("/p/signed-out", async (request, reply) =>
    sendNotice(request, reply, { status: 200, ...TEXTS[localeOf(request)].signedOut }),
  );

  // A session that ended and a cookie that was never kept look the same to the portal. One more cookie tells them apart.
  app.get<EndedRoute>("/p/ended", async (request, reply) => {
    if (request.query.probed === undefined && !keepsCookies(request)) {
      setProbeCookie(reply, environment.secureCookies);
      return reply.header("cache-control", "no-store").redirect(probedUrl(request), 303);
    }
    const texts = TEXTS[localeOf(request)];
    return sendNotice(request, reply, { status: 200, ...(keepsCookies(request) ? texts.ended : texts.refused) });
  });
}

function probedUrl(request: FastifyRequest): string {
  return `/p/ended?${new URLSearchParams({ lang: localeOf(request), probed: "1" }).toString()}`;
}
