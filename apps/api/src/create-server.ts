import "reflect-metadata";
import { join } from "node:path";
import formbody from "@fastify/formbody";
import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from "fastify";
import { type Actor, ANONYMOUS } from "./access/actors";
import type { GraphQLSchema } from "graphql";
import { createResolvers, type SurfaceResolvers } from "./create-resolvers";
import type { Foundations } from "./core";
import { createServices, type Services } from "./create-services";
import type { Database } from "./database/database";
import { buildSurface } from "./graphql/build-schema";
import { startGraphQLServer } from "./graphql/graphql-server";
import { TrustedDocuments } from "./graphql/trusted-documents";
import { TrustedOperations } from "./graphql/trusted-operations";
import { PORTAL_COOKIE, readCookie, STAFF_COOKIE } from "./http/cookies";
import { decorateRequests, type GraphQLRouteOptions, registerGraphQLRoute } from "./http/graphql-routes";
import { registerErrorHandler } from "./http/error-handler";
import { registerPages } from "./http/html-page";
import { registerExportRoutes } from "./modules/ledger/ledger-export.routes";
import { registerFileRoutes } from "./modules/documents/reading/document-files.routes";
import { registerHealth } from "./http/health-routes";
import { registerMailbox } from "./modules/mail/sending/mailbox.routes";
import { registerPayPages } from "./modules/paylinks/pay-page.routes";
import { registerPlayground } from "./http/playground-routes";
import { registerSandboxPay } from "./integrations/payment-providers/sandbox/sandbox-pay.routes";
import { registerWebhooks } from "./modules/payments/webhooks/webhook.routes";
import { registerSecurityHeaders } from "./http/security-headers";
import { registerStaticApp } from "./http/static-apps";
import { registerPortalEntry } from "./modules/portal-entry/portal-entry.routes";
import { openDatabase } from "./open-database";

/** 10 MB of e-invoice in base64, and some room. */
const ADMIN_BODY_BYTES = 15 * 1024 * 1024;
const PORTAL_BODY_BYTES = 256 * 1024;

/** Where the apps' builds are; the API's own place differs between the sources and the build, the repository's does not. */
const APPS_DIR = join(__dirname, "../..");

export interface Server {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly services: Services;
  readonly schemas: { readonly admin: GraphQLSchema; readonly portal: GraphQLSchema };
  /** Opens the port; gives the address it got. */
  listen(): Promise<string>;
  /** Stops taking requests, lets the running ones end, and closes the database. */
  close(): Promise<void>;
}

export interface ServerParts extends Omit<Foundations, "database"> {
  /** Left out: what the builds of the two apps say. */
  readonly trustedDocuments?: { readonly admin: TrustedDocuments; readonly portal: TrustedDocuments };
}

/** Puts the parts together. The only place that knows all of them; tests start here too. */
export async function createServer(parts: ServerParts): Promise<Server> {
  const { environment, logger } = parts;
  const database = await openDatabase(environment);
  const services = createServices({ ...parts, database });
  const baseLogger: FastifyBaseLogger = logger;
  const app: FastifyInstance = fastify({
    loggerInstance: baseLogger,
    trustProxy: (_address, hop) => hop < environment.trustedProxies,
    // A line per request would hold the portal links that people open.
    logController: new LogController({ disableRequestLogging: true }),
    // Portal tokens have 106 characters; a garbled, longer one shall get the friendly page and no error of the router.
    routerOptions: { maxParamLength: 16_384 },
    // An open keep-alive connection must not hold up the end of the process.
    forceCloseConnections: "idle",
  });
  registerErrorHandler(app);
  registerSecurityHeaders(app, environment);
  await app.register(formbody);
  decorateRequests(app);
  const resolvers = createResolvers(services, environment);
  const schemas = findSchemas(resolvers);
  await registerGraphQL(app, parts, services, { schemas, resolvers });
  registerPlayground(app);
  await registerStaticApp(app, { name: "portal", dir: join(APPS_DIR, "portal", "dist") });
  await registerStaticApp(app, { name: "admin", dir: join(APPS_DIR, "admin", "dist") });
  app.get("/", async (_request, reply) => reply.redirect("/admin/", 302));
  registerHealth(app, database);
  registerPages(app);
  registerExportRoutes(app, {
    ledgerExport: services.ledgerExport,
    findMerchantActor: (request) => findMerchantActor(request, services),
  });
  registerFileRoutes(app, {
    ...services,
    findMerchantActor: (request) => findMerchantActor(request, services),
    findCustomer: (request) => findCustomer(request, services),
  });
  await registerWebhooks(app, services.receiveWebhook);
  registerSandboxPay(app, services.sandbox);
  registerPayPages(app, services);
  registerPortalEntry(app, services.portalEntry, environment);
  if (environment.demo) registerMailbox(app, services.mailRepository);
  return {
    app,
    database,
    services,
    schemas,
    listen: async () => {
      const origin = await app.listen({ host: environment.host, port: environment.port });
      services.sandboxWebhooks.deliverTo(origin);
      if (environment.runWorkers) services.worker.start();
      return origin;
    },
    close: async () => {
      await services.sandboxWebhooks.stop();
      await app.close();
      await services.worker.stop();
      services.mailTransport.close();
      await database.close();
    },
  };
}

