import { chmodSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Database } from "../../src/database/database";
import { entities } from "../../src/entities";
import { newId } from "../../src/shared/ids";
import { buildServer, startServerProcess, watchFailedStart } from "../server-process";
import { createInstallation, type Installation, SECRETS_IN_FOLDER } from "./installation";
import { createScene, LIMIT_MS, type Scene } from "./scene";
import { describeOnSqlite } from "../on-database";

/** What comes after lines of the log: one sentence, and nothing that only a programmer understands. */
const SENTENCE = /^(\{.+\}\n)*[^\n{]+\.\n$/;

let scene: Scene;
beforeAll(async () => {
  buildServer();
  scene = await createScene();
}, LIMIT_MS);
afterAll(() => scene.api.close());

test(
  "an older version does not touch what a newer one has changed",
  async () => {
    const { database } = scene.api.server;
    const name = `FromTheFuture${newId()}`;
    await database.transaction(() =>
      database.execute("INSERT INTO migrations (timestamp, name) VALUES (1990000000001, :name)", { name }),
    );
    const { exitCode, output } = await watchFailedStart(scene.environment);
    await database.transaction(() => database.execute("DELETE FROM migrations WHERE name = :name", { name }));

    expect(output).toMatch(SENTENCE);
    expect(output).toContain("was changed by a newer version of Kundenportal");
    expect(exitCode).toBe(65);
  },
  LIMIT_MS,
);

test(
  "a port that another program has, and an address that this machine does not have, are named",
  async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
    const taken = await watchFailedStart(scene.environment, { settings: { PORT: String(port) } });
    const foreign = await watchFailedStart(scene.environment, { settings: { HOST: "192.0.2.1" } });
    other.close();

    expect(taken.output).toMatch(SENTENCE);
    expect(taken.output).toContain(`Port ${String(port)} at 127.0.0.1 is taken by another program`);
    expect(foreign.output).toMatch(SENTENCE);
    expect(foreign.output).toMatch(/192\.0\.2\.1 .+ correct HOST/);
    expect([taken.exitCode, foreign.exitCode]).toEqual([71, 71]);
  },
  LIMIT_MS,
);

test(
  "a wrong setting is named",
  async () => {
    const { exitCode, output } = await watchFailedStart(scene.environment, { settings: { TRUSTED_PROXIES: "many" } });

    expect(output).toMatch(SENTENCE);
    expect(output).toContain("TRUSTED_PROXIES");
    expect(exitCode).toBe(78);
  },
  LIMIT_MS,
);

