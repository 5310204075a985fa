import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildServer, type ServerProcess, startServerProcess, watchFailedStart } from "../server-process";
import { lockFile } from "./row-lock";
import { createScene, LIMIT_MS, readHealth, type Scene, TRY_AGAIN, until } from "./scene";
import { describeOnSqlite } from "../on-database";

describeOnSqlite("the SQLite file", () => {
  let scene: Scene;
  let server: ServerProcess;
  let file: string;
  beforeAll(async () => {
    buildServer();
    scene = await createScene();
    file = join(scene.environment.dataDir, "kundenportal.sqlite");
    server = await startServerProcess(scene.environment);
  }, LIMIT_MS);
  afterAll(async () => {
    await server.kill();
    await scene.api.close();
  });
  async function isFailing(...names: readonly string[]): Promise<boolean> {
    const { checks } = await readHealth(server);
    return names.every((name) => checks[name]?.status === "failing");
  }
  const isReady = (): Promise<boolean> => readHealth(server, "/ready").then(({ httpStatus }) => httpStatus === 200);

  it(
    "is locked by another program for longer than anybody waits",
    async () => {
      const unlock = await lockFile(file);

      const asked = Promise.all(Array.from({ length: 6 }, (_, n) => scene.write(server, `locked ${String(n)}`)));
      const read = await scene.read(server);
      const health = await readHealth(server);
      const answers = await asked;
      await unlock();

      expect(answers).toEqual(answers.map(() => TRY_AGAIN));
      expect({ read: read.status, health: health.httpStatus }).toEqual({ read: 200, health: 200 });
      expect(await scene.write(server, "unlocked")).toMatchObject({ status: 200 });
      expect(await scene.names()).toEqual(["unlocked"]);
    },
    LIMIT_MS,
  );

  it(
    "is locked for a moment: nobody notices",
    async () => {
      const unlock = await lockFile(file);
      const asked = scene.write(server, "a moment");
      await scene.read(server);
      await unlock();

      expect(await asked).toMatchObject({ status: 200, code: null });
    },
    LIMIT_MS,
  );

  // A limit on the size of files is what a full disk looks like to a process, and can be lifted again.
  const onLinux = process.platform === "linux" ? it : it.skip;
  onLinux(
    "has no room on its disk, and is written again once there is",
    async () => {
      execFileSync("prlimit", ["--pid", String(server.pid), "--fsize=8192:unlimited"]);
      const refused = await Promise.all([scene.write(server, "full 1"), scene.write(server, "full 2")]);
      const read = await scene.read(server);
      // Each check looks in its own turn.
      await until(() => isFailing("disk", "database"));
      const { checks } = await readHealth(server);
      execFileSync("prlimit", ["--pid", String(server.pid), "--fsize=unlimited"]);

      expect(refused).toEqual([TRY_AGAIN, TRY_AGAIN]);
      expect(read.status).toBe(200);
      expect(checks["disk"]).toMatchObject({ status: "failing", problem: "The disk is full." });
      expect(checks["database"]).toMatchObject({ status: "failing" });
      await until(isReady);
      expect(await scene.write(server, "room again")).toMatchObject({ status: 200 });
      expect((await scene.names()).filter((name) => name.startsWith("full"))).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    "stays usable while files can't be stored",
    async () => {
      const files = join(scene.environment.dataDir, "files");
      const aside = `${files}-aside`;
      mkdirSync(files, { recursive: true });
      renameSync(files, aside);
      writeFileSync(files, "in the way");
      await until(() => isFailing("files"));
      const { checks } = await readHealth(server);
      rmSync(files);
      renameSync(aside, files);

      expect(checks["files"]?.problem).toContain("can't be written");
      expect(checks["database"]).toMatchObject({ status: "ok" });
      await until(isReady);
    },
    LIMIT_MS,
  );
});

describeOnSqlite("a start on an SQLite file", () => {
  let scene: Scene;
  beforeAll(async () => {
    buildServer();
    scene = await createScene();
  }, LIMIT_MS);
  afterAll(() => scene.api.close());

  it(
    "that another process holds ends with a sentence",
    async () => {
      const unlock = await lockFile(join(scene.environment.dataDir, "kundenportal.sqlite"));
      const { exitCode, output } = await watchFailedStart(scene.environment);
      await unlock();

      expect(exitCode).toBe(69);
      expect(output).toMatch(/^The database file \S+ is locked by another process: .+\n$/);
    },
    LIMIT_MS,
  );
});
