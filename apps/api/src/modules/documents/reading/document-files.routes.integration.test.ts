import { brotliDecompressSync } from "node:zlib";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildClient } from "../../../../test/factories";
import { LINE } from "../document.test-support";
import { attach, BEGINNINGS, buildFileScene, createKey } from "./document-files.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function get(url: string, headers: Readonly<Record<string, string>> = {}) {
  return api.server.app.inject({ method: "GET", url, headers });
}

describe("PDFs", () => {
  test("the customer sees what was issued, with the recorded hash", async () => {
    const { client, calls, cookie } = await buildFileScene(api);
    const { id } = await calls.issued({ clientId: client.id });

    const response = await get(`/portal/files/documents/${id}/pdf`, { cookie });

    expect(response.statusCode).toBe(200);
    expect(response.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    expect(response.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(response.rawPayload.length),
      "content-disposition": `inline; filename="Rechnung RE-1001.pdf"; filename*=UTF-8''Rechnung%20RE-1001.pdf`,
      "cache-control": "private, no-cache",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(response.headers["content-security-policy"]).not.toContain("script-src");
  });

  test("download=1 saves it, and what the browser already has is not sent again", async () => {
    const { client, calls, cookie } = await buildFileScene(api);
    const { id } = await calls.issued({ clientId: client.id });
    const url = `/portal/files/documents/${id}/pdf?download=1`;
    const first = await get(url, { cookie });

    expect(first.headers["content-disposition"]).toMatch(/^attachment;/);
    expect(await get(url, { cookie, "if-none-match": String(first.headers.etag) })).toMatchObject({
      statusCode: 304,
      body: "",
    });
  });

  test("a part of one is sent as such, as long as it is still the same file", async () => {
    const { client, calls, cookie } = await buildFileScene(api);
    const { id } = await calls.issued({ clientId: client.id });
    const url = `/portal/files/documents/${id}/pdf`;
    const { rawPayload: whole, headers } = await get(url, { cookie });
    const size = String(whole.length);
    const etag = String(headers.etag);

    expect(headers).toMatchObject({ "accept-ranges": "bytes", etag: expect.stringMatching(/^"/) as unknown });
    const part = await get(url, { cookie, range: "bytes=100-299", "if-range": etag });
    expect(part).toMatchObject({
      statusCode: 206,
      headers: {
        "content-range": `bytes 100-299/${size}`,
        "content-length": "200",
        etag,
        "cache-control": "private, no-cache",
      },
    });
    expect(part.rawPayload.equals(whole.subarray(100, 300))).toBe(true);
    expect(await get(url, { cookie, range: `bytes=${size}-` })).toMatchObject({
      statusCode: 416,
      headers: { "content-range": `bytes */${size}` },
    });
    for (const asked of [{ range: "bytes=0-9", "if-range": '"older"' }, { range: "bytes=0-9,20-29" }]) {
      const answer = await get(url, { cookie, ...asked });
      expect([answer.statusCode, answer.rawPayload.equals(whole)]).toEqual([200, true]);
    }
    expect((await get(url, { range: "bytes=0-9" })).statusCode).toBe(404);
  });

  test.each(["version=1&version=2", "versoin=1", "download=1&download=1", "download=yes", "download[]=1"])(
    "%s is refused in words instead of being answered with something else",
    async (query) => {
      const { client, calls, cookie } = await buildFileScene(api);
      const { id } = await calls.issued({ clientId: client.id });
      const response = await get(`/portal/files/documents/${id}/pdf?${query}`, { cookie });

      expect(response.statusCode).toBe(400);
      expect(response.body).toMatch(/^[\w ]+: (is not known here|must be)/);
    },
  );

  test("older versions of an offer stay there", async () => {
    const { client, calls, cookie } = await buildFileScene(api);
    const offer = await calls.issued({ clientId: client.id, type: "OFFER" });
    await calls.revise(offer.id, offer.revision, { title: "Neu", lines: [LINE] });
    const path = `/portal/files/documents/${offer.id}/pdf`;

    const [current, second, first] = [
      await get(path, { cookie }),
      await get(`${path}?version=2`, { cookie }),
      await get(`${path}?version=1`, { cookie }),
    ];

    expect(current.headers.etag).toBe(second.headers.etag);
    expect(first.headers.etag).not.toBe(second.headers.etag);
    expect(first.headers["content-disposition"]).toContain("Angebot AN-1001 (1).pdf");
    for (const version of ["3", "0", "-1", "1.0", "x"]) {
      expect((await get(`${path}?version=${version}`, { cookie })).statusCode).toBe(404);
    }
  });

  test("staff and keys see it on their side, in their language", async () => {
    const { merchant, client, calls } = await buildFileScene(api);
    const { id } = await calls.issued({ clientId: client.id });
    const other = await api.createMerchant();

    const asked = await Promise.all(
      [merchant, other].map(async (each) => {
        const authorization = `Bearer ${await createKey(each)}`;
        return (await get(`/files/documents/${id}/pdf`, { authorization })).statusCode;
      }),
    );

    expect(asked).toEqual([200, 404]);
  });
});

describe("attachments", () => {
  test("pictures are shown, everything that could run is only saved, and sandboxed", async () => {
    const { merchant, client, calls, cookie } = await buildFileScene(api);
    const { id } = await calls.issued({ clientId: client.id });
    const picture = await attach(api, { merchant, documentId: id }, { fileName: "Zähler.png", mediaType: "image/png" });
    const xml = await attach(
      api,
      { merchant, documentId: id },
      {
        fileName: "rechnung.xml",
        mediaType: "application/xml",
        kind: "E_INVOICE",
      },
    );
    const page = await attach(api, { merchant, documentId: id }, { fileName: "seite.html", mediaType: "text/html" });

    const answers = await Promise.all(
      [picture, xml, page].map((attachmentId) => get(`/portal/files/attachments/${attachmentId}`, { cookie })),
    );

    expect(answers.map(({ headers }) => String(headers["content-disposition"]).split(";")[0])).toEqual([
      "inline",
      "attachment",
      "attachment",
    ]);
    for (const { statusCode, headers } of answers) {
      expect(statusCode).toBe(200);
      expect(headers["content-security-policy"]).toContain("sandbox");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
    expect(answers[1]?.body).toBe("<?xml version='1.0'?><Invoice>bytes of rechnung.xml");
  });

  test("text travels compressed, pictures and small files as they are", async () => {
    const { merchant, client, calls, cookie } = await buildFileScene(api);
    const { id } = await calls.issued({ clientId: client.id });
    const ask = async (fileName: string, mediaType: string, times: number) => {
      const bytes = Buffer.from(`${BEGINNINGS[mediaType] ?? ""}${`bytes of ${fileName}, `.repeat(times)}`, "latin1");
      const attachmentId = await attach(api, { merchant, documentId: id }, { fileName, mediaType }, bytes);
      return get(`/portal/files/attachments/${attachmentId}`, { cookie, "accept-encoding": "br" });
    };

    const xml = await ask("rechnung.xml", "application/xml", 200);
    expect(xml.headers).toMatchObject({ "content-encoding": "br", vary: "accept-encoding" });
    expect(xml.headers.etag).toMatch(/^W\//);
    expect(xml.headers["accept-ranges"]).toBeUndefined();
    expect(brotliDecompressSync(xml.rawPayload).toString()).toContain("bytes of rechnung");
    const asItIs = [
      await ask("foto.png", "image/png", 200),
      await ask("plan.zip", "application/zip", 200),
      await ask("kurz.xml", "application/xml", 1),
    ];
    expect(asItIs.map(({ headers }) => headers["content-encoding"])).toEqual([undefined, undefined, undefined]);
  });

  test("they are listed on the document, with a path that works on each side", async () => {
    const { merchant, client, calls } = await buildFileScene(api);
    const { id } = await calls.issued({ clientId: client.id });
    const attachmentId = await attach(
      api,
      { merchant, documentId: id },
      { fileName: "plan.pdf", mediaType: "application/pdf" },
    );
    const customer = await api.openPortal(client.customerportalUrl);
    const query = "query ($id: ID!) { document(id: $id) { attachments { fileName kind sizeBytes url } } }";

    expect((await customer(query, { id })).data).toEqual({
      document: {
        attachments: [
          { fileName: "plan.pdf", kind: "ATTACHMENT", sizeBytes: 26, url: `/portal/files/attachments/${attachmentId}` },
        ],
      },
    });
    expect(await calls.read(id, "attachments { url }")).toEqual({
      attachments: [{ url: `/files/attachments/${attachmentId}` }],
    });
  });
});

describe("nobody who may not see the document gets more than the same 404", () => {
  test("strangers, other clients, other documents' links, drafts, and what does not exist", async () => {
    const { merchant, client, calls, cookie } = await buildFileScene(api);
    const { id } = await calls.issued({ clientId: client.id });
    const { document: draft } = await calls.create({ clientId: client.id });
    const other = await calls.issued({ clientId: client.id });
    const attachmentId = await attach(
      api,
      { merchant, documentId: id },
      { fileName: "plan.pdf", mediaType: "application/pdf" },
    );
    const { portal } = await calls.read<{ portal: { url: string } }>(other.id, "portal { url }");
    const stranger = await buildClient(merchant, { name: "Bernd Celik" });
    const cookies = {
      none: "",
      garbled: "kp_portal=garbled",
      stranger: (await api.openPortal(stranger.customerportalUrl)).cookie,
      otherDocument: (await api.openPortal(portal.url)).cookie,
    };

    const refused = [
      ...Object.values(cookies).flatMap((each) => [
        get(`/portal/files/documents/${id}/pdf`, { cookie: each }),
        get(`/portal/files/attachments/${attachmentId}`, { cookie: each }),
        get(`/files/documents/${id}/pdf`, { cookie: each }),
        get(`/files/attachments/${attachmentId}`, { cookie: each }),
      ]),
      get(`/portal/files/documents/${draft.id}/pdf`, { cookie }),
      get(`/portal/files/documents/nothing/pdf`, { cookie }),
      get(`/portal/files/attachments/nothing`, { cookie }),
    ];

    for (const response of await Promise.all(refused)) {
      expect([response.statusCode, response.body]).toEqual([404, "Not found"]);
    }
  });

  test("from the very next request on when the client loses access", async () => {
    const { merchant, client, calls, cookie } = await buildFileScene(api);
    const { id } = await calls.issued({ clientId: client.id });
    const url = `/portal/files/documents/${id}/pdf`;
    const { headers } = await get(url, { cookie });

    await (
      await merchant.staff()
    )(`mutation ($input: SetClientPortalAccessInput!) { setClientPortalAccess(input: $input) { __typename } }`, {
      input: { clientId: client.id, portalAccess: false },
    });

    expect((await get(url, { cookie, "if-none-match": String(headers.etag) })).statusCode).toBe(404);
  });
});
