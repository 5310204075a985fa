import type { Locale } from "@kundenportal/domain/locale";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { compressed } from "./compression";

/** Text that is already HTML. Only `html` makes it. */
export class Html {
  constructor(readonly text: string) {}
}

type HtmlValue = Html | string | number | null | readonly (Html | string)[];

/** A template whose values are escaped unless they are `Html`; lists are joined, null is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.map((part, index) => part + toHtml(values[index] ?? null)).join(""));
}

function toHtml(value: HtmlValue): string {
  if (value === null) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(toHtml).join("");
  return escapeHtml(String(value));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

interface HtmlPage {
  readonly status: number;
  readonly locale: Locale;
  readonly title: string;
  readonly body: Html;
  /** Content for this page's head only. */
  readonly head?: Html | null;
  /** It shows links that open something beside what strangers may have written: it is not compressed. */
  readonly mixesSecrets?: boolean;
}

/** A complete page outside the apps: small, working without scripts, styled by `/pages.css`. */
export function sendPage(reply: FastifyReply, parts: HtmlPage): FastifyReply {
  const { status, locale, title, body, head = null, mixesSecrets = false } = parts;
  const page = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="/pages/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pages.css" />
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  return (mixesSecrets ? reply : compressed(reply))
    .code(status)
    .header("content-type", "text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .send(page.text);
}

/** German or English: as one of our apps says with `?lang=`, or as the browser prefers, or `otherwise`. */
export function localeOf(request: FastifyRequest, otherwise: Locale = "de"): Locale {
  // An address may begin with two slashes, and is then no address to a parser of URLs.
  const asked = new URLSearchParams(request.url.split("?")[1]).get("lang");
  const preferred = (request.headers["accept-language"] ?? "").toLowerCase().split(",");
  const known = [asked ?? "", ...preferred]
    .map((part) => part.trim().slice(0, 2))
    .find((language) => language === "de" || language === "en");
  return known === "en" || known === "de" ? known : otherwise;
}

/** What the portal is written in, too. */
const FONT_SUBSETS = ["latin", "latin-ext"] as const;
const KEPT = "public, max-age=604800";

/** Later ones may rely on what earlier ones say. */
const STYLE_SHEETS = ["base", "sandbox", "mailbox", "pay-page"] as const;

/** Loads what the pages can do with a script. */
export const PAGES_SCRIPT = html`<script src="/pages.js" defer></script>`;

/** Serves what the pages share. The files are beside the sources and beside the build; one request fetches all style sheets. */
export function registerPages(app: FastifyInstance): void {
  const folder = join(__dirname, "..", "..", "assets", "pages");
  const styleSheet = STYLE_SHEETS.map((name) => readFileSync(join(folder, `${name}.css`), "utf8")).join("\n");
  app.get("/pages.css", async (_request, reply) =>
    compressed(reply)
      .header("content-type", "text/css; charset=utf-8")
      .header("cache-control", "public, max-age=300")
      .send(styleSheet),
  );
  const script = readFileSync(join(folder, "pages.js"), "utf8");
  app.get("/pages.js", async (_request, reply) =>
    compressed(reply)
      .header("content-type", "text/javascript; charset=utf-8")
      .header("cache-control", "public, max-age=300")
      .send(script),
  );
  const icon = readFileSync(join(folder, "icon.svg"));
  app.get("/pages/icon.svg", async (_request, reply) =>
    reply.header("content-type", "image/svg+xml").header("cache-control", KEPT).send(icon),
  );
  for (const subset of FONT_SUBSETS) {
    const font = readFileSync(require.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`));
    app.get(`/pages/inter-${subset}.woff2`, async (_request, reply) =>
      reply.header("content-type", "font/woff2").header("cache-control", KEPT).send(font),
    );
  }
}
