import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Database } from "../../src/database/database";
import { entities } from "../../src/entities";
import { buildDocumentScene } from "../../src/modules/documents/document.test-support";
import { buildServer } from "../server-process";
import { createScene, LIMIT_MS, type Scene } from "./scene";
import { describeOnSqlite } from "../on-database";

describeOnSqlite("the backup of a running installation", () => {
  let scene: Scene;
  let folder: string;
  let to: string;
  let clientId: string;
  beforeAll(async () => {
    buildServer();
    scene = await createScene();
    // An issued document has a file in the store.
    const made = await buildDocumentScene(scene.api);
    ({ clientId } = made);
    const { calls } = made;
    const { id } = (await calls.create({ clientId })).document;
    await calls.issue(id);
    writeFileSync(join(scene.environment.dataDir, "secrets.json"), '{ "kept": true }', { mode: 0o644 });
  }, LIMIT_MS);
  afterAll(() => scene.api.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "backup-"));
    to = join(folder, "new");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function backup(...options: string[]): { readonly status: number | null; readonly output: string } {
    const program = resolve(__dirname, "../../dist/backup.js");
    const { linkKeys, internalSecret, dataDir } = scene.environment;
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, "--to", to, ...options], {
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"],
        DATA_DIR: dataDir,
        LINK_KEYS: `1:${linkKeys[0].secret.toString("hex")}`,
        INTERNAL_SECRET: internalSecret.toString("hex"),
      },
    });
    return { status, output: stdout + stderr };
  }
  const storedFiles = (of: string): readonly string[] =>
    readdirSync(join(of, "files"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.length > 60)
      .toSorted();

  test(
    "has everything, opens, and is for its owner only",
    async () => {
      const { status, output } = backup();

      expect(output).toContain("is complete and has been checked");
      expect(status).toBe(0);
      const database = await Database.open({ kind: "sqlite", dataDir: to, waitMs: LIMIT_MS }, entities);
      const rows = await database.rows<{ id: string }>("SELECT id AS id FROM client");
      await database.close();
      expect(rows).toEqual([{ id: clientId }]);
      const files = storedFiles(to);
      expect(files.length).toBeGreaterThan(0);
      expect(files).toEqual(storedFiles(scene.environment.dataDir));
      expect(readFileSync(join(to, "secrets.json"), "utf8")).toBe('{ "kept": true }');
      const entries = readdirSync(to, { recursive: true, encoding: "utf8" }).map((name) => join(to, name));
      expect([to, ...entries].filter((path) => (statSync(path).mode & 0o077) !== 0)).toEqual([]);
    },
    LIMIT_MS,
  );

  test(
    "leaves the secrets out when asked to",
    () => {
      const { status, output } = backup("--without-secrets");

      expect(status).toBe(0);
      expect(output).toContain("It has no secrets.json.");
      expect(existsSync(join(to, "secrets.json"))).toBe(false);
    },
    LIMIT_MS,
  );

  test(
    "does not count when a stored file is damaged or missing",
    () => {
      const [name = ""] = storedFiles(scene.environment.dataDir);
      const path = join(scene.environment.dataDir, "files", name);
      const bytes = readFileSync(path);
      writeFileSync(path, "damaged");
      const damaged = backup();
      rmSync(to, { recursive: true });
      rmSync(path);
      const missing = backup();
      writeFileSync(path, bytes);

      for (const { status, output } of [damaged, missing]) {
        expect(output).toContain(
          `There is no backup. 1 stored file(s) are missing or damaged: ${name.replace("/", "")}`,
        );
        expect(status).toBe(65);
      }
      expect(existsSync(join(to, "backup.json"))).toBe(false);
    },
    LIMIT_MS,
  );

  test(
    "never goes into a folder with something in it",
    () => {
      to = folder;
      writeFileSync(join(folder, "kundenportal.sqlite"), "an earlier one");
      const { status, output } = backup();

      expect(output).toContain("is not empty");
      expect(status).toBe(65);
      expect(readFileSync(join(folder, "kundenportal.sqlite"), "utf8")).toBe("an earlier one");
    },
    LIMIT_MS,
  );
});

test.each(["backup.js", "reset-password.js"])(
  "%s makes nothing where there is no installation",
  (name) => {
    buildServer();
    const folder = mkdtempSync(join(tmpdir(), "mistyped-"));
    const dataDir = join(folder, "data");
    const program = resolve(__dirname, "../../dist", name);
    const options = name === "backup.js" ? ["--to", join(folder, "to")] : ["--email", "erika@example.com"];
    const { status, stderr } = spawnSync(process.execPath, [program, ...options], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], DATA_DIR: dataDir },
    });
    const made = readdirSync(folder);
    rmSync(folder, { recursive: true });

    expect(stderr).toContain(`DATA_DIR: there is no database in ${dataDir}`);
    expect(status).toBe(78);
    expect(made).toEqual([]);
  },
  60_000,
);
