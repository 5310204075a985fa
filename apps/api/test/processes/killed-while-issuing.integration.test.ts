import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { buildDocumentScene, type DocumentScene, LINE } from "../../src/modules/documents/document.test-support";
import { sha256Hex } from "../../src/shared/crypto";
import { createTestApi, type TestApi } from "../create-test-api";
import { buildServer, startServerProcess } from "../server-process";

const LIMIT_MS = 120_000;
const AT_ONCE = 3;
const LIVES = 2;

let api: TestApi;
beforeAll(async () => {
  buildServer();
  api = await createTestApi();
  // The other server has the clock of this machine.
  api.clock.advance(Date.now() - api.clock.now().getTime());
}, LIMIT_MS);
afterAll(() => api.close());

function countFiles(): number {
  const folder = join(api.environment.dataDir, "files");
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    : 0;
}

interface Row {
  readonly id: string;
  readonly number: string | null;
  readonly status: string;
}

const listDocuments = ({ merchant }: DocumentScene): Promise<readonly Row[]> =>
  api.server.database.rows<Row>(
    `SELECT id AS "id", number AS "number", status AS "status" FROM document WHERE merchant_id = :merchantId ORDER BY number`,
    { merchantId: merchant.scope.merchantId },
  );

/** Several are printed at once by a server that dies as soon as the first file is there. */
async function issueAndDie({ merchant }: DocumentScene, ids: readonly string[]): Promise<void> {
  const headers = { "content-type": "application/json", ...(await merchant.keyHeaders()) };
  const server = await startServerProcess(api.environment);
  const before = countFiles();
  const answers = ids.map((id) =>
    fetch(`${server.origin}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify({ query: `mutation { issueDocument(id: "${id}") { __typename } }` }),
    }),
  );
  // Whoever asked never hears back.
  const ended = Promise.allSettled(answers);
  while (countFiles() === before) await turn();
  await server.kill();
  await ended;
}

test(
  "a server that is killed between a file and its commit leaves drafts, or documents with their files, and no gap",
  async () => {
    const scene = await buildDocumentScene(api);
    const { calls, clientId, merchant } = scene;
    for (let life = 0; life < LIVES; life += 1) {
      const drafts = await Promise.all(
        Array.from({ length: AT_ONCE }, () =>
          calls.create({ clientId, data: { lines: Array.from({ length: 40 }, () => LINE) } }),
        ),
      );
      await issueAndDie(
        scene,
        drafts.map(({ document }) => document.id),
      );
    }

    const left = await listDocuments(scene);
    expect(left).toHaveLength(LIVES * AT_ONCE);
    const drafts = left.filter(({ number }) => number === null);
    expect(drafts.length).toBeGreaterThan(0);
    for (const { id, status } of drafts) {
      expect(status).toBe("DRAFT");
      expect((await calls.issue(id)).__typename).toBe("DocumentSuccess");
    }

    const issued = await listDocuments(scene);
    expect(issued.map(({ number }) => number)).toEqual(
      Array.from({ length: LIVES * AT_ONCE }, (_, index) => `RE-${String(1001 + index)}`),
    );
    const headers = await merchant.keyHeaders("READ");
    for (const { id } of issued) {
      const { versions } = await calls.read<{
        readonly versions: readonly { readonly pdfUrl: string; readonly pdfSha256: string }[];
      }>(id, "versions { pdfUrl pdfSha256 }");
      const pdf = await api.server.app.inject({ url: versions[0]?.pdfUrl ?? "", headers });
      expect(sha256Hex(pdf.rawPayload)).toBe(versions[0]?.pdfSha256);
    }
  },
  LIMIT_MS,
);
