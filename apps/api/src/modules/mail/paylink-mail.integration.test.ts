import { createTestApi, type GraphQLClient, type TestApi } from "../../../test/create-test-api";
import { open, PaylinkScene } from "../paylinks/paylink.test-support";
import { buttonsOf, openInProgram, textOf } from "./writing/mail-program.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true, mailFrom: "Portal <portal@example.com>" });
});
afterAll(() => api.close());

interface MailTexts {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly problems: readonly { readonly kind: string; readonly placeholder: string }[];
}

async function preview(staff: GraphQLClient, input: Readonly<Record<string, unknown>>): Promise<MailTexts> {
  const { data, errors } = await staff<{ mailPreview: MailTexts }>(
    `query ($input: MailPreviewInput!) { mailPreview(input: $input) { subject text html problems { kind placeholder } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data.mailPreview;
}

const EMPTY_PARTS = /<p[^>]*>\s*<\/p>|href=""|\n{3,}/;

describe("the built-in email", () => {
  test("about an invoice has a button to pay, and an address where there are no buttons", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    const staff = await scene.merchant.staff();
    const { portal } = await scene.calls.read<{ portal: { url: string } }>(id, "portal { url }");

    const { html, text, problems } = await preview(staff, { kind: "INVOICE", documentId: id });

    expect(problems).toEqual([]);
    expect(buttonsOf(html)).toEqual({ "Rechnung im Kundenportal ansehen": portal.url, "Jetzt online bezahlen": url });
    expect(text).toContain(`Rechnung im Kundenportal ansehen:\n${portal.url}\n\nJetzt online bezahlen:\n${url}\n\n`);
    const english = await preview(staff, { kind: "INVOICE", documentId: id, locale: "EN" });
    expect(buttonsOf(english.html)["Pay online now"]).toBe(url);
  });

  test("about a reminder leads to paying its invoice, and the link works", async () => {
    const scene = await PaylinkScene.create(api);
    const invoice = await scene.issueInvoice({ date: "2026-04-01", dueDate: "2026-04-15" });
    const { document } = await scene.calls.remind(invoice.id, { fee: "5.00" });
    await scene.calls.issue(document.id);
    const staff = await scene.merchant.staff();

    const { data } = await staff<{ sendMail: { mail: MailTexts } }>(
      `mutation ($input: SendMailInput!) { sendMail(input: $input) { ... on SendMailSuccess { mail { text html } } } }`,
      { input: { kind: "REMINDER", documentId: document.id, to: "alma@example.com", idempotencyKey: "reminder" } },
    );

    const { html, text } = data.sendMail.mail;
    const url = buttonsOf(html)["Jetzt online bezahlen"] ?? "";
    expect(text).toContain(`Jetzt online bezahlen:\n${url}`);
    expect((await open(api, url)).body).toContain("124,00");
  });

  test("has no button and no gap where nothing can be paid, and the sender is warned", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    const staff = await scene.merchant.staff();
    await scene.open(await scene.play(await scene.start(url), "PAY"));
    const notReleased = await scene.issueInvoice();
    await scene.release({ actions: ["COMMENT"] });

    for (const documentId of [id, notReleased.id]) {
      const { html, text, problems } = await preview(staff, { kind: "INVOICE", documentId });
      expect(problems).toEqual([{ kind: "NOT_RELEASED", placeholder: "[Invoice.paypage]" }]);
      expect(Object.keys(buttonsOf(html))).toEqual(["Rechnung im Kundenportal ansehen"]);
      expect(text).not.toMatch(/bezahlen:|\/pay\//);
      for (const output of [html, text]) expect(output).not.toMatch(EMPTY_PARTS);
    }
  });

  test("from the merchant's own template stays as written", async () => {
    const scene = await PaylinkScene.create(api);
    const { id, url } = await scene.issueInvoice();
    const staff = await scene.merchant.staff();
    const template = { kind: "INVOICE", locale: "DE", subject: "Rechnung", revision: 0 };
    const save = (body: string, revision: number) =>
      staff(`mutation ($input: UpdateMailTemplateInput!) { updateMailTemplate(input: $input) { __typename } }`, {
        input: { ...template, body, revision },
      });

    await save("Bitte überweisen.", 0);
    const plain = await preview(staff, { kind: "INVOICE", documentId: id });
    expect(plain.text).toBe("Bitte überweisen.\n\n-- \nMusterhandel GmbH");
    expect(plain.html).not.toContain("/pay/");

    await save("Zahlen Sie hier: [Invoice.paypage] Danke!", 1);
    const inline = await preview(staff, { kind: "INVOICE", documentId: id });
    expect(inline.text).toContain(`Zahlen Sie hier: ${url} Danke!\n`);
    expect(textOf(openInProgram(inline.html, "WORD"))).toContain(`Zahlen Sie hier: ${url} Danke!\n`);
  });
});
