import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildClient } from "../../../../test/factories";
import { readPdf } from "../../../integrations/pdf/read-pdf.test-support";
import { sha256Hex } from "../../../shared/crypto";
import { OperationalError } from "../../../shared/errors";
import { importFile } from "../../e-invoices/e-invoice-import.test-support";
import { CII_SAMPLE } from "../../e-invoices/parsing/cii/cii-sample.test-support";
import { INVOICE, pdfOf } from "../../publishing/publishing.test-support";
import { buildDocumentScene, type DocumentScene, LINE } from "../../documents/document.test-support";
import { HeldFiles } from "./held-files.test-support";

const folder = mkdtempSync(join(tmpdir(), "kundenportal-held-"));
const fileStore = new HeldFiles(folder);

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({}, { integrations: { fileStore } });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

type Step = (scene: DocumentScene) => Promise<() => Promise<{ readonly __typename: string }>>;

const issuing =
  (input: Readonly<Record<string, unknown>> = {}): Step =>
  async ({ calls, clientId }) => {
    const { document } = await calls.create({ clientId, ...input });
    return () => calls.issue(document.id);
  };

async function sent<Answer>(
  { merchant }: DocumentScene,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { data, errors } = await (await merchant.staff("EDITOR"))<{ readonly answer: Answer }>(query, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.answer;
}

const publish = (scene: DocumentScene, mark: string): Promise<{ readonly __typename: string }> =>
  sent(scene, `mutation ($input: PublishDocumentInput!) { answer: publishDocument(input: $input) { __typename } }`, {
    input: { ...INVOICE, clientId: scene.clientId, pdfBase64: pdfOf(mark).toString("base64") },
  });

/** Everything that makes or keeps files of a document, up to where the first is stored. */
const STEPS: Readonly<Record<string, Step>> = {
  "an invoice issued": issuing(),
  "an offer issued": issuing({ type: "OFFER" }),
  "an invoice issued under a key": async (scene) => {
    const { document } = await scene.calls.create({ clientId: scene.clientId });
    return () =>
      sent(scene, `mutation ($id: ID!) { answer: issueDocument(id: $id, idempotencyKey: "once") { __typename } }`, {
        id: document.id,
      });
  },
  "a credit note issued": async ({ calls, clientId }) => {
    const { document } = await calls.create({ clientId, type: "CREDIT_NOTE" });
    return () => calls.issue(document.id);
  },
  "a reminder issued": async ({ calls, clientId }) => {
    const invoice = await calls.issued({
      clientId,
      data: { lines: [LINE], date: "2026-04-01", dueDate: "2026-04-15" },
    });
    const { document } = await calls.remind(invoice.id, { fee: "5.00" });
    return () => calls.issue(document.id);
  },
  "an offer revised": async ({ calls, clientId }) => {
    const offer = await calls.issued({ clientId, type: "OFFER" });
    return () => calls.revise(offer.id, offer.revision, { title: "Neu" });
  },
  "an e-invoice imported, for a new client": async ({ merchant }) => {
    const staff = await merchant.staff("EDITOR");
    return () => importFile(staff, CII_SAMPLE, { createClient: true });
  },
  "a PDF published": async (scene) => () => publish(scene, "eins"),
  "a PDF published again": async (scene) => {
    await publish(scene, "eins");
    return () => publish(scene, "zwei");
  },
};

/** The files of all versions and attachments, each as it was when it was stored. */
async function readFiles({ merchant }: DocumentScene): Promise<number> {
  const rows = await api.server.database.rows<{ readonly sha256: string }>(
    `SELECT pdf_sha256 AS "sha256" FROM document_version WHERE merchant_id = :merchantId
     UNION ALL SELECT sha256 AS "sha256" FROM document_attachment WHERE merchant_id = :merchantId`,
    { merchantId: merchant.scope.merchantId },
  );
  for (const { sha256 } of rows) expect(sha256Hex(await fileStore.read(sha256))).toBe(sha256);
  return rows.length;
}

test.each(Object.entries(STEPS))("%s: others write while its file is on the way", async (_what, prepare) => {
  const scene = await buildDocumentScene(api);
  const step = await prepare(scene);
  const before = await readFiles(scene);
  const held = fileStore.hold();

  const answer = step();
  await held.reached;
  // On SQLite nobody writes while a transaction is open.
  await buildClient(scene.merchant, { name: "Inzwischen" });
  expect(await readFiles(scene)).toBe(before);
  held.letGo();

  expect((await answer).__typename).toMatch(/Success$/);
  expect(await readFiles(scene)).toBeGreaterThan(before);
});

test.each(Object.entries(STEPS))("%s: nothing of it is there when its file can't be stored", async (_what, prepare) => {
  const scene = await buildDocumentScene(api);
  const step = await prepare(scene);
  const trace = async () =>
    api.server.database.rows(
      `SELECT id AS "id", number AS "number", status AS "status", current_version AS "version", revision AS "revision"
       FROM document WHERE merchant_id = :merchantId ORDER BY id`,
      { merchantId: scene.merchant.scope.merchantId },
    );
  const before = await trace();
  const held = fileStore.hold();

  const answer = step().catch((error: unknown) => String(error));
  await held.reached;
  held.fail(new OperationalError("The disk is full."));

  expect(await answer).toMatch(/The disk is full|null/);
  expect(await trace()).toEqual(before);
  expect((await step()).__typename).toMatch(/Success$/);
});

async function printed({ calls, merchant }: DocumentScene, id: string): Promise<string> {
  const { pdfUrl } = await calls.read<{ readonly pdfUrl: string }>(id, "pdfUrl");
  const response = await api.server.app.inject({ url: pdfUrl, headers: await merchant.keyHeaders("READ") });
  return readPdf(response.rawPayload)
    .map(({ text }) => text)
    .join(" ");
}

test("what is changed while it is printed is printed as it was changed", async () => {
  const scene = await buildDocumentScene(api);
  const { document } = await scene.calls.create({ clientId: scene.clientId, data: { lines: [LINE], title: "Vorher" } });
  const held = fileStore.hold();

  const answer = scene.calls.issue(document.id);
  await held.reached;
  const changed = await scene.calls.update(document.id, document.revision, { title: "Nachher" });
  held.letGo();

  expect(changed.__typename).toBe("DocumentSuccess");
  expect((await answer).document).toMatchObject({ number: "RE-1001", title: "Nachher" });
  const text = await printed(scene, document.id);
  expect(text).toContain("Nachher");
  expect(text).not.toContain("Vorher");
});

test("a number that is another by then, as when a second process takes it, is the one on the paper, and none is left out", async () => {
  const scene = await buildDocumentScene(api);
  const { calls, clientId, merchant } = scene;
  const { document } = await calls.create({ clientId });
  const held = fileStore.hold();

  const answer = calls.issue(document.id);
  await held.reached;
  api.clock.advance(60_000);
  const owner = await merchant.staff("OWNER");
  const { data } = await owner<{ updateNumberRange: { __typename: string } }>(
    `mutation { updateNumberRange(input: { kind: INVOICE, prefix: "R", digits: 6, isYearly: false }) { __typename } }`,
  );
  held.letGo();

  expect(data.updateNumberRange.__typename).toBe("UpdateNumberRangeSuccess");
  expect((await answer).document.number).toBe("R001001");
  expect(await printed(scene, document.id)).toContain("R001001");
  // Later than whatever had a number before.
  expect(await calls.read(document.id, "issuedAt")).toEqual({ issuedAt: api.clock.now().toISOString() });
  expect((await calls.issued({ clientId })).number).toBe("R001002");
});

test("one that was issued meanwhile by somebody else is not issued again", async () => {
  const { calls, clientId } = await buildDocumentScene(api);
  const { document } = await calls.create({ clientId });
  const held = fileStore.hold();

  const both = [calls.issue(document.id), calls.issue(document.id)];
  await held.reached;
  held.letGo();

  expect((await Promise.all(both)).map((answer) => answer.document.number)).toEqual(["RE-1001", "RE-1001"]);
  expect((await calls.issued({ clientId })).number).toBe("RE-1002");
});

test("of many at once each has its number on its own paper, and other types do not wait for them", async () => {
  const scene = await buildDocumentScene(api);
  const { calls, clientId } = scene;
  const drafts = await Promise.all(Array.from({ length: 5 }, () => calls.create({ clientId })));
  const held = fileStore.hold();

  const answers = drafts.map(({ document }) => calls.issue(document.id));
  await held.reached;
  expect((await calls.issued({ clientId, type: "OFFER" })).number).toBe("AN-1001");
  held.letGo();

  const issued = (await Promise.all(answers)).map(({ document }) => document);
  const numbers = ["RE-1001", "RE-1002", "RE-1003", "RE-1004", "RE-1005"];
  expect(issued.map(({ number }) => number).toSorted()).toEqual(numbers);
  for (const { id, number } of issued) expect(await printed(scene, id)).toContain(number);
});
