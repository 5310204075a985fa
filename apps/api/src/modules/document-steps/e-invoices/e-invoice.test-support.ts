import type { TestApi, TestMerchant } from "../../../../test/create-test-api";
import { buildFileScene } from "../../documents/reading/document-files.test-support";

/** Everything that an e-invoice says about the merchant. */
export const MERCHANT = {
  street: "Kai 1",
  zip: "24103",
  city: "Kiel",
  countryCode: "DE",
  email: "buero@hansen.example",
  phone: "+49 431 1234",
  contactName: "Jette Hansen",
  vatNumber: "DE123456789",
  iban: "DE02120300000000202051",
};
const CLIENT = { zip: "10115", city: "Berlin", countryCode: "DE", email: "alma@becker.example" };

export async function updateMerchant(merchant: TestMerchant, change: Readonly<Record<string, unknown>>): Promise<void> {
  const owner = await merchant.staff("OWNER");
  const { data: read } = await owner<{ merchant: Readonly<Record<string, unknown>> }>(
    "{ merchant { revision name accentColor countryCode email } }",
  );
  const { data } = await owner<{ updateMerchant: { __typename: string } }>(
    `mutation ($input: UpdateMerchantInput!) { updateMerchant(input: $input) { __typename } }`,
    { input: { ...read.merchant, ...change } },
  );
  expect(data.updateMerchant.__typename).toBe("UpdateMerchantSuccess");
}

export async function updateClient(merchant: TestMerchant, id: string, change: object = {}): Promise<void> {
  const staff = await merchant.staff();
  const { data: read } = await staff<{ client: { revision: number } }>(
    "query ($id: ID!) { client(id: $id) { revision } }",
    { id },
  );
  const { data } = await staff<{ updateClient: { __typename: string } }>(
    `mutation ($input: UpdateClientInput!) { updateClient(input: $input) { __typename } }`,
    { input: { id, revision: read.client.revision, data: { name: "Alma Becker", ...CLIENT, ...change } } },
  );
  expect(data.updateClient.__typename).toBe("UpdateClientSuccess");
}

/** Merchant and client have everything that an e-invoice says about them. */
export async function buildEInvoiceScene(api: TestApi) {
  const scene = await buildFileScene(api);
  await updateMerchant(scene.merchant, MERCHANT);
  await updateClient(scene.merchant, scene.client.id);
  return scene;
}
