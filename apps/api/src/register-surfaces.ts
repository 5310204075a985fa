import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { ADMIN_DIR, APPS_DIR, PORTAL_DIR } from "./apps-dir";
import type { Core, Foundations } from "./core";
import type { Services } from "./create-modules";
import { buildSurface } from "./graphql/build-schema";
import { createErrorFormatter } from "./graphql/format-error";
import { startGraphQLServer } from "./graphql/graphql-server";
import { byClass, type Resolvers } from "./graphql/resolvers";
import { TextQueries } from "./graphql/text-queries";
import { TrustedDocuments } from "./graphql/trusted-documents";
import { TrustedOperations } from "./graphql/trusted-operations";
import { loadFirstPageRenderer } from "./http/first-page/first-page-renderer";
import { adminReaders, portalReaders } from "./http/first-page/page-readers";
import { type FirstPageNeeds, sendFirstPage } from "./http/first-page/send-first-page";
import { registerGraphQLStream } from "./http/graphql-stream";
import { type GraphQLRoute, type GraphQLRouteOptions, registerGraphQLRoute } from "./http/graphql-routes";
import { type EarlierBuilds, NO_EARLIER_BUILDS } from "./http/kept-builds";
import type { StaticApp } from "./http/static-apps";
import type { ServerModule } from "./server-module";

/** 10 MB of e-invoice in base64, plus some room. */
const ADMIN_BODY_BYTES = 15 * 1024 * 1024;
const PORTAL_BODY_BYTES = 256 * 1024;

type SurfaceServices = Pick<Services, "requestActors"> & Pick<Core, "keptAnswers">;
type SurfaceResolvers = Readonly<Record<"admin" | "portal", Resolvers>>;
export type Schemas = Readonly<Record<"admin" | "portal", GraphQLSchema>>;

type FirstPages = Pick<StaticApp, "sendFirstPage">;

export interface SurfaceParts extends Omit<Foundations, "database"> {
  /** Omitted: what the builds of the two apps list. */
  readonly trustedDocuments?: { readonly admin: TrustedDocuments; readonly portal: TrustedDocuments };
  /** Omitted: pages of earlier versions are told to load anew. */
  readonly earlierBuilds?: EarlierBuilds;
  /** Where the apps' builds are. Omitted: beside this app. */
  readonly portalDir?: string;
  readonly adminDir?: string;
}

/** Built once, however many servers run in this process: tests start dozens. */
let builtSchemas: Schemas | null = null;

function findSchemas(resolvers: SurfaceResolvers): Schemas {
  builtSchemas ??= { admin: buildSurface(resolvers.admin), portal: buildSurface(resolvers.portal) };
  return builtSchemas;
}

/** What answers GraphQL, for staff and keys and for customers, and fills the first pages of both apps with the same answers. */
export async function registerSurfaces(
  app: FastifyInstance,
  {
    environment,
    clock,
    logger,
    trustedDocuments,
    earlierBuilds,
    portalDir = PORTAL_DIR,
    adminDir = ADMIN_DIR,
  }: SurfaceParts,
  { requestActors, keptAnswers }: SurfaceServices,
  modules: readonly ServerModule[],
): Promise<Readonly<Record<"admin" | "portal", FirstPages>> & { readonly schemas: Schemas }> {
  const resolvers: SurfaceResolvers = {
    admin: byClass(modules.flatMap(({ adminResolvers = [] }) => adminResolvers)),
    portal: byClass(modules.flatMap(({ portalResolvers = [] }) => portalResolvers)),
  };
  const schemas = findSchemas(resolvers);
  const textQueries = { admin: new TextQueries(schemas.admin), portal: new TextQueries(schemas.portal) };
  const formatError = createErrorFormatter(logger);
  const options: GraphQLRouteOptions = {
    // The demo is for looking around: there, the playground may run anything in the signed-in browser.
    trustedDocumentsOnly: environment.trustedDocumentsOnly && !environment.demo,
    secureCookies: environment.secureCookies,
  };
  const admin: GraphQLRoute = {
    path: "/graphql",
    challenge: 'Bearer realm="Kundenportal"',
    server: await startGraphQLServer(schemas.admin, textQueries.admin.store, logger),
    textQueries: textQueries.admin,
    trusted: new TrustedOperations(
      schemas.admin,
      trustedDocuments?.admin ?? readTrustedDocuments("admin", earlierBuilds),
      logger,
    ),
    resolvers: resolvers.admin,
    keptAnswers,
    formatError,
    bodyLimitBytes: ADMIN_BODY_BYTES,
    findActor: (request) => requestActors.findMerchantActor(request),
  };
  registerGraphQLRoute(app, admin, options);
  registerGraphQLStream(app, { ...admin, schema: schemas.admin }, options);
  const portal: GraphQLRoute = {
    path: "/portal/graphql",
    // Nobody's scheme: links are opened, and their cookies come by themselves.
    challenge: 'PortalLink realm="Kundenportal"',
    server: await startGraphQLServer(schemas.portal, textQueries.portal.store, logger),
    textQueries: textQueries.portal,
    trusted: new TrustedOperations(
      schemas.portal,
      trustedDocuments?.portal ?? readTrustedDocuments("portal", earlierBuilds),
      logger,
    ),
    resolvers: resolvers.portal,
    keptAnswers,
    formatError,
    bodyLimitBytes: PORTAL_BODY_BYTES,
    findActor: (request) => requestActors.findCustomer(request),
  };
  registerGraphQLRoute(app, portal, options);
  return {
    schemas,
    admin: firstPages(adminDir, { clock, readers: adminReaders(requestActors), route: admin, options }),
    portal: firstPages(portalDir, { clock, readers: portalReaders(requestActors), route: portal, options }),
  };
}

/** None where the app in this folder is not built. */
function firstPages(dir: string, needs: Omit<FirstPageNeeds, "renderer">): FirstPages {
  const renderer = loadFirstPageRenderer(dir);
  if (renderer === null) return {};
  return { sendFirstPage: (request, reply) => sendFirstPage(request, reply, { ...needs, renderer }) };
}

function readTrustedDocuments(app: "admin" | "portal", earlierBuilds = NO_EARLIER_BUILDS): TrustedDocuments {
  return TrustedDocuments.read([join(APPS_DIR, app, "dist"), ...earlierBuilds[app]]);
}
