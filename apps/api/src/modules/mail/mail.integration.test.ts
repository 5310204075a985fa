import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient, listMails, SEND, type SendAnswer } from "./sending/mail.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true, mailFrom: "Portal <portal@example.com>" });
});
afterAll(() => api.close());

const PREVIEW = `query ($input: MailPreviewInput!) {
  mailPreview(input: $input) { to subject text html subjectTemplate problems { field kind placeholder suggestion } }
}`;

interface PreviewAnswer {
  readonly mailPreview: {
    readonly to: string | null;
    readonly subject: string;
    readonly text: string;
    readonly problems: readonly { readonly kind: string; readonly placeholder: string; readonly field: string }[];
  };
}

describe("sending", () => {
  test("an email is sent once per idempotency key, and is on the timeline", async () => {
    const staff = await (await api.createMerchant()).staff();
    const { id, customerportalUrl } = await buildClient(staff);
    const input = { kind: "PORTAL_LINK", clientId: id, idempotencyKey: "once" };

    const answers = await Promise.all([staff<SendAnswer>(SEND, { input }), staff<SendAnswer>(SEND, { input })]);
    await api.server.services.outbox.drain();

    const ids = answers.map(({ data }) => data.sendMail.mail.id);
    expect(ids[0]).toBe(ids[1]);
    expect(answers[0].data.sendMail.mail.text).toContain(customerportalUrl);
    expect(await listMails(staff)).toMatchObject([{ to: "alma@example.com", status: "SENT" }]);
    const timeline = await staff(
      `query ($id: ID!) { timeline(filter: { clientId: $id }) { edges { node { kind actor client { name } document { id } } } } }`,
      { id },
    );
    expect(timeline.errors).toEqual([]);
    expect(timeline.data).toMatchObject({
      timeline: { edges: [{ node: { kind: "MAIL_SENT", actor: "SYSTEM", client: { name: "Alma Becker" } } }, {}] },
    });
  });

  test("an unknown placeholder stops the email before anything is stored", async () => {
    const staff = await (await api.createMerchant()).staff();
    const { id } = await buildClient(staff);

    const { data } = await staff<SendAnswer>(SEND, {
      input: { kind: "PORTAL_LINK", clientId: id, body: "Hallo\n[Client.nmae]", idempotencyKey: "unknown" },
    });

    expect(data.sendMail).toEqual({
      __typename: "UnknownPlaceholders",
      problems: [
        { field: "body", placeholder: "[Client.nmae]", line: 2, column: 1, start: 6, suggestion: "[Client.name]" },
      ],
    });
    expect(await listMails(staff)).toEqual([]);
  });

  test("line breaks in a subject or a value start no new header", async () => {
    const staff = await (await api.createMerchant()).staff();
    const { id } = await buildClient(staff, { street: "Weg 1", zip: "12345", city: "Ort" });

    const { data } = await staff<SendAnswer>(SEND, {
      input: {
        kind: "PORTAL_LINK",
        clientId: id,
        subject: "Hallo\r\nBcc: all@example.com [Client.postal_address]",
        idempotencyKey: "headers",
      },
    });

    expect(data.sendMail.mail.subject).toBe("Hallo Bcc: all@example.com Alma Becker Weg 1 12345 Ort");
  });

  test.each(["nobody", "a@example.com, b@example.com", "a@example.com\r\nBcc: b@example.com"])(
    "%j is not one address",
    async (to) => {
      const staff = await (await api.createMerchant()).staff();
      const { id } = await buildClient(staff);

      const { data } = await staff<SendAnswer>(SEND, {
        input: { kind: "PORTAL_LINK", clientId: id, to, idempotencyKey: "address" },
      });

      expect(data.sendMail).toMatchObject({ fields: [{ field: "to", code: "INVALID_EMAIL" }] });
      expect(await listMails(staff)).toEqual([]);
    },
  );

  test("what customers are called is escaped in the HTML", async () => {
    const staff = await (await api.createMerchant()).staff();
    const { id } = await buildClient(staff, { name: "<script>alert(1)</script>" });

    const { data } = await staff<SendAnswer>(SEND, {
      input: { kind: "PORTAL_LINK", clientId: id, body: "[Client.name]", idempotencyKey: "escape" },
    });

    expect(data.sendMail.mail.html).not.toContain("<script>");
    expect(data.sendMail.mail.html).toContain("&lt;script&gt;");
  });

  test("another merchant's client is not found", async () => {
    const { id } = await buildClient(await (await api.createMerchant()).staff());
    const stranger = await (await api.createMerchant()).staff();

    const { data } = await stranger<SendAnswer>(SEND, {
      input: { kind: "PORTAL_LINK", clientId: id, idempotencyKey: "foreign" },
    });

    expect(data.sendMail).toEqual({ __typename: "NotFound" });
  });
});

