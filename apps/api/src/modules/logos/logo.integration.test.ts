import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { OpenPdf } from "../../integrations/pdf/file/open-pdf.test-support";
import { buildDocumentScene } from "../documents/document.test-support";
import { buildJpeg, buildPng } from "./picture.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const SET = `mutation ($input: SetMerchantLogoInput!) {
  setMerchantLogo(input: $input) {
    ... on SetMerchantLogoSuccess { merchant { logoUrl } }
    ... on InvalidInput { fields { field code message } }
  }
}`;

interface Answer {
  readonly merchant?: { readonly logoUrl: string };
  readonly fields?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

async function set(caller: GraphQLClient, file: Buffer | string): Promise<Answer> {
  const contentBase64 = typeof file === "string" ? file : file.toString("base64");
  const { data } = await caller<{ setMerchantLogo: Answer }>(SET, { input: { contentBase64 } });
  return data.setMerchantLogo;
}

async function setAsOwner(merchant: TestMerchant, file: Buffer): Promise<string> {
  const answer = await set(await merchant.staff("OWNER"), file);
  if (answer.merchant === undefined) throw new Error(JSON.stringify(answer));
  return answer.merchant.logoUrl;
}

const download = (url: string) => api.server.app.inject({ method: "GET", url });

test("a logo is served to everybody, byte for byte, until it is replaced or taken away", async () => {
  const merchant = await api.createMerchant();
  const [png, jpeg] = [buildPng({ width: 44 }), buildJpeg({ width: 44 })];
  const first = await setAsOwner(merchant, png);

  const served = await download(first);
  expect([served.statusCode, served.headers["content-type"], served.rawPayload.equals(png)]).toEqual([
    200,
    "image/png",
    true,
  ]);
  expect(served.headers["x-content-type-options"]).toBe("nosniff");
  expect(served.headers["cache-control"]).toContain("immutable");

  const second = await setAsOwner(merchant, jpeg);
  expect((await download(second)).headers["content-type"]).toBe("image/jpeg");
  expect((await download(first)).statusCode).toBe(404);

  const owner = await merchant.staff("OWNER");
  const { data } = await owner(
    "mutation { removeMerchantLogo { ... on RemoveMerchantLogoSuccess { merchant { logoUrl } } } }",
  );
  expect(data).toEqual({ removeMerchantLogo: { merchant: { logoUrl: null } } });
  expect((await download(second)).statusCode).toBe(404);
});

test("nothing else in the file store is served as a logo", async () => {
  const { clientId, calls } = await buildDocumentScene(api);
  const { id } = await calls.issued({ clientId });
  const [file] = await api.server.database.rows<{ sha256: string }>(
    `SELECT pdf_sha256 AS "sha256" FROM document_version WHERE document_id = :id`,
    { id },
  );

  for (const name of [file?.sha256 ?? "", "0".repeat(64), "..%2Fsecrets.json", "A".repeat(64)]) {
    expect([name, (await download(`/logos/${name}`)).statusCode]).toEqual([name, 404]);
  }
});

const dimensions = /more than 1000000 pixels, or more than 2000/;

test.each([
  ["a PDF", Buffer.from("%PDF-1.7\n"), /PNG or JPEG/],
  ["an SVG, which can run", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /PNG or JPEG/],
  ["a GIF", Buffer.from("GIF89a"), /PNG or JPEG/],
  ["nothing", Buffer.alloc(0), /PNG or JPEG/],
  ["half a PNG", buildPng().subarray(0, 60), /damaged/],
  ["a PNG without its last row", buildPng({ rows: Buffer.alloc(19 * 121) }), /damaged/],
  ["a PNG of rows that nobody can read", buildPng({ rows: Buffer.alloc(20 * 121, 9) }), /damaged/],
  ["a PNG that unpacks to far more", buildPng({ rows: Buffer.alloc(50_000_000) }), /damaged/],
  ["a PNG that says that it has no row", buildPng({ height: 0 }), /damaged/],
  ["an interlaced PNG", buildPng({ interlacing: 1 }), /without interlacing/],
  ["a PNG of 4 million pixels", buildPng({ width: 2_000, height: 2_000, rows: Buffer.alloc(1) }), dimensions],
  ["a JPEG that is too wide", buildJpeg({ width: 2_001, height: 1 }), dimensions],
  ["a JPEG in printing colours", buildJpeg({ channels: 4 }), /CMYK/],
  ["half a JPEG", buildJpeg().subarray(0, 8), /damaged/],
  ["a file that is too large", Buffer.alloc(300_001), /larger than 300000 bytes/],
] as const)("%s is refused with words, and the logo stays", async (_what, file, words) => {
  const merchant = await api.createMerchant();
  const before = await setAsOwner(merchant, buildPng());

  const { fields } = await set(await merchant.staff("OWNER"), file);

  expect(fields).toEqual([
    expect.objectContaining({ field: "contentBase64", message: expect.stringMatching(words) as unknown }),
  ]);
  expect((await download(before)).statusCode).toBe(200);
});

test("only the owner sets it, and for nobody else", async () => {
  const [merchant, other] = [await api.createMerchant(), await api.createMerchant()];
  for (const caller of [await merchant.staff("EDITOR"), await merchant.apiKey("READ"), api.anonymous.admin]) {
    const { errors } = await caller(SET, { input: { contentBase64: buildPng().toString("base64") } });
    expect(errors).toHaveLength(1);
  }
  await setAsOwner(merchant, buildPng());
  const { data } = await (
    await other.staff("VIEWER")
  )<{ merchant: { logoUrl: string | null } }>("{ merchant { logoUrl } }");
  expect(data.merchant.logoUrl).toBeNull();
});

test("documents that are issued from then on carry it as a figure, those from before stay as they are", async () => {
  const { merchant, clientId, calls } = await buildDocumentScene(api);
  const before = await calls.issued({ clientId });
  await setAsOwner(merchant, buildPng({ colorType: 6 }));
  const after = await calls.issued({ clientId });

  const headers = await merchant.keyHeaders("READ");
  const hasPicture = async (id: string): Promise<boolean> => {
    const { rawPayload } = await api.server.app.inject({ method: "GET", url: `/files/documents/${id}/pdf`, headers });
    return new OpenPdf(rawPayload).names.has("/SMask");
  };
  expect([await hasPicture(before.id), await hasPicture(after.id)]).toEqual([false, true]);
});

test("customers see whose portal it is", async () => {
  const { merchant, clientId } = await buildDocumentScene(api);
  const logoUrl = await setAsOwner(merchant, buildPng());
  const owner = await merchant.staff("OWNER");
  const { data } = await owner<{ client: { customerportalUrl: string } }>(
    "query ($id: ID!) { client(id: $id) { customerportalUrl } }",
    { id: clientId },
  );
  const portal = await api.openPortal(data.client.customerportalUrl);

  const answer = await portal<{ viewer: { merchant: { logoUrl: string } } }>("{ viewer { merchant { logoUrl } } }");
  expect(answer.data.viewer.merchant.logoUrl).toBe(logoUrl);
});
