import { join } from "node:path";
import { Client } from "pg";
import * as sqlite3 from "sqlite3";
import type { Environment } from "../../src/config/environment";

/** Another program that keeps everybody from writing clients until it is told to stop. */
export async function lockClients({ postgresUrl, dataDir }: Environment): Promise<() => Promise<void>> {
  if (postgresUrl === null) return lockFile(join(dataDir, "kundenportal.sqlite"));
  const client = new Client({ connectionString: postgresUrl });
  await client.connect();
  await client.query("BEGIN; LOCK TABLE client IN EXCLUSIVE MODE");
  return () => client.end();
}

/** For any SQLite file. */
export async function lockFile(file: string): Promise<() => Promise<void>> {
  const connection = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened = new sqlite3.Database(file, (error) => {
      if (error === null) resolve(opened);
      else reject(error);
    });
  });
  await new Promise<void>((resolve, reject) => {
    connection.exec("BEGIN IMMEDIATE", (error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });
  return () =>
    new Promise((resolve) => {
      connection.close(() => {
        resolve();
      });
    });
}
