import { type Locale, LOCALE_COOKIE, STAFF_LOCALE_COOKIE } from "@kundenportal/domain/locale";
import type { Theme } from "@kundenportal/domain/theme";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { CustomerActor, StaffActor } from "../../access/actors";
import { readLocaleCookie, readThemeCookie } from "../cookies";
import { localeOf } from "../html-page";
import type { RequestActors } from "../request-actors";

/** For whom the pages of an app are filled. */
export interface PageReaders<Reader> {
  /** Null: whoever asks has no session. `focus`: the client or document that the page is about, if its address says so. */
  readonly find: (request: FastifyRequest, focus: string | null) => Promise<Reader | null>;
  /** Sends those who have none elsewhere; false: they get the page without content. */
  readonly turnAway: (request: FastifyRequest, reply: FastifyReply) => boolean;
  /** The language that was chosen for the app in this browser; null: none. */
  readonly chosenLocale: (request: FastifyRequest) => Locale | null;
  /** The colour scheme in the same way. */
  readonly chosenTheme: (request: FastifyRequest) => Theme | null;
}

/** Customers, of the portal. */
export function portalReaders(requestActors: RequestActors): PageReaders<CustomerActor> {
  const chosenLocale = (request: FastifyRequest): Locale | null => readLocaleCookie(request, LOCALE_COOKIE);
  return {
    find: async (request, focus) => {
      const actor = await requestActors.findCustomer(request, focus);
      return actor.kind === "CUSTOMER" ? actor : null;
    },
    turnAway: (request, reply) => {
      const lang = chosenLocale(request) ?? localeOf(request);
      reply.header("cache-control", "no-store").redirect(`/p/ended?lang=${lang}`, 303);
      return true;
    },
    chosenLocale,
    // It has none to choose from.
    chosenTheme: () => null,
  };
}

/** Staff, of the admin app: it asks for a password itself. A key is for programs, which read no pages. */
export function adminReaders(requestActors: RequestActors): PageReaders<StaffActor> {
  return {
    find: async (request) => {
      if (request.headers.authorization !== undefined) return null;
      const actor = await requestActors.findMerchantActor(request);
      return actor.kind === "STAFF" ? actor : null;
    },
    turnAway: () => false,
    chosenLocale: (request) => readLocaleCookie(request, STAFF_LOCALE_COOKIE),
    chosenTheme: readThemeCookie,
  };
}
