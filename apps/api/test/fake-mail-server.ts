import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** How the server treats emails to a domain. */
export type MailManners =
  /** Says nothing any more once it has heard the recipient. */
  | "SILENT"
  /** Takes the email and never says so. */
  | "SILENT_AFTER_DATA"
  /** Talks without ever coming to an end. */
  | "DRIPS"
  /** Takes the email and hangs up. */
  | "HANGS_UP"
  /** Wants to be asked again later. */
  | "BUSY";

const DRIP_MS = 20;

/** An SMTP server on this machine that treats each domain as it is told, and everybody else well. */
export class FakeMailServer {
  /** The recipients of what it took, as often as it did. */
  readonly taken: string[] = [];
  /** What they said, in the same order. */
  readonly messages: string[] = [];
  /** Called when it takes an email, before it says so. */
  onTake: (to: string) => void = () => undefined;
  /** True: it accepts connections and never greets. */
  isMute = false;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly manners: Readonly<Record<string, MailManners>>,
  ) {
    server.on("connection", (socket) => {
      this.sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => this.sockets.delete(socket));
      if (!this.isMute) this.talk(socket);
    });
  }

  static async start(manners: Readonly<Record<string, MailManners>> = {}): Promise<FakeMailServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new FakeMailServer(server, manners);
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${String(port)}`;
  }

  /** Ends all conversations. */
  hangUp(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.hangUp();
    await closed;
  }

  private talk(socket: Socket): void {
    let to = "";
    let isData = false;
    const message: string[] = [];
    let rest = "";
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      const lines = (rest + chunk.toString("latin1")).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (isData && line !== ".") {
          message.push(line.replace(/^\./, ""));
          continue;
        }
        const isEnd = isData;
        to = /^RCPT TO:<(.+)>/.exec(line)?.[1] ?? to;
        isData = line === "DATA";
        if (isEnd) this.messages.push(message.splice(0).join("\r\n"));
        const answer = isEnd ? this.take(socket, to) : this.answer(socket, line, to);
        if (answer !== null) socket.write(`${answer}\r\n`);
      }
    });
  }

  private mannersOf(to: string): MailManners | null {
    return this.manners[to.slice(to.lastIndexOf("@") + 1)] ?? null;
  }

  private answer(socket: Socket, line: string, to: string): string | null {
    if (line === "DATA") return "354 go on";
    const manners = line.startsWith("RCPT") ? this.mannersOf(to) : null;
    if (manners === "SILENT") return null;
    if (manners === "BUSY") return "451 try later";
    if (manners === "DRIPS") drip(socket);
    return manners === "DRIPS" ? null : "250 ok";
  }

  private take(socket: Socket, to: string): string | null {
    this.taken.push(to);
    this.onTake(to);
    const manners = this.mannersOf(to);
    if (manners === "HANGS_UP") socket.destroy();
    return manners === "HANGS_UP" || manners === "SILENT_AFTER_DATA" ? null : "250 ok";
  }
}

function drip(socket: Socket): void {
  const timer = setInterval(() => socket.write("250-still thinking\r\n"), DRIP_MS);
  socket.once("close", () => {
    clearInterval(timer);
  });
}