describeOnSqlite("on SQLite", () => {
  let installation: Installation;
  beforeEach(async () => {
    installation = await createInstallation(scene);
  });
  afterEach(() => {
    installation.remove();
  });
  const secretsFile = (): string => join(installation.dataDir, "secrets.json");

  test(
    "secrets that are missing beside a database are not replaced, unless that is meant",
    async () => {
      const refused = await watchFailedStart(installation.environment, { settings: SECRETS_IN_FOLDER });

      expect(refused.output).toMatch(SENTENCE);
      expect(refused.output).toContain(`${secretsFile()} is missing`);
      expect(refused.output).toContain("NEW_SECRETS=true");
      expect(refused.exitCode).toBe(78);
      expect(existsSync(secretsFile())).toBe(false);

      const settings = { ...SECRETS_IN_FOLDER, NEW_SECRETS: "true" };
      const server = await startServerProcess(installation.environment, { settings });
      await server.stop();
      expect(JSON.parse(readFileSync(secretsFile(), "utf8"))).toHaveProperty("linkKeys");
      expect(statSync(secretsFile()).mode & 0o077).toBe(0);
    },
    LIMIT_MS,
  );

  test.each([
    ["half-written", '{\n  "linkKeys": "1:ab'],
    ["empty", ""],
    ["of another shape", '{ "linkKeys": "1:abc", "internalSecret": "secret-value" }'],
  ])(
    "secrets that are %s are refused, left as they are and not quoted",
    async (_name, content) => {
      writeFileSync(secretsFile(), content);
      const { exitCode, output } = await watchFailedStart(installation.environment, { settings: SECRETS_IN_FOLDER });

      expect(output).toMatch(SENTENCE);
      expect(output).toContain(`${secretsFile()} is damaged or not complete`);
      expect(output).not.toContain("secret-value");
      expect(exitCode).toBe(78);
      expect(readFileSync(secretsFile(), "utf8")).toBe(content);
    },
    LIMIT_MS,
  );

  test(
    "a second process on the folder is refused, and one that was killed is in nobody's way",
    async () => {
      const first = await startServerProcess(installation.environment);
      const second = await watchFailedStart(installation.environment);
      await first.kill();
      const third = await startServerProcess(installation.environment);
      await third.stop();

      expect(second.output).toMatch(SENTENCE);
      expect(second.output).toContain(`Another process is serving ${installation.dataDir}`);
      expect(second.exitCode).toBe(75);
    },
    LIMIT_MS,
  );

  test.each<[string, (file: string) => void]>([
    ["a page in the middle is overwritten", overwriteMiddle],
    ["the end is cut off", (file) => truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096)],
    ["it is something else", (file) => writeFileSync(file, "Not a database at all. ".repeat(400))],
  ])(
    "a database is refused when %s",
    async (_name, damage) => {
      damage(installation.file);
      const { exitCode, output } = await watchFailedStart(installation.environment);

      expect(output).toMatch(SENTENCE);
      expect(output).toContain(
        `The database file ${installation.file} is damaged or is no database: restore the backup`,
      );
      expect(exitCode).toBe(65);
    },
    LIMIT_MS,
  );

  test(
    "damage that comes while the server runs is found by the regular check",
    async () => {
      const { dataDir, file } = installation;
      const database = await Database.open({ kind: "sqlite", dataDir, waitMs: LIMIT_MS }, entities);
      const before = await database.checkForDamage(LIMIT_MS);
      overwriteMiddle(file);
      const after = await database.checkForDamage(LIMIT_MS);
      const { trouble } = database;
      await database.close();

      expect({ before: before.kind, after: after.kind, trouble }).toEqual({
        before: "SOUND",
        after: "DAMAGED",
        trouble: "DAMAGED",
      });
    },
    LIMIT_MS,
  );

  test(
    "a data folder that is a file, or below one, is named",
    async () => {
      const inTheWay = join(installation.dataDir, "a-file");
      writeFileSync(inTheWay, "in the way");
      const file = await watchFailedStart({ ...installation.environment, dataDir: inTheWay });
      const below = await watchFailedStart(
        { ...installation.environment, dataDir: join(inTheWay, "below") },
        { settings: SECRETS_IN_FOLDER },
      );

      expect(file.output).toMatch(SENTENCE);
      expect(file.output).toContain(`The folder ${inTheWay} can't be written`);
      expect(file.output).toContain("DATA_DIR");
      expect(below.output).toMatch(SENTENCE);
      expect(below.output).toContain("DATA_DIR");
      expect([file.exitCode, below.exitCode]).toEqual([73, 78]);
    },
    LIMIT_MS,
  );

  test(
    "a folder that others could look into is closed to them",
    async () => {
      chmodSync(installation.dataDir, 0o755);
      chmodSync(installation.file, 0o644);
      const server = await startServerProcess(installation.environment);
      const modes = [installation.dataDir, installation.file, `${installation.file}-wal`, `${installation.file}-shm`];
      const open = modes.filter((path) => (statSync(path).mode & 0o077) !== 0);
      await server.stop();

      expect(open).toEqual([]);
    },
    LIMIT_MS,
  );
});

function overwriteMiddle(file: string): void {
  const bytes = readFileSync(file);
  const start = Math.floor(bytes.length / 2 / 4096) * 4096;
  writeFileSync(file, bytes.fill(0x5a, start, start + 4096));
}
