import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../test/create-test-api";
import { buildClient } from "../../test/factories";
import { WithdrawnStaysWithdrawn1790000000016 } from "../database/migrations/0016-withdrawn-stays-withdrawn";
import { STAFF_COOKIE } from "../http/cookies";
import { DocumentCalls } from "../modules/documents/document.test-support";
import { UnexpectedError } from "../shared/errors";
import { newId } from "../shared/ids";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const SET_ACCESS = `mutation ($id: ID!, $given: Boolean!) {
  setClientPortalAccess(input: { clientId: $id, portalAccess: $given }) { __typename }
}`;
const ARCHIVE = `mutation ($id: ID!, $archived: Boolean!) { archiveClient(id: $id, archived: $archived) { __typename } }`;
const APPLY = `mutation { applyDefaultPortalAccess(overrideChoices: true) { ... on ApplyDefaultPortalAccessSuccess { changedClients } } }`;

async function setDefault(owner: GraphQLClient, newClientsHaveAccess: boolean): Promise<void> {
  const { data } = await owner<{ portalSettings: { revision: number } }>("{ portalSettings { revision } }");
  await owner(`mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }`, {
    input: {
      revision: data.portalSettings.revision,
      enabledDocumentTypes: ["INVOICE"],
      enabledActions: ["PAY"],
      enabledSections: [],
      newClientsHaveAccess,
      linkValidityDays: 365,
    },
  });
}

type Switch = (owner: GraphQLClient, clientId: string, given: boolean) => Promise<unknown>;

const WAYS: Readonly<Record<string, Switch>> = {
  "for one client": (owner, id, given) => owner(SET_ACCESS, { id, given }),
  "by archiving": (owner, id, given) => owner(ARCHIVE, { id, archived: !given }),
  "for all clients": async (owner, _id, given) => {
    await setDefault(owner, given);
    await owner(APPLY);
  },
};

describe("access of a client that was withdrawn and given back", () => {
  test.each(Object.keys(WAYS))("%s: links, paylinks and sessions from before stay dead, new ones work", async (way) => {
    const merchant = await api.createMerchant();
    const owner = await merchant.staff();
    const client = await buildClient(merchant);
    const calls = new DocumentCalls(owner);
    const { id } = await calls.issued({ clientId: client.id });
    const links = async (): Promise<readonly string[]> => {
      const { portal, payUrl } = await calls.read<{ portal: { url: string }; payUrl: string }>(
        id,
        "payUrl portal { url }",
      );
      const { data } = await owner<{ client: { customerportalUrl: string } }>(
        "query ($id: ID!) { client(id: $id) { customerportalUrl } }",
        { id: client.id },
      );
      return [data.client.customerportalUrl, portal.url, payUrl];
    };
    const open = (urls: readonly string[]): Promise<readonly number[]> =>
      Promise.all(urls.map(async (url) => (await api.server.app.inject({ url: new URL(url).pathname })).statusCode));
    const before = await links();
    const session = await api.openPortal(client.customerportalUrl);
    expect(await open(before)).toEqual([303, 303, 200]);

    await WAYS[way]?.(owner, client.id, false);
    expect(await open(before)).toEqual([404, 404, 404]);
    await WAYS[way]?.(owner, client.id, true);

    expect(await open(before)).toEqual([404, 404, 404]);
    expect((await session("{ viewer { linkKind } }")).status).toBe(401);
    expect(await open(await links())).toEqual([303, 303, 200]);
  });

  test("giving access again to somebody who has it ends nothing", async () => {
    const merchant = await api.createMerchant();
    const client = await buildClient(merchant);
    await (
      await merchant.staff()
    )(SET_ACCESS, { id: client.id, given: true });
    await expect(api.openPortal(client.customerportalUrl)).resolves.toBeDefined();
  });
});

/** Somebody with an owner's rights, and everything through which they can get in. */
async function addColleague(merchant: TestMerchant) {
  const owner = await merchant.staff();
  const email = `${newId()}@example.com`;
  const { data } = await owner<{ createStaffMember: { staffMember: { id: string } } }>(
    `mutation ($input: CreateStaffMemberInput!) {
       createStaffMember(input: $input) { ... on CreateStaffMemberSuccess { staffMember { id } } }
     }`,
    { input: { name: "Colleague", email, role: "OWNER", locale: "DE", password: "a password for a test" } },
  );
  const { id } = data.createStaffMember.staffMember;
  const { database, services } = api.server;
  const { cookie } = await database.transaction(() => services.staffSessions.createSession(merchant.scope, id));
  const token = await database.transaction(() => services.passwordResets.create(merchant.scope, id));
  const headers = { cookie: `${STAFF_COOKIE}=${cookie}` };
  const post = async (query: string, sent: Record<string, string>) =>
    api.server.app.inject({ method: "POST", url: "/graphql", headers: sent, payload: { query } });
  const keyOf = async (scope: string): Promise<Record<string, string>> => {
    const made = await post(
      `mutation { createApiKey(input: { name: "Sync", scope: ${scope} }) { ... on CreateApiKeySuccess { secret } } }`,
      headers,
    );
    return {
      authorization: `Bearer ${made.json<{ data: { createApiKey: { secret: string } } }>().data.createApiKey.secret}`,
    };
  };
  const keys = { READ: await keyOf("READ"), WRITE: await keyOf("WRITE") };
  const change = (role: string, disabled: boolean) =>
    owner(`mutation ($input: UpdateStaffMemberInput!) { updateStaffMember(input: $input) { __typename } }`, {
      input: { id, name: "Colleague", role, locale: "DE", disabled },
    });
  return { headers, keys, token, post, change, owner };
}

