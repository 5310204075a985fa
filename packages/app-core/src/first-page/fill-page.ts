import { template } from "virtual:client-build";
import type { Locale } from "@kundenportal/domain/locale";
import type { Theme } from "@kundenportal/domain/theme";
import { dataBlock, preloadLinks } from "./page-parts";

/** What React puts in front of the content when it belongs into the page's head. */
const HEAD_ELEMENTS = /^(?:<title>[^<]*<\/title>|<(?:link|meta)\b[^>]*>)+/;

interface PageParts {
  /** Of the app, with a slash at its end. */
  readonly basePath: string;
  readonly locale: Locale;
  readonly theme?: Theme | null;
  /** As React rendered the app; null: it renders itself. */
  readonly rendered: string | null;
  /** A style sheet; null: none of its own. It has no `<` in it. */
  readonly styles: string | null;
  /** What the app begins with. */
  readonly data: object;
  /** Of the element that it is in. */
  readonly dataId: string;
  /** Modules that are loaded along with the app. */
  readonly modules: readonly string[];
}

/** The whole page: the one that the build wrote, filled. */
export function fillPage({
  basePath,
  locale,
  theme = null,
  rendered,
  styles,
  data,
  dataId,
  modules,
}: PageParts): string {
  const [headElements = ""] = HEAD_ELEMENTS.exec(rendered ?? "") ?? [];
  const links = preloadLinks(modules, locale, { basePath, ...(rendered !== null && { priority: "low" }) });
  const head = [links, styles === null ? "" : `<style>${styles}</style>`, headElements].join("");
  const scheme = theme === null || theme === "system" ? "" : ` data-theme="${theme}"`;
  // Functions, because in texts dollar signs would mean something.
  return pageOf({ isRendered: rendered !== null, hasTitle: headElements.includes("<title>") })
    .replace('<html lang="de"', () => `<html lang="${locale}"${scheme}`)
    .replace("</head>", () => `${head}</head>`)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root">${rendered?.slice(headElements.length) ?? ""}</div>${dataBlock(dataId, data)}`,
    );
}

/** As the build wrote it, without what the content takes the place of. */
function pageOf({ isRendered, hasTitle }: { readonly isRendered: boolean; readonly hasTitle: boolean }): string {
  if (!isRendered) return template;
  return (
    template
      .replace(hasTitle ? /<title>[^<]*<\/title>/ : "", "")
      .replace(/<noscript>[^]*?<\/noscript>/, "")
      // Styles and what is to be seen come first.
      .replace('<script type="module"', '<script type="module" fetchpriority="low"')
  );
}
