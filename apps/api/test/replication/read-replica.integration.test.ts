import { Client } from "pg";
import type { Database } from "../../src/database/database";
import { findReplicaTrouble } from "../../src/database/find-replica-trouble";
import { openDatabase } from "../../src/open-database";
import { createTestApi, type GraphQLClient, type TestApi } from "../create-test-api";
import { describeOnPostgres } from "../on-database";
import { LIMIT_MS, until } from "../surroundings/scene";
import { TcpProxy } from "../surroundings/tcp-proxy";
import { type Replication, startReplication } from "./start-replication";

const NAMES = "query ($term: String) { clients(first: 50, filter: { search: $term }) { edges { node { name } } } }";
const CREATE = "mutation ($input: CreateClientInput!) { createClient(input: $input) { __typename } }";

describeOnPostgres("A read replica", () => {
  let replication: Replication;
  let proxy: TcpProxy;
  let api: TestApi;
  let other: Database;
  let onReplica: Client;
  beforeAll(async () => {
    replication = await startReplication();
    proxy = await TcpProxy.start(replication.readUrl);
    const { url: postgresUrl } = replication;
    api = await createTestApi({ postgresUrl, postgresReadUrl: proxy.url, databaseWaitMs: 10_000 });
    other = await openDatabase(api.environment);
    onReplica = new Client({ connectionString: replication.readUrl });
    // The server is stopped under it.
    onReplica.on("error", () => undefined);
    await onReplica.connect();
  }, LIMIT_MS);
  afterAll(async () => {
    await other.close();
    await api.close();
    await proxy.close();
    await onReplica.end();
    await replication.stop();
  }, LIMIT_MS);

  const write = async (ask: GraphQLClient, name: string): Promise<void> => {
    const { data } = await ask<{ createClient: { __typename: string } }>(CREATE, { input: { data: { name } } });
    expect(data.createClient.__typename).toBe("CreateClientSuccess");
  };
  const names = async (ask: GraphQLClient, term: string | null = null): Promise<readonly string[]> => {
    const { data } = await ask<{ clients: { edges: { node: { name: string } }[] } }>(NAMES, { term });
    return data.clients.edges.map(({ node }) => node.name);
  };
  const reads = (): Readonly<Record<"replica" | "primary", number>> => ({
    ...(api.server.database.replicaReads ?? { replica: 0, primary: 0 }),
  });
  const isUsed = async (ask: GraphQLClient): Promise<boolean> => {
    const before = reads();
    await names(ask);
    return reads().primary === before.primary && reads().replica > before.replica;
  };
  const trouble = (): ReturnType<typeof findReplicaTrouble> =>
    findReplicaTrouble({ url: replication.url, readUrl: proxy.url, limitMs: 1_000 });

  it("answers lists and searches, and whoever wrote sees it at once, in every process", async () => {
    const merchant = await api.createMerchant();
    const ask = await merchant.apiKey("WRITE");
    const before = reads();
    const expected: string[] = [];
    for (let number = 10; number < 22; number += 1) {
      const name = `Ryx ${String(number)}`;
      await write(ask, name);
      expected.push(name);
      // Side by side: some find the connections taken, some share a look at the primary.
      const seen = await Promise.all([
        names(ask),
        names(ask, name),
        other
          .listRows<{ name: string }>('SELECT name AS "name" FROM client WHERE merchant_id = :merchantId', {
            ...merchant.scope,
          })
          .then((rows) => rows.map((row) => row.name).toSorted()),
      ]);
      expect(seen).toEqual([expected, [name], expected]);
    }

    expect(reads().replica - before.replica).toBeGreaterThan(12);
    expect(await trouble()).toBeNull();
  });

  it("is not asked inside of a transaction, which sees what it has written", async () => {
    const { scope } = await api.createMerchant();
    const { database } = api.server;
    const before = reads();
    const count = (): Promise<{ count: number }[]> =>
      database.listRows('SELECT COUNT(*) AS "count" FROM timeline_head WHERE merchant_id = :merchantId', { ...scope });

    await database.transaction(async () => {
      await database.execute("DELETE FROM timeline_head WHERE merchant_id = :merchantId", { ...scope });
      expect(await count()).toEqual([{ count: 0 }]);
    });

    expect(reads()).toEqual(before);
  });

  it("that is behind is left out until it has caught up", async () => {
    const ask = await (await api.createMerchant()).apiKey("WRITE");
    await until(() => isUsed(ask));
    await onReplica.query("SELECT pg_wal_replay_pause()");
    await write(ask, "Ryx 1");

    expect(await names(ask)).toEqual(["Ryx 1"]);
    expect(await isUsed(ask)).toBe(false);
    expect(await trouble()).toBe("BEHIND");

    await onReplica.query("SELECT pg_wal_replay_resume()");
    await until(() => isUsed(ask));
    expect(await names(ask)).toEqual(["Ryx 1"]);
  });

  it(
    "that falls silent or is stopped keeps nobody waiting for long",
    async () => {
      const ask = await (await api.createMerchant()).apiKey("WRITE");
      await write(ask, "Ryx 1");
      await until(() => isUsed(ask));

      proxy.swallow();
      const startMs = performance.now();
      expect(await names(ask)).toEqual(["Ryx 1"]);
      expect(performance.now() - startMs).toBeLessThan(5_000);
      expect(await isUsed(ask)).toBe(false);
      expect(await trouble()).toBe("SILENT");

      proxy.pass();
      await until(() => isUsed(ask));

      replication.stopReplica();
      await until(async () => (await trouble()) === "GONE");
      expect(await names(ask)).toEqual(["Ryx 1"]);
      expect(await isUsed(ask)).toBe(false);
    },
    LIMIT_MS,
  );

  it("that is none is never asked: it could be anybody's database", async () => {
    const { url } = replication;
    const database = await openDatabase({ ...api.environment, postgresReadUrl: url });
    const { scope } = await api.createMerchant();

    const rows = await database.listRows('SELECT id AS "id" FROM merchant WHERE id = :merchantId', { ...scope });

    expect(rows).toEqual([{ id: scope.merchantId }]);
    expect(database.replicaReads).toEqual({ replica: 0, primary: 1 });
    expect(await findReplicaTrouble({ url, readUrl: url, limitMs: 1_000 })).toBe("NO_REPLICA");
    await database.close();
  });
});
