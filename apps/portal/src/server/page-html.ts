import { template } from "virtual:client-build";
import { dataBlock, preloadLinks } from "@kundenportal/app-core/page-parts";
import { FIRST_PAGE_ID } from "../app/first-page";
import type { Locale } from "@kundenportal/domain/locale";

const BASE_PATH = "/portal/";

/** What React puts in front of the content when it belongs into the page's head. */
const HEAD_ELEMENTS = /^(?:<title>[^<]*<\/title>|<(?:link|meta)\b[^>]*>)+/;

interface PageParts {
  readonly locale: Locale;
  /** As React rendered the app. */
  readonly rendered: string;
  /** A style sheet. It has no `<` in it. */
  readonly styles: string;
  /** What the app takes over the page with. */
  readonly data: object;
  /** Modules that are loaded along with the app. */
  readonly modules: readonly string[];
}

/** The whole page: the one that the build wrote, filled. */
export function fillPage({ locale, rendered, styles, data, modules }: PageParts): string {
  const [headElements = ""] = HEAD_ELEMENTS.exec(rendered) ?? [];
  const links = preloadLinks(modules, locale, { basePath: BASE_PATH, priority: "low" });
  const head = [links, `<style>${styles}</style>`, headElements].join("");
  // Functions, because in texts dollar signs would mean something.
  return (
    template
      .replace('<html lang="de">', () => `<html lang="${locale}">`)
      .replace(/<title>[^<]*<\/title>/, "")
      // Styles and what is to be seen come first.
      .replace('<script type="module"', '<script type="module" fetchpriority="low"')
      .replace("</head>", () => `${head}</head>`)
      .replace(/<noscript>[^]*?<\/noscript>/, "")
      .replace(
        '<div id="root"></div>',
        () => `<div id="root">${rendered.slice(headElements.length)}</div>${dataBlock(FIRST_PAGE_ID, data)}`,
      )
  );
}
