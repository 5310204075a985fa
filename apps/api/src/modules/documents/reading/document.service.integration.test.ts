import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../../test/factories";
import { buildDocumentScene } from "../document.test-support";
import { newId } from "../../../shared/ids";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const DAY_MS = 86_400_000;

describe("the merchant's list", () => {
  test("filters combine, and the newest come first", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const { id: otherClientId } = await buildClient(merchant, { name: "Zoe Wittmann 50%" });
    const insert = (values: Parameters<typeof insertDocument>[3]) =>
      insertDocument(api, merchant.scope, clientId, values);
    const overdue = await insert({ documentDate: "2026-03-01", dueDate: "2026-03-15", title: "Dach" });
    const paid = await insert({ documentDate: "2026-03-02", dueDate: "2026-03-15", status: "PAID" });
    const reminder = await insert({ type: "REMINDER", documentDate: "2026-03-20", precedingDocumentId: paid.id });
    const offer = await insert({ type: "OFFER", documentDate: "2026-04-01", clientId: otherClientId });
    const staff = await merchant.staff("VIEWER");
    const list = async (filter: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await staff<{ documents: { edges: readonly { node: { id: string } }[] } }>(
        "query ($filter: DocumentFilter) { documents(filter: $filter) { edges { node { id } } } }",
        { filter },
      );
      expect(errors).toEqual([]);
      return data.documents.edges.map(({ node }) => node.id);
    };

    expect(await list({})).toEqual([offer.id, reminder.id, paid.id, overdue.id]);
    expect(await list({ overdue: true })).toEqual([overdue.id]);
    expect(await list({ statuses: ["PAID"] })).toEqual([reminder.id, paid.id]);
    expect(await list({ types: ["INVOICE"], dateFrom: "2026-03-02" })).toEqual([paid.id]);
    expect(await list({ dateTo: "2026-03-02" })).toEqual([paid.id, overdue.id]);
    expect(await list({ clientId: otherClientId })).toEqual([offer.id]);
    expect(await list({ search: " DACH " })).toEqual([overdue.id]);
    expect(await list({ search: "wittmann 50%" })).toEqual([offer.id]);
    expect(await list({ search: "%" })).toEqual([]);

    const strangers = await buildDocumentScene(api);
    const foreign = await insertDocument(api, strangers.merchant.scope, strangers.clientId, {});
    expect(await list({ ids: [paid.id, offer.id, foreign.id, newId()] })).toEqual([offer.id, paid.id]);
    expect(await list({ ids: [paid.id, offer.id], types: ["OFFER"] })).toEqual([offer.id]);
    expect(await list({ ids: [] })).toEqual([]);
    const { errors } = await staff("query ($ids: [ID!]) { documents(filter: { ids: $ids }) { __typename } }", {
      ids: Array.from({ length: 101 }, () => paid.id),
    });
    expect(errors.map(({ message }) => message)).toEqual(["filter.ids: must be at most 100"]);
    expect(await calls.read(reminder.id, "status")).toEqual({ status: "PAID" });
  });
});

describe("the Customer portal box", () => {
  const BOX = "portal { url missing expiresAt linkGeneration }";

  test("shows a URL that opens the document, and rotating invalidates it", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const { id } = await calls.issued({ clientId });
    const { portal } = await calls.read<{ portal: { url: string; missing: string[] } }>(id, BOX);
    const customer = await api.openPortal(portal.url);
    const query = `query ($id: ID!) { viewer { linkKind entryDocumentId } document(id: $id) { id } }`;
    expect((await customer(query, { id })).data).toEqual({
      viewer: { linkKind: "DOCUMENT", entryDocumentId: id },
      document: { id },
    });

    const staff = await merchant.staff("EDITOR");
    const { data } = await staff<{
      rotateDocumentLink: { document: { portal: { url: string; linkGeneration: number } } };
    }>(
      `mutation ($id: ID!) { rotateDocumentLink(documentId: $id) { ... on RotateDocumentLinkSuccess { document { ${BOX} } } } }`,
      { id },
    );

    expect(data.rotateDocumentLink.document.portal).toMatchObject({ linkGeneration: 2, missing: [] });
    await expect(api.openPortal(portal.url)).rejects.toThrow("did not open");
    expect((await customer(query, { id })).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    await expect(api.openPortal(data.rotateDocumentLink.document.portal.url)).resolves.toBeDefined();
  });

  test("says everything that is missing", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const { document } = await calls.create({ clientId });
    const owner = await merchant.staff("OWNER");
    await owner(
      `mutation ($input: SetClientPortalAccessInput!) { setClientPortalAccess(input: $input) { __typename } }`,
      { input: { clientId, portalAccess: false } },
    );
    await owner(
      `mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }`,
      {
        input: {
          revision: 1,
          enabledDocumentTypes: ["OFFER"],
          enabledActions: [],
          enabledSections: [],
          newClientsHaveAccess: false,
          linkValidityDays: 30,
        },
      },
    );

    expect(await calls.read(document.id, BOX)).toEqual({
      portal: {
        url: null,
        missing: ["TYPE_NOT_RELEASED", "CLIENT_WITHOUT_ACCESS", "NOT_ISSUED"],
        expiresAt: null,
        linkGeneration: 1,
      },
    });
  });

  test("the URL is valid for as long as the settings say", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const { id } = await calls.issued({ clientId });

    const { portal } = await calls.read<{ portal: { expiresAt: string } }>(id, BOX);

    expect(Date.parse(portal.expiresAt) - api.clock.now().getTime()).toBe(365 * DAY_MS);
  });
});
