import { createServer, connect, type AddressInfo, type Server, type Socket } from "node:net";

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
}

/** Stands between a server and its database, and does what networks do. */
export class TcpProxy {
  private readonly pairs = new Set<Pair>();
  /** On which something was swallowed. */
  private readonly lost = new WeakSet<Pair>();
  private mode: "PASS" | "SWALLOW" | "SWALLOW_ANSWERS" | "REFUSE" = "PASS";

  private constructor(
    private readonly listener: Server,
    private readonly target: URL,
  ) {
    listener.on("connection", (client) => {
      this.accept(client);
    });
  }

  static async start(target: string): Promise<TcpProxy> {
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    return new TcpProxy(listener, new URL(target));
  }

  /** The database's address, through here. */
  get url(): string {
    const url = new URL(this.target);
    const { port } = this.listener.address() as AddressInfo;
    url.hostname = "127.0.0.1";
    url.port = String(port);
    url.search = "";
    return url.toString();
  }

  /** Everything stays open, nothing arrives any more. */
  swallow(): void {
    this.mode = "SWALLOW";
  }

  /** What is asked arrives, the answers do not. */
  swallowAnswers(): void {
    this.mode = "SWALLOW_ANSWERS";
  }

  /** Connections end at once, and none can be opened. */
  refuse(): void {
    this.mode = "REFUSE";
    this.cut();
  }

  /** New connections work; those on which something got lost never will. */
  pass(): void {
    if (this.mode === "SWALLOW" || this.mode === "SWALLOW_ANSWERS") this.forgetOpen();
    this.mode = "PASS";
  }

  /** Ends all connections. */
  cut(): void {
    for (const { client, server } of this.pairs) {
      client.destroy();
      server.destroy();
    }
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.listener.close(resolve));
    this.cut();
    await closed;
  }

  private accept(client: Socket): void {
    if (this.mode === "REFUSE") {
      client.destroy();
      return;
    }
    const server = connect({ host: "127.0.0.1", port: Number(this.target.port) });
    const pair = { client, server };
    this.pairs.add(pair);
    client.on("data", (bytes) => {
      if (this.mode !== "SWALLOW" && !this.lost.has(pair)) server.write(bytes);
    });
    server.on("data", (bytes) => {
      if (this.mode === "PASS" && !this.lost.has(pair)) client.write(bytes);
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => {
        // A network that swallows everything also swallows the end of a connection.
        if (this.mode === "PASS" || this.mode === "REFUSE") other.destroy();
        if (one === server) this.pairs.delete(pair);
      });
    }
  }

  private forgetOpen(): void {
    for (const pair of this.pairs) this.lost.add(pair);
  }
}
