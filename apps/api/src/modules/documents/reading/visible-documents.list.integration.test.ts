import { DOCUMENT_STATUSES } from "@kundenportal/domain/documents/document-status";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { matchesFilter, visibleDocumentFilter } from "@kundenportal/domain/permissions/visible-documents";
import fc from "fast-check";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { watchReads } from "../../../../test/watch-reads";
import { buildClient, insertDocument } from "../../../../test/factories";
import { scopeOfClient } from "../../../access/scopes.test-support";
import type { DocumentEntity } from "../table/document.entity";
import { buildPortalScene, type DocumentList, LIST, list, release } from "./visible-documents.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("the list", () => {
  test("shows what is issued and released for the client, newest first", async () => {
    const { merchant, customer, insert } = await buildPortalScene(api);
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

  test("pages contain each document once, whatever is added in front while reading", async () => {
    const { customer, insert } = await buildPortalScene(api);
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
      const answer: { data: DocumentList } = await customer<DocumentList>(LIST, { first: 3, after });
      read.push(...answer.data.documents.edges.map(({ node }) => node.id));
      const { pageInfo } = answer.data.documents;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      await insert({ documentDate: "2026-03-01" });
    } while (after !== null);

    expect(read).toEqual(expected);
  });

  test("is filtered by type, state and text", async () => {
    const { customer, insert } = await buildPortalScene(api);
    const overdue = await insert({ documentDate: "2026-01-04", dueDate: "2026-02-01", title: "Dach 50%" });
    const paid = await insert({ documentDate: "2026-01-03", dueDate: "2026-02-01", status: "PAID" });
    const reminder = await insert({ type: "REMINDER", documentDate: "2026-01-02", precedingDocumentId: paid.id });
    const offer = await insert({ type: "OFFER", documentDate: "2026-01-01" });

    expect(await list(customer, { filter: { types: ["OFFER", "REMINDER"] } })).toEqual([reminder.id, offer.id]);
    expect(await list(customer, { filter: { types: [] } })).toEqual([]);
    expect(await list(customer, { filter: { state: "OPEN" } })).toEqual([overdue.id, offer.id]);
    expect(await list(customer, { filter: { state: "OVERDUE" } })).toEqual([overdue.id]);
    expect(await list(customer, { filter: { state: "DONE" } })).toEqual([paid.id, reminder.id]);
    expect(await list(customer, { filter: { search: " DACH " } })).toEqual([overdue.id]);
    expect(await list(customer, { filter: { search: "50% dach" } })).toEqual([overdue.id]);
    expect(await list(customer, { filter: { search: "_" } })).toEqual([]);
    expect(await list(customer, { filter: { search: "becker" } })).toEqual([]);
  });

  test.each([
    [{ first: 0 }, "BAD_USER_INPUT"],
    [{ first: 101 }, "BAD_USER_INPUT"],
    [{ after: "x" }, "BAD_USER_INPUT"],
  ])("refuses %j", async (variables, code) => {
    const { customer } = await buildPortalScene(api);

    expect((await customer(LIST, variables)).errors[0]?.extensions.code).toBe(code);
  });

  test("takes one statement besides the session's, with all its fields and buttons", async () => {
    const { customer, insert } = await buildPortalScene(api);
    await Promise.all(Array.from({ length: 5 }, () => insert()));
    const { database } = api.server;
    const before = database.statements;

    const { data, errors } = await customer<DocumentList>(
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
    const reads = watchReads(database);
    const { customer, insert } = await buildPortalScene(api);
    await insert();
    await list(customer);
    const statements = reads.take().filter(({ sql }) => sql.includes("ORDER BY d.document_date"));
    reads.stop();

    expect(statements).toHaveLength(1);
    for (const { sql, parameters } of statements) {
      const plan = await database.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
      const steps = plan.map(({ detail }) => detail).join("\n");
      expect(steps).toContain("document_client_date");
      expect(steps).not.toContain("TEMP B-TREE");
    }
  });

  test("the database finds exactly what the domain's rule matches", async () => {
    const { merchant, client, insert } = await buildPortalScene(api);
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
                  scopeOfClient(merchant.scope, client.id),
                  filter,
                  { types: null, state: null, today: "2026-05-04" },
                  { list: "documents", size: 100, after: null },
                );
          expect(found.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 40 },
    );
  });
});
