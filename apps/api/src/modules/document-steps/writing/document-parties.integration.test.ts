import { createTestApi, type TestApi, type TestMerchant } from "../../../../test/create-test-api";
import { buildClient } from "../../../../test/factories";
import { readPdf } from "../../../integrations/pdf/read-pdf.test-support";
import { buildFileScene } from "../../documents/reading/document-files.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Answer {
  readonly __typename: string;
  readonly fields?: readonly { readonly field: string; readonly code: string }[];
}

const problemsOf = ({ fields = [] }: Answer) => fields.map(({ field, code }) => `${field} ${code}`);

async function updateMerchant(merchant: TestMerchant, change: Readonly<Record<string, unknown>>): Promise<Answer> {
  const owner = await merchant.staff("OWNER");
  const { data: read } = await owner<{ merchant: Readonly<Record<string, unknown>> }>(
    "{ merchant { revision name accentColor countryCode email } }",
  );
  const { data } = await owner<{ updateMerchant: Answer }>(
    `mutation ($input: UpdateMerchantInput!) {
       updateMerchant(input: $input) { __typename ... on InvalidInput { fields { field code } } }
     }`,
    { input: { ...read.merchant, ...change } },
  );
  return data.updateMerchant;
}

async function updateClient(
  merchant: TestMerchant,
  id: string,
  change: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const staff = await merchant.staff();
  const { data: read } = await staff<{ client: { revision: number } }>(
    "query ($id: ID!) { client(id: $id) { revision } }",
    { id },
  );
  const { data } = await staff<{ updateClient: Answer }>(
    `mutation ($input: UpdateClientInput!) {
       updateClient(input: $input) { __typename ... on InvalidInput { fields { field code } } }
     }`,
    { input: { id, revision: read.client.revision, data: { name: "Stadt Küstrin", ...change } } },
  );
  return data.updateClient;
}

const LEGAL = {
  contactName: "Jette Hansen",
  registerCourt: "Amtsgericht Kiel",
  registerNumber: "HRB 1234",
  managingDirectors: "Jette Hansen, Ole Brandt",
  electronicAddressScheme: "9930",
  electronicAddress: "DE 123 456 789",
  creditorId: "de98 zzz 0999 9999 999",
  taxNumber: "20/123/45678",
};
const LEGAL_FIELDS = `contactName registerCourt registerNumber managingDirectors electronicAddressScheme
  electronicAddress creditorId`;

const PARTIES = `content {
  buyerReference
  seller { contactName legalInformation electronicAddress { scheme value } }
  buyer { addressAddition electronicAddress { scheme value } }
}`;

test("a merchant's register entry, managers, contact and address are on documents; who knows no more keeps them", async () => {
  const { merchant, client, calls, cookie } = await buildFileScene(api);
  expect((await updateMerchant(merchant, LEGAL)).__typename).toBe("UpdateMerchantSuccess");
  expect((await updateMerchant(merchant, { name: "Neu GmbH" })).__typename).toBe("UpdateMerchantSuccess");

  const { id } = await calls.issued({ clientId: client.id });
  const staff = await merchant.staff();
  const { data } = await staff<{ merchant: unknown }>(`{ merchant { ${LEGAL_FIELDS} } }`);
  const pdf = await api.server.app.inject({
    method: "GET",
    url: `/portal/files/documents/${id}/pdf`,
    headers: { cookie },
  });

  expect(data.merchant).toEqual({
    contactName: "Jette Hansen",
    registerCourt: "Amtsgericht Kiel",
    registerNumber: "HRB 1234",
    managingDirectors: "Jette Hansen, Ole Brandt",
    electronicAddressScheme: "9930",
    electronicAddress: "DE123456789",
    creditorId: "DE98ZZZ09999999999",
  });
  expect(await calls.read(id, PARTIES)).toMatchObject({
    content: {
      seller: {
        contactName: "Jette Hansen",
        legalInformation: "Amtsgericht Kiel, HRB 1234\nGeschäftsführung: Jette Hansen, Ole Brandt",
        electronicAddress: { scheme: "9930", value: "DE123456789" },
      },
    },
  });
  const printed = readPdf(pdf.rawPayload)
    .map(({ text }) => text)
    .join(" ");
  expect(printed).toContain("Amtsgericht Kiel, HRB 1234");
  expect(printed).toContain("Jette Hansen");
});

