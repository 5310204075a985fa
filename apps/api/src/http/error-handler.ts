import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { OperationalError, RETRY_AFTER_SECONDS, TooManyTriesError, UnreadableError } from "../shared/errors";
import { localeOf } from "./html-page";
import { sendNotice } from "./notice";

interface Words {
  readonly title: string;
  readonly text: string;
}

const TEXTS: Readonly<
  Record<Locale, Readonly<Record<"broken" | "away" | "unreadable" | "refused" | "missing", Words>>>
> = {
  de: {
    broken: {
      title: "Das hat gerade nicht geklappt",
      text: "Bei uns ist ein Fehler aufgetreten. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
    },
    away: {
      title: "Gerade nicht erreichbar",
      text: "Bei uns ist vorübergehend etwas gestört. Bitte versuchen Sie es in einer Minute noch einmal.",
    },
    unreadable: {
      title: "Das lässt sich gerade nicht anzeigen",
      text: "Mit den gespeicherten Daten stimmt etwas nicht. Bitte geben Sie dem Unternehmen Bescheid, von dem Sie den Link haben.",
    },
    refused: {
      title: "Das hat nicht geklappt",
      text: "Mit dieser Anfrage können wir nichts anfangen. Bitte gehen Sie zurück und versuchen Sie es noch einmal.",
    },
    missing: {
      title: "Diese Seite gibt es nicht",
      text: "Vielleicht fehlt ein Teil der Adresse. Öffnen Sie den Link am besten direkt aus Ihrer E-Mail.",
    },
  },
  en: {
    broken: {
      title: "That did not work just now",
      text: "Something went wrong on our side. Please try again in a few minutes.",
    },
    away: {
      title: "Not available right now",
      text: "Something on our side is down for the moment. Please try again in a minute.",
    },
    unreadable: {
      title: "This cannot be shown right now",
      text: "Something is wrong with the stored data. Please tell the company that sent you the link.",
    },
    refused: {
      title: "That did not work",
      text: "We could not make sense of this request. Please go back and try again.",
    },
    missing: {
      title: "There is no such page",
      text: "Part of the address may be missing. It is best to open the link directly from your email.",
    },
  },
};

/** What people open, as opposed to what programs call. */
const PAGES = /^\/(p|pay|portal|admin)(\/|$)/;
const CALLED = /^\/(portal\/)?(graphql|files)(\/|$)/;

/**
 * The last resort of routes outside GraphQL: pages for people, JSON for programs. A program's mistake is reported in
 * Fastify's words; an error of ours is logged and not disclosed. The log names the route's pattern and no answer repeats the
 * address, because it may contain somebody's link.
 */
export function registerErrorHandler(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(handleError);
  app.setNotFoundHandler((request, reply) => {
    if (isForPeople(request)) return sendWords(request, reply, 404, "missing");
    return reply.code(404).header("cache-control", "no-store").send({ error: "Not found" });
  });
}

/** An address that is not even well-formed. Its reason repeats it. */
export function handleBrokenAddress(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  if (isForPeople(request)) sendWords(request, reply, 404, "missing");
  else void reply.code(400).send({ error: "The address is not well-formed." });
}

function handleError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof OperationalError) return reportOutage(error, request, reply);
  if (error instanceof UnreadableError) return reportUnreadable(error, request, reply);
  const status = error.statusCode ?? 500;
  const isTheirs = status >= 400 && status < 500;
  if (error instanceof TooManyTriesError) void reply.header("retry-after", String(error.retryAfterSeconds));
  if (!isTheirs) request.log.error({ err: error, route: request.routeOptions.url }, "a request failed");
  if (accepts(request, "text/html")) {
    return isTheirs ? sendWords(request, reply, status, "refused") : sendWords(request, reply, 500, "broken");
  }
  if (isTheirs) return reply.code(status).send({ error: error.message });
  return reply.code(500).header("cache-control", "no-store").send({ error: "Internal error" });
}

/** Something outside is down: not the caller's mistake, and worth trying again. */
function reportOutage(error: OperationalError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.log.warn({ err: error, route: request.routeOptions.url }, "a request could not be served");
  reply.header("retry-after", RETRY_AFTER_SECONDS).header("cache-control", "no-store");
  if (accepts(request, "text/html")) return sendWords(request, reply, 503, "away");
  return reply.code(503).send({ error: "Unavailable: try again later" });
}

/** Asking again does not help; whoever runs the server has to look. */
function reportUnreadable(error: UnreadableError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.log.error({ err: error, route: request.routeOptions.url }, "a stored value is not known");
  reply.header("cache-control", "no-store");
  if (accepts(request, "text/html")) return sendWords(request, reply, UNREADABLE_STATUS, "unreadable");
  return reply.code(UNREADABLE_STATUS).send({ error: error.message });
}

const UNREADABLE_STATUS = 422;

function sendWords(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  words: keyof (typeof TEXTS)[Locale],
): FastifyReply {
  return sendNotice(request, reply, { status, ...TEXTS[localeOf(request)][words] });
}

/** Whoever says what they accept, or opens what only people open. */
function isForPeople(request: FastifyRequest): boolean {
  if (accepts(request, "text/html")) return true;
  const [path = ""] = request.url.split(/[?#]/, 1);
  return PAGES.test(path) && !CALLED.test(path) && !accepts(request, "application/json");
}

function accepts({ headers }: FastifyRequest, mediaType: string): boolean {
  return headers.accept?.includes(mediaType) === true;
}
