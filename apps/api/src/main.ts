import { join } from "node:path";
import { claimDataFolder } from "./data-folder/claim-data-folder";
import { APPS_DIR } from "./apps-dir";
import { createServer, type Server } from "./create-server";
import { type Environment, EnvironmentError, readEnvironment } from "./config/environment";
import { createDemoData, findDemoAccess, hasPublicSignIn } from "./demo-data/demo-data";
import { DatabaseUnavailableError } from "./database/outages";
import { isEmpty } from "./demo-data/demo.repository";
import { type EarlierBuilds, keepBuilds, NO_EARLIER_BUILDS } from "./http/kept-builds";
import { systemClock } from "./shared/clock";
import { createLogger, type Logger } from "./shared/logger";
import { onlyTellWhenOthersWait } from "./shared/nothing-held";
import { describePort, reportFailure } from "./start-error";

const DEMO_DATABASE =
  "DEMO: this is the database of a demo, and everybody knows how to sign in there. Set DEMO=true, choose another DATA_DIR " +
  "or DATABASE_URL, or give the demo's owner another password: npm run reset-password";

async function main(): Promise<void> {
  // Whatever this process creates is nobody else's to read.
  process.umask(0o077);
  const environment = readEnvironment();
  const logger = createLogger(environment.logLevel);
  onlyTellWhenOthersWait((error) => {
    logger.error({ err: error }, "others had to wait");
  });
  const folder = await claimDataFolder(environment, logger);
  const server = await createServer({
    environment,
    clock: systemClock,
    logger,
    earlierBuilds: findEarlierBuilds(environment, logger),
  });
  const stop = (signal: NodeJS.Signals): void => {
    logger.info({ signal }, "stopping");
    // Whatever happens: whoever stops a process may rely on it that it ends.
    setTimeout(() => {
      logger.error("could not stop in time");
      process.exit(1);
    }, environment.stopWaitMs + END_ANYWAY_MS).unref();
    const end = async (): Promise<void> => {
      await server.close();
      await folder.release();
    };
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, "could not stop cleanly");
        process.exit(1);
      },
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  if (environment.demo) await prepareDemo(server);
  else if (await hasPublicSignIn(server.services)) {
    await server.close();
    throw new EnvironmentError([DEMO_DATABASE]);
  } else if (await isEmpty(server.database)) logger.warn("There is no merchant yet: npm run create-merchant");
  await listen(server, environment);
  if (environment.demo) await printDemoAccess(server, environment);
}

/** A page that is open during an upgrade goes on with what it was built of. Without that it has to be loaded anew, no more. */
function findEarlierBuilds({ dataDir }: Environment, logger: Logger): EarlierBuilds {
  try {
    return keepBuilds({ folder: join(dataDir, "builds"), appsDir: APPS_DIR, now: systemClock.now() });
  } catch (error) {
    logger.warn({ err: error }, "the apps' files can't be kept for pages that stay open during the next upgrade");
    return NO_EARLIER_BUILDS;
  }
}

/** For closing what is still open after the time that running requests and jobs have. */
const END_ANYWAY_MS = 3_000;

/**
 * Fills an empty database, reporting what it does; a database with data is left as it is. All of it is one transaction: when
 * several processes start at once, one makes the demo and the others find it, and of one that is cut off nothing remains.
 */
async function prepareDemo({ app, database, services }: Server): Promise<void> {
  const make = async (): Promise<void> => {
    await database.lock("demo");
    if (!(await isEmpty(database))) return;
    await createDemoData({
      app,
      database,
      services,
      clock: systemClock,
      onProgress: (step) => {
        console.log(`  Demo data: ${step}`);
      },
    });
  };
  const deadlineMs = Date.now() + DEMO_WAIT_MS;
  for (;;) {
    try {
      await database.transaction(make, { isAlone: true });
      return;
    } catch (error) {
      // Waiting for a lock ends with "busy" on SQLite, and with "no answer in time" on PostgreSQL.
      const mayBeMadeByOthers = error instanceof DatabaseUnavailableError && ["BUSY", "SILENT"].includes(error.kind);
      if (!mayBeMadeByOthers || Date.now() > deadlineMs) throw error;
    }
  }
}

/** How long another process may take to make the demo. */
const DEMO_WAIT_MS = 3 * 60_000;

async function printDemoAccess({ services }: Server, { adminUrl }: Environment): Promise<void> {
  const access = await findDemoAccess(services);
  if (access === null) return;
  console.log(`
  Kundenportal is running.

  Admin app    ${adminUrl}/admin/
               sign in as ${access.email} with the password ${access.password}
  Portal       ${access.portalUrl}
  Playground   ${adminUrl}/graphql
  Mailbox      ${adminUrl}/mailbox
`);
}

async function listen(server: Server, environment: Environment): Promise<void> {
  try {
    await server.listen();
  } catch (error) {
    throw describePort(environment, error) ?? error;
  }
}

main().catch((error: unknown) => {
  process.exit(reportFailure(error));
});
