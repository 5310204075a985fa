import { connect, type Socket } from "node:net";
import { buildClient, listMails, SEND } from "../../src/modules/mail/sending/mail.test-support";
import { buildServer, type ServerProcess, startServerProcess } from "../server-process";
import { MailServer } from "./mail-servers";
import { lockClients } from "./row-lock";
import { createScene, LIMIT_MS, type Scene, until } from "./scene";

let scene: Scene;
const servers: ServerProcess[] = [];
const mailServers: MailServer[] = [];
beforeAll(async () => {
  buildServer();
  scene = await createScene({ databaseWaitMs: 10_000 });
}, LIMIT_MS);
afterAll(async () => {
  for (const server of servers) await server.kill();
  for (const mailServer of mailServers) await mailServer.close();
  await scene.api.close();
});

async function start(options: Parameters<typeof startServerProcess>[1] = {}): Promise<ServerProcess> {
  const server = await startServerProcess(scene.environment, options);
  servers.push(server);
  return server;
}

async function startMailServer(options?: { readonly isMute: boolean }): Promise<MailServer> {
  const mailServer = await MailServer.start(options);
  mailServers.push(mailServer);
  return mailServer;
}

/** What a client sends, and then nothing more. */
const CLIENTS: Readonly<Record<string, string>> = {
  "that came ahead of its request": "",
  "in the middle of the headers": "GET /health HTTP/1.1\r\nHost: x\r\n",
  "in the middle of the body":
    "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
  "whose request has just ended": "GET /health HTTP/1.1\r\nHost: x\r\n\r\n",
  "that never reads what it asked for": "GET /health HTTP/1.1\r\nHost: x\r\n\r\n".repeat(5_000),
};

it(
  "ends whatever clients do, and closes their connections",
  async () => {
    const server = await start();
    const port = Number(new URL(server.origin).port);
    const closed: Promise<unknown>[] = [];
    for (const [kind, bytes] of Object.entries(CLIENTS)) {
      const socket: Socket = connect(port, "127.0.0.1");
      socket.on("error", () => socket.destroy());
      if (!kind.includes("never reads")) socket.resume();
      closed.push(new Promise((done) => socket.once("close", done)));
      await new Promise((done) => socket.once("connect", done));
      if (bytes !== "") socket.write(bytes);
    }
    // Asked after all of them, so all of them have arrived.
    await scene.read(server);

    expect(await server.stop()).toBe(0);

    // The one that never reads notices nothing; the process it was connected to is gone.
    await Promise.all(closed.slice(0, -1));
    expect(server.lines.join("")).toContain("connections were cut off");
  },
  LIMIT_MS,
);

it(
  "answers what is under way first",
  async () => {
    const server = await start({ settings: { STOP_WAIT_SECONDS: "20" } });
    await scene.read(server);
    const unlock = await lockClients(scene.environment);
    const asked = scene.write(server, "under way");
    await scene.read(server);

    const stopped = server.stop();
    await unlock();

    expect(await asked).toMatchObject({ status: 200, code: null });
    expect(await stopped).toBe(0);
    expect(await scene.names()).toContain("under way");
  },
  LIMIT_MS,
);

it(
  "hands the emails back that it could not send, so that another process sends them at once",
  async () => {
    const staff = await scene.merchant.staff();
    const { id } = await buildClient(staff);
    await staff(SEND, { input: { kind: "PORTAL_LINK", clientId: id, idempotencyKey: "handed back" } });
    const mute = await startMailServer({ isMute: true });
    const first = await start({ runWorkers: true, settings: mute.settings });
    await mute.hasVisitor;

    expect(await first.stop()).toBe(0);
    // It was we who hung up.
    expect(first.lines.join("")).not.toContain("no email can be sent now");

    const obliging = await startMailServer();
    await start({ runWorkers: true, settings: obliging.settings });
    await until(async () => (await listMails(staff))[0]?.status === "SENT");
    expect(obliging.delivered).toHaveLength(1);
  },
  LIMIT_MS,
);
