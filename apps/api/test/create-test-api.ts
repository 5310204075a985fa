import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newStaffMember } from "../src/modules/staff/staff-member";
import { ApiKeyEntity } from "../src/access/api-key.entity";
import { API_KEY_PREFIX, createCredential } from "../src/access/credentials";
import type { StaffRole } from "../src/access/actors";
import type { MerchantScope } from "../src/access/scopes";
import type { Environment } from "../src/config/environment";
import { createServer, type Server, type ServerParts } from "../src/create-server";
import { listWrongSums } from "../src/database/kept-sums";
import { TrustedDocuments } from "../src/graphql/trusted-documents";
import { PORTAL_COOKIE, STAFF_COOKIE } from "../src/http/cookies";
import { createMerchant, type NewMerchant } from "../src/modules/registration/new-merchant.repository";
import { newId } from "../src/shared/ids";
import { createLogger } from "../src/shared/logger";
import { createTestDatabase } from "./test-database";

/** As good as random, and the same in every run. */
function secretOf(name: string): Buffer {
  return createHash("sha256").update(name).digest();
}

/** A clock that stands still until a test moves it. */
export class TestClock {
  private elapsedMs = 0;

  constructor(private instant: Date) {}

  now(): Date {
    return this.instant;
  }

  monotonicMs(): number {
    return this.elapsedMs;
  }

  /** Somebody sets the clock: no time has passed. */
  set(instant: Date): void {
    this.instant = instant;
  }

  advance(milliseconds: number): void {
    this.elapsedMs += milliseconds;
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}

export interface GraphQLAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
}

/** Sends operations as one caller. The type of the data is whatever the test expects. */
export interface GraphQLClient {
  <Data = Record<string, never>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<GraphQLAnswer<Data>>;
  /** Requests a trusted document, as the apps do; accepts whatever a broken app could send. */
  trusted<Data = Record<string, never>>(documentId: unknown, variables?: unknown): Promise<GraphQLAnswer<Data>>;
}

export interface TestMerchant {
  readonly scope: MerchantScope;
  readonly name: string;
  /** A signed-in staff member with this role; created on the first call. */
  staff(role?: StaffRole): Promise<GraphQLClient>;
  /** The headers of requests of a staff member of their own, for routes outside GraphQL. */
  staffHeaders(role?: StaffRole): Promise<{ readonly cookie: string }>;
  /** An API key. */
  apiKey(scope?: "READ" | "WRITE"): Promise<GraphQLClient>;
  /** The headers of requests with an API key, for routes outside GraphQL. */
  keyHeaders(scope?: "READ" | "WRITE"): Promise<Record<string, string>>;
}

export interface TestApi {
  readonly server: Server;
  readonly clock: TestClock;
  readonly environment: Environment;
  createMerchant(merchant?: Partial<NewMerchant>): Promise<TestMerchant>;
  /** A customer's browser that has opened this portal URL. */
  openPortal(portalUrl: string): Promise<GraphQLClient & { readonly cookie: string }>;
  /** Callers without any credentials. */
  readonly anonymous: {
    readonly admin: GraphQLClient;
    readonly portal: GraphQLClient;
  };
  close(): Promise<void>;
}

/**
 * The whole API on a database of its own: SQLite in a temporary folder, or PostgreSQL when TEST_DATABASE=postgres.
 * One per test file; merchants are created per test, so that tests see nothing of each other.
 */