describe("a person who was disabled and is enabled again", () => {
  test("sessions, keys, a look at the portal and a link for a new password stay dead", async () => {
    const merchant = await api.createMerchant();
    const client = await buildClient(merchant);
    const { headers, keys, token, post, change, owner } = await addColleague(merchant);
    const ways = [headers, keys.READ, keys.WRITE];
    const statuses = () => Promise.all(ways.map(async (sent) => (await post("{ viewer { id } }", sent)).statusCode));
    const preview = await post(
      `mutation { createPortalPreview(clientId: "${client.id}") { ... on CreatePortalPreviewSuccess { url } } }`,
      keys.READ,
    );
    const { url } = preview.json<{ data: { createPortalPreview: { url: string } } }>().data.createPortalPreview;
    const look = await api.openPortal(url);
    expect(await statuses()).toEqual([200, 200, 200]);
    expect((await look("{ viewer { readOnly } }")).status).toBe(200);

    await change("OWNER", true);
    expect(await statuses()).toEqual([401, 401, 401]);
    expect((await look("{ viewer { readOnly } }")).status).toBe(401);
    await change("OWNER", false);

    expect(await statuses()).toEqual([401, 401, 401]);
    const reset = await post(
      `mutation { resetPassword(input: { token: "${token}", newPassword: "another password 2026" }) { __typename } }`,
      {},
    );
    expect(reset.json()).toMatchObject({ data: { resetPassword: { __typename: "ResetLinkEnded" } } });
    const { data } = await owner<{ apiKeys: { name: string; revokedAt: string | null }[] }>(
      "{ apiKeys { name revokedAt } }",
    );
    expect(data.apiKeys.map(({ revokedAt }) => revokedAt !== null)).toEqual([true, true]);
  });

  test("whoever may only look by now has keys that only look", async () => {
    const { keys, post, change } = await addColleague(await api.createMerchant());
    const create = `mutation { createClient(input: { data: { name: "New" } }) { __typename } }`;
    await change("VIEWER", false);
    expect((await post(create, keys.WRITE)).json()).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
    await change("EDITOR", false);
    expect((await post(create, keys.WRITE)).json()).toMatchObject({
      data: { createClient: { __typename: "CreateClientSuccess" } },
    });
  });

  test("revoking a key ends the looks at the portal that it opened", async () => {
    const merchant = await api.createMerchant();
    const client = await buildClient(merchant);
    const { keys, post, owner } = await addColleague(merchant);
    const preview = await post(
      `mutation { createPortalPreview(clientId: "${client.id}") { ... on CreatePortalPreviewSuccess { url } } }`,
      keys.READ,
    );
    const { url } = preview.json<{ data: { createPortalPreview: { url: string } } }>().data.createPortalPreview;
    const look = await api.openPortal(url);
    const { data } = await owner<{ apiKeys: { id: string; scope: string }[] }>("{ apiKeys { id scope } }");
    for (const { id } of data.apiKeys)
      await owner("mutation ($id: ID!) { revokeApiKey(id: $id) { __typename } }", { id });
    expect((await look("{ viewer { readOnly } }")).status).toBe(401);
  });
});

test("an upgrade ends what was withdrawn before it", async () => {
  const merchant = await api.createMerchant();
  const { keys, post } = await addColleague(merchant);
  const withdrawn = await buildClient(merchant);
  const kept = await buildClient(merchant);
  const { database } = api.server;
  const { merchantId } = merchant.scope;
  await database.transaction(async () => {
    const values = { merchantId, id: withdrawn.id, no: database.boolean(false), now: api.clock.now().toISOString() };
    await database.execute(
      "UPDATE client SET portal_access = :no WHERE merchant_id = :merchantId AND id = :id",
      values,
    );
    await database.execute(
      "UPDATE staff_member SET disabled_at = :now WHERE merchant_id = :merchantId AND name = 'Colleague'",
      values,
    );
    const { queryRunner } = database.writer.manager;
    if (queryRunner === undefined) throw new UnexpectedError("A transaction has a query runner");
    await new WithdrawnStaysWithdrawn1790000000016().up(queryRunner);
    await database.execute("UPDATE staff_member SET disabled_at = NULL WHERE merchant_id = :merchantId", values);
  });
  await (
    await merchant.staff()
  )(SET_ACCESS, { id: withdrawn.id, given: true });

  await expect(api.openPortal(withdrawn.customerportalUrl)).rejects.toThrow("did not open");
  await expect(api.openPortal(kept.customerportalUrl)).resolves.toBeDefined();
  expect((await post("{ viewer { id } }", keys.READ)).statusCode).toBe(401);
});
