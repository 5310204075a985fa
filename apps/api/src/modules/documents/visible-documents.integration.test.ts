import { DOCUMENT_STATUSES } from "@kundenportal/domain/documents/document-status";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { matchesFilter, visibleDocumentFilter } from "@kundenportal/domain/permissions/visible-documents";
import fc from "fast-check";
import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { type BuiltClient, buildClient, insertDocument } from "../../../test/factories";
import { grantClientScope } from "../../access/scopes";
import { DocumentCalls, LINE } from "./document.test-support";
import type { DocumentEntity } from "./document.entity";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Scene {
  readonly merchant: TestMerchant;
  readonly client: BuiltClient;
  readonly customer: GraphQLClient;
  insert(values?: Partial<DocumentEntity>): Promise<DocumentEntity>;
}

async function buildScene(): Promise<Scene> {
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant);
  return {
    merchant,
    client,
    customer: await api.openPortal(client.customerportalUrl),
    insert: (values) => insertDocument(api, merchant.scope, client.id, values),
  };
}

interface List {
  readonly documents: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const LIST = `query ($first: Int, $after: String, $filter: DocumentFilter) {
  documents(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function list(customer: GraphQLClient, variables: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const { data, errors } = await customer<List>(LIST, variables);
  expect(errors).toEqual([]);
  return data.documents.edges.map(({ node }) => node.id);
}

async function release(merchant: TestMerchant, types: readonly string[], actions: readonly string[]): Promise<void> {
  const owner = await merchant.staff("OWNER");
  const { data } = await owner<{ portalSettings: { revision: number } }>("{ portalSettings { revision } }");
  await owner(`mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }`, {
    input: {
      revision: data.portalSettings.revision,
      enabledDocumentTypes: types,
      enabledActions: actions,
      enabledSections: [],
      newClientsHaveAccess: false,
      linkValidityDays: 30,
    },
  });
}

describe("the list", () => {
  test("shows what is the client's, issued and released, newest first", async () => {
    const { merchant, customer, insert } = await buildScene();
    const older = await insert({ documentDate: "2026-01-01" });
    const newer = await insert({ documentDate: "2026-02-01", type: "OFFER" });
    const draft = await insert({ status: "DRAFT", number: null });
    const stranger = await buildClient(merchant, { name: "Bernd Celik" });
    await insertDocument(api, merchant.scope, stranger.id);

    expect(await list(customer)).toEqual([newer.id, older.id]);
    expect(await list(await api.openPortal(stranger.customerportalUrl))).not.toContain(draft.id);

    await release(merchant, ["INVOICE"], []);

    expect(await list(customer)).toEqual([older.id]);

    await release(merchant, [], []);

    expect(await list(customer)).toEqual([]);
  });

  test("pages hold each document once, whatever is added in front while reading", async () => {
    const { customer, insert } = await buildScene();
    const documents: DocumentEntity[] = [];
    for (let index = 0; index < 7; index += 1) {
      documents.push(await insert({ documentDate: `2026-01-0${String(1 + (index % 3))}` }));
    }
    const expected = documents
      .toSorted((a, b) => (a.documentDate + a.id < b.documentDate + b.id ? 1 : -1))
      .map(({ id }) => id);

    const read: string[] = [];
    let after: string | null = null;
    do {
      const answer: { data: List } = await customer<List>(LIST, { first: 3, after });
      read.push(...answer.data.documents.edges.map(({ node }) => node.id));
      const { pageInfo } = answer.data.documents;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      await insert({ documentDate: "2026-03-01" });
    } while (after !== null);

    expect(read).toEqual(expected);
  });

  test("is filtered by type, state and text", async () => {
    const { customer, insert } = await buildScene();
    const overdue = await insert({ documentDate: "2026-01-04", dueDate: "2026-02-01", searchText: "re-17 dach 50%" });
    const paid = await insert({ documentDate: "2026-01-03", dueDate: "2026-02-01", status: "PAID" });
    const reminder = await insert({ type: "REMINDER", documentDate: "2026-01-02", precedingDocumentId: paid.id });
    const offer = await insert({ type: "OFFER", documentDate: "2026-01-01" });

    expect(await list(customer, { filter: { types: ["OFFER", "REMINDER"] } })).toEqual([reminder.id, offer.id]);
    expect(await list(customer, { filter: { types: [] } })).toEqual([]);
    expect(await list(customer, { filter: { state: "OPEN" } })).toEqual([overdue.id, offer.id]);
    expect(await list(customer, { filter: { state: "OVERDUE" } })).toEqual([overdue.id]);
    expect(await list(customer, { filter: { state: "DONE" } })).toEqual([paid.id, reminder.id]);
    expect(await list(customer, { filter: { search: " DACH " } })).toEqual([overdue.id]);
    expect(await list(customer, { filter: { search: "0%" } })).toEqual([overdue.id]);
    expect(await list(customer, { filter: { search: "_" } })).toEqual([]);
    expect(await list(customer, { filter: { search: "becker" } })).toEqual([]);
  });

  test.each([
    [{ first: 0 }, "BAD_USER_INPUT"],
    [{ first: 101 }, "BAD_USER_INPUT"],
    [{ after: "x" }, "BAD_USER_INPUT"],
  ])("refuses %j", async (variables, code) => {
    const { customer } = await buildScene();

    expect((await customer(LIST, variables)).errors[0]?.extensions.code).toBe(code);
  });

  test("takes one statement besides the session's, with all its fields and buttons", async () => {
    const { customer, insert } = await buildScene();
    await Promise.all(Array.from({ length: 5 }, () => insert()));
    const { database } = api.server;
    const before = database.statements;

    const { data, errors } = await customer<List>(
      `{ documents { edges { node { id type number title status date dueDate validUntil total { amount currency }
         openAmount { amount } isOverdue isExpired isPartiallyPaid reminderLevel currentVersion pdfUrl
         allowedActions deniedActions { action reason } } } } }`,
    );

    expect(errors).toEqual([]);
    expect(data.documents.edges).toHaveLength(5);
    expect(database.statements - before).toBe(2);
  });

  test("is read in the order of its index, without sorting", async () => {
    const { database } = api.server;
    if (database.kind !== "sqlite") return;
    const rows = jest.spyOn(database, "rows");
    const { customer, insert } = await buildScene();
    await insert();
    await list(customer);
    const statements = rows.mock.calls.filter(([sql]) => sql.includes("LIMIT"));
    rows.mockRestore();

    expect(statements).toHaveLength(1);
    for (const [sql, parameters] of statements) {
      const plan = await database.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
      const steps = plan.map(({ detail }) => detail).join("\n");
      expect(steps).toContain("document_client_date");
      expect(steps).not.toContain("TEMP B-TREE");
    }
  });

  test("the database finds exactly what the domain's rule matches", async () => {
    const { merchant, client, insert } = await buildScene();
    const stranger = await buildClient(merchant, { name: "Bernd Celik" });
    const rows: DocumentEntity[] = [];
    for (const type of DOCUMENT_TYPES) {
      for (const status of DOCUMENT_STATUSES) rows.push(await insert({ type, status }));
    }
    rows.push(await insertDocument(api, merchant.scope, stranger.id));
    const identities = rows.map(({ id, clientId, type, status }) => ({
      id,
      clientId,
      type: DOCUMENT_TYPES.find((each) => each === type) ?? "INVOICE",
      status: DOCUMENT_STATUSES.find((each) => each === status) ?? "DRAFT",
    }));

    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...DOCUMENT_TYPES]),
        fc.boolean(),
        fc.boolean(),
        fc.subarray(identities.map(({ id }) => id)),
        async (enabledDocumentTypes, portalAccess, isDocumentLink, documentIds) => {
          const filter = visibleDocumentFilter(
            { kind: isDocumentLink ? "DOCUMENT" : "CLIENT", clientId: client.id, documentIds, readOnly: false },
            { id: client.id, portalAccess },
            { enabledDocumentTypes },
          );
          const expected = identities.filter((identity) => matchesFilter(filter, identity)).map(({ id }) => id);
          const found =
            filter === "nothing"
              ? []
              : await api.server.services.documentRepository.listVisible(
                  grantClientScope(merchant.scope.merchantId, client.id),
                  filter,
                  { types: null, state: null, search: null },
                  "2026-05-04",
                  { size: 100, after: null },
                );
          expect(found.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("one document", () => {
  const PAGE = `query ($id: ID!) { document(id: $id) { id number status allowedActions } }`;

  test("nobody sees what is another client's, another merchant's, a draft or not released", async () => {
    const { merchant, customer, insert } = await buildScene();
    const own = await insert();
    const draft = await insert({ status: "DRAFT" });
    const offer = await insert({ type: "OFFER" });
    const stranger = await buildClient(merchant, { name: "Bernd Celik" });
    const strangers = await insertDocument(api, merchant.scope, stranger.id);
    const elsewhere = await buildScene();
    const foreign = await elsewhere.insert();
    await release(merchant, ["INVOICE"], []);
    const see = async (id: string) =>
      (await customer<{ document: { id: string } | null }>(PAGE, { id })).data.document?.id;

    expect(await see(own.id)).toBe(own.id);
    for (const id of [draft.id, offer.id, strangers.id, foreign.id, "nothing", "' OR 1=1 --"]) {
      expect(await see(id)).toBeUndefined();
    }
    expect((await api.anonymous.portal(PAGE, { id: own.id })).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  test("the buttons are what the merchant has released", async () => {
    const { merchant, customer, insert } = await buildScene();
    const offer = await insert({ type: "OFFER", dueDate: null });
    const ask = async (id: string) =>
      (
        await customer<{ document: { allowedActions: string[]; deniedActions: unknown } }>(
          "query ($id: ID!) { document(id: $id) { allowedActions deniedActions { action reason } } }",
          { id },
        )
      ).data.document;
    expect(await ask(offer.id)).toEqual({ allowedActions: ["VIEW", "COMMENT", "DECIDE_OFFER"], deniedActions: [] });

    await release(merchant, ["OFFER"], ["COMMENT"]);

    expect(await ask(offer.id)).toEqual({
      allowedActions: ["VIEW", "COMMENT"],
      deniedActions: [{ action: "DECIDE_OFFER", reason: "ACTION_NOT_ENABLED" }],
    });
  });

  test("a reminder can be paid as long as its invoice can", async () => {
    const { customer, insert } = await buildScene();
    const invoice = await insert({ feesMinor: 500, settledMinor: 1_000 });
    const reminder = await insert({
      type: "REMINDER",
      precedingDocumentId: invoice.id,
      grossMinor: 12_400,
      reminderLevel: 1,
    });
    const query = `query ($id: ID!) {
      document(id: $id) { status openAmount { amount } isPartiallyPaid allowedActions relatedDocuments { id } }
    }`;

    expect((await customer(query, { id: reminder.id })).data).toEqual({
      document: {
        status: "OPEN",
        openAmount: { amount: "114.00" },
        isPartiallyPaid: true,
        allowedActions: ["VIEW", "COMMENT", "PAY"],
        relatedDocuments: [{ id: invoice.id }],
      },
    });
  });

  test("content and older versions are readable, an unknown one is an error", async () => {
    const { merchant, client, customer } = await buildScene();
    const calls = new DocumentCalls(await merchant.staff());
    const offer = await calls.issued({ clientId: client.id, type: "OFFER", data: { title: "Alt", lines: [LINE] } });
    await calls.revise(offer.id, offer.revision, { title: "Neu" });
    const query = `query ($id: ID!, $version: Int) {
      document(id: $id) { currentVersion content(version: $version) { version title seller { name } totals { gross { amount } } } }
    }`;
    const read = async (version: number | null) => customer<{ document: unknown }>(query, { id: offer.id, version });

    expect((await read(null)).data.document).toMatchObject({
      currentVersion: 2,
      content: { version: 2, title: "Neu" },
    });
    expect((await read(1)).data.document).toMatchObject({
      content: {
        version: 1,
        title: "Alt",
        seller: { name: "Musterhandel GmbH" },
        totals: { gross: { amount: "119.00" } },
      },
    });
    expect((await read(3)).errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("a link to one document", () => {
  test("opens that document and the invoice it names, and nothing else", async () => {
    const { merchant, insert } = await buildScene();
    const invoice = await insert();
    const reminder = await insert({ type: "REMINDER", precedingDocumentId: invoice.id });
    const other = await insert();
    const calls = new DocumentCalls(await merchant.staff());
    const { portal } = await calls.read<{ portal: { url: string } }>(reminder.id, "portal { url }");
    const customer = await api.openPortal(portal.url);
    const see = async (id: string) =>
      (await customer<{ document: { id: string } | null }>("query ($id: ID!) { document(id: $id) { id } }", { id }))
        .data.document?.id;

    expect((await list(customer)).toSorted()).toEqual([invoice.id, reminder.id].toSorted());
    expect([await see(reminder.id), await see(invoice.id), await see(other.id)]).toEqual([
      reminder.id,
      invoice.id,
      undefined,
    ]);
  });

  test("does not show the reminders of an invoice that it was not made for", async () => {
    const { merchant, insert } = await buildScene();
    const invoice = await insert();
    await insert({ type: "REMINDER", precedingDocumentId: invoice.id });
    const calls = new DocumentCalls(await merchant.staff());
    const { portal } = await calls.read<{ portal: { url: string } }>(invoice.id, "portal { url }");
    const customer = await api.openPortal(portal.url);

    const { data } = await customer("query ($id: ID!) { document(id: $id) { relatedDocuments { id } } }", {
      id: invoice.id,
    });

    expect(data).toEqual({ document: { relatedDocuments: [] } });
  });
});

describe("the first view", () => {
  const RECORD = "mutation ($id: ID!) { recordDocumentView(documentId: $id) }";

  test("is remembered once, however often the page reports it", async () => {
    const { merchant, customer, insert } = await buildScene();
    const { id } = await insert();
    const staff = await merchant.staff();

    const answers = await Promise.all([customer(RECORD, { id }), customer(RECORD, { id })]);
    api.clock.advance(60_000);
    await customer(RECORD, { id });

    expect(answers.map(({ data }) => data)).toEqual([{ recordDocumentView: true }, { recordDocumentView: true }]);
    const { data } = await staff<{ timeline: { edges: unknown[] } }>(
      "query ($id: ID!) { document(id: $id) { firstViewedAt } timeline(filter: { documentId: $id }) { edges { node { kind } } } }",
      { id },
    );
    expect(data).toMatchObject({
      document: { firstViewedAt: expect.stringMatching(/^2026-05-04T10:/) },
      timeline: { edges: [{ node: { kind: "DOCUMENT_VIEWED" } }] },
    });
    expect(data.timeline.edges).toHaveLength(1);
  });

  test("does not count in a preview, for another's document, or without a session", async () => {
    const { merchant, client, insert } = await buildScene();
    const { id } = await insert();
    const staff = await merchant.staff();
    const { data } = await staff<{ createPortalPreview: { url: string } }>(
      "mutation ($id: ID!) { createPortalPreview(clientId: $id) { ... on CreatePortalPreviewSuccess { url } } }",
      { id: client.id },
    );
    const preview = await api.openPortal(data.createPortalPreview.url);
    const elsewhere = await buildScene();

    expect((await preview(RECORD, { id })).data).toEqual({ recordDocumentView: false });
    expect((await elsewhere.customer(RECORD, { id })).data).toEqual({ recordDocumentView: false });
    expect((await api.anonymous.portal(RECORD, { id })).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(await new DocumentCalls(staff).read(id, "firstViewedAt")).toEqual({ firstViewedAt: null });
  });
});

describe("figures", () => {
  test("what a customer owes and has to answer, of what their link shows", async () => {
    const { merchant, client, insert } = await buildScene();
    await insert({ dueDate: "2026-05-04", settledMinor: 900 });
    await insert({ dueDate: "2026-05-03", feesMinor: 500 });
    await insert({ dueDate: null, currency: "CHF", grossMinor: 100 });
    await insert({ status: "PAID", settledMinor: 11_900 });
    await insert({ grossMinor: -500 });
    await insert({ type: "OFFER", validUntil: "2026-05-04" });
    await insert({ type: "OFFER", validUntil: "2026-05-03" });
    await insert({ type: "OFFER", status: "DRAFT" });
    const { visibleDocuments, documentRepository, portalSessions } = api.server.services;
    const { cookie } = await api.openPortal(client.customerportalUrl);
    const actor = await portalSessions.findCustomer(cookie.split("=")[1] ?? "");
    if (actor === null) throw new Error("The session did not open");

    const summary = await visibleDocuments.summarize(actor);

    expect(summary).toEqual({
      countsByType: expect.arrayContaining([
        { type: "INVOICE", count: 5 },
        { type: "OFFER", count: 2 },
      ]),
      openSums: [
        { currency: "CHF", openMinor: 100, overdueMinor: 0, invoiceCount: 1, overdueCount: 0 },
        { currency: "EUR", openMinor: 23_400, overdueMinor: 12_400, invoiceCount: 3, overdueCount: 1 },
      ],
      openOfferCount: 1,
    });
    expect(await documentRepository.sumOpenByClient(merchant.scope, [client.id])).toEqual([
      { clientId: client.id, currency: "CHF", openMinor: 100 },
      { clientId: client.id, currency: "EUR", openMinor: 23_400 },
    ]);
    expect(await documentRepository.countByClient(merchant.scope, [client.id])).toEqual([
      { clientId: client.id, count: 8 },
    ]);
    expect(await documentRepository.countByClient((await api.createMerchant()).scope, [client.id])).toEqual([]);
  });
});
