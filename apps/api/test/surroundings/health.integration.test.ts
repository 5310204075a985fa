import { connect, type Socket } from "node:net";
import { OutboxMessageEntity } from "../../src/jobs/outbox-message.entity";
import { newId } from "../../src/shared/ids";
import { buildServer, type ServerProcess, startServerProcess } from "../server-process";
import { createScene, LIMIT_MS, readHealth, type Scene, until } from "./scene";

/** Other systems have no such limit that a shell could set. */
const isOnLinux = process.platform === "linux";

let scene: Scene;
let server: ServerProcess;
beforeAll(async () => {
  buildServer();
  scene = await createScene();
  server = await startServerProcess(scene.environment, isOnLinux ? { preparation: "ulimit -n 128" } : {});
}, LIMIT_MS);
afterAll(async () => {
  await server.kill();
  await scene.api.close();
});

const CHECKS = ["clock", "database", "descriptors", "disk", "files", "mails", "storedValues"];

it("says of everything how it is and since when, and nothing else", async () => {
  const health = await readHealth(server);

  expect(health).toMatchObject({ httpStatus: 200, status: "ok" });
  expect(Object.keys(health.checks).toSorted()).toEqual(CHECKS);
  for (const check of Object.values(health.checks)) {
    expect(Object.keys(check ?? {}).toSorted()).toEqual(["since", "status"]);
    expect(check?.status).toBe("ok");
    expect(check?.since).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  }
  expect(await readHealth(server, "/ready")).toMatchObject({ httpStatus: 200, status: "ok" });
});

it.each([
  ["nobody sends", { attempts: 0, dueMinutesAgo: 6, createdMinutesAgo: 6 }, "nobody sends them"],
  ["have been failing", { attempts: 2, dueMinutesAgo: -30, createdMinutesAgo: 40 }, "failing for more than"],
])("tells of emails that %s, and that they got out", async (_case, message, problem) => {
  const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
  const { database } = scene.api.server;
  const key = { merchantId: scene.merchant.scope.merchantId, id: newId() };
  await database.transaction(() =>
    database.writer.insert(OutboxMessageEntity, {
      ...key,
      kind: "DELIVER_MAIL",
      payload: "{}",
      status: "PENDING",
      attempts: message.attempts,
      dueAt: minutesAgo(message.dueMinutesAgo),
      leasedUntil: null,
      lastError: null,
      createdAt: minutesAgo(message.createdMinutesAgo),
    }),
  );
  const findProblem = async (): Promise<string | undefined> => (await readHealth(server)).checks["mails"]?.problem;
  await until(async () => (await findProblem())?.includes(problem) === true);
  // Customers are still served.
  expect(await readHealth(server, "/ready")).toMatchObject({ httpStatus: 200, status: "failing" });

  await database.transaction(() => database.writer.delete(OutboxMessageEntity, key));
  await until(async () => (await findProblem()) === undefined);
});

(isOnLinux ? it : it.skip)(
  "answers although strangers hold more connections than the process may have open",
  async () => {
    const sockets: Socket[] = [];
    for (let n = 0; n < 200; n += 1) {
      const socket = connect(Number(new URL(server.origin).port), "127.0.0.1");
      socket.on("error", () => socket.destroy());
      // Half of them begin a request that never comes.
      if (n % 2 === 0) socket.write("GET /health HTTP/1.1\r\nHost: x\r\n");
      sockets.push(socket);
    }
    await Promise.all(sockets.map((socket) => new Promise((done) => socket.once("connect", done))));

    expect(await readHealth(server)).toMatchObject({ httpStatus: 200 });
    expect(await scene.read(server)).toMatchObject({ status: 200 });

    for (const socket of sockets) socket.destroy();
  },
  LIMIT_MS,
);
