import { createTestApi, type GraphQLClient, type TestApi } from "../../../../test/create-test-api";
import { FakeMailServer } from "../../../../test/fake-mail-server";
import { SmtpTransport } from "../../../integrations/mail-transport/smtp-transport";
import { buildClient, listMails, SEND } from "./mail.test-support";

const PATIENT = { connectMs: 60_000, silenceMs: 60_000, mailMs: 60_000 };

let mailServer: FakeMailServer;
let api: TestApi;
let staff: GraphQLClient;
beforeAll(async () => {
  mailServer = await FakeMailServer.start({
    "silent.example": "SILENT",
    "swallows.example": "SILENT_AFTER_DATA",
    "drips.example": "DRIPS",
    "hangs-up.example": "HANGS_UP",
    "busy.example": "BUSY",
  });
});
beforeEach(() => {
  mailServer.isMute = false;
  mailServer.taken.length = 0;
  mailServer.onTake = () => undefined;
});
afterEach(async () => {
  mailServer.hangUp();
  await api.close();
});
afterAll(() => mailServer.close());

async function start(limits: Partial<typeof PATIENT> = {}): Promise<void> {
  const mailTransport = new SmtpTransport(mailServer.url, { ...PATIENT, ...limits });
  api = await createTestApi({ mailFrom: "portal@example.com" }, { integrations: { mailTransport } });
  staff = await (await api.createMerchant()).staff();
}

async function send(...recipients: readonly string[]): Promise<void> {
  for (const email of recipients) {
    const { id } = await buildClient(staff, { email });
    const input = { kind: "PORTAL_LINK", clientId: id, idempotencyKey: email };
    expect((await staff<{ sendMail: { __typename: string } }>(SEND, { input })).data.sendMail.__typename).toBe(
      "SendMailSuccess",
    );
  }
}

function drain(): Promise<number> {
  return api.server.services.outbox.drain();
}

/** Status and what was last heard, by recipient. */
async function mails(): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(
    (await listMails(staff)).map(({ to, status, lastError }) => [to, `${status} ${lastError ?? "-"}`]),
  );
}

const many = (count: number, domain: string) =>
  Array.from({ length: count }, (_, index) => `${String(index)}@${domain}`);

test.each(["silent.example", "swallows.example", "drips.example"])(
  "while emails to %s hang, those to others are sent, also those written meanwhile",
  async (domain) => {
    await start();
    await send(...many(12, domain), "alma@example.com");
    const drained = drain();
    const isSent = async (to: string): Promise<boolean> => (await mails())[to] === "SENT -";
    while (!(await isSent("alma@example.com"))) await new Promise((resolve) => setTimeout(resolve, 20));

    await send("berta@example.org");
    api.server.services.outbox.nudge();
    while (!(await isSent("berta@example.org"))) await new Promise((resolve) => setTimeout(resolve, 20));

    mailServer.hangUp();
    await drained;
  },
);

test("each try ends, however the server keeps it busy", async () => {
  await start({ mailMs: 1_000 });
  await send("a@silent.example", "b@drips.example", "c@swallows.example", "d@example.com");

  await drain();

  expect(await mails()).toEqual({
    "a@silent.example": "QUEUED The mail server took too long.",
    "b@drips.example": "QUEUED The mail server took too long.",
    "c@swallows.example": "QUEUED The mail server took too long.",
    "d@example.com": "SENT -",
  });
});

test("a server that never greets is tried with every email, a few at a time, and then left alone for a little", async () => {
  await start({ connectMs: 300 });
  mailServer.isMute = true;
  const recipients = Array.from({ length: 12 }, (_, index) => `alma@${String(index)}.example.com`);
  await send(...recipients);

  expect(await drain()).toBe(8);
  expect(await drain()).toBe(0);
  api.clock.advance(6_000);
  expect(await drain()).toBe(4);
  for (const text of Object.values(await mails())) expect(text).toMatch(/^QUEUED .+/);

  mailServer.isMute = false;
  api.clock.advance(120_000);
  await drain();
  expect(mailServer.taken.toSorted()).toEqual(recipients.toSorted());
});

test("one recipient whose turn has not come holds up nobody of the same domain", async () => {
  await start();
  await send("full@busy.example", "alma@example.com", "berta@example.com");

  await drain();

  const { "full@busy.example": busy, ...others } = await mails();
  expect(busy).toMatch(/^QUEUED .*451/);
  expect(others).toEqual({ "alma@example.com": "SENT -", "berta@example.com": "SENT -" });
});

test("a connection that breaks after an email was taken is not used to send it at once again", async () => {
  await start();
  await send("alma@hangs-up.example");

  await drain();

  expect(mailServer.taken).toEqual(["alma@hangs-up.example"]);
});

test("what was sent while the database went away is noted when it is back, and not sent again", async () => {
  await start();
  await send("alma@example.com", "berta@example.com");
  const { database } = api.server;
  let isAway = false;
  const transaction = database.transaction.bind(database);
  jest
    .spyOn(database, "transaction")
    .mockImplementation((work) => (isAway ? Promise.reject(new Error("Connection terminated")) : transaction(work)));
  mailServer.onTake = () => (isAway = true);

  // Whether it still notices depends on what it was just asking for.
  await Promise.allSettled([drain()]);
  while (mailServer.taken.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  await expect(drain()).rejects.toThrow("Connection terminated");
  isAway = false;
  mailServer.onTake = () => undefined;
  // Longer than any lease.
  api.clock.advance(3_600_000);
  do await drain();
  while (Object.values(await mails()).some((text) => text !== "SENT -"));

  expect(mailServer.taken.toSorted()).toEqual(["alma@example.com", "berta@example.com"]);
});

test("a clock that was set back makes no email wait longer than its pause", async () => {
  await start();
  await send("full@busy.example");
  await drain();
  const attempts = async () => (await listMails(staff)).map((mail) => mail.attempts);
  expect(await attempts()).toEqual([1]);

  api.clock.set(new Date(api.clock.now().getTime() - 86_400_000));
  await drain();

  expect(await attempts()).toEqual([2]);
});
