import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { once } from "node:events";

/** Longer than people wait without a sign. */
const DELAY_MS = 700;

const FAULTS = ["drop", "502", "delay"] as const;
type Fault = (typeof FAULTS)[number] | "lost answer";

export interface BadProxy {
  readonly origin: string;
  /** How often each of its faults happened. */
  readonly counts: Readonly<Record<Fault, number>>;
  close(): Promise<void>;
}

/**
 * A line on which everything goes wrong once: whatever is asked for the first time is lost, answered by a gateway, or comes late, in
 * turn. Of each operation of an app one request is done by the server, and its answer is lost. What the browser itself loads as a page
 * is only late: an error page of its own is nothing that an app can do anything about.
 */
export async function startBadProxy(target: string): Promise<BadProxy> {
  const seen = new Set<string>();
  const counts = { drop: 0, "502": 0, delay: 0, "lost answer": 0 };
  const lost = new Set<string>();
  let turn = 0;

  async function handle(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const operation = operationOf(incoming, body);
    if (operation !== null && !lost.has(operation)) {
      lost.add(operation);
      counts["lost answer"] += 1;
      pass(incoming, body, answer, { isLost: true });
      return;
    }
    const key = `${incoming.method ?? ""} ${incoming.url ?? ""} ${body.toString()}`;
    if (!seen.has(key)) {
      seen.add(key);
      turn += 1;
      const isPage = incoming.headers["sec-fetch-mode"] === "navigate" || isForm(incoming);
      const fault = isPage ? "delay" : (FAULTS[turn % FAULTS.length] ?? "drop");
      counts[fault] += 1;
      if (fault === "drop") {
        incoming.socket.destroy();
        return;
      }
      if (fault === "502") {
        answer.writeHead(502, { "content-type": "text/html" }).end("<h1>502 Bad Gateway</h1>");
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
    }
    pass(incoming, body, answer);
  }

  /** Addresses in answers lead through the proxy again. */
  function pass(
    { method, url, headers }: IncomingMessage,
    body: Buffer,
    answer: ServerResponse,
    { isLost = false } = {},
  ): void {
    const own = originOf(proxy);
    const back = (text: string): string => text.replaceAll(target, own);
    const sent = request(`${target}${url ?? ""}`, {
      method,
      headers: { ...headers, host: new URL(target).host, "accept-encoding": "identity", ...forward(headers, own) },
    });
    sent.on("error", () => answer.destroy());
    sent.on("response", (response) => {
      void buffer(response).then((content) => {
        if (isLost) {
          answer.destroy();
          return;
        }
        const { "content-length": _length, location, ...rest } = response.headers;
        const isText = /json|html/.test(rest["content-type"] ?? "");
        answer.writeHead(response.statusCode ?? 500, {
          ...rest,
          ...(location !== undefined && { location: back(location) }),
        });
        answer.end(isText ? back(content.toString()) : content);
      });
    });
    sent.end(body);
  }

  /** The server compares where a request comes from with its own address. */
  function forward(headers: IncomingMessage["headers"], own: string): Record<string, string> {
    return headers.origin === own ? { origin: target } : {};
  }

  const proxy = createServer((incoming, answer) => {
    handle(incoming, answer).catch(() => answer.destroy());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    origin: originOf(proxy),
    counts,
    close: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await once(proxy, "close");
    },
  };
}

/** Apps send the hash of an operation; null: it is none. */
function operationOf({ url = "" }: IncomingMessage, body: Buffer): string | null {
  if (!url.endsWith("/graphql")) return null;
  const { documentId } = JSON.parse(body.toString()) as { readonly documentId?: unknown };
  return typeof documentId === "string" ? documentId : null;
}

function isForm({ headers }: IncomingMessage): boolean {
  return headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy does not listen");
  return `http://127.0.0.1:${String(address.port)}`;
}
