import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../../test/factories";
import { DocumentCalls, LINE } from "../document.test-support";
import { buildPortalScene, list, release } from "./visible-documents.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe("one document", () => {
  const PAGE = `query ($id: ID!) { document(id: $id) { id number status allowedActions } }`;

  test("nobody sees another client's or merchant's documents, drafts or what is not released", async () => {
    const { merchant, customer, insert } = await buildPortalScene(api);
    const own = await insert();
    const draft = await insert({ status: "DRAFT" });
    const offer = await insert({ type: "OFFER" });
    const stranger = await buildClient(merchant, { name: "Bernd Celik" });
    const strangers = await insertDocument(api, merchant.scope, stranger.id);
    const elsewhere = await buildPortalScene(api);
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
    const { merchant, customer, insert } = await buildPortalScene(api);
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
    const { customer, insert } = await buildPortalScene(api);
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
    const { merchant, client, customer } = await buildPortalScene(api);
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
    const { merchant, insert } = await buildPortalScene(api);
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
    const { merchant, insert } = await buildPortalScene(api);
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
    const { merchant, customer, insert } = await buildPortalScene(api);
    const { id } = await insert();
    const staff = await merchant.staff();

    const answers = await Promise.all([customer(RECORD, { id }), customer(RECORD, { id })]);
    api.clock.advance(60_000);
    await customer(RECORD, { id });

    expect(answers.map(({ data }) => data)).toEqual([{ recordDocumentView: true }, { recordDocumentView: true }]);
    const { data } = await staff<{ document: { firstViewedAt: string }; timeline: { edges: unknown[] } }>(
      "query ($id: ID!) { document(id: $id) { firstViewedAt } timeline(filter: { documentId: $id }) { edges { node { kind } } } }",
      { id },
    );
    expect(data.document.firstViewedAt).toMatch(/^2026-05-04T10:/);
    expect(data.timeline.edges).toEqual([{ node: { kind: "DOCUMENT_VIEWED" } }]);
  });

  test("does not count in a preview, for another's document, or without a session", async () => {
    const { merchant, client, insert } = await buildPortalScene(api);
    const { id } = await insert();
    const staff = await merchant.staff();
    const { data } = await staff<{ createPortalPreview: { url: string } }>(
      "mutation ($id: ID!) { createPortalPreview(clientId: $id) { ... on CreatePortalPreviewSuccess { url } } }",
      { id: client.id },
    );
    const preview = await api.openPortal(data.createPortalPreview.url);
    const elsewhere = await buildPortalScene(api);

    expect((await preview(RECORD, { id })).data).toEqual({ recordDocumentView: false });
    expect((await elsewhere.customer(RECORD, { id })).data).toEqual({ recordDocumentView: false });
    expect((await api.anonymous.portal(RECORD, { id })).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(await new DocumentCalls(staff).read(id, "firstViewedAt")).toEqual({ firstViewedAt: null });
  });
});

describe("figures", () => {
  test("what a customer owes and has to answer, within what their link shows", async () => {
    const { merchant, client, insert } = await buildPortalScene(api);
    await insert({ dueDate: "2026-05-04", settledMinor: 900 });
    await insert({ dueDate: "2026-05-03", feesMinor: 500 });
    await insert({ dueDate: null, currency: "CHF", grossMinor: 100 });
    await insert({ status: "PAID", settledMinor: 11_900 });
    await insert({ grossMinor: -500 });
    await insert({ type: "OFFER", validUntil: "2026-05-04" });
    await insert({ type: "OFFER", validUntil: "2026-05-03" });
    await insert({ type: "OFFER", status: "DRAFT" });
    const { visibleDocuments, documentSumsRepository, customerSessions } = api.server.services;
    const { cookie } = await api.openPortal(client.customerportalUrl);
    const actor = await customerSessions.find([cookie.split("=")[1] ?? ""], null);
    if (actor === null) throw new Error("The session did not open");

    const summary = await visibleDocuments.summarize(actor);

    expect(summary.countsByType.toSorted((a, b) => b.count - a.count)).toEqual([
      { type: "INVOICE", count: 5 },
      { type: "OFFER", count: 2 },
    ]);
    expect(summary.openOfferCount).toBe(1);
    expect(summary.openSums).toEqual([
      { currency: "CHF", openMinor: 100, overdueMinor: 0, invoiceCount: 1, overdueCount: 0 },
      { currency: "EUR", openMinor: 23_400, overdueMinor: 12_400, invoiceCount: 2, overdueCount: 1 },
    ]);
    expect(await documentSumsRepository.sumOpenByClient(merchant.scope, [client.id])).toEqual([
      { clientId: client.id, currency: "CHF", openMinor: 100 },
      { clientId: client.id, currency: "EUR", openMinor: 23_400 },
    ]);
    expect(await documentSumsRepository.countByClient(merchant.scope, [client.id])).toEqual([
      { clientId: client.id, count: 8 },
    ]);
    expect(await documentSumsRepository.countByClient((await api.createMerchant()).scope, [client.id])).toEqual([]);
  });

  const SUMMARY = "{ viewer { summary { openInvoiceCount openAmounts { amount } } } }";

  test("an invoice and its reminders are one debt", async () => {
    const { customer, insert } = await buildPortalScene(api);
    const invoice = await insert({ feesMinor: 1500 });
    await insert({ type: "REMINDER", precedingDocumentId: invoice.id, grossMinor: 12_900, feesMinor: 1000 });
    await insert({ type: "REMINDER", precedingDocumentId: invoice.id, grossMinor: 13_400, feesMinor: 500 });

    const { data } = await customer(SUMMARY);

    expect(data).toEqual({ viewer: { summary: { openInvoiceCount: 1, openAmounts: [{ amount: "134.00" }] } } });
  });

  test("where only reminders are released, what they ask for counts once, and nothing else does", async () => {
    const { merchant, customer, insert } = await buildPortalScene(api);
    await release(merchant, ["REMINDER"], []);
    const invoice = await insert({ feesMinor: 1500 });
    await insert();
    await insert({ type: "REMINDER", precedingDocumentId: invoice.id });
    await insert({ type: "REMINDER", precedingDocumentId: invoice.id });
    const canceled = await insert();
    await insert({ type: "REMINDER", precedingDocumentId: canceled.id, status: "CANCELED" });

    const { data } = await customer(SUMMARY);

    expect(data).toEqual({ viewer: { summary: { openInvoiceCount: 1, openAmounts: [{ amount: "134.00" }] } } });
  });
});
