import { watchReads } from "../../../../test/watch-reads";
import { KeptMails } from "../../../../test/kept-mails";
import { getMetadataArgsStorage } from "typeorm";
import { createTestApi, type TestApi, type TestMerchant } from "../../../../test/create-test-api";
import { SystemAccess } from "../../../access/system-access";
import { MailRefusedError } from "../../../integrations/mail-transport/mail-transport";
import { newId } from "../../../shared/ids";
import { DocumentCalls } from "../../documents/document.test-support";
import { MailRepository } from "./mail.repository";
import { SEND, type SendAnswer } from "./mail.test-support";
import { SentLinks } from "./sent-links";

let problem: Error | null = null;
const mailTransport = new KeptMails(() => problem);
const { sent } = mailTransport;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ mailFrom: "portal@example.com" }, { integrations: { mailTransport } });
});
afterAll(() => api.close());
beforeEach(() => {
  sent.length = 0;
  problem = null;
});

const LIVE = /\/(?:p|pay)\/AQ[\w-]{60,}/;

/** Every link that opens something, in any column of any table, as a thief of the database would look for it. */
async function findLiveLinks({ scope }: TestMerchant): Promise<readonly string[]> {
  const found: string[] = [];
  const tables = getMetadataArgsStorage().tables.map(({ name = "" }) => name);
  for (const table of tables.filter((name) => name !== "merchant")) {
    const rows = await api.server.database.rows<Record<string, unknown>>(
      `SELECT * FROM ${table} WHERE merchant_id = :merchantId`,
      { merchantId: scope.merchantId },
    );
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (LIVE.test(String(value).replaceAll("<wbr />", ""))) found.push(`${table}.${column}`);
      }
    }
  }
  return found;
}

interface ReadMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly status: string;
}

async function readMail(merchant: TestMerchant, id: string, role: "OWNER" | "VIEWER" = "OWNER"): Promise<ReadMail> {
  const staff = await merchant.staff(role);
  const { data } = await staff<{ mail: ReadMail }>(`query ($id: ID!) { mail(id: $id) { subject text html status } }`, {
    id,
  });
  return data.mail;
}

async function buildScene() {
  const merchant = await api.createMerchant();
  const key = await merchant.apiKey();
  // Under a key of the caller's, so that the answers are kept.
  const client = await key<{ createClient: { client: { id: string; customerportalUrl: string } } }>(
    `mutation ($input: CreateClientInput!) { createClient(input: $input, idempotencyKey: "client") {
       ... on CreateClientSuccess { client { id customerportalUrl } } } }`,
    { input: { data: { name: "Alma Becker", email: "alma@example.com" }, portalAccess: true } },
  );
  const { id: clientId, customerportalUrl } = client.data.createClient.client;
  return { merchant, key, clientId, customerportalUrl, calls: new DocumentCalls(key) };
}

const INLINE = {
  kind: "PORTAL_LINK",
  subject: "Ihr Portal: [Client.customerportal_url]",
  body: "Guten Tag,\nhier ist es: [Client.customerportal_url] und\n\n[Client.customerportal_url]",
};

test("what was sent opened something; what is kept of it opens nothing, in no table and for nobody", async () => {
  const { merchant, key, clientId, customerportalUrl, calls } = await buildScene();
  const send = async (input: object) => (await key<SendAnswer>(SEND, { input })).data.sendMail.mail.id;
  const invoice = await calls.issued({ clientId });
  const ids = [
    await send({ ...INLINE, clientId, idempotencyKey: "1" }),
    await send({ kind: "INVOICE", documentId: invoice.id, idempotencyKey: "2" }),
  ];
  await calls.cancel(invoice.id, { tellCustomer: true });
  api.clock.advance(400 * 86_400_000);
  await api.server.app.inject({ method: "POST", url: `${new URL(customerportalUrl).pathname}/new-link` });
  expect(await findLiveLinks(merchant)).toContain("mail.html");

  await api.server.services.outbox.drain();

  expect(sent).toHaveLength(4);
  for (const mail of sent) {
    expect(mail.text).toMatch(LIVE);
    expect(mail.html).toMatch(LIVE);
  }
  expect(await findLiveLinks(merchant)).toEqual([]);
  for (const role of ["OWNER", "VIEWER"] as const) {
    const mail = await readMail(merchant, ids[0] ?? "", role);
    expect(mail.subject).toBe("Ihr Portal: http://127.0.0.1:4000/p/…");
    expect(mail.text).toContain("hier ist es: http://127.0.0.1:4000/p/… und");
    expect(mail.html).toContain('href="http://127.0.0.1:4000/p/…"');
    expect(mail.status).toBe("SENT");
  }
  // A repeated call gets the same answer all the same.
  const again = await key<{ createClient: { client: { customerportalUrl: string } } }>(
    `mutation ($input: CreateClientInput!) { createClient(input: $input, idempotencyKey: "client") {
       ... on CreateClientSuccess { client { customerportalUrl } } } }`,
    { input: { data: { name: "Alma Becker", email: "alma@example.com" }, portalAccess: true } },
  );
  expect(again.data.createClient.client.customerportalUrl).toBe(customerportalUrl);
});

