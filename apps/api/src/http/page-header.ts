import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyRequest } from "fastify";
import { type Html, html } from "./html-page";

/** Whose page it is. */
interface Sender {
  readonly name: string;
  /** Address of the logo on our own origin; null: initials stand in for it. */
  readonly logoUrl: string | null;
}

interface PageHeader {
  /** Null: nobody's in particular. */
  readonly sender: Sender | null;
  readonly locale: Locale;
  /** Above everything: that no money moves. */
  readonly banner?: string | null;
}

/** Each in itself, for those who cannot read the current one. */
const LANGUAGES: Readonly<Record<Locale, { readonly other: Locale; readonly name: string }>> = {
  de: { other: "en", name: "English" },
  en: { other: "de", name: "Deutsch" },
};

/** The top of a page outside the apps, as it is in the portal: whose it is, and the way to the other language. */
export function renderHeader(request: FastifyRequest, { sender, locale, banner = null }: PageHeader): Html {
  const { name, other } = LANGUAGES[locale];
  return html`<header>
    ${banner === null ? null : html`<p class="test-banner">${banner}</p>`}
    <div class="bar">
      <div class="bar-content">
        ${
          sender === null
            ? html`<span></span>`
            : sender.logoUrl === null
              ? html`<span class="brand">
                  <span class="mark" aria-hidden="true">${initials(sender.name)}</span>
                  <span class="brand-name">${sender.name}</span>
                </span>`
              : html`<img class="logo" src="${sender.logoUrl}" alt="${sender.name}" />`
        }
        ${
          request.method === "GET"
            ? html`<a class="language" href="${inLanguage(request, other)}" lang="${other}" hreflang="${other}"
                >${name}</a
              >`
            : null
        }
      </div>
    </div>
  </header>`;
}

/** The same address with another language; relative, so that no page repeats a link's token. */
function inLanguage(request: FastifyRequest, locale: Locale): string {
  const parameters = new URLSearchParams(request.url.split("?")[1]);
  parameters.set("lang", locale);
  return `?${parameters.toString()}`;
}

/** At most two letters: from the first and the last word that start with one. */
function initials(name: string): string {
  const letters = name.split(/\s+/).flatMap((word) => /^\p{L}/u.exec(word)?.[0] ?? []);
  return [letters[0] ?? "", letters.length > 1 ? letters.at(-1) : ""].join("").toUpperCase();
}
