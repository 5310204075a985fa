import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { type Fault, FaultPlan } from "./fault-plan";

export interface FakeRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** As it was sent. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FakeAnswer {
  readonly status: number;
  readonly body: string;
  /** Instead of those of JSON. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A provider's API over real HTTP on this machine, with a plan of what goes wrong. Remembers its requests. */
export class FakeServer {
  readonly faults = new FaultPlan();
  readonly requests: FakeRequest[] = [];
  private readonly server: Server;
  private address: string | null = null;

  /** `refusal`: the body of answers that only say no; by default what a proxy in front would say. */
  constructor(
    private readonly answer: (request: FakeRequest) => FakeAnswer,
    private readonly refusal = "<p>Please come back later</p>",
  ) {
    this.server = createServer((request, response) => {
      void this.serve(request, response);
    });
  }

  /** `http://127.0.0.1:port`. Errors: throws before `listen`. */
  get origin(): string {
    if (this.address === null) throw new Error("The fake provider does not listen yet");
    return this.address;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    const address = this.server.address();
    if (address === null || typeof address === "string") throw new Error("No port was given");
    this.address = `http://127.0.0.1:${address.port}`;
    return this.address;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** How often something was requested. */
  count(method: string, path: RegExp): number {
    return this.requests.filter((request) => request.method === method && path.test(request.path)).length;
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk as Uint8Array));
    const [path = "", query = ""] = (incoming.url ?? "").split("?", 2);
    const method = incoming.method ?? "";
    const body = Buffer.concat(chunks).toString("utf8");
    const request: FakeRequest = { method, path, query, headers: incoming.headers, body };
    this.requests.push(request);
    const fault = this.faults.take(method, path);
    if (fault?.kind === "REFUSE") {
      if (fault.retryAfter !== undefined) response.setHeader("retry-after", fault.retryAfter);
      response.writeHead(fault.status).end(this.refusal);
      return;
    }
    const answer = this.answer(request);
    await this.send(response, answer, fault);
  }

  private async send(
    response: ServerResponse,
    { status, body, headers }: FakeAnswer,
    fault: Fault | null,
  ): Promise<void> {
    if (fault?.kind === "LOSE_ANSWER") {
      response.destroy();
      return;
    }
    if (fault?.kind === "DELAY") await pause(fault.milliseconds);
    if (fault?.kind === "HOLD") await fault.until;
    if (response.destroyed) return;
    if (fault?.kind === "DRIP") {
      drip(response, status);
      return;
    }
    if (fault?.kind === "FAIL_AFTER") {
      response.writeHead(fault.status, { "content-type": "text/html" }).end("<p>Bad gateway</p>");
    } else if (fault?.kind === "GARBAGE") {
      response.writeHead(200, { "content-type": "text/html" }).end("<html>");
    } else {
      response.writeHead(status, headers ?? { "content-type": "application/json" }).end(body);
    }
  }
}

const DRIP_MS = 20;

/** Spaces, which may stand before JSON, for as long as somebody listens. */
function drip(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), DRIP_MS);
  response.once("close", () => {
    clearInterval(timer);
  });
}