describe("the preview", () => {
  test("warns about a URL that is not released and writes nothing in its place", async () => {
    const staff = await (await api.createMerchant()).staff();
    const { id } = await buildClient(staff, {}, false);

    const { data } = await staff<PreviewAnswer>(PREVIEW, { input: { kind: "PORTAL_LINK", clientId: id } });

    expect(data.mailPreview.problems).toMatchObject([
      { field: "body", kind: "NOT_RELEASED", placeholder: "[Client.customerportal_url]" },
    ]);
    expect(data.mailPreview.text).not.toContain("/p/");
  });

  test.each([
    "PORTAL_LINK",
    "OFFER",
    "ORDER_CONFIRMATION",
    "DELIVERY_NOTE",
    "INVOICE",
    "REMINDER",
    "CREDIT_NOTE",
    "NEW_LINK",
  ])("the built-in texts of %s are valid, in both languages", async (kind) => {
    const staff = await (await api.createMerchant()).staff();

    for (const locale of ["DE", "EN"]) {
      const { data, errors } = await staff<PreviewAnswer>(PREVIEW, { input: { kind, locale } });
      expect(errors).toEqual([]);
      expect(data.mailPreview.problems).toEqual([]);
      expect(data.mailPreview.subject + data.mailPreview.text).not.toMatch(/\[[A-Z]/);
    }
  });
});

describe("own templates", () => {
  const UPDATE = `mutation ($input: UpdateMailTemplateInput!) {
    updateMailTemplate(input: $input) {
      __typename ... on UpdateMailTemplateSuccess { template { isDefault revision subject } }
      ... on UnknownPlaceholders { problems { field placeholder } }
    }
  }`;
  const words = { kind: "INVOICE", locale: "DE", subject: "Rechnung", body: "Bitte: [Invoice.customerportal_url]" };

  test("of two simultaneous changes one wins and the other conflicts", async () => {
    const staff = await (await api.createMerchant()).staff();
    const input = { ...words, revision: 0 };

    const answers = await Promise.all([
      staff<{ updateMailTemplate: { __typename: string } }>(UPDATE, { input }),
      staff<{ updateMailTemplate: { __typename: string } }>(UPDATE, { input }),
    ]);

    expect(answers.map(({ data }) => data.updateMailTemplate.__typename).toSorted()).toEqual([
      "Conflict",
      "UpdateMailTemplateSuccess",
    ]);
    const again = await staff(UPDATE, { input: { ...input, revision: 1 } });
    expect(again.data).toMatchObject({ updateMailTemplate: { template: { isDefault: false, revision: 2 } } });
  });

  test("another document's placeholders are refused", async () => {
    const staff = await (await api.createMerchant()).staff();

    const { data } = await staff(UPDATE, { input: { ...words, subject: "[Offer.date]", revision: 0 } });

    expect(data).toMatchObject({
      updateMailTemplate: { problems: [{ field: "subject", placeholder: "[Offer.date]" }] },
    });
  });
});

describe("a new link", () => {
  const request = (url: string) =>
    api.server.app.inject({ method: "POST", url: `${new URL(url).pathname}/new-link`, remoteAddress: "192.0.2.1" });

  test("goes to the address on file, three times an hour, and every answer is the same", async () => {
    const staff = await (await api.createMerchant()).staff();
    const { id: own, customerportalUrl } = await buildClient(staff);
    const alive = await request(customerportalUrl);
    expect(await listMails(staff)).toEqual([]);
    api.clock.advance(3650 * 86_400_000);

    const expired = [];
    for (let count = 0; count < 4; count += 1) expired.push(await request(customerportalUrl));
    const forged = await request("http://127.0.0.1/p/nothing");

    expect(
      new Set([alive, forged, ...expired].map(({ statusCode, body }) => `${String(statusCode)} ${body}`)).size,
    ).toBe(1);
    await api.server.services.outbox.drain();
    const mails = (await api.server.services.mailRepository.listForMailbox(10_000)).filter(
      ({ clientId, kind }) => clientId === own && kind === "NEW_LINK",
    );
    expect(mails).toHaveLength(3);
    expect(mails[0]?.recipient).toBe("alma@example.com");
    const url = /http\S+\/p\/\S+/.exec(mails[0]?.text ?? "")?.[0] ?? "";
    await expect(api.openPortal(url)).resolves.toBeDefined();
  });
});

describe("who may", () => {
  test.each([
    ["sendMail", SEND, { input: { kind: "PORTAL_LINK", idempotencyKey: "x" } }],
    ["mailPreview", PREVIEW, { input: { kind: "PORTAL_LINK" } }],
    ["retryMail", `mutation { retryMail(id: "x") { __typename } }`, {}],
    [
      "updateMailTemplate",
      `mutation { updateMailTemplate(input: { kind: OFFER, locale: DE, subject: "a", body: "b", revision: 0 }) { __typename } }`,
      {},
    ],
  ])("%s is not for viewers, read keys and strangers", async (_name, operation, variables) => {
    const merchant = await api.createMerchant();

    const viewer = await (await merchant.staff("VIEWER"))(operation, variables);
    const readKey = await (await merchant.apiKey("READ"))(operation, variables);
    const anonymous = await api.anonymous.admin(operation, variables);

    expect([viewer, readKey, anonymous].map(({ errors }) => errors[0]?.extensions.code)).toEqual([
      "FORBIDDEN",
      "FORBIDDEN",
      "UNAUTHENTICATED",
    ]);
  });

  test.each(["mails", "timeline"])("%s is not for strangers", async (list) => {
    const { errors } = await api.anonymous.admin(`{ ${list} { edges { cursor } } }`);

    expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  test("viewers see figures, placeholders and templates", async () => {
    const viewer = await (await api.createMerchant()).staff("VIEWER");

    const { data, errors } = await viewer(`{
      dashboard { openInvoiceCount openOfferCount overdueInvoiceCount parkedMailCount openAmounts { amount } paidLast30Days { amount } }
      placeholders(templateKind: INVOICE) { name label meaning example }
      mailTemplates { id isDefault }
    }`);

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      dashboard: { openInvoiceCount: 0, openOfferCount: 0, parkedMailCount: 0, openAmounts: [], paidLast30Days: [] },
    });
  });
});
