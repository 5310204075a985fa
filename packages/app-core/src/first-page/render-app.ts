import { PassThrough } from "node:stream";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";

/** How React marks a part that it leaves to the browser. */
const LEFT_OUT = /<!--\$[!?]-->/;

/**
 * The app as HTML, all of it at once: it is small, and streaming would take scripts that the policy forbids.
 * Errors: rejects when any part of it could not be rendered.
 */
export async function renderApp(app: ReactElement): Promise<string> {
  const rendered = renderToString(app);
  if (LEFT_OUT.test(rendered))
    throw new Error("A part of the page could not be rendered", { cause: await findCause(app) });
  return rendered;
}

/** The error that React keeps to itself when it renders all at once. */
function findCause(app: ReactElement): Promise<unknown> {
  return new Promise((resolve) => {
    const { pipe } = renderToPipeableStream(app, {
      onError: resolve,
      onAllReady: () => {
        pipe(new PassThrough().on("end", () => resolve(undefined)).resume());
      },
    });
  });
}
