const { execFileSync } = require("node:child_process");
const { appendFileSync, mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { findFreePort, importEmbeddedPostgres, isRoot } = require("../start-postgres.cjs");

const USER = "test";

/**
 * Two PostgreSQL servers, of which the second is a streaming replica of the first, until standard input ends. Prints one line of
 * JSON: their addresses, and the process of the replica.
 */
async function main() {
  const folder = mkdtempSync(join(tmpdir(), "kundenportal-replication-"));
  execFileSync("chmod", ["755", folder]);
  const { default: EmbeddedPostgres } = await importEmbeddedPostgres();
  const make = async (name) => {
    const port = await findFreePort();
    const databaseDir = join(folder, name);
    let tellReady = () => {};
    const ready = new Promise((resolve) => {
      tellReady = resolve;
    });
    const server = new EmbeddedPostgres({
      databaseDir,
      user: USER,
      password: USER,
      port,
      createPostgresUser: isRoot,
      postgresFlags: ["fsync=off", "autovacuum=off", "listen_addresses=127.0.0.1", "unix_socket_directories="].flatMap(
        (setting) => ["-c", setting],
      ),
      onLog: (words) => {
        if (words.includes("ready to accept")) tellReady();
      },
    });
    return { server, databaseDir, ready, url: `postgres://${USER}:${USER}@127.0.0.1:${port}/postgres` };
  };
  const primary = await make("primary");
  const replica = await make("replica");
  await primary.server.initialise();
  appendFileSync(join(primary.databaseDir, "pg_hba.conf"), `host replication ${USER} 127.0.0.1/32 password\n`);
  // A server that has never run is a complete backup of itself.
  execFileSync("cp", ["-a", primary.databaseDir, replica.databaseDir]);
  writeFileSync(join(replica.databaseDir, "standby.signal"), "");
  appendFileSync(join(replica.databaseDir, "postgresql.auto.conf"), `primary_conninfo = '${primary.url}'\n`);
  await primary.server.start();
  // Not awaited: the package waits for the words of a server that can be written.
  const replicaRuns = replica.server.start().catch(() => {});
  await replica.ready;
  process.stdout.write(
    `${JSON.stringify({ url: primary.url, readUrl: replica.url, replicaPid: replica.server.process.pid })}\n`,
  );
  await new Promise((resolve) => process.stdin.once("close", resolve).resume());
  // The package would wait for ever for one that has ended.
  if (replica.server.process.exitCode === null) await replica.server.stop();
  await replicaRuns;
  await primary.server.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}

void main();
