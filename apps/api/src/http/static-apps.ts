import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { compressed } from "./compression";
import { namedScope } from "./named-scope";

export interface StaticApp {
  readonly name: "admin" | "portal";
  /** The folder of the app's build. */
  readonly dir: string;
  /** Folders of earlier builds, whose files pages that are still open ask for. */
  readonly earlier?: readonly string[];
  /** Sends a page with its content; false: not this one. Omitted: pages are always sent without. */
  readonly sendFirstPage?: (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;
}

/** Builds have no folders in their assets. */
const FILE_NAME = /^[\w.-]+$/;

/**
 * Serves a built app below `/<name>/`: files with a hash in their name forever, the page itself always fresh, and the page
 * also for every path that only the app knows; with its content where the server can render it.
 */
export async function registerStaticApp(
  app: FastifyInstance,
  { name, dir, earlier = [], sendFirstPage }: StaticApp,
): Promise<void> {
  const pagePath = join(dir, "index.html");
  if (!existsSync(pagePath)) {
    app.log.warn({ app: name }, "the app is not built and will not be served");
    return;
  }
  const page = readFileSync(pagePath);
  const folders = [dir, ...earlier].map((folder) => join(folder, "assets"));
  const serve = namedScope(`the app ${name}`, async (scope) => {
    await scope.register(fastifyStatic, {
      root: folders,
      serve: false,
      // The builds have written `.br` and `.gz` beside each file that gains.
      preCompressed: true,
      immutable: true,
      maxAge: "1y",
      index: false,
      // The plugin sends `.br` or `.gz` but does not tell caches that others may get something else.
      setHeaders: (reply) => {
        reply.header("vary", "accept-encoding");
      },
    });
    scope.get<{ Params: { readonly file: string } }>(`/${name}/assets/:file`, async ({ params: { file } }, reply) => {
      // Of several folders the plugin looks in the last one only for a file that has no compressed form, so it gets the right one.
      const folder = folders.find((each) => FILE_NAME.test(file) && existsSync(join(each, file)));
      if (folder === undefined) reply.callNotFound();
      else await reply.sendFile(file, folder);
      return reply;
    });
    const icon = readFileSync(join(dir, "favicon.svg"));
    scope.get(`/${name}/favicon.svg`, async (_request, reply) =>
      compressed(reply)
        .header("content-type", "image/svg+xml")
        .header("cache-control", "public, max-age=86400")
        .send(icon),
    );
    for (const path of [`/${name}`, `/${name}/*`]) {
      scope.get(path, async (request, reply) => {
        // A missing file must not be answered with a page, or a broken deployment looks like broken code.
        if (/\.\w+$/.test(new URL(request.url, "http://localhost").pathname)) {
          reply.callNotFound();
          return reply;
        }
        if (sendFirstPage !== undefined && (await sendFirstPage(request, reply))) return reply;
        return compressed(reply)
          .header("content-type", "text/html; charset=utf-8")
          .header("cache-control", "no-cache")
          .send(page);
      });
    }
  });
  await app.register(serve);
}
