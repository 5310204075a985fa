import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import type { MerchantEntity } from "../../merchants/merchant.entity";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true });
});
afterAll(() => api.close());

/** A merchant with a notification address, and a customer who may change all their own data. */
async function buildCustomer(
  notificationEmail: string | null = "office@example.com",
  details: Partial<MerchantEntity> = {},
) {
  const staff = await (await api.createMerchant({ details })).staff();
  await staff(`mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }`, {
    input: {
      revision: 1,
      enabledDocumentTypes: [],
      enabledActions: ["EDIT_CLIENT_DATA"],
      enabledSections: ["CONTACT", "BANK", "TAX"],
      newClientsHaveAccess: true,
      linkValidityDays: 30,
      notificationEmail,
    },
  });
  const { data } = await staff<{ createClient: { client: { id: string; customerportalUrl: string } } }>(
    `mutation { createClient(input: { data: { name: "Alma [Client.email]", email: "old@example.com" } }) {
       ... on CreateClientSuccess { client { id customerportalUrl } } } }`,
  );
  const { id, customerportalUrl } = data.createClient.client;
  return { staff, id, customer: await api.openPortal(customerportalUrl) };
}

async function listMails(staff: Awaited<ReturnType<typeof buildCustomer>>["staff"]) {
  const { data } = await staff<{ mails: { edges: { node: { to: string; subject: string; text: string } }[] } }>(
    `{ mails { edges { node { to subject text } } } }`,
  );
  return data.mails.edges.map(({ node }) => node).toSorted((a, b) => (a.to < b.to ? -1 : 1));
}

test("the merchant and the previous address are notified of a changed email address", async () => {
  const { staff, id, customer } = await buildCustomer();

  const { errors, data } = await customer(
    `mutation { updateContactData(input: { revision: 1, email: "new@example.com" }) { __typename } }`,
  );

  expect(errors).toEqual([]);
  expect(data).toEqual({ updateContactData: { __typename: "UpdateClientDataSuccess" } });
  const mails = await listMails(staff);
  expect(mails.map(({ to }) => to)).toEqual(["office@example.com", "old@example.com"]);
  expect(mails[0]?.text).toContain("Alma [Client.email] hat die eigenen Stammdaten geändert");
  expect(mails[0]?.text).toContain(`http://127.0.0.1:4000/admin/clients/${id}`);
  expect(mails[1]?.text).toContain("Geändert: E-Mail-Adresse\nZeitpunkt: 04.05.2026, 12:00\n");
  expect(mails[1]?.text).toContain(
    "Waren Sie das nicht? Dann melden Sie sich bitte sofort: Portal operator, +49 30 1234.",
  );
});

test("the client is notified of a changed bank account without its number", async () => {
  const { staff, customer } = await buildCustomer();

  await customer(`mutation { updateBankData(input: { revision: 1, iban: "DE02120300000000202051" }) { __typename } }`);

  const mails = await listMails(staff);
  expect(mails.map(({ to }) => to)).toEqual(["office@example.com", "old@example.com"]);
  expect(mails[1]?.text).toContain("Geändert: Bankverbindung\n");
  expect(mails.map(({ text }) => text).join("")).not.toContain("DE02");
});

test.each([
  [
    { phone: "+49 40 1234", email: "info@example.com" },
    "Musterhandel GmbH, Telefon +49 40 1234, E-Mail info@example.com.",
  ],
  [{ phone: "+49 40 1234" }, "Musterhandel GmbH, Telefon +49 40 1234."],
  [{ email: "info@example.com" }, "Musterhandel GmbH, E-Mail info@example.com."],
])("a notice names whom to call: %j", async (details, contact) => {
  const { staff, customer } = await buildCustomer("office@example.com", details);

  await customer(`mutation { updateContactData(input: { revision: 1, email: "new@example.com" }) { __typename } }`);

  const mails = await listMails(staff);
  expect(mails[1]?.text).toContain(`Waren Sie das nicht? Dann melden Sie sich bitte sofort: ${contact}\n`);
});

test("only the merchant is notified of a changed tax number, and nobody without an address", async () => {
  const change = `mutation { updateTaxData(input: { revision: 1, vatNumber: "DE123456789" }) { __typename } }`;
  const notified = await buildCustomer();
  const silent = await buildCustomer(null);

  await notified.customer(change);
  await silent.customer(change);

  expect((await listMails(notified.staff)).map(({ to }) => to)).toEqual(["office@example.com"]);
  expect(await listMails(silent.staff)).toEqual([]);
});
