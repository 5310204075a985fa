import type { Environment } from "./config/environment";
import { Database } from "./database/database";
import { entities } from "./entities";

/** The installation's database, migrated. */
export function openDatabase({ postgresUrl, dataDir }: Environment): Promise<Database> {
  return Database.open(
    postgresUrl === null ? { kind: "sqlite", dataDir } : { kind: "postgres", url: postgresUrl },
    entities,
  );
}
