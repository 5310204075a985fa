import type { IncomingMessage, ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { fastify, type FastifyInstance } from "fastify";
import { CONNECTION_LIMITS } from "./connection-limits";
import { Connections, dropLostRequests } from "./connections";

const MAX_OPEN = 3;

let app: FastifyInstance;
/** Answers the requests that were begun, in their order. */
let waiting: ((answer: string) => void)[];
let sockets: Socket[];
beforeEach(async () => {
  waiting = [];
  sockets = [];
  app = fastify();
  dropLostRequests(app);
  app.get("/", () => new Promise((answer) => waiting.push(answer)));
  new Connections(app.server, CONNECTION_LIMITS, MAX_OPEN);
  await app.listen({ host: "127.0.0.1", port: 0 });
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await app.close();
});

interface Line {
  readonly socket: Socket;
  readonly closed: Promise<"closed">;
}

async function open(): Promise<Line> {
  const arrived = new Promise((done) => app.server.once("connection", done));
  const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  sockets.push(socket);
  socket.on("error", () => socket.destroy());
  const closed = new Promise<"closed">((done) => {
    socket.once("close", () => {
      done("closed");
    });
  });
  await arrived;
  return { socket: socket.resume(), closed };
}

async function ask({ socket }: Line, times = 1): Promise<void> {
  const arrived = new Promise((done) => app.server.once("request", done));
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".repeat(times));
  await arrived;
}

test("when there is no more room, whoever has been idle longest makes it", async () => {
  const busy = await open();
  await ask(busy);
  const idle = await open();
  const later = await open();

  const last = await open();

  expect(await idle.closed).toBe("closed");
  await ask(later);
  await ask(last);
  expect(waiting).toHaveLength(3);
});

test("a connection is closed on which many more requests come than answers were waited for", async () => {
  const line = await open();
  await ask(line, 200);

  expect(await line.closed).toBe("closed");
  expect(waiting.length).toBeLessThanOrEqual(20);
});

test("one after the other, requests come without end", async () => {
  const line = await open();
  for (let times = 0; times < 50; times += 1) {
    await ask(line);
    waiting.at(-1)?.("ok");
    await new Promise((done) => line.socket.once("data", done));
  }
  expect(waiting).toHaveLength(50);
});

describe("an answer larger than what fits on the line", () => {
  const BYTES = 20_000_000;

  /** How much of it comes, when `read` is how it is taken until the server is done with it. */
  async function bytesTaken(read: (line: Socket) => void, bytesPerSecond: number): Promise<number> {
    const server = fastify();
    new Connections(server.server, { ...CONNECTION_LIMITS, graceMs: 50, bytesPerSecond, lookMs: 20 });
    server.get("/", () => "x".repeat(BYTES));
    await server.listen({ host: "127.0.0.1", port: 0 });
    const done = new Promise((resolve) => {
      server.server.once("request", (_request: IncomingMessage, response: ServerResponse) => {
        response.once("close", resolve);
      });
    });
    const line = connect((server.server.address() as AddressInfo).port, "127.0.0.1");
    sockets.push(line);
    const closed = new Promise((resolve) => line.once("close", resolve));
    line.on("error", () => line.destroy());
    line.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    read(line);
    await done;
    line.resume();
    await closed;
    await server.close();
    return line.bytesRead;
  }

  const readBitByBit = (line: Socket): void => {
    line.pause();
    const timer = setInterval(() => {
      line.read(1_000);
    }, 20);
    line.once("close", () => {
      clearInterval(timer);
    });
  };

  test("is broken off when it is taken bit by bit", async () => {
    expect(await bytesTaken(readBitByBit, 1_000_000_000)).toBeLessThan(BYTES);
  });

  test("is given to the end to who takes it at a pace", async () => {
    expect(await bytesTaken((line) => line.resume(), 1_000)).toBeGreaterThan(BYTES);
  });
});
