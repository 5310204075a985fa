import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { attach, buildFileScene, createKey } from "./document-files.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function get(url: string, headers: Readonly<Record<string, string>>) {
  return api.server.app.inject({ method: "GET", url, headers });
}

test.each([
  ["a page that says it is a PDF", "rechnung.pdf", "application/pdf", "<!doctype html><script>alert(1)</script>"],
  [
    "a drawing that says it is a PNG",
    "logo.png",
    "image/png",
    "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
  ],
  ["a page that goes on as a PDF", "plan.pdf", "application/pdf", "<html><script>alert(1)</script>\n%PDF-1.7"],
  ["a program that says it is a table", "liste.csv", "text/csv", "MZ\x90\0\x03"],
  [
    "a page as an invoice",
    "rechnung.xml",
    "application/xml",
    "<html xmlns='http://www.w3.org/1999/xhtml'><script/></html>",
  ],
  ["a page that says what it is", "seite.html", "text/html", "<script>alert(1)</script>"],
])("%s comes as a download that runs nowhere, to customers and staff", async (_name, fileName, mediaType, content) => {
  const { merchant, client, calls, cookie } = await buildFileScene(api);
  const { id } = await calls.issued({ clientId: client.id });
  const attachmentId = await attach(
    api,
    { merchant, documentId: id },
    { fileName, mediaType },
    Buffer.from(content, "latin1"),
  );
  const authorization = `Bearer ${await createKey(merchant)}`;

  for (const { statusCode, headers, rawPayload } of [
    await get(`/portal/files/attachments/${attachmentId}`, { cookie }),
    await get(`/files/attachments/${attachmentId}`, { authorization }),
  ]) {
    expect(statusCode).toBe(200);
    expect(headers["content-type"]).toBe("application/octet-stream");
    expect(headers["content-disposition"]).toBe(
      `attachment; filename="${fileName}.bin"; filename*=UTF-8''${fileName}.bin`,
    );
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'self'; sandbox");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(rawPayload.toString("latin1")).toBe(content);
  }
});

test("a PDF that is called a page is saved as a PDF", async () => {
  const { merchant, client, calls, cookie } = await buildFileScene(api);
  const { id } = await calls.issued({ clientId: client.id });
  const attachmentId = await attach(
    api,
    { merchant, documentId: id },
    { fileName: "seite.html", mediaType: "application/pdf" },
  );
  const { headers } = await get(`/portal/files/attachments/${attachmentId}`, { cookie });
  expect(headers["content-type"]).toBe("application/pdf");
  expect(headers["content-disposition"]).toContain('inline; filename="seite.html.pdf"');
});
