import "reflect-metadata";
import formbody from "@fastify/formbody";
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { PORTAL_TOKEN_LENGTH } from "./access/portal-token";
import { ADMIN_DIR, PORTAL_DIR } from "./apps-dir";
import { type Core, createCore } from "./core";
import { createIntegrations, type Integrations } from "./create-integrations";
import { createModules, type Services } from "./create-modules";
import { registerSurfaces, type Schemas, type SurfaceParts } from "./register-surfaces";
import type { Database } from "./database/database";
import { DatabaseProbe } from "./database/database-probe";
import { registerBodyBudget } from "./http/body-budget";
import { registerCompression } from "./http/compression";
import { handleBrokenAddress, registerErrorHandler } from "./http/error-handler";
import { decorateRequests } from "./http/graphql-routes";
import { CONNECTION_LIMITS, type ConnectionLimits } from "./http/connection-limits";
import { Connections, dropLostRequests } from "./http/connections";
import { registerHealth } from "./http/health-routes";
import { registerPages } from "./http/html-page";
import { readLinkAddress } from "./http/link-address";
import { registerAccentStyles } from "./http/page-accent";
import { Metrics } from "./http/metrics";
import { registerMetrics } from "./http/metrics-routes";
import { registerPlaygroundFiles } from "./http/playground-routes";
import { newRequestId, registerRequestLog } from "./http/request-log";
import { registerRequestTraces } from "./http/request-traces";
import { registerSecurityHeaders } from "./http/security-headers";
import { NO_EARLIER_BUILDS } from "./http/kept-builds";
import { registerStaticApp } from "./http/static-apps";
import { databaseCheck, mailsCheck, storedValuesCheck } from "./health/database-checks";
import { clockCheck, descriptorsCheck, diskCheck, filesCheck } from "./health/disk-checks";
import { HealthMonitor } from "./health/health-monitor";
import { replicaCheck } from "./health/replica-check";
import { remoteFilesCheck } from "./health/remote-files-check";
import { checkDatabase } from "./jobs/check-database";
import { purgeExpired } from "./jobs/purge-expired";
import { type PeriodicJob, Worker } from "./jobs/worker";
import { databaseLocation, openDatabase } from "./open-database";
import { fillSearchIndex } from "./search-index/fill-search-index";
import { SEARCHED_SOURCES } from "./searched-sources";
import type { ServerModule } from "./server-module";
import type { Logger } from "./shared/logger";
import { type Tracing, startTracing } from "./start-tracing";
import { within } from "./shared/within";
import { VERSION } from "./shared/version";

type AppServices = Services & Pick<Core, "database" | "keptAnswers" | "patience">;

export interface Server {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly services: Services;
  readonly schemas: Schemas;
  /** Opens the port; returns its address. */
  listen(): Promise<string>;
  /** Stops accepting requests, lets the running ones finish if they do so in time, hands jobs back, and closes the database. */
  close(): Promise<void>;
}

export interface ServerParts extends SurfaceParts {
  /** Outside systems that replace those from the environment. */
  readonly integrations?: Partial<Integrations>;
  /** Omitted: those for real callers, who are slower than tests. */
  readonly connectionLimits?: ConnectionLimits;
}

/** Puts the parts together. The only place that knows all of them; tests start here too. */
export async function createServer(parts: ServerParts): Promise<Server> {
  const { environment, clock, logger } = parts;
  const tracing = await startTracing(environment.tracing, logger);
  const database = await openDatabase(environment);
  database.unknownValues.tellTo((unknown) => {
    logger.error(unknown, "a stored value is not known");
  });
  const core = createCore({ environment, clock, logger, database });
  const integrations = { ...createIntegrations(core), ...parts.integrations };
  const { modules, services } = createModules(core, integrations);
  await services.totpSecrets.sealAll();
  await fillSearchIndex(core, SEARCHED_SOURCES);
  const jobs: readonly PeriodicJob[] = [
    ...modules.flatMap((module) => module.jobs ?? []),
    { name: "purge", everyMs: 3_600_000, run: () => purgeExpired(core) },
    { name: "check-database", everyMs: 24 * 3_600_000, run: () => checkDatabase(core) },
  ];
  const worker = new Worker(core.outbox, jobs, logger);
  const health = createHealthMonitor(core, integrations);
  const { app, schemas } = await createApp({ ...parts, health, tracing }, { ...services, ...core }, modules);
  const connections = new Connections(app.server, parts.connectionLimits ?? CONNECTION_LIMITS);
  return {
    app,
    database,
    services,
    schemas,
    listen: async () => {
      await health.start();
      const origin = await app.listen({ host: environment.host, port: environment.port });
      services.sandboxWebhooks.deliverTo(origin);
      if (environment.runWorkers) worker.start();
      void warnAboutMail(integrations, health, logger);
      return origin;
    },
    close: async () => {
      const deadlineMs = performance.now() + environment.stopWaitMs;
      const leftMs = (): number => Math.max(deadlineMs - performance.now(), 0);
      health.announceStop();
      core.eventSignal.stop();
      await within(leftMs(), services.sandboxWebhooks.stop());
      const stopped = [
        app.close(),
        endConnections(connections, leftMs(), logger),
        worker.stop(leftMs()),
        core.patience.settled(),
      ];
      await within(leftMs() + CLOSE_MS, Promise.all(stopped));
      health.stop();
      integrations.mailTransport.close();
      await Promise.all([within(CLOSE_MS, database.close()), within(CLOSE_MS, tracing.stop())]);
    },
  };
}

