import { createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** An SMTP server on loopback, mute or obliging, that knows what was sent to it. */
export class MailServer {
  /** The recipients of what was delivered, as often as it was. */
  readonly delivered: string[] = [];
  private readonly sockets: Socket[] = [];
  private connected: () => void = () => undefined;
  /** Resolves when somebody has come with an email: the first connection only looks whether the server is there. */
  readonly hasVisitor = new Promise<void>((resolve) => {
    this.connected = () => {
      if (this.sockets.length > 1) resolve();
    };
  });

  private constructor(
    private readonly server: Server,
    private readonly isMute: boolean,
  ) {
    server.on("connection", (socket) => {
      this.sockets.push(socket);
      socket.on("error", () => socket.destroy());
      this.connected();
      if (!this.isMute) this.talk(socket);
    });
  }

  static async start({ isMute = false }: { readonly isMute?: boolean } = {}): Promise<MailServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new MailServer(server, isMute);
  }

  /** Settings of a server that sends its mails here. */
  get settings(): Readonly<Record<string, string>> {
    const { port } = this.server.address() as AddressInfo;
    return { SMTP_URL: `smtp://127.0.0.1:${String(port)}`, MAIL_FROM: "portal@example.com" };
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private talk(socket: Socket): void {
    let isData = false;
    let to = "";
    let rest = "";
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      const lines = (rest + chunk.toString("utf8")).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (isData && line !== ".") continue;
        if (isData) this.delivered.push(to);
        to = /^RCPT TO:<(.+)>/.exec(line)?.[1] ?? to;
        isData = line === "DATA";
        socket.write(isData ? "354 go on\r\n" : "250 ok\r\n");
      }
    });
  }
}
