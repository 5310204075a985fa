import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { OutsideAddresses } from "./outside-address";
import { type OutsideAnswer, sendToOutside } from "./send-to-outside";

let server: Server;
let asked: string[];
let answers = true;
beforeEach(async () => {
  asked = [];
  answers = true;
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (answers) response.end("x".repeat(5_000));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
});

function send(allowed: readonly string[], host: string, limitMs = 5_000): Promise<OutsideAnswer> {
  const url = `http://${host}:${String((server.address() as AddressInfo).port)}/hook`;
  const { signal } = new AbortController();
  return sendToOutside(new OutsideAddresses(allowed), { url, headers: {}, body: "{}", limitMs, signal });
}

test("a name that leads into the own network is not connected to", async () => {
  await expect(send([], "localhost")).rejects.toThrow("localhost leads into the own network.");
  await expect(send([], "127.0.0.1")).rejects.toThrow("in the own network");
  expect(asked).toEqual([]);
});

test("what the operator lists is, and only the beginning of the answer is read", async () => {
  const { status, text } = await send(["127.0.0.0/8", "::1"], "localhost");
  expect([status, text.length]).toEqual([200, 2_000]);
});

test("who does not answer in time is left", async () => {
  answers = false;
  await expect(send(["127.0.0.1"], "127.0.0.1", 100)).rejects.toThrow("No answer within 0.1 seconds.");
});
