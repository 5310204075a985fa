import * as fc from "fast-check";
import { createTestApi, type GraphQLClient, type TestApi } from "../../test/create-test-api";
import { buildClient, insertDocument } from "../../test/factories";

let api: TestApi;
let staff: GraphQLClient;
let customer: GraphQLClient;
let documentId: string;
beforeAll(async () => {
  api = await createTestApi();
  const merchant = await api.createMerchant();
  staff = await merchant.staff();
  const client = await buildClient(merchant);
  customer = await api.openPortal(client.customerportalUrl);
  documentId = (await insertDocument(api, merchant.scope, client.id)).id;
});
afterAll(() => api.close());

const FIELDS = "{ __typename ... on InvalidInput { fields { field code } } }";

/** The problems of one mutation, as `field CODE`. */
async function problemsOf(
  client: GraphQLClient,
  name: string,
  type: string,
  input: object,
): Promise<readonly string[]> {
  const { data, errors } = await client<Record<string, { fields?: { field: string; code: string }[] }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) ${FIELDS} }`,
    { input },
  );
  expect(errors).toEqual([]);
  return (data[name]?.fields ?? []).map(({ field, code }) => `${field} ${code}`);
}

const clientProblems = (data: object) =>
  problemsOf(staff, "createClient", "CreateClientInput", { data: { name: "Alma", ...data } });

const INVISIBLE = [
  "\u200b",
  "\u00a0",
  "\ufeff",
  "\u00ad",
  "\u3164",
  "\u2800",
  "\u0000",
  "\u202e\u2066",
  "\u2060",
  "\t",
];

test("a text without a visible character is empty, whoever sends it", async () => {
  const invisible = fc
    .array(fc.constantFrom(...INVISIBLE, " ", "\n"), { minLength: 1, maxLength: 20 })
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(invisible, async (text) => {
      expect(await problemsOf(customer, "addComment", "AddCommentInput", { documentId, body: text })).toEqual([
        "body REQUIRED",
      ]);
      expect(await clientProblems({ name: text })).toEqual(["data.name REQUIRED"]);
      expect(await problemsOf(staff, "addComment", "AddCommentInput", { documentId, body: text })).toEqual([
        "body REQUIRED",
      ]);
      expect(
        await problemsOf(staff, "createStaffMember", "CreateStaffMemberInput", {
          name: text,
          email: text,
          role: "VIEWER",
          locale: "DE",
          password: "long enough, surely",
        }),
      ).toEqual(["name REQUIRED", "email REQUIRED"]);
    }),
    { numRuns: 30 },
  );
});

test.each(["a@b", "a..b@c.de", "a@c.de.", "a b@c.de", "Alma <a@c.de>", "a@c", "a@-c.de"])(
  "%s is refused as an address of mail everywhere",
  async (email) => {
    expect(await clientProblems({ email })).toEqual(["data.email INVALID_EMAIL"]);
    expect(
      await problemsOf(staff, "updatePortalSettings", "UpdatePortalSettingsInput", {
        revision: 1,
        enabledDocumentTypes: [],
        enabledActions: [],
        enabledSections: [],
        newClientsHaveAccess: false,
        linkValidityDays: 30,
        notificationEmail: email,
      }),
    ).toEqual(["notificationEmail INVALID_EMAIL"]);
  },
);

test("an address that mail servers can't carry is refused with a word of its own", async () => {
  expect(await clientProblems({ email: "jürgen@example.com" })).toEqual(["data.email UNSUPPORTED_EMAIL"]);
  expect(await clientProblems({ email: "info@müller.example" })).toEqual([]);
});

test("a country must exist", async () => {
  for (const countryCode of ["XX", "ZZ", "Germany", "D", "EU"]) {
    expect(await clientProblems({ countryCode })).toEqual(["data.countryCode INVALID_COUNTRY"]);
  }
  for (const countryCode of ["de", " AT\u200b", "UK", "\u3164"])
    expect(await clientProblems({ countryCode })).toEqual([]);
});

test("numbers are read without what is typed between their parts", async () => {
  const { data } = await staff<{ createClient: { client: object } }>(
    `mutation ($input: CreateClientInput!) {
       createClient(input: $input) { ... on CreateClientSuccess { client { name iban bic vatNumber countryCode email } } }
     }`,
    {
      input: {
        data: {
          name: " Mu\u0308ller\u200b &\u00a0So\u00adhn\v",
          iban: "de89\u00a03704\u200b-0044 0532 0130 00",
          bic: "cobadeff\u2011xxx",
          vatNumber: "de 123.456.789\ufeff",
          countryCode: "uk",
          email: "\u200bAlma@Example.com ",
        },
      },
    },
  );
  expect(data.createClient.client).toEqual({
    name: "Müller & Sohn",
    iban: "DE89370400440532013000",
    bic: "COBADEFFXXX",
    vatNumber: "DE123456789",
    countryCode: "GB",
    email: "Alma@Example.com",
  });
});

test("an unclosed placeholder keeps an email from being sent, as a misspelt one does", async () => {
  const { data } = await staff<{ updateMailTemplate: { problems?: object[] } }>(
    `mutation ($input: UpdateMailTemplateInput!) {
       updateMailTemplate(input: $input) { ... on UnknownPlaceholders { problems { kind placeholder suggestion } } }
     }`,
    {
      input: {
        kind: "INVOICE",
        locale: "DE",
        revision: 0,
        subject: "Rechnung [Invoice.number",
        body: "Client.name] ［Invoice.number］ [ Invoice.number ] [Invoice.number]",
      },
    },
  );
  expect(data.updateMailTemplate.problems).toEqual([
    { kind: "BROKEN", placeholder: "[Invoice.number", suggestion: "[Invoice.number]" },
    { kind: "BROKEN", placeholder: "Client.name]", suggestion: "[Client.name]" },
    { kind: "BROKEN", placeholder: "［Invoice.number］", suggestion: "[Invoice.number]" },
    { kind: "UNKNOWN", placeholder: "[ Invoice.number ]", suggestion: "[Invoice.number]" },
  ]);
});
