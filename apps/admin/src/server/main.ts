import { template } from "virtual:client-build";
import { hashOf } from "@kundenportal/app-core/operation-hash";
import { dataBlock, preloadLinks } from "@kundenportal/app-core/page-parts";
import type { Locale } from "@kundenportal/domain/locale";
import { createCache } from "../app/cache";
import { FIRST_PAGE_ID, type FirstPage } from "../app/first-page";
import { APP_PATH } from "../lib/app-url";
import { planPage } from "./page-plan";

interface PlannedAnswers {
  /** Pages of staff are about no link. */
  readonly focus: null;
  readonly operations: readonly {
    readonly documentId: string;
    readonly variables: Readonly<Record<string, unknown>>;
  }[];
}

interface AskedPage {
  readonly url: URL;
  /** The language that was chosen in this browser; null: none. */
  readonly chosenLocale: Locale | null;
  /** That of whoever is signed in. */
  readonly ownLocale: Locale;
  /** The data that the planned operations came to, in their order. */
  readonly answers: readonly Readonly<Record<string, unknown>>[];
}

interface FilledPage {
  readonly html: string;
  readonly styles: null;
}

/** What the API has to ask itself for before it can have the page at an address filled; null: it comes without content. */
export function plan({ pathname }: URL): PlannedAnswers | null {
  const planned = planPage(pathname);
  if (planned === null) return null;
  return {
    focus: null,
    operations: planned.operations.map(({ document, variables }) => ({ documentId: hashOf(document), variables })),
  };
}

/** The page that the build wrote, with the data that the app begins with, and with all that it needs on its way. */
export function render({ url, chosenLocale, ownLocale, answers }: AskedPage): FilledPage | null {
  const planned = planPage(url.pathname);
  if (planned === null) return null;
  const cache = createCache();
  for (const [index, { document, variables }] of planned.operations.entries()) {
    cache.writeQuery<unknown, Readonly<Record<string, unknown>>>({
      query: document,
      variables,
      data: answers[index] ?? null,
    });
  }
  const locale = chosenLocale ?? ownLocale;
  const first: FirstPage = { locale, cache: cache.extract() };
  const links = preloadLinks([planned.module], locale, { basePath: `${APP_PATH}/` });
  const html = template
    .replace('<html lang="de"', () => `<html lang="${locale}"`)
    .replace("</head>", () => `${links}</head>`)
    .replace("</body>", () => `${dataBlock(FIRST_PAGE_ID, first)}</body>`);
  return { html, styles: null };
}
