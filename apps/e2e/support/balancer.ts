import { Agent, createServer, type IncomingMessage, request as ask, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/**
 * What stands in front of several processes and does what proxies do by default: takes one after the other; goes on to the next
 * when one can't be reached, or when it dies over what changes nothing; otherwise answers 502.
 */
export class Balancer {
  /** Requests that changed something and died with their process. */
  lost = 0;
  private turn = 0;
  // A connection that was kept may have died since.
  private readonly agent = new Agent({ keepAlive: false });

  private constructor(
    private readonly server: Server,
    private readonly ports: readonly number[],
  ) {
    server.on("request", (request, response) => {
      void this.pass(request, response);
    });
  }

  static async start(ports: readonly number[]): Promise<Balancer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Balancer(server, ports);
  }

  get origin(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}`;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    this.turn += 1;
    for (let tries = 0; tries < this.ports.length; tries += 1) {
      const port = this.ports[(this.turn + tries) % this.ports.length] ?? 0;
      const outcome = await this.tryAt(port, { request, body, response });
      if (outcome === "ANSWERED") return;
      if (outcome === "DIED" && request.method !== "GET") {
        this.lost += 1;
        break;
      }
    }
    response.writeHead(502, { "content-type": "text/html" }).end("<h1>502 Bad Gateway</h1>");
  }

  private tryAt(
    port: number,
    { request, body, response }: { request: IncomingMessage; body: Buffer; response: ServerResponse },
  ): Promise<"ANSWERED" | "DIED" | "NOBODY"> {
    const { method, url: path, headers } = request;
    return new Promise((resolve) => {
      const asked = ask({ host: "127.0.0.1", port, method, path, headers, agent: this.agent }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        // Too late for another one: whoever reads it notices that its end is missing.
        answer.once("error", () => response.destroy());
        answer.once("close", () => {
          resolve("ANSWERED");
        });
      });
      asked.once("error", (error) => {
        resolve("code" in error && error.code === "ECONNREFUSED" ? "NOBODY" : "DIED");
      });
      asked.end(body);
    });
  }
}