export async function createTestApi(
  overrides: Partial<Environment> = {},
  parts: Partial<
    Pick<ServerParts, "trustedDocuments" | "portalDir" | "adminDir" | "integrations" | "logger" | "connectionLimits">
  > = {},
): Promise<TestApi> {
  const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-"));
  const testDatabase = await createTestDatabase(dataDir);
  const clock = new TestClock(new Date("2026-05-04T10:00:00.000Z"));
  const environment: Environment = {
    host: "127.0.0.1",
    port: 0,
    dataDir,
    postgresUrl: testDatabase.postgresUrl,
    fileBucket: null,
    // Suites run side by side, and some start hundreds of transactions at once.
    databaseWaitMs: 60_000,
    postgresReadUrl: null,
    databaseConnections: 8,
    stopWaitMs: 10_000,
    portalUrl: "http://127.0.0.1:4000",
    adminUrl: "http://127.0.0.1:4000",
    linkKeys: [{ id: 1, secret: secretOf("link key") }],
    internalSecret: secretOf("internal secret"),
    previousInternalSecrets: [],
    demo: false,
    playMoney: true,
    smtpUrl: null,
    mailFrom: null,
    operatorContact: "Portal operator, +49 30 1234",
    logLevel: "silent",
    metricsToken: null,
    tracing: null,
    trustedDocumentsOnly: false,
    secureCookies: false,
    trustedProxies: 0,
    runWorkers: false,
    paylinkBaseDomains: [],
    webhookNetworks: [],
    paymentTestOrigins: { paylink: null, stripe: null },
    neighbourWaitMs: 8_000,
    ...overrides,
  };
  const server = await createServer({
    environment,
    clock,
    logger: createLogger(environment.logLevel),
    trustedDocuments: { admin: TrustedDocuments.none, portal: TrustedDocuments.none },
    portalDir: join(dataDir, "no-portal"),
    adminDir: join(dataDir, "no-admin"),
    ...parts,
  });
  const send = (path: string, headers: Record<string, string>): GraphQLClient => {
    const post = async (payload: object): Promise<GraphQLAnswer<never>> => {
      const response = await server.app.inject({ method: "POST", url: path, headers, payload });
      const body = response.json<{ data: never; errors?: GraphQLAnswer<never>["errors"] }>();
      return { status: response.statusCode, data: body.data, errors: body.errors ?? [] };
    };
    return Object.assign((query: string, variables = {}) => post({ query, variables }), {
      trusted: (documentId: unknown, variables?: unknown) => post({ documentId, variables }),
    });
  };
  return {
    server,
    clock,
    environment,
    createMerchant: (merchant) => createTestMerchant(server, clock, send, merchant),
    openPortal: async (portalUrl) => {
      const response = await server.app.inject({
        method: "GET",
        url: new URL(portalUrl).pathname,
      });
      const cookie = response.cookies.find(({ name }) => name.startsWith(PORTAL_COOKIE));
      if (cookie === undefined) throw new Error(`The link did not open: ${String(response.statusCode)}`);
      const header = `${cookie.name}=${cookie.value}`;
      return Object.assign(send("/portal/graphql", { cookie: header }), {
        cookie: header,
      });
    },
    anonymous: {
      admin: send("/graphql", {}),
      portal: send("/portal/graphql", {}),
    },
    close: async () => {
      const wrong = await listWrongSums(server.database, null);
      await server.close();
      await testDatabase.drop();
      rmSync(dataDir, { recursive: true, force: true });
      // Whatever the tests of a file did: what the database keeps is what its rows add up to.
      if (wrong.length > 0) throw new Error(`Sums are wrong:\n${wrong.join("\n")}`);
    },
  };
}

async function createTestMerchant(
  { database, services }: Server,
  clock: TestClock,
  send: (path: string, headers: Record<string, string>) => GraphQLClient,
  merchant: Partial<NewMerchant> = {},
): Promise<TestMerchant> {
  const complete: NewMerchant = {
    name: "Musterhandel GmbH",
    locale: "de",
    timeZone: "Europe/Berlin",
    currency: "EUR",
    countryCode: "DE",
    accentColor: "#1c5cd6",
    ...merchant,
  };
  const scope = await database.transaction(() => createMerchant(database, clock, complete));
  const signIn = async (role: StaffRole): Promise<{ readonly cookie: string }> => {
    const email = `${newId()}@example.com`;
    const passwordHash = "no password: the test signs in by itself";
    const member = newStaffMember({ name: `Test ${role}`, email, role, locale: "de", passwordHash }, clock.now());
    const { cookie } = await database.transaction(async () => {
      await services.staffRepository.insert(scope, member);
      return services.staffSessions.createSession(scope, member.id);
    });
    return { cookie: `${STAFF_COOKIE}=${cookie}` };
  };
  const createKey = async (keyScope = "WRITE"): Promise<Record<string, string>> => {
    const { text, secretHash } = createCredential(scope.merchantId);
    await database.transaction(() =>
      database.writer.insert(ApiKeyEntity, {
        merchantId: scope.merchantId,
        id: newId(),
        name: "Test",
        prefix: "kp_test",
        secretHash,
        scope: keyScope,
        createdBy: null,
        createdAt: clock.now().toISOString(),
        lastUsedAt: null,
        expiresAt: null,
        revokedAt: null,
      }),
    );
    return { authorization: `Bearer ${API_KEY_PREFIX}${text}` };
  };
  const signedIn = new Map<StaffRole, GraphQLClient>();
  return {
    scope,
    name: complete.name,
    staff: async (role = "OWNER") => {
      const client = signedIn.get(role) ?? send("/graphql", await signIn(role));
      signedIn.set(role, client);
      return client;
    },
    staffHeaders: (role = "OWNER") => signIn(role),
    apiKey: async (keyScope) => send("/graphql", await createKey(keyScope)),
    keyHeaders: createKey,
  };
}
