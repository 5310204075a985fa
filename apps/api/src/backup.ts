// Copies an installation and checks the copy. Reads the same environment as the server, which may be running.
import "reflect-metadata";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readEnvironmentOfExisting } from "./config/environment";
import { BackupError } from "./backups/backup-error";
import { makeBackup } from "./backups/make-backup";
import { runCommand } from "./command";
import { openRemoteFiles } from "./create-integrations";
import { databaseLocation, migrateDatabase } from "./open-database";
import { DatabaseUnavailableError } from "./database/outages";
import { describeOutage, EXIT_CODES } from "./start-error";

const USAGE = `Usage:
  npm run backup -- --to /backup/2026-05-04

  --to               the folder to copy to: a new one, or an empty one
  --without-secrets  leaves secrets.json out, to be kept elsewhere

The server may be running. The copy is checked; only then the folder gets a backup.json.`;

interface Options {
  readonly to: string;
  readonly withSecrets: boolean;
}

async function backUp(options: Options): Promise<number> {
  const environment = readEnvironmentOfExisting();
  const { dataDir } = environment;
  const to = resolve(options.to);
  try {
    const { files, hasSecrets } = await makeBackup({
      database: databaseLocation(environment),
      dataDir,
      remoteFiles: openRemoteFiles(environment),
      to,
      withSecrets: options.withSecrets,
      migrate: migrateDatabase,
    });
    console.log(
      `The backup in ${to} is complete and has been checked: the database and ${String(files)} stored file(s).`,
    );
    console.log(hasSecrets ? "It has the secrets, too: keep it as safe as the original." : "It has no secrets.json.");
    return 0;
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) throw describeOutage(databaseLocation(environment), error);
    if (!(error instanceof BackupError)) throw error;
    console.error(`There is no backup. ${error.message}`);
    return EXIT_CODES.DATA;
  }
}

runCommand({
  usage: USAGE,
  read: () => {
    const { values } = parseArgs({
      options: { to: { type: "string", default: "" }, "without-secrets": { type: "boolean", default: false } },
    });
    return values.to === "" ? null : { to: values.to, withSecrets: !values["without-secrets"] };
  },
  run: backUp,
});