test("what could not be sent keeps its links until it is", async () => {
  const { merchant, key, clientId, customerportalUrl } = await buildScene();
  problem = new MailRefusedError("550 no such mailbox");
  const { data } = await key<SendAnswer>(SEND, { input: { ...INLINE, clientId, idempotencyKey: "1" } });
  await api.server.services.outbox.drain();
  const { id } = data.sendMail.mail;
  expect(await readMail(merchant, id)).toMatchObject({ status: "PARKED" });
  // Whoever may only look can't open it even then.
  expect(JSON.stringify(await readMail(merchant, id, "VIEWER")).replaceAll("<wbr />", "")).not.toMatch(LIVE);

  problem = null;
  await key(`mutation ($id: ID!) { retryMail(id: $id) { __typename } }`, { id });
  await api.server.services.outbox.drain();

  expect(sent.map(({ text }) => text.includes(customerportalUrl))).toEqual([true]);
  expect(await findLiveLinks(merchant)).toEqual([]);
});

test("what an earlier version sent loses its links in batches, and only that", async () => {
  const { merchant, clientId, customerportalUrl } = await buildScene();
  const staff = await merchant.staff();
  const { database } = api.server;
  const queued = (await staff<SendAnswer>(SEND, { input: { ...INLINE, clientId, idempotencyKey: "queued" } })).data;
  await database.transaction(async () => {
    for (let count = 0; count < 230; count += 1) {
      await database.execute(
        `INSERT INTO mail (merchant_id, id, kind, audience, status, recipient, sender, subject, text, html, attachments,
                           idempotency_key, attempts, created_at)
         VALUES (:merchantId, :id, 'PORTAL_LINK', 'CUSTOMER', 'SENT', 'a@example.com', 'a@example.com', 's', :text, :text, '[]',
                 :id, 1, :now)`,
        {
          merchantId: merchant.scope.merchantId,
          id: newId(),
          text: customerportalUrl,
          now: "2026-05-04T10:00:00.000Z",
        },
      );
    }
  });
  const sentLinks = new SentLinks({
    database,
    environment: api.environment,
    systemAccess: new SystemAccess(database),
    mailRepository: new MailRepository(database),
  });

  await sentLinks.takeOutLeft();

  expect(new Set(await findLiveLinks(merchant))).toEqual(new Set(["mail.subject", "mail.text", "mail.html"]));
  await api.server.services.outbox.drain();
  expect(await findLiveLinks(merchant)).toEqual([]);
  expect(await readMail(merchant, queued.sendMail.mail.id)).toMatchObject({ status: "SENT" });
});

test("a list of emails does not read what they say; one is opened by its id, by its merchant", async () => {
  const { key, clientId } = await buildScene();
  const { data } = await key<SendAnswer>(SEND, { input: { ...INLINE, clientId, idempotencyKey: "1" } });
  const { id } = data.sendMail.mail;
  const reads = watchReads(api.server.database);
  await key(`{ mails { edges { node { id subject status client { name } } } } }`);
  const ofMails = () => reads.take().filter(({ sql }) => /FROM mail /.test(sql));
  expect(ofMails().map(({ sql }) => /html|\btext\b/.test(sql))).toEqual([false]);
  const list = await key<{ mails: { edges: { node: { html: string } }[] } }>(
    `{ mails { edges { node { html text } } } }`,
  );
  expect(list.data.mails.edges[0]?.node.html).toContain("<!DOCTYPE html>");
  expect(ofMails()).toHaveLength(2);
  reads.stop();

  const stranger = await (await api.createMerchant()).staff();
  const asked = await Promise.all(
    [id, "nothing"].map((each) => stranger(`query ($id: ID!) { mail(id: $id) { html } }`, { id: each })),
  );
  expect(asked.map((answer) => answer.data)).toEqual([{ mail: null }, { mail: null }]);
});
