import { createServer } from "node:http";
import { importFile } from "../../src/modules/e-invoices/e-invoice-import.test-support";
import { UBL_SAMPLE } from "../../src/modules/e-invoices/parsing/ubl/ubl-sample.test-support";
import { DocumentCalls, LINE } from "../../src/modules/documents/document.test-support";
import { listMails } from "../../src/modules/mail/sending/mail.test-support";
import { newId } from "../../src/shared/ids";
import { createTestApi, type GraphQLClient, type TestApi } from "../create-test-api";
import { buildClient } from "../factories";

/** A server that nobody should ever ask anything. */
class Bait {
  readonly asked: string[] = [];
  private readonly server = createServer((request, response) => {
    this.asked.push(request.url ?? "");
    response.end();
  });

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
  }

  get origin(): string {
    const address = this.server.address();
    if (address === null || typeof address === "string") throw new Error("It does not listen");
    return `http://127.0.0.1:${String(address.port)}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const bait = new Bait();
let api: TestApi;
beforeAll(async () => {
  await bait.listen();
  api = await createTestApi({ demo: true, mailFrom: "Portal <portal@example.com>" });
});
afterAll(async () => {
  await api.close();
  await bait.close();
});

const SEND = `mutation ($input: SendMailInput!) { sendMail(input: $input) { __typename } }`;

/**
 * One text as every name, title and note there is, in a document with its PDF, a comment and mails.
 * Returns every page and mail that the server itself writes about them.
 */
async function writeEverywhere(text: string): Promise<readonly string[]> {
  const merchant = await api.createMerchant({ name: text });
  const staff = await merchant.staff();
  const client = await buildClient(merchant, { name: text, street: text, email: "alma@example.com" });
  const calls = new DocumentCalls(staff);
  const data = { title: text, intro: text, note: text, lines: [{ ...LINE, name: text, description: text }] };
  const { id } = await calls.issued({ clientId: client.id, data });
  const customer = await api.openPortal(client.customerportalUrl);
  await customer(`mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }`, {
    input: { documentId: id, body: text, authorName: text },
  });
  for (const kind of ["INVOICE", "PORTAL_LINK"]) {
    await staff(SEND, {
      input: { kind, clientId: client.id, documentId: id, subject: text, body: text, idempotencyKey: newId() },
    });
  }
  await api.server.services.outbox.drain();
  const { payUrl } = await calls.read<{ payUrl: string | null }>(id, "payUrl");
  const addresses = [payUrl ?? "", client.customerportalUrl].map((url) => new URL(url, "http://x").pathname);
  const rendered = await Promise.all(
    addresses.map((url) => api.server.app.inject({ url, headers: { accept: "text/html" } })),
  );
  const mails = await listHtml(staff);
  expect(mails.length).toBeGreaterThan(1);
  return [...rendered.map(({ body }) => body), ...mails];
}

test.each([
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "<svg/onload=alert(1)>",
  `' onmouseover='alert(1)`,
  "javascript:alert(1)",
  "</title></style></textarea><script>alert(1)</script>",
])(
  "invoiceninja#11172, CVE-2021-3977, CVE-2026-5568, CVE-2021-36803 (Akaunting): %j stays a text on every page and in every mail",
  async (text) => {
    const pages = await writeEverywhere(text);

    expect(pages.some((page) => page.includes("alert(1)"))).toBe(true);
    for (const page of pages) {
      expect(page).not.toMatch(/<(script|img|svg)[^>]*(alert|onerror|onload)|<script>alert/);
      expect(page).not.toMatch(/<[^>]+\son\w+\s*=/);
      expect(page).not.toMatch(/(href|src|action)\s*=\s*["']?\s*javascript:/i);
    }
  },
);

test("CVE-2026-55385 (InvoiceShelf), CVE-2025-0474, CVE-2026-0649 (Invoice Ninja): nothing in a text is fetched, not for the page, the PDF or a mail", async () => {
  const { origin, asked } = bait;
  const texts = [
    `<img src="${origin}/picture.png">`,
    `<iframe src="file:///etc/passwd"></iframe><link rel="stylesheet" href="${origin}/style.css">`,
    `![x](${origin}/markdown.png) @import url(${origin}/import.css);`,
  ];

  for (const text of texts) {
    await writeEverywhere(text);
  }
  const importer = await (await api.createMerchant()).staff();
  await importFile(importer, UBL_SAMPLE.replaceAll("https://muster.example", origin), { createClient: true });
  await importFile(
    importer,
    UBL_SAMPLE.replace("<Invoice ", `<!DOCTYPE Invoice [<!ENTITY x SYSTEM "${origin}/entity">]><Invoice `),
    { createClient: true },
  );

  expect(asked).toEqual([]);
});

test("CVE-2021-45071 (Odoo): a hostile file name reaches neither a header nor a page", async () => {
  const staff = await (await api.createMerchant()).staff();
  const hostile = `"&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#13;&#10;Set-Cookie: a=b.csv`;
  const outcome = await importFile(staff, UBL_SAMPLE.replace("../stunden.csv", hostile.replaceAll('"', "&quot;")), {
    createClient: true,
  });
  const { data } = await staff<{ document: { attachments: { fileName: string; url: string }[] } }>(
    `query ($id: ID!) { document(id: $id) { attachments { fileName url } } }`,
    { id: outcome.document.id },
  );
  expect(data.document.attachments.length).toBeGreaterThan(1);
  const key = await createKey(staff);

  for (const { url, fileName } of data.document.attachments) {
    const { headers, statusCode } = await api.server.app.inject({ url, headers: { authorization: `Bearer ${key}` } });
    expect([statusCode, url, fileName]).toEqual([200, url, fileName]);
    expect(headers["set-cookie"]).toBeUndefined();
    expect(String(headers["content-disposition"])).toMatch(
      /^(inline|attachment); filename="[^"\r\n<>]*"(; filename\*=UTF-8''[\w.%()!~*'-]*)?$/,
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(fileName).not.toMatch(/[\r\n/\\]/);
  }
});

