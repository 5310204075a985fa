import { IMPORT } from "../../src/modules/e-invoices/e-invoice-import.test-support";
import { UBL_SAMPLE } from "../../src/modules/e-invoices/parsing/ubl/ubl-sample.test-support";
import { buildClient } from "../factories";
import { describeOnPostgres } from "../on-database";
import { buildServer, type ServerProcess, startServerProcess } from "../server-process";
import { createScene, LIMIT_MS, type Scene, until } from "../surroundings/scene";

const INVOICES = 8;

describeOnPostgres("when one of two processes is killed", () => {
  let scene: Scene;
  let servers: readonly [ServerProcess, ServerProcess];
  let headers: Record<string, string>;
  beforeAll(async () => {
    buildServer();
    scene = await createScene();
    servers = [await startServerProcess(scene.environment), await startServerProcess(scene.environment)];
    headers = { "content-type": "application/json", ...(await scene.merchant.keyHeaders()) };
  }, LIMIT_MS);
  afterAll(async () => {
    for (const server of servers) await server.kill();
    await scene.api.close();
  });

  const ask = async (server: ServerProcess, query: string, input: object): Promise<unknown> => {
    const body = JSON.stringify({ query, variables: { input } });
    return (await fetch(`${server.origin}/graphql`, { method: "POST", headers, body })).json();
  };
  test(
    "imports that nobody heard of are made once when they are made again",
    async () => {
      const [killed, left] = servers;
      const { database } = scene.api.server;
      const { id: clientId } = await buildClient(scene.merchant, {});
      const files = Array.from({ length: INVOICES }, (_, index) => ({
        clientId,
        fileName: "invoice.xml",
        contentBase64: Buffer.from(UBL_SAMPLE.replace(">RE-2026-0042<", `>KILL-${String(index)}<`)).toString("base64"),
      }));
      const listImported = (): Promise<readonly { number: string }[]> =>
        database.rows<{ number: string }>(
          `SELECT number AS "number" FROM document WHERE merchant_id = :merchantId AND client_id = :clientId ORDER BY number`,
          { merchantId: scene.merchant.scope.merchantId, clientId },
        );
      const first = Promise.allSettled(files.map((file) => ask(killed, IMPORT, file)));
      await until(async () => (await listImported()).length > 0);
      await killed.kill();
      await first;
      expect((await listImported()).length).toBeLessThan(INVOICES);

      const again = await Promise.all(files.map((file) => ask(left, IMPORT, file)));
      for (const answer of again) {
        expect(JSON.stringify(answer)).toMatch(/ImportEInvoiceSuccess|ImportEInvoiceDuplicate/);
      }
      expect((await listImported()).map(({ number }) => number)).toEqual(
        files.map((_, index) => `KILL-${String(index)}`),
      );
    },
    LIMIT_MS,
  );
});
