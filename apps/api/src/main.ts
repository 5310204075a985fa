import { createServer } from "./create-server";
import { EnvironmentError, readEnvironment } from "./config/environment";
import { systemClock } from "./shared/clock";
import { createLogger } from "./shared/logger";

async function main(): Promise<void> {
  const environment = readEnvironment();
  const logger = createLogger(environment.logLevel);
  const server = await createServer({
    environment,
    clock: systemClock,
    logger,
  });
  const stop = (signal: NodeJS.Signals): void => {
    logger.info({ signal }, "stopping");
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, "could not stop cleanly");
        process.exit(1);
      },
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  await server.listen();
}

main().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exit(1);
});
