import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A program that is sent events. */
export class EventReceiver {
  private readonly ids: string[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<EventReceiver> {
    const server = createServer();
    const receiver = new EventReceiver(server);
    server.on("request", (request, response) => {
      request.resume();
      request.once("end", () => {
        receiver.ids.push(String(request.headers["webhook-id"]));
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/events`;
  }

  /** The ids that came, in order, once they are all. */
  async until(isAll: (seen: readonly string[]) => boolean): Promise<string[]> {
    while (!isAll(this.ids)) await pause(50);
    return [...this.ids];
  }

  stop(): Promise<unknown> {
    return new Promise((done) => this.server.close(done));
  }
}