/** Built once, however many servers run in this process: tests start dozens. */
let builtSchemas: Server["schemas"] | null = null;

function findSchemas(resolvers: SurfaceResolvers): Server["schemas"] {
  builtSchemas ??= { admin: buildSurface(resolvers.admin), portal: buildSurface(resolvers.portal) };
  return builtSchemas;
}

async function registerGraphQL(
  app: FastifyInstance,
  { environment, logger, trustedDocuments }: ServerParts,
  services: Services,
  { schemas, resolvers }: { readonly schemas: Server["schemas"]; readonly resolvers: SurfaceResolvers },
): Promise<void> {
  const options: GraphQLRouteOptions = {
    // The demo is for looking around: there the playground may run anything in the signed-in browser.
    trustedDocumentsOnly: environment.trustedDocumentsOnly && !environment.demo,
    secureCookies: environment.secureCookies,
  };
  registerGraphQLRoute(
    app,
    {
      path: "/graphql",
      server: await startGraphQLServer(schemas.admin, logger),
      trusted: new TrustedOperations(schemas.admin, trustedDocuments?.admin ?? readTrustedDocuments("admin"), logger),
      resolvers: resolvers.admin,
      bodyLimitBytes: ADMIN_BODY_BYTES,
      findActor: (request) => findMerchantActor(request, services),
    },
    options,
  );
  registerGraphQLRoute(
    app,
    {
      path: "/portal/graphql",
      server: await startGraphQLServer(schemas.portal, logger),
      trusted: new TrustedOperations(
        schemas.portal,
        trustedDocuments?.portal ?? readTrustedDocuments("portal"),
        logger,
      ),
      resolvers: resolvers.portal,
      bodyLimitBytes: PORTAL_BODY_BYTES,
      findActor: (request) => findCustomer(request, services),
    },
    options,
  );
}

function readTrustedDocuments(app: "admin" | "portal"): TrustedDocuments {
  return TrustedDocuments.read(join(APPS_DIR, app, "dist", "persisted-documents.json"));
}

/** The staff member of the cookie or the key of the Authorization header. A key that is given counts, even if wrong. */
async function findMerchantActor(request: FastifyRequest, { staffSessions }: Services): Promise<Actor> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (bearer !== undefined) return (await staffSessions.findApiKey(bearer)) ?? ANONYMOUS;
  const staffCookie = readCookie(request, STAFF_COOKIE);
  return staffCookie === null ? ANONYMOUS : ((await staffSessions.findStaffMember(staffCookie)) ?? ANONYMOUS);
}

async function findCustomer(request: FastifyRequest, { portalSessions }: Services): Promise<Actor> {
  const portalCookie = readCookie(request, PORTAL_COOKIE);
  return portalCookie === null ? ANONYMOUS : ((await portalSessions.findCustomer(portalCookie)) ?? ANONYMOUS);
}
