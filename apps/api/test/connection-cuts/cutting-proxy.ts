import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import type { Dice } from "../operation-fuzz/operation-maker";

const Fate = {
  /** Nothing happens to it. */
  ARRIVES: "ARRIVES",
  /** In the middle of what is asked. */
  CUT_WHILE_ASKING: "CUT_WHILE_ASKING",
  /** At some moment after all of it was asked: while it is being done, or a little later. */
  CUT_WHILE_WORKING: "CUT_WHILE_WORKING",
  /** In the middle of the answer, so all of it was done. */
  CUT_WHILE_ANSWERING: "CUT_WHILE_ANSWERING",
} as const;
const FATES = Object.values(Fate);

/** Of a request without files. */
const ASKED_BYTES = 600;
const WORK_MS = 40;
const ANSWERED_BYTES = 300;

/** Stands between programs and the server, and ends connections at random moments. One request for each connection. */
export class CuttingProxy {
  cuts = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly listener: Server,
    private readonly target: URL,
    private readonly dice: Dice,
  ) {
    listener.on("connection", (client) => {
      this.accept(client);
    });
  }

  static async start(target: string, dice: Dice): Promise<CuttingProxy> {
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    return new CuttingProxy(listener, new URL(target), dice);
  }

  get port(): number {
    return (this.listener.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.listener.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private accept(client: Socket): void {
    const server = connect({ host: "127.0.0.1", port: Number(this.target.port) });
    const fate = FATES[this.dice.roll(FATES.length)];
    const cut = (): void => {
      this.cuts += 1;
      client.destroy();
      server.destroy();
    };
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
    // Also where it is longer than expected: then it is cut before its end, otherwise a moment after it.
    pass(client, server, fate === Fate.CUT_WHILE_ASKING ? { bytes: this.dice.roll(ASKED_BYTES), cut } : null);
    pass(server, client, fate === Fate.CUT_WHILE_ANSWERING ? { bytes: this.dice.roll(ANSWERED_BYTES), cut } : null);
    if (fate !== Fate.CUT_WHILE_WORKING) return;
    const afterMs = this.dice.roll(WORK_MS);
    client.once("data", () => {
      setTimeout(cut, afterMs).unref();
    });
  }
}

/** Ends both after as many bytes; null: never. */
function pass(from: Socket, to: Socket, end: { readonly bytes: number; readonly cut: () => void } | null): void {
  let left = end?.bytes ?? Infinity;
  from.on("data", (chunk: Buffer) => {
    to.write(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) end?.cut();
  });
  from.on("end", () => to.end());
}
