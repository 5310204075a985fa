import { buildClient, listMails, SEND } from "../../../src/modules/mail/sending/mail.test-support";
import { buildServer, type ServerProcess, startServerProcess } from "../../server-process";
import { MailServer } from "../mail-servers";
import { lockClients } from "../row-lock";
import { createScene, LIMIT_MS, readHealth, type Scene, TRY_AGAIN, until } from "../scene";

let scene: Scene;
const servers: ServerProcess[] = [];
beforeAll(async () => {
  buildServer();
  // As it is set up if nobody changes anything.
  scene = await createScene({ databaseWaitMs: 10_000, stopWaitMs: 10_000 });
}, LIMIT_MS);
afterAll(async () => {
  for (const server of servers) await server.kill();
  await scene.api.close();
});

async function start(settings: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const server = await startServerProcess(scene.environment, { runWorkers: true, settings });
  servers.push(server);
  return server;
}

it(
  "the emails that a killed process was sending are sent by another, once",
  async () => {
    const staff = await scene.merchant.staff();
    for (let n = 0; n < 3; n += 1) {
      const { id } = await buildClient(staff, { email: `client-${String(n)}@example.com` });
      await staff(SEND, { input: { kind: "PORTAL_LINK", clientId: id, idempotencyKey: `killed ${String(n)}` } });
    }
    const mute = await MailServer.start({ isMute: true });
    const killed = await start(mute.settings);
    await mute.hasVisitor;
    await killed.kill();

    const obliging = await MailServer.start();
    const next = await start(obliging.settings);
    await until(async () => (await listMails(staff)).every(({ status }) => status === "SENT"));

    expect(obliging.delivered.toSorted()).toEqual([0, 1, 2].map((n) => `client-${String(n)}@example.com`));
    await next.kill();
    await mute.close();
    await obliging.close();
  },
  2 * LIMIT_MS,
);

it(
  "a lock of twenty seconds: writers are stored or told to try again, health answers all the time",
  async () => {
    const server = await start();
    const unlock = await lockClients(scene.environment);
    const endsAt = Date.now() + 20_000;
    const asked = Promise.all(Array.from({ length: 20 }, (_, n) => scene.write(server, `locked ${String(n)}`)));
    let slowestMs = 0;
    while (Date.now() < endsAt) {
      const askedAt = Date.now();
      expect((await readHealth(server)).httpStatus).toBe(200);
      slowestMs = Math.max(slowestMs, Date.now() - askedAt);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await unlock();
    const answers = await asked;

    process.stdout.write(`  slowest /health: ${String(slowestMs)} ms\n`);
    // Whoever waited for a connection first, and for the lock then, may still have waited when it was gone.
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused).toEqual(refused.map(() => TRY_AGAIN));
    expect(refused.length).toBeGreaterThanOrEqual(8);
    expect(await scene.write(server, "unlocked")).toMatchObject({ status: 200 });
    const stored = (await scene.names()).filter((name) => name.startsWith("locked"));
    expect(stored.toSorted()).toEqual(
      answers.flatMap(({ status }, n) => (status === 200 ? [`locked ${String(n)}`] : [])).toSorted(),
    );
  },
  2 * LIMIT_MS,
);
