import { createTestApi, type GraphQLClient, type TestApi } from "../../../../test/create-test-api";
import { buildClient } from "../../../../test/factories";
import { DocumentCalls } from "../../documents/document.test-support";
import { MAIL_TEMPLATE_KINDS } from "../templates/mail-template-kinds";
import { findButtons, openInProgram } from "./mail-program.test-support";
import { expectReadable, HOSTILE_NAMES, type SeenMail } from "./readable-mail.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true, mailFrom: "Portal <portal@example.com>" });
});
afterAll(() => api.close());

async function preview(staff: GraphQLClient, input: Readonly<Record<string, unknown>>): Promise<SeenMail> {
  const { data, errors } = await staff<{ mailPreview: SeenMail }>(
    `query ($input: MailPreviewInput!) { mailPreview(input: $input) { subject text html } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data.mailPreview;
}

async function listMails(staff: GraphQLClient): Promise<readonly SeenMail[]> {
  const { data, errors } = await staff<{ mails: { edges: { node: SeenMail }[] } }>(
    `{ mails { edges { node { subject text html } } } }`,
  );
  expect(errors).toEqual([]);
  return data.mails.edges.map(({ node }) => node);
}

/** The built-in colour, and merchants' own: very light, very dark, in between. */
const COLORS = ["#1c5cd6", "#ffffff", "#000000", "#ffdd00", "#7d8593"] as const;

describe.each(HOSTILE_NAMES)("a merchant whose name has %s", (_label, name) => {
  test.each(COLORS)(
    "and whose colour is %s has every kind of email readable, in both languages",
    async (accentColor) => {
      const details = { street: "Hafenstraße 12", zip: "20457", city: "Hamburg", phone: "+49 40 1234" };
      const staff = await (await api.createMerchant({ name, accentColor, details })).staff();

      for (const kind of MAIL_TEMPLATE_KINDS) {
        for (const locale of ["DE", "EN"]) {
          const mail = await preview(staff, { kind, locale });
          expectReadable(mail);
          expect(findButtons(openInProgram(mail.html, "WORD")).length).toBeGreaterThan(0);
          expect(mail.html).toContain(`<html lang="${locale.toLowerCase()}"`);
        }
      }
    },
  );
});

describe.each(HOSTILE_NAMES)("a client whose name has %s", (_label, name) => {
  test.each(["DE", "EN"])("can be written to, and what they do is reported (%s)", async (locale) => {
    const merchant = await api.createMerchant({
      locale: locale === "DE" ? "de" : "en",
      details: { email: "office@example.com", phone: "+49 40 1234" },
    });
    const staff = await merchant.staff();
    const client = await buildClient(merchant, { name: name.replace("\ud800", ""), email: "old@example.com", locale });
    const { id } = await new DocumentCalls(staff).issued({ clientId: client.id });
    const customer = await api.openPortal(client.customerportalUrl);
    await customer(`mutation ($id: ID!) { addComment(input: { documentId: $id, body: "Hallo" }) { __typename } }`, {
      id,
    });
    await customer(`mutation { updateContactData(input: { revision: 1, email: "new@example.com" }) { __typename } }`);

    const mails = await listMails(staff);
    expect(mails).toHaveLength(3);
    for (const mail of [...mails, await preview(staff, { kind: "INVOICE", documentId: id, body: "[Client.name]" })]) {
      expectReadable(mail);
      expect(mail.subject).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});

test("a button says what opens, and staff are led to the admin app", async () => {
  const merchant = await api.createMerchant({ details: { email: "office@example.com" } });
  const staff = await merchant.staff();
  const client = await buildClient(merchant, { name: "Alma Becker", email: "alma@example.com" });
  const { id } = await new DocumentCalls(staff).issued({ clientId: client.id });
  const customer = await api.openPortal(client.customerportalUrl);
  await customer(`mutation ($id: ID!) { addComment(input: { documentId: $id, body: "Hallo" }) { __typename } }`, {
    id,
  });
  const [notice] = await listMails(staff);

  const labels = async (kind: string, locale: string) =>
    findButtons(openInProgram((await preview(staff, { kind, locale })).html, "WORD")).map(({ label }) => label);

  expect(findButtons(openInProgram(notice?.html ?? "", "WORD"))).toMatchObject([
    { label: "In der Verwaltung ansehen", url: `http://127.0.0.1:4000/admin/documents/${id}` },
  ]);
  expect(notice?.text).not.toContain("Kundenportal");
  expect(await labels("PORTAL_LINK", "DE")).toEqual(["Kundenportal öffnen"]);
  expect(await labels("INVOICE", "DE")).toEqual(["Rechnung im Kundenportal ansehen", "Jetzt online bezahlen"]);
  expect(await labels("DELIVERY_NOTE", "EN")).toEqual(["View delivery note in the customer portal"]);
});
