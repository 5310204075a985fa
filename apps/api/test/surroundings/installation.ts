import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../../src/config/environment";
import { Database } from "../../src/database/database";
import { entities } from "../../src/entities";
import type { Scene } from "./scene";

/** A data folder of its own, for what would spoil the scene's. */
export interface Installation {
  readonly environment: Environment;
  readonly dataDir: string;
  readonly file: string;
  remove(): void;
}

/** With a migrated SQLite database and nothing in it, or with nothing at all. */
export async function createInstallation(
  scene: Scene,
  { empty = false }: { readonly empty?: boolean } = {},
): Promise<Installation> {
  const dataDir = mkdtempSync(join(tmpdir(), "installation-"));
  const environment: Environment = { ...scene.environment, dataDir, postgresUrl: null };
  if (!empty) {
    const database = await Database.open({ kind: "sqlite", dataDir, waitMs: environment.databaseWaitMs }, entities);
    await database.close();
  }
  return {
    environment,
    dataDir,
    file: join(dataDir, "kundenportal.sqlite"),
    remove: () => {
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Settings that leave it to the data folder to have the secrets. */
export const SECRETS_IN_FOLDER = { LINK_KEYS: "", INTERNAL_SECRET: "" } as const;
