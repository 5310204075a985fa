// Makes anew what the search finds records by. Reads the same environment as the server, which may be running.
import "reflect-metadata";
import { parseArgs } from "node:util";
import { runCommand } from "./command";
import { readEnvironmentOfExisting } from "./config/environment";
import { createCore } from "./core";
import { openDatabase } from "./open-database";
import { rebuildSearchIndex } from "./search-index/fill-search-index";
import { SEARCHED_SOURCES } from "./searched-sources";
import { systemClock } from "./shared/clock";
import { createLogger } from "./shared/logger";

const USAGE = `Usage:
  npm run rebuild-search

Indexes everything that can be searched for anew, 200,000 documents in half a minute. The server may be running: until it is done,
searches find less than there is. Stopped in the middle, the next start of the server goes on.`;

async function rebuild(): Promise<number> {
  const environment = readEnvironmentOfExisting();
  const database = await openDatabase(environment);
  try {
    const core = createCore({ environment, database, clock: systemClock, logger: createLogger(environment.logLevel) });
    await rebuildSearchIndex(core, SEARCHED_SOURCES);
    console.log("Everything that can be searched for was indexed anew.");
    return 0;
  } finally {
    await database.close();
  }
}

runCommand({
  usage: USAGE,
  read: () => {
    parseArgs({ options: {} });
    return {};
  },
  run: rebuild,
});
