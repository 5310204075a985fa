import { connect, type Socket } from "node:net";
import { createTestApi, type TestApi } from "../../test/create-test-api";

let api: TestApi;
let port: number;
beforeAll(async () => {
  const connectionLimits = {
    headersMs: 300,
    requestMs: 2_000,
    idleMs: 400,
    silenceMs: 400,
    graceMs: 300,
    bytesPerSecond: 500,
    lookMs: 50,
  };
  api = await createTestApi({}, { connectionLimits });
  port = Number(new URL(await api.server.listen()).port);
});
afterAll(() => api.close());

/** What the server sends until it closes the connection. Never resolves while it keeps it. */
async function untilClosed(behave: (socket: Socket) => void): Promise<string> {
  const closed = new Promise((resolve) => {
    api.server.app.server.once("connection", (theirs: Socket) => theirs.once("close", resolve));
  });
  const parts: Buffer[] = [];
  const socket = connect(port, "127.0.0.1", () => {
    behave(socket);
  });
  const ended = new Promise((resolve) => socket.once("close", resolve));
  socket.on("data", (part: Buffer) => parts.push(part));
  // Cut off is closed, too.
  socket.on("error", () => undefined);
  await closed;
  // One that reads nothing does not notice.
  if (socket.isPaused()) socket.destroy();
  await ended;
  return Buffer.concat(parts).toString();
}

const POST = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
const PAUSE_MS = 50;

/** The same again and again, for as long as the connection lives: never silent, never done. */
function trickle(socket: Socket, text: string): void {
  const timer = setInterval(() => socket.write(text), PAUSE_MS);
  socket.on("close", () => {
    clearInterval(timer);
  });
}

describe("a connection is closed that", () => {
  test("says nothing at all", async () => {
    expect(await untilClosed(() => undefined)).not.toContain("200 OK");
  });

  test("stops in the middle of its headers", async () => {
    expect(await untilClosed((socket) => socket.write("GET /health HTTP/1.1\r\nHost:"))).not.toContain("200 OK");
  });

  test("sends headers one by one without end (Slowloris)", async () => {
    const answer = await untilClosed((socket) => {
      socket.write("GET /health HTTP/1.1\r\n");
      trickle(socket, "X-a: b\r\n");
    });
    expect(answer).toContain("408 Request Timeout");
  });

  test("stops in the middle of its body", async () => {
    const answer = await untilClosed((socket) => socket.write(`${POST}Content-Length: 100\r\n\r\n{`));
    expect(answer).not.toContain("200 OK");
  });

  test.each([
    ["a small body", 100, " "],
    ["a large one", 60_000, " "],
    ["one at a good pace, and without end", 60_000, " ".repeat(100)],
  ])("sends %s bit by bit", async (_what, length, piece) => {
    const answer = await untilClosed((socket) => {
      socket.write(`${POST}Content-Length: ${String(length)}\r\n\r\n`);
      trickle(socket, piece);
    });
    expect(answer).toContain("408 Request Timeout");
  });

  test("goes on sending bit by bit after it was refused", async () => {
    const answer = await untilClosed((socket) => {
      socket.write(`${POST}Transfer-Encoding: chunked\r\n\r\n`);
      trickle(socket, "1\r\n \r\n");
    });
    expect(answer).toContain("411 Length Required");
  });

  test("takes nothing of what it asked for", async () => {
    const body = JSON.stringify({ query: "{ __schema { types { name description fields { name description } } } }" });
    const request = `${POST}Content-Length: ${String(body.length)}\r\n\r\n${body}`;
    await untilClosed((socket) => socket.pause().write(request.repeat(20)));
  });

  test("was answered and asks nothing more", async () => {
    const answer = await untilClosed((socket) => socket.write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n"));
    expect(answer).toContain("200 OK");
  });

  test("speaks TLS, or anything else", async () => {
    expect(await untilClosed((socket) => socket.write(Buffer.from("160301020001", "hex")))).toContain(
      "400 Bad Request",
    );
    expect(await untilClosed((socket) => socket.write("EHLO x\r\n"))).toContain("400 Bad Request");
  });
});

test("who sends slowly, but at a pace, is waited for", async () => {
  const text = JSON.stringify({ query: "{ __typename }", variables: { x: "x".repeat(10_000) } });
  const answer = await untilClosed((socket) => {
    socket.write(`${POST}Content-Length: ${String(text.length)}\r\n\r\n`);
    let at = 0;
    const timer = setInterval(() => {
      socket.write(text.slice(at, at + 1_000));
      at += 1_000;
      if (at >= text.length) clearInterval(timer);
    }, PAUSE_MS);
  });
  expect(answer).toContain("200 OK");
  expect(answer).toContain("__typename");
});
