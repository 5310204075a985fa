import { createTestApi, type TestApi, type TestMerchant } from "../../test/create-test-api";
import { buildClient, insertDocument } from "../../test/factories";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const SET = `mutation ($input: SetClientPortalAccessInput!) { setClientPortalAccess(input: $input) {
  __typename ... on InvalidInput { fields { field code } } } }`;
/** The last second that the number in a link can say. */
const LAST = "2106-02-07T06:28:15.000Z";

async function setExpiry(merchant: TestMerchant, clientId: string, linkExpiresAt: string) {
  const staff = await merchant.staff();
  return staff<{ setClientPortalAccess: object }>(SET, { input: { clientId, portalAccess: true, linkExpiresAt } });
}

async function openStatus(url: string): Promise<number> {
  return (await api.server.app.inject({ method: "GET", url: new URL(url).pathname })).statusCode;
}

test.each(["2106-02-07T06:28:16Z", "2106-03-01T00:00:00Z", "9999-12-31T23:59:59Z"])(
  "a link can't be valid until %s",
  async (linkExpiresAt) => {
    const merchant = await api.createMerchant();
    const { id } = await buildClient(merchant);
    const { data } = await setExpiry(merchant, id, linkExpiresAt);

    expect(data.setClientPortalAccess).toEqual({
      __typename: "InvalidInput",
      fields: [{ field: "linkExpiresAt", code: "OUT_OF_RANGE" }],
    });
  },
);

test("it can be until the last second there is", async () => {
  const merchant = await api.createMerchant();
  const { id } = await buildClient(merchant);

  expect((await setExpiry(merchant, id, LAST)).data.setClientPortalAccess).toMatchObject({
    __typename: "SetClientPortalAccessSuccess",
  });
});

test.each(["2026-02-30T10:00:00Z", "2027-02-29T10:00:00Z"])("%s is no instant", async (linkExpiresAt) => {
  const merchant = await api.createMerchant();
  const { id } = await buildClient(merchant);
  const { data, errors } = await setExpiry(merchant, id, linkExpiresAt);

  expect(data).toBeUndefined();
  expect(errors[0]?.message).toContain("DateTime cannot represent");
});

test.each(["2150-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "1960-01-01T00:00:00.000Z"])(
  "pages with links answer although %s is stored for a client and a document",
  async (expiresAt) => {
    const merchant = await api.createMerchant();
    const client = await buildClient(merchant);
    const { id: documentId } = await insertDocument(api, merchant.scope, client.id);
    const { database } = api.server;
    await database.transaction(async () => {
      const values = { expiresAt, merchantId: merchant.scope.merchantId };
      await database.execute("UPDATE client SET link_expires_at = :expiresAt WHERE merchant_id = :merchantId", values);
      await database.execute(
        "UPDATE document SET link_expires_at = :expiresAt WHERE merchant_id = :merchantId",
        values,
      );
    });
    const staff = await merchant.staff();
    const { data, errors } = await staff<{
      clients: { edges: readonly { node: { customerportalUrl: string } }[] };
      document: { portal: { url: string } };
    }>(
      `query ($id: ID!) { clients { edges { node { customerportalUrl linkExpiresAt } } } document(id: $id) { portal { url } } }`,
      { id: documentId },
    );

    expect(errors).toEqual([]);
    const urls = [data.clients.edges[0]?.node.customerportalUrl ?? "", data.document.portal.url];
    for (const url of urls) expect(await openStatus(url)).toBeLessThan(500);
  },
);