test("invoiceninja#11626: links are ours whatever Host a request names", async () => {
  const merchant = await api.createMerchant();
  const staff = await merchant.staff();
  const client = await buildClient(merchant, { email: "alma@example.com" });
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example", forwarded: "host=evil.example" };
  const path = new URL(client.customerportalUrl).pathname;

  const opened = await api.server.app.inject({ url: path, headers });
  await api.server.app.inject({ method: "POST", url: `${path}/new-link`, headers });
  await staff(SEND, { input: { kind: "PORTAL_LINK", clientId: client.id, idempotencyKey: newId() } });
  await api.server.services.outbox.drain();

  const texts = [
    String(opened.headers.location),
    ...(await listMails(staff)).flatMap(({ text, html }) => [text, html]),
  ];
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.join("\n")).not.toContain("evil.example");
  expect(texts.join("\n")).toContain(`${api.environment.portalUrl}/p/`);
});

test("CVE-2021-26947 (Odoo): nothing from an address is shown on a page", async () => {
  const marker = "Gewinnspiel%3Cscript%3E";
  const paths = [
    "/",
    "/p/x",
    "/pay/x",
    "/portal/",
    "/portal/documents/x",
    "/admin/",
    "/admin/sign-in",
    "/p/signed-out",
  ];
  const pages = await Promise.all(
    paths.flatMap((path) =>
      [`${path}?error=${marker}&message=${marker}`, `${path}/${marker}`].map((url) =>
        api.server.app.inject({ url, headers: { accept: "text/html" } }),
      ),
    ),
  );

  for (const { body } of pages) {
    // A form may send the token in its own address back, and the other language keeps what was asked for; both encoded.
    expect(body.replaceAll(/(action|class="language" href)="[^"]*"/g, "")).not.toMatch(/Gewinnspiel/);
  }
});

/** The mails as they are sent. */
async function listHtml(staff: GraphQLClient): Promise<readonly string[]> {
  const { data } = await staff<{ mails: { edges: { node: { html: string } }[] } }>(
    `{ mails { edges { node { html } } } }`,
  );
  return data.mails.edges.map(({ node }) => node.html);
}

async function createKey(staff: GraphQLClient): Promise<string> {
  const { data } = await staff<{ createApiKey: { secret: string } }>(
    `mutation { createApiKey(input: { name: "Test", scope: READ }) { ... on CreateApiKeySuccess { secret } } }`,
  );
  return data.createApiKey.secret;
}
