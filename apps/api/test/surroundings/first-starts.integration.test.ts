import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { Database } from "../../src/database/database";
import { databaseLocation } from "../../src/open-database";
import { entities } from "../../src/entities";
import type { Environment } from "../../src/config/environment";
import { createTestDatabase, type TestDatabase } from "../test-database";
import { buildServer } from "../server-process";
import { createInstallation, type Installation, SECRETS_IN_FOLDER } from "./installation";
import { createScene, LIMIT_MS, type Scene } from "./scene";
import { describeOnSqlite, isOnPostgres } from "../on-database";

interface Started {
  readonly output: string;
  readonly exitCode: number | null;
}

let scene: Scene;
let installation: Installation;
let testDatabase: TestDatabase | null = null;
let environment: Environment;
beforeAll(async () => {
  buildServer();
  scene = await createScene();
}, LIMIT_MS);
afterAll(() => scene.api.close());
beforeEach(async () => {
  installation = await createInstallation(scene, { empty: true });
  testDatabase = isOnPostgres ? await createTestDatabase(installation.dataDir) : null;
  environment = { ...installation.environment, postgresUrl: testDatabase?.postgresUrl ?? null };
});
afterEach(async () => {
  await testDatabase?.drop();
  installation.remove();
});

/** Starts a demo; ends it as soon as its output has `until`, by `signal`. */
async function startDemo(until: RegExp, signal: NodeJS.Signals): Promise<Started> {
  const child = spawn(process.execPath, [resolve(__dirname, "../../dist/main.js")], {
    env: {
      PATH: process.env["PATH"],
      DEMO: "true",
      PORT: "0",
      LOG_LEVEL: "error",
      DATA_DIR: environment.dataDir,
      ...(environment.postgresUrl === null
        ? SECRETS_IN_FOLDER
        : {
            DATABASE_URL: environment.postgresUrl,
            LINK_KEYS: environment.linkKeys.map(({ secret }) => `1:${secret.toString("hex")}`).join(","),
            INTERNAL_SECRET: environment.internalSecret.toString("hex"),
          }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (until.test(output)) child.kill(signal);
    });
  }
  await once(child, "close");
  return { output, exitCode: child.exitCode };
}

const READY = /Kundenportal is running/;

/** What there is of the demo: one merchant and all of their clients, or nothing. */
async function countDemo(): Promise<{
  readonly merchants: number;
  readonly clients: number;
  readonly payments: number;
}> {
  const database = await Database.open(databaseLocation(environment), entities);
  const count = async (table: string): Promise<number> =>
    (await database.row<{ n: number }>(`SELECT COUNT(*) AS "n" FROM ${table}`))?.n ?? 0;
  try {
    return { merchants: await count("merchant"), clients: await count("client"), payments: await count("payment") };
  } finally {
    await database.close();
  }
}

const WHOLE = { merchants: 1, clients: 6, payments: 3 };

test(
  "several first starts at once make one demo",
  async () => {
    const started = await Promise.all([1, 2, 3].map(() => startDemo(READY, "SIGTERM")));

    const makers = started.filter(({ output }) => output.includes("Demo data: a bank statement"));
    const refused = started.filter(({ exitCode }) => exitCode === 75);
    expect({ makers: makers.length, refused: refused.length }).toEqual({ makers: 1, refused: isOnPostgres ? 0 : 2 });
    // With what they said, in case one ends otherwise.
    expect(started.filter(({ exitCode }) => exitCode !== 0 && exitCode !== 75)).toEqual([]);
    expect(await countDemo()).toEqual(WHOLE);
  },
  3 * LIMIT_MS,
);

// One transaction on either database; a demo takes its time.
describeOnSqlite("a first start", () => {
  test(
    "of a demo that was cut off nothing remains, and the next start makes a whole one",
    async () => {
      await startDemo(/a bank statement/, "SIGKILL");
      expect(await countDemo()).toEqual({ merchants: 0, clients: 0, payments: 0 });

      const { exitCode } = await startDemo(READY, "SIGTERM");

      expect(exitCode).toBe(0);
      expect(await countDemo()).toEqual(WHOLE);
    },
    3 * LIMIT_MS,
  );
});
