import { randomBytes } from "node:crypto";
import { negotiate } from "@fastify/accept-negotiator";
import type { FastifyInstance, FastifyReply } from "fastify";
import { type RuruClientConfig, ruruHTML } from "ruru/server";
import { getStaticFile } from "ruru/static";
import { compressed } from "./compression";
import { adminExamples, type PlaygroundRules, portalExamples } from "./playground-examples";

const STATIC_PATH = "/playground-assets/";

const SURFACES = {
  admin: { path: "/graphql", endpoint: "/graphql", title: "Admin API", examples: adminExamples },
  portal: { path: "/portal/graphql", endpoint: "/portal/graphql", title: "Portal API", examples: portalExamples },
} as const;

export type PlaygroundPath = Surface["path"];

/** The files of the playground: everything it needs comes from us, so it works without internet access. */
export function registerPlaygroundFiles(app: FastifyInstance, findFile = getStaticFile): void {
  app.get(`${STATIC_PATH}*`, async (request, reply) => {
    const file = await findFile({
      staticPath: STATIC_PATH,
      urlPath: request.url,
      // The package has Brotli only, and would also send it to a browser that refuses it.
      acceptEncoding: negotiate(request.headers["accept-encoding"] ?? "", ["br", "gzip"]) ?? "",
    });
    if (file === null) {
      reply.callNotFound();
      return reply;
    }
    // Weak: with and without compression it is the same file in other bytes.
    const etag = `W/${file.headers["etag"] ?? ""}`;
    void compressed(reply).headers({ ...file.headers, etag, "cache-control": "public, max-age=86400" });
    return request.headers["if-none-match"] === etag ? reply.code(304).send() : reply.send(file.content);
  });
}

/** The page for one surface. It has inline scripts and styles, hence a policy of its own with a nonce. */
export function sendPlayground(reply: FastifyReply, path: PlaygroundPath, rules: PlaygroundRules): FastifyReply {
  const nonce = randomBytes(16).toString("base64");
  return compressed(reply)
    .header("content-type", "text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .header(
      "content-security-policy",
      [
        "default-src 'self'",
        `script-src 'self' 'nonce-${nonce}'`,
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "worker-src 'self' blob:",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ].join("; "),
    )
    .send(renderPage(path === "/graphql" ? SURFACES.admin : SURFACES.portal, nonce, rules));
}

type Surface = (typeof SURFACES)[keyof typeof SURFACES];

function renderPage(surface: Surface, nonce: string, rules: PlaygroundRules): string {
  return ruruHTML({
    staticPath: STATIC_PATH,
    endpoint: surface.endpoint,
    clientConfig: clientConfig(surface, rules),
    htmlParts: {
      titleTag: `<title>${surface.title} – Kundenportal</title>`,
      metaTags: (tags: string) => `${tags}<meta name="viewport" content="width=device-width, initial-scale=1" />`,
      styleTags: (tags: string) => `${tags}<style>${BAR_STYLE}</style>`,
      bodyContent: (content: string) => `${renderBar(surface)}<script>${restoreTabs(surface)}</script>${content}`,
    },
  }).replaceAll("<script", `<script nonce="${nonce}"`);
}

/** The package's types declare every setting as required, in terms of another package that it does not include. */
function clientConfig({ examples }: Surface, rules: PlaygroundRules): RuruClientConfig {
  const settings: Partial<RuruClientConfig> = {
    defaultQuery: examples(rules),
    defaultHeaders: JSON.stringify({ Authorization: "Bearer " }, null, 2),
    isHeadersEditorEnabled: true,
  };
  return settings as RuruClientConfig;
}

function renderBar(current: Surface): string {
  const links = Object.values(SURFACES).map(
    ({ path, title }) => `<a href="${path}"${path === current.path ? ' aria-current="page"' : ""}>${title}</a>`,
  );
  return `<nav class="surfaces" aria-label="API"><strong>Kundenportal</strong>${links.join("")}</nav>`;
}

/**
 * The package keeps its tabs, of both surfaces in one place, and opens an empty one beside them with each load, because it does not
 * keep what the open one says. Here each surface gets its own back; without one that says something it begins with the examples.
 */
function restoreTabs({ path }: Surface): string {
  return `
  const [here, left] = ["${path}", localStorage.getItem("playground:surface")];
  if (left !== null && left !== here) {
    localStorage.setItem("playground:tabs:" + left, localStorage.getItem("graphiql:tabState") ?? "");
    localStorage.setItem("graphiql:tabState", localStorage.getItem("playground:tabs:" + here) ?? "");
  }
  localStorage.setItem("playground:surface", here);
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem("graphiql:tabState"));
    const open = [tabs[activeTabIndex], ...tabs].find((tab) => tab && tab.query && tab.query.trim() !== "");
    localStorage.setItem("graphiql:query", open.query);
    if (open.variables) localStorage.setItem("graphiql:variables", open.variables);
    else localStorage.removeItem("graphiql:variables");
  } catch {
    for (const name of ["tabState", "query", "variables"]) localStorage.removeItem("graphiql:" + name);
  }`;
}

const BAR_STYLE = `
  .surfaces { display: flex; gap: 4px; align-items: center; height: 44px; padding: 0 16px; font: 14px system-ui, sans-serif; background: #16181d; color: #fff; }
  .surfaces strong { margin-right: 12px; }
  .surfaces a { padding: 6px 12px; border-radius: 6px; color: #c9ced8; text-decoration: none; }
  .surfaces a[aria-current] { background: #2c313b; color: #fff; }
  #ruru-root { height: calc(100vh - 44px) !important; }`;
