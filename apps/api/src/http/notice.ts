import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Html, html, localeOf, sendPage } from "./html-page";
import { renderHeader } from "./page-header";

interface Notice {
  readonly title: string;
  readonly body: Html;
}

interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
}

const TEXTS = {
  de: { phone: "Telefon", email: "E-Mail", website: "Website" },
  en: { phone: "Phone", email: "Email", website: "Website" },
} as const satisfies Record<Locale, unknown>;

/** The body of a page that has only something to say. */
export function renderNotice({ title, body }: Notice): Html {
  return html`<main class="notice">
    <div class="card">
      <h1>${title}</h1>
      ${body}
    </div>
  </main>`;
}

/** How to reach a merchant: only what they have filled in. */
export function contactLines({ email, phone, website }: Contact, locale: Locale): Html | null {
  const texts = TEXTS[locale];
  const lines = [
    phone === null
      ? null
      : html`<div>
          <dt>${texts.phone}</dt>
          <dd><a href="tel:${phone.replaceAll(/[^+\d]/g, "")}">${phone}</a></dd>
        </div>`,
    email === null
      ? null
      : html`<div>
          <dt>${texts.email}</dt>
          <dd><a href="mailto:${email}">${email}</a></dd>
        </div>`,
    website === null
      ? null
      : html`<div>
          <dt>${texts.website}</dt>
          <dd><a href="${website}" rel="noreferrer">${website.replace(/^https?:\/\/|\/$/g, "")}</a></dd>
        </div>`,
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : html`<address><dl class="contact">${lines}</dl></address>`;
}

/** A page with just a message, in the reader's language. */
export function sendNotice(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, title, text }: { readonly status: number; readonly title: string; readonly text: string },
): FastifyReply {
  const locale = localeOf(request);
  const body = html`${renderHeader(request, { sender: null, locale })}
  ${renderNotice({ title, body: html`<p>${text}</p>` })}`;
  return sendPage(reply, { status, locale, title, body });
}
