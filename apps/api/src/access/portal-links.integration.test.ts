import { createTestApi, type TestApi } from "../../test/create-test-api";
import { buildClient, insertDocument } from "../../test/factories";
import { createPortalToken, parsePortalToken } from "./portal-token";
import { garble } from "../../test/garble";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const DOCUMENTS = `{ documents { edges { node { id type allowedActions } } } }`;
const YEAR_MS = 366 * 86_400_000;

interface Listed {
  readonly documents: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly allowedActions: readonly string[] } }[];
  };
}

async function openPath(
  url: string,
): Promise<{ status: number; body: string; hasCookie: boolean; location: string | undefined }> {
  const response = await api.server.app.inject({ method: "GET", url: new URL(url).pathname });
  return {
    status: response.statusCode,
    body: response.body,
    hasCookie: response.cookies.length > 0,
    location: response.headers.location?.toString(),
  };
}

describe("portal links", () => {
  test("a client link becomes a session and leaves the address bar", async () => {
    const client = await buildClient(await api.createMerchant());
    const opened = await openPath(client.customerportalUrl);
    expect(opened).toMatchObject({ status: 303, hasCookie: true, location: "/portal/" });
  });

  test("wrong and foreign tokens give one friendly page; all of ours that were withdrawn give another", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const client = await buildClient(merchant);
    const rotated = await buildClient(merchant);
    const deleted = await buildClient(merchant);
    const closed = await buildClient(merchant);
    await staff(`mutation ($id: ID!) { rotateClientLink(clientId: $id) { __typename } }`, { id: rotated.id });
    await staff(`mutation ($id: ID!) { deleteClient(id: $id) { __typename } }`, { id: deleted.id });
    await staff(
      `mutation ($id: ID!) { setClientPortalAccess(input: { clientId: $id, portalAccess: false }) { __typename } }`,
      {
        id: closed.id,
      },
    );
    const token = client.customerportalUrl.split("/p/")[1] ?? "";
    const claims = parsePortalToken(token, api.environment.linkKeys);
    if (claims === null) throw new Error("our own token did not parse");
    const foreignKeys = [{ id: 1, secret: Buffer.alloc(32, 1) }] as const;
    const forge = (change: Partial<typeof claims>): string =>
      `http://x/p/${createPortalToken({ ...claims, ...change }, api.environment.linkKeys)}`;

    const unknown = await Promise.all(
      [
        "http://x/p/nonsense",
        "http://x/p/",
        "http://x/p",
        `http://x/p/${"A".repeat(5000)}`,
        `http://x/p/${garble(token)}`,
        `http://x/p/${createPortalToken(claims, foreignKeys)}`,
        forge({ kind: "PAY", documentId: claims.clientId, documentGeneration: 1 }),
        forge({ merchantId: claims.clientId }),
      ].map(openPath),
    );
    const withdrawn = await Promise.all(
      [
        forge({ kind: "DOCUMENT", documentId: claims.clientId, documentGeneration: 1 }),
        rotated.customerportalUrl,
        deleted.customerportalUrl,
        closed.customerportalUrl,
      ].map(openPath),
    );

    for (const page of unknown) expect(page).toEqual(unknown[0]);
    for (const page of withdrawn) expect(page).toEqual(withdrawn[0]);
    expect(unknown[0]).toMatchObject({ status: 404, hasCookie: false });
    expect(unknown[0]?.body).toContain("Dieser Link führt nicht weiter");
    expect(unknown[0]?.body).not.toContain("Musterhandel");
    expect(withdrawn[0]).toMatchObject({ status: 404, hasCookie: false });
    expect(withdrawn[0]?.body).toContain("Dieser Link gilt nicht mehr");
    expect(withdrawn[0]?.body).toContain("Musterhandel GmbH");
  });

  test("a link dies with its expiry, and so does the session it opened", async () => {
    const client = await buildClient(await api.createMerchant());
    const portal = await api.openPortal(client.customerportalUrl);
    expect((await portal(DOCUMENTS)).status).toBe(200);

    api.clock.advance(YEAR_MS);
    expect((await portal(DOCUMENTS)).status).toBe(401);
    expect((await openPath(client.customerportalUrl)).status).toBe(410);
    api.clock.advance(-YEAR_MS);
  });

  test("an earlier expiry set by staff applies to existing URLs and sessions", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const client = await buildClient(merchant);
    const portal = await api.openPortal(client.customerportalUrl);
    const inOneHour = new Date(api.clock.now().getTime() + 3_600_000).toISOString();
    await staff(
      `mutation ($input: SetClientPortalAccessInput!) { setClientPortalAccess(input: $input) { __typename } }`,
      { input: { clientId: client.id, portalAccess: true, linkExpiresAt: inOneHour } },
    );
    expect((await portal(DOCUMENTS)).status).toBe(200);

    api.clock.advance(2 * 3_600_000);
    expect((await portal(DOCUMENTS)).status).toBe(401);
    expect((await openPath(client.customerportalUrl)).status).toBe(404);
    api.clock.advance(-2 * 3_600_000);
  });

  test("switching a type or an action off and on again, or the client off, takes effect with the very next request", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff();
    const client = await buildClient(merchant);
    await insertDocument(api, merchant.scope, client.id);
    const portal = await api.openPortal(client.customerportalUrl);
    const settings = async (
      enabledDocumentTypes: readonly string[],
      enabledActions: readonly string[],
    ): Promise<void> => {
      const now = await staff<{ portalSettings: { revision: number } }>(`{ portalSettings { revision } }`);
      const { data } = await staff<{ updatePortalSettings: { __typename: string } }>(
        `mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }`,
        {
          input: {
            revision: now.data.portalSettings.revision,
            enabledDocumentTypes,
            enabledActions,
            enabledSections: [],
            newClientsHaveAccess: false,
            linkValidityDays: 365,
          },
        },
      );
      expect(data.updatePortalSettings.__typename).toBe("UpdatePortalSettingsSuccess");
    };
    const setAccess = (portalAccess: boolean): Promise<unknown> =>
      staff(`mutation ($input: SetClientPortalAccessInput!) { setClientPortalAccess(input: $input) { __typename } }`, {
        input: { clientId: client.id, portalAccess },
      });
    const seen = async (): Promise<unknown> => {
      const { status, data } = await portal<Listed>(DOCUMENTS);
      return status === 200 ? data.documents.edges.map(({ node }) => node.allowedActions) : status;
    };

    expect(await seen()).toEqual([["VIEW", "COMMENT", "PAY"]]);
    await settings(["OFFER"], ["PAY"]);
    expect(await seen()).toEqual([]);
    await settings(["INVOICE"], ["COMMENT"]);
    expect(await seen()).toEqual([["VIEW", "COMMENT"]]);
    await settings(["INVOICE"], ["PAY"]);
    expect(await seen()).toEqual([["VIEW", "PAY"]]);
    await setAccess(false);
    expect(await seen()).toBe(401);
    await setAccess(true);
    expect(await seen()).toBe(401);
  });

  test("a preview looks and changes nothing", async () => {
    const merchant = await api.createMerchant();
    const staff = await merchant.staff("VIEWER");
    const client = await buildClient(merchant);
    const invoice = await insertDocument(api, merchant.scope, client.id);
    const { data } = await staff<{ createPortalPreview: { url: string } }>(
      `mutation ($id: ID!) { createPortalPreview(clientId: $id) { ... on CreatePortalPreviewSuccess { url } } }`,
      { id: client.id },
    );
    const portal = await api.openPortal(data.createPortalPreview.url);

    const list = await portal<Listed>(DOCUMENTS);
    const paid = await portal(
      `mutation ($id: ID!) { startPayment(input: { documentId: $id }) { __typename ... on ActionDenied { reason } } }`,
      { id: invoice.id },
    );
    const counted = await portal(`mutation ($id: ID!) { recordDocumentView(documentId: $id) }`, { id: invoice.id });

    expect(list.data.documents.edges.map(({ node }) => node.allowedActions)).toEqual([["VIEW"]]);
    expect(paid.data).toEqual({ startPayment: { __typename: "ActionDenied", reason: "READ_ONLY_PREVIEW" } });
    expect(counted.data).toEqual({ recordDocumentView: false });
  });

  test("the list is one statement besides the session's look-up", async () => {
    const merchant = await api.createMerchant();
    const client = await buildClient(merchant);
    for (let index = 0; index < 25; index += 1) await insertDocument(api, merchant.scope, client.id);
    const portal = await api.openPortal(client.customerportalUrl);
    const before = api.server.database.statements;

    const { data } = await portal<Listed>(
      `{ documents(first: 20) { edges { node { id type number date dueDate status isOverdue total { amount } openAmount { amount } allowedActions } } } }`,
    );

    expect(data.documents.edges).toHaveLength(20);
    expect(api.server.database.statements - before).toBe(2);
  });
});
