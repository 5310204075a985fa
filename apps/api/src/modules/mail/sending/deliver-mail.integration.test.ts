import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildClient, listMails, SEND, type SendAnswer } from "./mail.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true, mailFrom: "Portal <portal@example.com>" });
});
afterAll(() => api.close());

describe("the mailbox page", () => {
  test("shows mails in a frame without scripts", async () => {
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

test("without a mail server mails are parked with the reason, and there is no mailbox", async () => {
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
