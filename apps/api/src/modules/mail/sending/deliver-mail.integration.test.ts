import { KeptMails } from "../../../../test/kept-mails";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { MailRefusedError } from "../../../integrations/mail-transport/mail-transport";
import { OperationalError } from "../../../shared/errors";
import { buildClient, listMails, SEND, type SendAnswer } from "./mail.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true, mailFrom: "portal@example.com" });
});
afterAll(() => api.close());

describe("the mailbox page", () => {
  test("shows emails in a frame without scripts", async () => {
    const staff = await (await api.createMerchant()).staff();
    const { id } = await buildClient(staff);
    const input = { kind: "PORTAL_LINK", clientId: id, subject: "<b>Hallo</b>", idempotencyKey: "page" };
    const { data } = await staff<SendAnswer>(SEND, { input });
    await api.server.services.outbox.drain();
    const path = `/mailbox/${data.sendMail.mail.id}`;

    const list = await api.server.app.inject({ url: "/mailbox" });
    const page = await api.server.app.inject({ url: path });
    const frame = await api.server.app.inject({ url: `${path}/html` });

    expect(list.body).toContain("&lt;b&gt;Hallo&lt;/b&gt;");
    expect(page.body).toMatch(/<a href="http:\/\/127\.0\.0\.1:4000\/p\//);
    expect(frame.headers["content-security-policy"]).toMatch(/^default-src 'none'.*sandbox allow-popups/);
    expect((await api.server.app.inject({ url: "/mailbox/nothing" })).statusCode).toBe(404);
  });
});

test("without a mail server emails are parked with the reason, and there is no mailbox", async () => {
  const plain = await createTestApi();
  try {
    const staff = await (await plain.createMerchant()).staff();
    const { id } = await buildClient(staff);
    const { data } = await staff<SendAnswer>(SEND, {
      input: { kind: "PORTAL_LINK", clientId: id, idempotencyKey: "parked" },
    });
    await plain.server.services.outbox.drain();

    const [parked] = await listMails(staff);
    expect(parked).toMatchObject({ status: "PARKED" });
    expect(parked?.lastError).toContain("SMTP_URL");
    expect((await plain.server.app.inject({ url: "/mailbox" })).statusCode).toBe(404);
    const retried = await staff(
      `mutation ($id: ID!) { retryMail(id: $id) { ... on RetryMailSuccess { mail { status } } } }`,
      {
        id: data.sendMail.mail.id,
      },
    );
    expect(retried.data).toEqual({ retryMail: { mail: { status: "QUEUED" } } });
  } finally {
    await plain.close();
  }
});

describe("with a mail server that", () => {
  const answers: (Error | null)[] = [];
  const mailTransport = new KeptMails(() => answers.shift() ?? null);
  const { sent } = mailTransport;
  let own: TestApi;
  beforeAll(async () => {
    own = await createTestApi({ mailFrom: "portal@example.com" }, { integrations: { mailTransport } });
  });
  afterAll(() => own.close());
  beforeEach(() => {
    answers.length = 0;
    sent.length = 0;
  });

  async function send(problem: Error | null) {
    const staff = await (await own.createMerchant()).staff();
    const { id } = await buildClient(staff);
    answers.push(problem);
    await staff<SendAnswer>(SEND, { input: { kind: "PORTAL_LINK", clientId: id, idempotencyKey: "own" } });
    await own.server.services.outbox.drain();
    return async () => (await listMails(staff))[0];
  }

  test("takes the mail, it is sent once", async () => {
    const mail = await send(null);
    await own.server.services.outbox.drain();
    expect(await mail()).toMatchObject({ status: "SENT", lastError: null });
    expect(sent.map(({ to, from }) => [to, from.address])).toEqual([["alma@example.com", "portal@example.com"]]);
    expect(sent).toMatchObject([{ isAutomatic: false, settingsUrl: null }]);
  });

  test("takes our own notices, nobody is asked to answer them, and staff learn where to stop them", async () => {
    const merchant = await own.createMerchant({ details: { email: "office@example.com" } });
    const client = await buildClient(await merchant.staff());
    const customer = await own.openPortal(client.customerportalUrl);
    await customer(`mutation { updateContactData(input: { revision: 1, email: "new@example.com" }) { __typename } }`);
    await own.server.services.outbox.drain();

    expect(sent.toSorted((a, b) => (a.to < b.to ? -1 : 1))).toMatchObject([
      { to: "alma@example.com", replyTo: "office@example.com", isAutomatic: true, settingsUrl: null },
      {
        to: "office@example.com",
        replyTo: "new@example.com",
        isAutomatic: true,
        settingsUrl: "http://127.0.0.1:4000/admin/settings/portal",
      },
    ]);
    const list = async (audience: string | null) => {
      const { data } = await (
        await merchant.staff()
      )<{ mails: { edges: { node: { kind: string } }[] } }>(
        `query ($audience: MailAudience) { mails(filter: { audience: $audience }) { edges { node { kind audience } } } }`,
        { audience },
      );
      return data.mails.edges.map(({ node }) => node.kind).toSorted();
    };
    expect(await list("STAFF")).toEqual(["NOTIFICATION"]);
    expect(await list("CUSTOMER")).toEqual(["CHANGE_NOTICE"]);
    expect(await list(null)).toEqual(["CHANGE_NOTICE", "NOTIFICATION"]);
  });

  test("is busy, the mail waits for the next try", async () => {
    const mail = await send(new OperationalError("421 try later"));
    expect(await mail()).toMatchObject({ status: "QUEUED", lastError: "421 try later" });
    own.clock.advance(3_600_000);
    await own.server.services.outbox.drain();
    expect(await mail()).toMatchObject({ status: "SENT" });
    expect(sent).toHaveLength(1);
  });

  test("refuses the mail, it is parked at once", async () => {
    const mail = await send(new MailRefusedError("550 no such mailbox"));
    own.clock.advance(3_600_000);
    await own.server.services.outbox.drain();
    expect(await mail()).toMatchObject({ status: "PARKED", lastError: "550 no such mailbox" });
    expect(sent).toHaveLength(0);
  });
});
