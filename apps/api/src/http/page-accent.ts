import { inkOn } from "@kundenportal/domain/colors/contrast";
import type { FastifyInstance } from "fastify";
import { readableOn } from "../shared/readable-color";
import { type Html, html } from "./html-page";

const PATH = "/pages/accent";
/** The lightest and the darkest background in `assets/pages/base.css`. */
const LIGHT_GROUND = "#f7f8fa";
const DARK_GROUND = "#13161b";

/** Gives a page the merchant's colour. A style sheet of its own, because the pages allow no inline styles. */
export function accentLink(accentColor: string): Html {
  return html`<link rel="stylesheet" href="${PATH}/${accentColor.slice(1)}.css" />`;
}

/** The style sheet of every colour: it reveals nothing about anybody. */
export function registerAccentStyles(app: FastifyInstance): void {
  app.get<{ Params: { file: string } }>(`${PATH}/:file`, async (request, reply) => {
    const digits = /^([0-9a-f]{6})\.css$/i.exec(request.params.file)?.[1]?.toLowerCase();
    if (digits === undefined) return reply.code(404).type("text/plain").send("There is no such colour.\n");
    return reply
      .header("content-type", "text/css; charset=utf-8")
      .header("cache-control", "public, max-age=86400, immutable")
      .send(styleOf(`#${digits}`));
  });
}

function styleOf(accentColor: string): string {
  const light = readableOn(accentColor, LIGHT_GROUND);
  const dark = readableOn(accentColor, DARK_GROUND, 5.5);
  const declare = (accent: string): string => `:root{--accent:${accent};--on-accent:${inkOn(accent)}}`;
  return `${declare(light)}\n@media (prefers-color-scheme:dark){${declare(dark)}}\n`;
}
