import { Client } from "pg";
import { buildServer, type ServerProcess, startServerProcess, watchFailedStart } from "../server-process";
import { createScene, LIMIT_MS, readHealth, type Scene, TRY_AGAIN, until } from "./scene";
import { TcpProxy } from "./tcp-proxy";
import { tellWhatWasStored, WriterThroughCuts } from "./writer-through-cuts";
import { describeOnPostgres } from "../on-database";

// On SQLite there is no network in between.
describeOnPostgres("PostgreSQL", () => {
  let scene: Scene;
  let proxy: TcpProxy;
  let server: ServerProcess;
  let bystander: Client;
  beforeAll(async () => {
    buildServer();
    scene = await createScene();
    const url = scene.environment.postgresUrl ?? "";
    proxy = await TcpProxy.start(url);
    server = await startServerProcess({ ...scene.environment, postgresUrl: proxy.url });
    bystander = new Client({ connectionString: url });
    await bystander.connect();
  }, LIMIT_MS);
  afterAll(async () => {
    await server.kill();
    await proxy.close();
    await bystander.end();
    await scene.api.close();
  });
  const inOrder = (): Promise<boolean> => readHealth(server, "/ready").then(({ httpStatus }) => httpStatus === 200);

  it(
    "falls silent: everybody is told to try again, and served when it is back",
    async () => {
      expect(await scene.read(server)).toMatchObject({ status: 200 });
      proxy.swallow();

      const answers = await Promise.all([
        ...Array.from({ length: 12 }, () => scene.read(server)),
        scene.write(server, "silent"),
      ]);
      const health = await readHealth(server);
      const ready = await readHealth(server, "/ready");
      const page = await fetch(`${server.origin}/p/nothing`, { headers: { accept: "text/html" } });
      proxy.pass();

      expect(answers).toEqual(answers.map(() => TRY_AGAIN));
      expect(health).toMatchObject({ httpStatus: 200, status: "failing" });
      expect(health.checks["database"]?.problem).toContain("answer");
      expect(ready.httpStatus).toBe(503);
      expect(page.status).not.toBe(500);
      await until(inOrder);
      expect(await scene.write(server, "back")).toMatchObject({ status: 200 });
      expect(await scene.names()).toEqual(["back"]);
      expect(server.lines.join("")).toContain("health: failing");
    },
    LIMIT_MS,
  );

  /** As PostgreSQL does it when it is stopped. */
  const endAllConnections = async (): Promise<void> => {
    await bystander.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
  };

  it(
    "is cut off while others write: what was acknowledged is there once, what was refused is not",
    async () => {
      const writer = new WriterThroughCuts(scene, server, "cut");
      const faults = [
        () => proxy.cut(),
        () => proxy.swallowAnswers(),
        () => proxy.cut(),
        () => proxy.pass(),
        endAllConnections,
        () => proxy.refuse(),
        () => proxy.pass(),
      ];

      await writer.writeThrough(faults, 150);

      const { acknowledged, refused, lost, doubled, undone, broken } = tellWhatWasStored(writer, await scene.names());
      expect({ lost, doubled, undone, broken }).toEqual({ lost: [], doubled: [], undone: [], broken: [] });
      expect(acknowledged).toBeGreaterThan(0);
      expect(acknowledged + refused).toBe(writer.answers.length);
    },
    LIMIT_MS,
  );

  it(
    "has a table locked for longer than anybody waits, with more requests than connections",
    async () => {
      await bystander.query("BEGIN; LOCK TABLE client IN ACCESS EXCLUSIVE MODE");

      const asked = Promise.all(Array.from({ length: 20 }, () => scene.read(server)));
      const health = await readHealth(server);
      const answers = await asked;
      await bystander.query("ROLLBACK");

      expect(answers).toEqual(answers.map(() => TRY_AGAIN));
      expect(health.httpStatus).toBe(200);
      expect(await scene.read(server)).toMatchObject({ status: 200 });
    },
    LIMIT_MS,
  );

  it(
    "can only be read for a while, and is written again without a restart",
    async () => {
      const name = new URL(scene.environment.postgresUrl ?? "").pathname.slice(1);
      await bystander.query(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
      proxy.cut();

      expect(await scene.read(server)).toMatchObject({ status: 200 });
      const refused = await Promise.all([scene.write(server, "read-only 1"), scene.write(server, "read-only 2")]);
      await until(async () => !(await inOrder()));
      const health = await readHealth(server);
      await bystander.query(`ALTER DATABASE ${name} RESET default_transaction_read_only`);

      expect(refused).toEqual([TRY_AGAIN, TRY_AGAIN]);
      expect(health.checks["database"]?.problem).toContain("only be read");
      await until(inOrder);
      const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => scene.write(server, `again ${String(n)}`)));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    },
    LIMIT_MS,
  );

  it(
    "is silent when a server starts: it says so and ends",
    async () => {
      proxy.swallow();
      const { exitCode, output } = await watchFailedStart({ ...scene.environment, postgresUrl: proxy.url });
      proxy.pass();

      expect(exitCode).toBe(69);
      expect(output).toMatch(/^The database at 127\.0\.0\.1:\d+ does not answer: .+\n$/);
    },
    LIMIT_MS,
  );

  it(
    "is silent while the server is to stop: it stops",
    async () => {
      const stopping = await startServerProcess({ ...scene.environment, postgresUrl: proxy.url }, { runWorkers: true });
      proxy.swallow();
      const asked = scene.write(stopping, "stopping").catch((error: unknown) => error);
      expect(await stopping.stop()).toBe(0);
      await asked;
      proxy.pass();
      expect(await scene.names()).not.toContain("stopping");
    },
    LIMIT_MS,
  );
});
