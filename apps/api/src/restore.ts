// Makes an installation of a backup. Reads where from the same environment as the server, which must not be running there.
import "reflect-metadata";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { BackupError } from "./backups/backup-error";
import { restoreBackup } from "./backups/restore-backup";
import { runCommand } from "./command";
import { readPlace } from "./config/environment";
import { openRemoteFiles } from "./create-integrations";
import { databaseLocation, migrateDatabase } from "./open-database";
import { EXIT_CODES } from "./start-error";

const USAGE = `Usage:
  npm run restore -- --from /backup/2026-05-04

  --from   a folder that npm run backup made

Restores into DATA_DIR, which must be empty, and into the database in DATABASE_URL and the bucket in S3_BUCKET, if
they are set: also what was backed up from SQLite and a folder, and the other way round. Nothing that is there is overwritten.`;

async function restore({ from }: { readonly from: string }): Promise<number> {
  const place = readPlace();
  try {
    const { files, hasSecrets } = await restoreBackup({
      from: resolve(from),
      database: databaseLocation(place),
      dataDir: place.dataDir,
      remoteFiles: openRemoteFiles(place),
      migrate: migrateDatabase,
    });
    console.log(`Restored and checked: the database and ${String(files)} stored file(s).`);
    if (!hasSecrets) {
      console.log(
        "The backup has no secrets: put secrets.json into DATA_DIR, or set LINK_KEYS and INTERNAL_SECRET, before you start.",
      );
    }
    console.log("Start the server, and see with npm run doctor whether everything is in order.");
    return 0;
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    console.error(`Nothing was restored. ${error.message}`);
    return EXIT_CODES.DATA;
  }
}

runCommand({
  usage: USAGE,
  read: () => {
    const { values } = parseArgs({ options: { from: { type: "string", default: "" } } });
    return values.from === "" ? null : values;
  },
  run: restore,
});