test("null clears what is stored, and a wrong number is refused with its field", async () => {
  const merchant = await api.createMerchant();
  await updateMerchant(merchant, LEGAL);

  expect(
    problemsOf(
      await updateMerchant(merchant, {
        taxNumber: "1",
        vatNumber: "DE1",
        creditorId: "DE97ZZZ09999999999",
        electronicAddressScheme: "EM",
        electronicAddress: "nobody",
      }),
    ).toSorted(),
  ).toEqual([
    "creditorId INVALID_CREDITOR_ID",
    "electronicAddress INVALID_ELECTRONIC_ADDRESS",
    "taxNumber INVALID_TAX_NUMBER",
    "vatNumber INVALID_VAT_NUMBER",
  ]);
  expect(problemsOf(await updateMerchant(merchant, { electronicAddressScheme: "Mail" }))).toEqual([
    "electronicAddressScheme INVALID_FORMAT",
  ]);
  expect(problemsOf(await updateMerchant(merchant, { electronicAddressScheme: null }))).toEqual([
    "electronicAddressScheme REQUIRED",
  ]);
  // Elsewhere, tax numbers look different.
  expect(problemsOf(await updateMerchant(merchant, { countryCode: "AT", taxNumber: "1" }))).toEqual([]);
  await updateMerchant(merchant, { electronicAddress: null, registerNumber: null });
  const staff = await merchant.staff();
  expect(
    (await staff("{ merchant { electronicAddress electronicAddressScheme registerNumber registerCourt } }")).data,
  ).toEqual({
    merchant: {
      electronicAddress: null,
      electronicAddressScheme: null,
      registerNumber: null,
      registerCourt: "Amtsgericht Kiel",
    },
  });
});

test("a client's Leitweg-ID is the reference and the address of documents that state no other", async () => {
  const { merchant, client, calls } = await buildFileScene(api);
  const leitwegId = "991-01234-38";
  const issue = async (data: object = {}) => {
    const { id } = await calls.issued({
      clientId: client.id,
      data: { lines: [{ name: "A", quantity: "1", unitPrice: "1", taxRatePercent: "19" }], ...data },
    });
    return calls.read<{ content: unknown }>(id, PARTIES);
  };
  await updateClient(merchant, client.id, {
    addressAddition: "Zimmer 7",
    leitwegId: " 991-01234–38 ",
    email: "amt@kuestrin.example",
  });

  const usual = await issue();
  const other = await issue({ buyerReference: "A-1" });
  await updateClient(merchant, client.id, { electronicAddressScheme: "em", electronicAddress: "XR@kuestrin.example" });
  const stated = await issue();
  await updateClient(merchant, client.id, {
    leitwegId: null,
    electronicAddress: null,
    email: "amt@kuestrin.example",
    addressAddition: null,
  });
  const byMail = await issue();

  const buyer = { addressAddition: "Zimmer 7", electronicAddress: { scheme: "0204", value: leitwegId } };
  expect(usual.content).toMatchObject({ buyerReference: leitwegId, buyer });
  expect(other.content).toMatchObject({ buyerReference: "A-1", buyer });
  expect(stated.content).toMatchObject({
    buyerReference: leitwegId,
    buyer: { addressAddition: "Zimmer 7", electronicAddress: { scheme: "EM", value: "XR@kuestrin.example" } },
  });
  expect(byMail.content).toMatchObject({
    buyerReference: null,
    buyer: { addressAddition: null, electronicAddress: { scheme: "EM", value: "amt@kuestrin.example" } },
  });
  expect(problemsOf(await updateClient(merchant, client.id, { leitwegId: "991-01234-39" }))).toEqual([
    "data.leitwegId INVALID_LEITWEG_ID",
  ]);
});

test("customers change the second line of their address; a form that does not know it keeps it", async () => {
  const merchant = await api.createMerchant();
  const { id, customerportalUrl } = await buildClient(merchant, { addressAddition: "Hinterhaus" });
  const customer = await api.openPortal(customerportalUrl);
  const change = async (fields: object) => {
    const { data: read } = await customer<{ viewer: { client: { revision: number } } }>(
      "{ viewer { client { revision } } }",
    );
    const { data } = await customer<{
      updateContactData: { client: { contactData: { street: string | null; addressAddition: string | null } } };
    }>(
      `mutation ($input: UpdateContactDataInput!) {
         updateContactData(input: $input) {
           ... on UpdateClientDataSuccess { client { contactData { street addressAddition } } }
         }
       }`,
      { input: { revision: read.viewer.client.revision, ...fields } },
    );
    return data.updateContactData.client.contactData;
  };

  expect(await change({ street: "Weg 1" })).toEqual({ street: "Weg 1", addressAddition: "Hinterhaus" });
  expect(await change({ street: "Weg 1", addressAddition: "3. Stock" })).toEqual({
    street: "Weg 1",
    addressAddition: "3. Stock",
  });
  expect(await change({ addressAddition: null })).toEqual({ street: "Weg 1", addressAddition: null });
  const staff = await merchant.staff();
  expect((await staff("query ($id: ID!) { client(id: $id) { addressAddition } }", { id })).data).toEqual({
    client: { addressAddition: null },
  });
});
