import { buildDocumentScene, type DocumentScene } from "../../src/modules/documents/document.test-support";
import { sha256Hex } from "../../src/shared/crypto";
import { createTestApi, type TestApi } from "../create-test-api";
import { S3StandIn } from "./s3-stand-in";

let s3: S3StandIn;
let api: TestApi;
let scene: DocumentScene;
beforeAll(async () => {
  s3 = await S3StandIn.start();
  api = await createTestApi({ fileBucket: s3.bucket });
  scene = await buildDocumentScene(api);
}, 60_000);
afterEach(() => {
  s3.recover();
});
afterAll(async () => {
  await api.close();
  await s3.stop();
});

interface Issued {
  readonly versions: readonly { readonly pdfUrl: string; readonly pdfSha256: string }[];
}

async function download(
  id: string,
): Promise<{ readonly status: number; readonly sha256: string; readonly asIssued: string }> {
  const { versions } = await scene.calls.read<Issued>(id, "versions { pdfUrl pdfSha256 }");
  const headers = await scene.merchant.keyHeaders("READ");
  const { statusCode, rawPayload } = await api.server.app.inject({ url: versions[0]?.pdfUrl ?? "", headers });
  return { status: statusCode, sha256: sha256Hex(rawPayload), asIssued: versions[0]?.pdfSha256 ?? "" };
}

test("a document's files are in the bucket, and are given out as they were issued", async () => {
  const { id } = await scene.calls.issued({ clientId: scene.clientId });
  const { status, sha256, asIssued } = await download(id);

  expect({ status, sha256 }).toEqual({ status: 200, sha256: asIssued });
  expect([...s3.objects.keys()]).toContain(`${asIssued.slice(0, 2)}/${asIssued.slice(2)}`);
});

test("of a part only that part is fetched", async () => {
  const { id } = await scene.calls.issued({ clientId: scene.clientId });
  const { versions } = await scene.calls.read<Issued>(id, "versions { pdfUrl }");
  const headers = { ...(await scene.merchant.keyHeaders("READ")), range: "bytes=0-4" };
  const sentBefore = s3.sentBytes;

  const { statusCode, payload } = await api.server.app.inject({ url: versions[0]?.pdfUrl ?? "", headers });

  expect({ statusCode, payload, sent: s3.sentBytes - sentBefore }).toEqual({
    statusCode: 206,
    payload: "%PDF-",
    sent: 5,
  });
});

test("while the bucket is away, what needs a file is told to come again, and nothing is lost or half done", async () => {
  const issued = await scene.calls.issued({ clientId: scene.clientId });
  const { document: draft } = await scene.calls.create({ clientId: scene.clientId });
  const editor = await scene.merchant.staff("EDITOR");
  s3.fail("BUSY");

  expect(await download(issued.id)).toMatchObject({ status: 503 });
  const answer = await editor(`mutation { issueDocument(id: "${draft.id}") { __typename } }`);
  expect(answer).toMatchObject({
    status: 503,
    errors: [
      { message: "Files can't be read or written right now. Try again later.", extensions: { code: "UNAVAILABLE" } },
    ],
  });
  // What needs no file goes on.
  expect(await scene.calls.read<{ readonly status: string }>(draft.id, "status")).toMatchObject({ status: "DRAFT" });

  s3.recover();
  expect((await scene.calls.issue(draft.id)).__typename).toBe("DocumentSuccess");
  expect(await download(draft.id)).toMatchObject({ status: 200 });
});

test("/health tells of it, and requests go on coming", async () => {
  s3.fail("BUSY");
  await api.server.listen();
  const read = async (path: string): Promise<unknown> => {
    const { statusCode, body } = await api.server.app.inject({ url: path });
    return { statusCode, ...(JSON.parse(body) as object) };
  };

  expect(await read("/ready")).toMatchObject({
    statusCode: 200,
    status: "failing",
    checks: { files: { status: "failing", problem: "The file storage can't store anything right now." } },
  });
});
