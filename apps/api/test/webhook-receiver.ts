import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";

interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A program of a merchant's that is told of events. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  status = 200;
  location: string | null = null;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<WebhookReceiver> {
    const server = createServer();
    const receiver = new WebhookReceiver(server);
    server.on("request", (request: IncomingMessage, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const headers = request.headers as Record<string, string>;
        receiver.received.push({ headers, body: Buffer.concat(chunks).toString("utf8") });
        response.statusCode = receiver.status;
        if (receiver.location !== null) response.setHeader("location", receiver.location);
        response.end("thank you");
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/hook`;
  }

  get kinds(): readonly string[] {
    return this.received.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  }

  /** Whether the latest one is signed with this secret, as programs check it. */
  isSignedWith(secret: string): boolean {
    const latest = this.received.at(-1);
    if (latest === undefined) return false;
    try {
      new Webhook(secret).verify(latest.body, latest.headers);
      return true;
    } catch {
      return false;
    }
  }

  stop(): Promise<unknown> {
    return new Promise((done) => this.server.close(done));
  }
}
