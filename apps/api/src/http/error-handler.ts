import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyError, FastifyInstance } from "fastify";
import { localeOf, sendNotice } from "./html-page";

const TEXTS: Readonly<Record<Locale, { readonly title: string; readonly text: string }>> = {
  de: {
    title: "Das hat gerade nicht geklappt",
    text: "Bei uns ist ein Fehler aufgetreten. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
  },
  en: {
    title: "That did not work just now",
    text: "Something went wrong on our side. Please try again in a few minutes.",
  },
};

/**
 * The last resort of routes outside GraphQL. A caller's mistake is reported in Fastify's words; an error of ours is
 * logged and not disclosed. The log names the route's pattern, because an address may contain somebody's link.
 */
export function registerErrorHandler(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) return reply.code(status).send({ error: error.message });
    request.log.error({ err: error, route: request.routeOptions.url }, "a request failed");
    if (request.headers.accept?.includes("text/html") !== true) {
      return reply.code(500).header("cache-control", "no-store").send({ error: "Internal error" });
    }
    return sendNotice(request, reply, { status: 500, ...TEXTS[localeOf(request)] });
  });
}
