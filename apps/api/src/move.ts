// Moves an installation to another database, another place for its files, or both. Reads where from in the same environment as the server,
// and where to in a file of settings.
import "reflect-metadata";
import { readFileSync } from "node:fs";
import { parseArgs, parseEnv } from "node:util";
import { isCurrencyCode } from "@kundenportal/domain/money/currency";
import { formatMoney } from "@kundenportal/domain/money/money";
import { BackupError } from "./backups/backup-error";
import { type InstallationPlace, moveInstallation, type MoveSummary } from "./backups/move-installation";
import { runCommand } from "./command";
import {
  type Environment,
  EnvironmentError,
  readEnvironment,
  readEnvironmentOfExisting,
  readPlace,
} from "./config/environment";
import { openRemoteFiles } from "./create-integrations";
import { claimDataFolder } from "./data-folder/claim-data-folder";
import { DatabaseUnavailableError } from "./database/outages";
import { databaseLocation, migrateDatabase } from "./open-database";
import { codeOf } from "./shared/code-of";
import { createLogger } from "./shared/logger";
import { describeOutage, EXIT_CODES } from "./start-error";

const USAGE = `Usage:
  npm run move -- --to new.env

  --to   a file with the settings of the new installation, as in deploy/.env.example

Moves the installation of this environment, whose server must be stopped, to another database (DATABASE_URL) and another place for
files (S3_BUCKET, or DATA_DIR), and compares the two row by row. Nothing that is there is overwritten, and the old installation stays as it is.`;

type Place = Pick<Environment, "dataDir" | "postgresUrl" | "databaseWaitMs" | "databaseConnections" | "fileBucket">;

async function move({ to: file }: { readonly to: string }): Promise<number> {
  const old = readEnvironmentOfExisting();
  const settings = readSettings(file);
  // Only where they are settings: what generates its own gets those of the old installation.
  const withSecrets = !settings["LINK_KEYS"] && !settings["DATABASE_URL"];
  const now: Place = withSecrets ? readPlace(settings) : readWithSecretsOf(old, settings);
  const folder = await claimDataFolder(old, createLogger("error"));
  try {
    const moved = await moveInstallation({
      from: placeOf(old),
      to: placeOf(now),
      withSecrets,
      migrate: migrateDatabase,
    });
    tell(moved, file);
    return 0;
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) throw describeOutage(databaseLocation(old), error);
    if (!(error instanceof BackupError)) throw error;
    console.error(`Nothing was moved. ${error.message}`);
    return EXIT_CODES.DATA;
  } finally {
    await folder.release();
  }
}

function placeOf(place: Place): InstallationPlace {
  return { database: databaseLocation(place), dataDir: place.dataDir, remoteFiles: openRemoteFiles(place) };
}

function tell({ files, tables, rows, moved }: MoveSummary, file: string): void {
  console.log("The new installation is complete, and the same as the old one:");
  console.log(`  ${String(tables)} tables, ${String(rows)} rows: each row was compared`);
  for (const [currency, minor] of moved) {
    const money = isCurrencyCode(currency) ? formatMoney({ amountMinor: Number(minor), currency }, "en") : currency;
    console.log(`  ${money} moved in all`);
  }
  console.log(`  ${String(files)} stored files: the hash of each was checked where it is now`);
  console.log(
    `Start the server with the settings in ${file}, and not the old one again: what customers do there would be lost.`,
  );
}

/** Errors: throws EnvironmentError when every link and credential would be dead there. */
function readWithSecretsOf(old: Environment, settings: Readonly<Record<string, string | undefined>>): Environment {
  const now = readEnvironment(settings);
  const accepted = [now.internalSecret, ...now.previousInternalSecrets];
  const areKept =
    old.linkKeys.every(({ id, secret }) => now.linkKeys.some((key) => key.id === id && key.secret.equals(secret))) &&
    accepted.some((secret) => secret.equals(old.internalSecret));
  if (areKept) return now;
  throw new EnvironmentError([
    "LINK_KEYS and INTERNAL_SECRET: must be those of the old installation (linkKeys and internalSecret in its secrets.json)",
  ]);
}

/** Errors: throws EnvironmentError. */
function readSettings(file: string): Readonly<Record<string, string | undefined>> {
  try {
    return parseEnv(readFileSync(file, "utf8"));
  } catch (error) {
    throw new EnvironmentError([`--to: the file ${file} can't be read (${codeOf(error)})`]);
  }
}

runCommand({
  usage: USAGE,
  read: () => {
    const { values } = parseArgs({ options: { to: { type: "string", default: "" } } });
    return values.to === "" ? null : values;
  },
  run: move,
});
