"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TestClock = void 0;
exports.createTestApi = createTestApi;
const node_fs_1 = require("node:fs");
const node_os_1 = require("node:os");
const node_path_1 = require("node:path");
const staff_member_entity_1 = require("../src/modules/staff/staff-member.entity");
const api_key_entity_1 = require("../src/modules/staff/api-key.entity");
const credentials_1 = require("../src/access/credentials");
const create_server_1 = require("../src/create-server");
const trusted_documents_1 = require("../src/graphql/trusted-documents");
const cookies_1 = require("../src/http/cookies");
const new_merchant_repository_1 = require("../src/modules/merchants/new-merchant.repository");
const ids_1 = require("../src/shared/ids");
const logger_1 = require("../src/shared/logger");
const test_database_1 = require("./test-database");
class TestClock {
  constructor(instant) {
    this.instant = instant;
  }
  now() {
    return this.instant;
  }
  advance(milliseconds) {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
exports.TestClock = TestClock;
async function createTestApi(overrides = {}) {
  const dataDir = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)((0, node_os_1.tmpdir)(), "kundenportal-"));
  const testDatabase = await (0, test_database_1.createTestDatabase)();
  const clock = new TestClock(new Date("2026-05-04T10:00:00.000Z"));
  const environment = {
    host: "127.0.0.1",
    port: 0,
    dataDir,
    postgresUrl: testDatabase.postgresUrl,
    portalUrl: "http://127.0.0.1:4000",
    adminUrl: "http://127.0.0.1:4000",
    linkKeys: [{ id: 1, secret: Buffer.alloc(32, 7) }],
    internalSecret: Buffer.alloc(32, 9),
    demo: false,
    smtpUrl: null,
    mailFrom: null,
    logLevel: "silent",
    trustedDocumentsOnly: false,
    secureCookies: false,
    trustedProxies: 0,
    runWorkers: false,
    ...overrides,
  };
  const server = await (0, create_server_1.createServer)({
    environment,
    clock,
    logger: (0, logger_1.createLogger)(environment.logLevel),
    trustedDocuments: {
      admin: trusted_documents_1.TrustedDocuments.none,
      portal: trusted_documents_1.TrustedDocuments.none,
    },
  });
  const send = (path, headers) => {
    return async (query, variables = {}) => {
      const response = await server.app.inject({
        method: "POST",
        url: path,
        headers,
        payload: { query, variables },
      });
      const body = response.json();
      return {
        status: response.statusCode,
        data: body.data,
        errors: body.errors ?? [],
      };
    };
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
      const cookie = response.cookies.find(({ name }) => name === cookies_1.PORTAL_COOKIE);
      if (cookie === undefined) throw new Error(`The link did not open: ${String(response.statusCode)}`);
      const header = `${cookies_1.PORTAL_COOKIE}=${cookie.value}`;
      return Object.assign(send("/portal/graphql", { cookie: header }), {
        cookie: header,
      });
    },
    anonymous: {
      admin: send("/graphql", {}),
      portal: send("/portal/graphql", {}),
    },
    close: async () => {
      await server.close();
      await testDatabase.drop();
      (0, node_fs_1.rmSync)(dataDir, { recursive: true, force: true });
    },
  };
}
async function createTestMerchant({ database, services }, clock, send, merchant = {}) {
  const complete = {
    name: "Musterhandel GmbH",
    locale: "de",
    timeZone: "Europe/Berlin",
    currency: "EUR",
    countryCode: "DE",
    accentColor: "#1c5cd6",
    ...merchant,
  };
  const scope = await database.transaction(() =>
    (0, new_merchant_repository_1.createMerchant)(database, clock, complete),
  );
  const signIn = async (role) => {
    const id = (0, ids_1.newId)();
    const { cookie } = await database.transaction(async () => {
      await database.writer.insert(staff_member_entity_1.StaffMemberEntity, {
        merchantId: scope.merchantId,
        id,
        name: `Test ${role}`,
        email: `${id}@example.com`,
        role,
        locale: "de",
        passwordHash: "no password: the test signs in by itself",
        totpSecret: null,
        totpConfirmedAt: null,
        totpLastStep: null,
        disabledAt: null,
        lastSignInAt: null,
        createdAt: clock.now().toISOString(),
      });
      return services.staffSessions.createSession(scope, id);
    });
    return send("/graphql", { cookie: `${cookies_1.STAFF_COOKIE}=${cookie}` });
  };
  const signedIn = new Map();
  return {
    scope,
    name: complete.name,
    staff: async (role = "OWNER") => {
      const client = signedIn.get(role) ?? (await signIn(role));
      signedIn.set(role, client);
      return client;
    },
    apiKey: async (keyScope = "WRITE") => {
      const { text, secretHash } = (0, credentials_1.createCredential)(scope.merchantId);
      await database.transaction(() =>
        database.writer.insert(api_key_entity_1.ApiKeyEntity, {
          merchantId: scope.merchantId,
          id: (0, ids_1.newId)(),
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
      return send("/graphql", {
        authorization: `Bearer ${credentials_1.API_KEY_PREFIX}${text}`,
      });
    },
  };
}
//# sourceMappingURL=create-test-api.js.map
