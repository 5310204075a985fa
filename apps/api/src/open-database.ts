import type { Environment } from "./config/environment";
import type { DatabaseLocation } from "./database/data-source";
import { Database } from "./database/database";
import { ForeignSchemaError } from "./database/known-schema";
import { DatabaseUnavailableError } from "./database/outages";
import { entities } from "./entities";
import { describeForeignSchema, describeOutage } from "./start-error";

/** The installation's database, migrated. Errors: throws StartError when it can't be used. */
export function openDatabase(environment: Environment): Promise<Database> {
  return openAt(databaseLocation(environment));
}

/** Makes the database, or brings it to this version. Errors: throws StartError when it can't be used. */
export async function migrateDatabase(location: DatabaseLocation): Promise<void> {
  const database = await openAt(location);
  await database.close();
}

async function openAt(location: DatabaseLocation): Promise<Database> {
  try {
    return await Database.open(location, entities);
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) throw describeOutage(location, error);
    if (error instanceof ForeignSchemaError) throw describeForeignSchema(location, error);
    throw error;
  }
}

type Place = Pick<Environment, "postgresUrl" | "dataDir" | "databaseWaitMs" | "databaseConnections"> &
  Partial<Pick<Environment, "postgresReadUrl">>;

export function databaseLocation(place: Place): DatabaseLocation {
  const { postgresUrl, dataDir, databaseWaitMs: waitMs, databaseConnections: connections } = place;
  return postgresUrl === null
    ? { kind: "sqlite", dataDir, waitMs }
    : { kind: "postgres", url: postgresUrl, readUrl: place.postgresReadUrl ?? null, waitMs, connections };
}
