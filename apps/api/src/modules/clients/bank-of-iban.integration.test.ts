import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const COMMERZBANK = { iban: "DE89370400440532013000", bic: "COBADEFFXXX", bankName: "Commerzbank" };
const ING = "DE02500105170137075030";
const FRENCH = "FR1420041010050500013M02606";

describe("an IBAN that changes takes BIC and bank along", () => {
  test("where staff or a program change a client", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const { id } = await buildClient(merchant, COMMERZBANK);
    const update = `mutation ($input: UpdateClientInput!) {
      updateClient(input: $input) { ... on UpdateClientSuccess { client { iban bic bankName revision } } } }`;
    const data = { name: "Alma Becker", ...COMMERZBANK, iban: ING };

    const first = await staff(update, { input: { id, revision: 1, data } });
    const second = await staff(update, {
      input: { id, revision: 2, data: { ...data, iban: FRENCH, bic: "INGDDEFFXXX", bankName: null } },
    });

    expect(first.data).toMatchObject({ updateClient: { client: { iban: ING, bic: "INGDDEFFXXX" } } });
    expect(first.data).not.toMatchObject({ updateClient: { client: { bankName: "Commerzbank" } } });
    expect(second.data).toMatchObject({ updateClient: { client: { iban: FRENCH, bic: null, bankName: null } } });
  });

  test("where a customer replaces their own account", async () => {
    const merchant = await api.createMerchant();
    const { customerportalUrl } = await buildClient(merchant, COMMERZBANK);
    const customer = await api.openPortal(customerportalUrl);

    const { data } = await customer(
      `mutation ($input: UpdateBankDataInput!) { updateBankData(input: $input) {
         ... on UpdateClientDataSuccess { client { bankData { bic bankName } } } } }`,
      { input: { revision: 1, accountOwner: null, iban: ING, bic: null, bankName: null } },
    );

    expect(data).toMatchObject({ updateBankData: { client: { bankData: { bic: "INGDDEFFXXX" } } } });
  });
});