/** The server starts without a mail server, because nothing else needs one, but not without a word. */
async function warnAboutMail({ mailTransport }: Integrations, health: HealthMonitor, logger: Logger): Promise<void> {
  try {
    await mailTransport.check();
  } catch (error) {
    // Breaking off what a mute server keeps waiting for says nothing about it.
    if (health.isStopping) return;
    logger.warn({ err: error }, "no email can be sent now; see SMTP_URL and MAIL_FROM");
  }
}

/** What may still be open once requests and jobs have ended or were broken off. */
const CLOSE_MS = 1_000;

async function endConnections(connections: Connections, limitMs: number, logger: Logger): Promise<void> {
  const cutOff = await connections.end(limitMs);
  if (cutOff > 0) logger.warn({ connections: cutOff }, "connections were cut off");
}

const PROBE_LIMIT_MS = 1_000;

function createHealthMonitor(
  { environment, database, clock, logger }: Core,
  { remoteFiles }: Integrations,
): HealthMonitor {
  const probe = new DatabaseProbe(databaseLocation(environment), PROBE_LIMIT_MS);
  const { dataDir, postgresUrl: url, postgresReadUrl: readUrl } = environment;
  const hasReplica = url !== null && readUrl !== null;
  const checks = [
    databaseCheck(database, probe),
    ...(hasReplica ? [replicaCheck({ url, readUrl, limitMs: PROBE_LIMIT_MS })] : []),
    clockCheck(dataDir, clock),
    diskCheck(dataDir, clock),
    remoteFiles === null ? filesCheck(dataDir, clock) : remoteFilesCheck(remoteFiles, clock),
    descriptorsCheck(),
    mailsCheck(probe, clock),
    storedValuesCheck(database),
  ];
  return new HealthMonitor(checks, clock, logger);
}

/** Everything that answers requests: what all modules share, then what each module contributes. */
async function createApp(
  parts: ServerParts & { readonly health: HealthMonitor; readonly tracing: Tracing },
  services: AppServices,
  modules: readonly ServerModule[],
): Promise<Pick<Server, "app" | "schemas">> {
  const { environment, logger, health, tracing } = parts;
  const baseLogger: FastifyBaseLogger = logger;
  const limits = parts.connectionLimits ?? CONNECTION_LIMITS;
  const { patience } = services;
  const app: FastifyInstance = fastify({
    loggerInstance: baseLogger,
    trustProxy: (_address, hop) => hop < environment.trustedProxies,
    // Its own lines would contain the portal links that people open: ours don't.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newRequestId,
    // Before any route sees it: what is wrong with a link's address is mended once, for all that is behind it.
    // (Tokens are longer than the router takes for a parameter by default.)
    routerOptions: { maxParamLength: PORTAL_TOKEN_LENGTH },
    rewriteUrl: ({ url = "/" }) => readLinkAddress(url),
    frameworkErrors: handleBrokenAddress,
    // Nobody keeps a connection by sending a request, or reading an answer, without end. (Node exchanges the first two
    // of these without a word when the first is shorter.)
    requestTimeout: limits.requestMs,
    http: { headersTimeout: limits.headersMs, connectionsCheckingInterval: limits.lookMs },
    keepAliveTimeout: limits.idleMs,
    connectionTimeout: limits.silenceMs,
  });
  const metrics = new Metrics(health, services.database);
  registerRequestLog(app, metrics);
  if (tracing.tracer !== null) registerRequestTraces(app, tracing.tracer, environment.trustedProxies);
  registerErrorHandler(app);
  dropLostRequests(app);
  registerSecurityHeaders(app, environment);
  await registerCompression(app);
  registerBodyBudget(app);
  await app.register(formbody);
  decorateRequests(app);
  // After the body was read, which is the sender's time.
  app.addHook("preHandler", (_request, _reply, done) => {
    patience.forRequest(done);
  });
  const { schemas, ...firstPages } = await registerSurfaces(app, parts, services, modules);
  registerPlaygroundFiles(app);
  const { portalDir = PORTAL_DIR, adminDir = ADMIN_DIR, earlierBuilds: earlier = NO_EARLIER_BUILDS } = parts;
  await registerStaticApp(app, { name: "portal", dir: portalDir, earlier: earlier.portal, ...firstPages.portal });
  await registerStaticApp(app, { name: "admin", dir: adminDir, earlier: earlier.admin, ...firstPages.admin });
  registerHealth(app, health, VERSION);
  registerMetrics(app, metrics, environment.metricsToken);
  registerPages(app);
  registerAccentStyles(app);
  for (const register of modules.flatMap((module) => module.routes ?? [])) await register(app);
  return { app, schemas };
}
