import type { Locale } from "@kundenportal/domain/locale";
import type { Theme } from "@kundenportal/domain/theme";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Variables } from "../../graphql/trusted-operations";

/** What has to be known before the page at an address can be rendered. */
export interface FirstPagePlan {
  /** In the portal, the id of the client or document that the address is about; null: it does not say. */
  readonly focus: string | null;
  /** Trusted operations of the app. */
  readonly operations: readonly { readonly documentId: string; readonly variables: Variables }[];
}

export interface AskedPage {
  readonly url: URL;
  /** The language that was chosen in this browser; null: none. */
  readonly chosenLocale: Locale | null;
  /** The colour scheme in the same way. */
  readonly chosenTheme: Theme | null;
  /** That of whoever reads the page. */
  readonly ownLocale: Locale;
  /** IANA name. */
  readonly timeZone: string;
  readonly now: Date;
  /** What the planned operations came to, in their order. */
  readonly answers: readonly Readonly<Record<string, unknown>>[];
}

export interface RenderedPage {
  readonly html: string;
  /** The text of the only element `style` in it; null: it has none. */
  readonly styles: string | null;
}

/**
 * The part of an app's build that fills its pages: with what the app begins with and, in the portal, with what is to be seen before
 * any script runs.
 */
export interface FirstPageRenderer {
  /** Null for an address whose page comes without content. */
  readonly plan: (url: URL) => FirstPagePlan | null;
  /** Null where only the browser can tell what to show. Errors: rejects when the app can't be rendered with these answers. */
  readonly render: (page: AskedPage) => RenderedPage | null | Promise<RenderedPage | null>;
}

/** Null when the app is not built. `dir`: the folder of its build. */
export function loadFirstPageRenderer(dir: string): FirstPageRenderer | null {
  const path = join(dir, "server", "first-page.cjs");
  if (!existsSync(path)) return null;
  const loaded: unknown = createRequire(__filename)(path);
  if (!isRenderer(loaded)) throw new Error(`${path} renders nothing`);
  return loaded;
}

function isRenderer(loaded: unknown): loaded is FirstPageRenderer {
  return typeof loaded === "object" && loaded !== null && "plan" in loaded && "render" in loaded;
}
