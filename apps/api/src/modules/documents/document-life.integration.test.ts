import { createTestApi, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../test/factories";
import { DocumentCalls, LINE } from "./document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const DAY_MS = 86_400_000;

interface Scene {
  readonly merchant: TestMerchant;
  readonly clientId: string;
  readonly calls: DocumentCalls;
}

async function buildScene(): Promise<Scene> {
  const merchant = await api.createMerchant();
  const { id } = await buildClient(merchant);
  return { merchant, clientId: id, calls: new DocumentCalls(await merchant.staff("EDITOR")) };
}

describe("drafts", () => {
  test("a draft has no number, and its amounts follow from its lines", async () => {
    const { clientId, calls } = await buildScene();

    const { document } = await calls.create({
      clientId,
      type: "OFFER",
      data: {
        title: "Angebot Mai",
        validUntil: "2026-06-01",
        note: "Vielen Dank.",
        lines: [LINE, { ...LINE, name: "Extra", unitPrice: "10", quantity: "1", optional: true }],
      },
    });

    expect(document).toMatchObject({ number: null, status: "DRAFT", total: { amount: "119.00" }, currentVersion: 0 });
    expect(
      await calls.read(
        document.id,
        "draft { date title note lines { name optional taxRatePercent } totals { net { amount } gross { amount } } } content { version } pdfUrl versions { version }",
      ),
    ).toEqual({
      draft: {
        date: "2026-05-04",
        title: "Angebot Mai",
        note: "Vielen Dank.",
        lines: [
          { name: "Beratung", optional: false, taxRatePercent: "19" },
          { name: "Extra", optional: true, taxRatePercent: "19" },
        ],
        totals: { net: { amount: "100.00" }, gross: { amount: "119.00" } },
      },
      content: null,
      pdfUrl: null,
      versions: [],
    });
  });

  test("every problem of the input is told with its place", async () => {
    const { clientId, calls } = await buildScene();

    const answer = await calls.create({
      clientId,
      data: {
        date: "2026-05-04",
        dueDate: "2026-05-01",
        validUntil: "2026-06-01",
        lines: [{ ...LINE, name: " ", taxRatePercent: "101", optional: true }],
      },
    });

    expect(answer.fields.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "data.lines.0.taxRatePercent OUT_OF_RANGE",
      "data.lines.0.optional NOT_ALLOWED",
      "data.lines.0.name REQUIRED",
      "data.dueDate OUT_OF_RANGE",
      "data.validUntil NOT_ALLOWED",
    ]);
  });

  test("a document without lines, of too large amounts, or for nobody is refused", async () => {
    const { clientId, calls } = await buildScene();
    const huge = { ...LINE, quantity: "999999999999999", unitPrice: "999999999999999" };

    expect((await calls.create({ clientId, data: { lines: [] } })).fields).toMatchObject([{ code: "REQUIRED" }]);
    expect((await calls.create({ clientId, data: { lines: [huge] } })).fields).toMatchObject([
      { code: "OUT_OF_RANGE" },
    ]);
    expect((await calls.create({ clientId: "019e0000-0000-7000-8000-000000000000" })).__typename).toBe("NotFound");
    expect((await calls.create({ clientId, type: "REMINDER" })).fields).toMatchObject([{ field: "type" }]);
  });

  test("only the newest revision can be changed, and of two at once one wins", async () => {
    const { clientId, calls } = await buildScene();
    const { document } = await calls.create({ clientId });

    const answers = await Promise.all([
      calls.update(document.id, document.revision, { title: "A" }),
      calls.update(document.id, document.revision, { title: "B" }),
    ]);

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(["Conflict", "DocumentSuccess"]);
  });

  test("a draft can be deleted with what was said about it; an issued document can't", async () => {
    const { merchant, clientId, calls } = await buildScene();
    const staff = await merchant.staff("EDITOR");
    const { document } = await calls.create({ clientId });
    const issued = await calls.issued({ clientId });
    await staff(
      `mutation ($id: ID!) { addComment(input: { documentId: $id, body: "Preis prüfen", internal: true }) { __typename } }`,
      {
        id: document.id,
      },
    );
    const remove = async (id: string) =>
      (
        await staff<{ deleteDraft: { __typename: string } }>(
          `mutation ($id: ID!) { deleteDraft(id: $id) { __typename ... on DeleteDraftSuccess { deletedId } } }`,
          { id },
        )
      ).data.deleteDraft;

    expect(await remove(document.id)).toEqual({ __typename: "DeleteDraftSuccess", deletedId: document.id });
    expect(await remove(document.id)).toEqual({ __typename: "NotFound" });
    expect(await remove(issued.id)).toEqual({ __typename: "StepNotPossible" });
  });

  test("a credit note names the invoice it takes back, of the same client only", async () => {
    const { merchant, clientId, calls } = await buildScene();
    const invoice = await calls.issued({ clientId });
    const { id: otherClientId } = await buildClient(merchant, { name: "Bernd Celik" });
    const input = { type: "CREDIT_NOTE", precedingDocumentId: invoice.id };

    const creditNote = await calls.issued({ ...input, clientId });
    const wrongClient = await calls.create({ ...input, clientId: otherClientId });
    const wrongType = await calls.create({ ...input, clientId, type: "INVOICE" });

    expect(
      await calls.read(creditNote.id, "content { precedingDocuments { number date } } relatedDocuments { id }"),
    ).toEqual({
      content: { precedingDocuments: [{ number: invoice.number, date: "2026-05-04" }] },
      relatedDocuments: [{ id: invoice.id }],
    });
    expect([wrongClient.fields, wrongType.fields]).toMatchObject([
      [{ field: "precedingDocumentId" }],
      [{ field: "precedingDocumentId" }],
    ]);
  });
});

describe("issuing", () => {
  test("fixes number, content, hash and PDF, and nothing changes them any more", async () => {
    const { merchant, clientId, calls } = await buildScene();
    const issued = await calls.issued({ clientId, data: { dueDate: "2026-05-18", lines: [LINE] } });
    const selection =
      "content { version sha256 buyer { name } lines { position net { amount } } totals { due { amount } } } versions { version sha256 pdfUrl } issuedAt pdfUrl";
    const before = await calls.read<{ content: { sha256: string }; versions: readonly { sha256: string }[] }>(
      issued.id,
      selection,
    );

    const staff = await merchant.staff("EDITOR");
    await staff(`mutation ($input: UpdateClientInput!) { updateClient(input: $input) { __typename } }`, {
      input: { id: clientId, revision: 1, data: { name: "Alma Neu" } },
    });

    expect(issued).toMatchObject({ number: "RE-1001", status: "OPEN", openAmount: { amount: "119.00" } });
    expect(before).toMatchObject({
      content: { version: 1, buyer: { name: "Alma Becker" }, lines: [{ position: "1", net: { amount: "100.00" } }] },
      issuedAt: "2026-05-04T10:00:00.000Z",
      pdfUrl: `/files/documents/${issued.id}/pdf`,
    });
    expect(before.content.sha256).toBe(before.versions[0]?.sha256);
    expect(await calls.read(issued.id, selection)).toEqual(before);
    expect((await calls.update(issued.id, issued.revision, { title: "Anders" })).__typename).toBe("StepNotPossible");
  });

  test("numbers of a type follow each other without gaps, also when many are issued at once", async () => {
    const { clientId, calls } = await buildScene();
    const drafts = await Promise.all(Array.from({ length: 6 }, () => calls.create({ clientId })));

    const issued = await Promise.all(drafts.map(({ document }) => calls.issue(document.id)));

    expect(issued.map(({ document }) => document.number).toSorted()).toEqual([
      "RE-1001",
      "RE-1002",
      "RE-1003",
      "RE-1004",
      "RE-1005",
      "RE-1006",
    ]);
  });

  test("twice at once issues once", async () => {
    const { clientId, calls } = await buildScene();
    const { document } = await calls.create({ clientId });

    const answers = await Promise.all([calls.issue(document.id), calls.issue(document.id)]);
    const next = await calls.issued({ clientId });

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(["DocumentSuccess", "StepNotPossible"]);
    expect(next.number).toBe("RE-1002");
  });

  test("a number that an imported document has is passed over", async () => {
    const { merchant, clientId, calls } = await buildScene();
    await insertDocument(api, merchant.scope, clientId, { number: "RE-1001" });

    expect((await calls.issued({ clientId })).number).toBe("RE-1002");
  });

  test("an invoice over nothing is paid from the start", async () => {
    const { clientId, calls } = await buildScene();

    expect(await calls.issued({ clientId, data: { lines: [{ ...LINE, unitPrice: "0" }] } })).toMatchObject({
      status: "PAID",
      openAmount: { amount: "0.00" },
    });
  });
});

describe("the further life of a document", () => {
  test("an open invoice can be cancelled once; then nothing is owed", async () => {
    const { clientId, calls } = await buildScene();
    const { id } = await calls.issued({ clientId });

    const answers = await Promise.all([calls.cancel(id), calls.cancel(id)]);

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(["DocumentSuccess", "StepNotPossible"]);
    expect(await calls.read(id, "status openAmount { amount } possibleSteps")).toEqual({
      status: "CANCELED",
      openAmount: { amount: "0.00" },
      possibleSteps: [],
    });
  });

  test("an order confirmation is cleared and uncleared; an invoice is not", async () => {
    const { clientId, calls } = await buildScene();
    const { id } = await calls.issued({ clientId, type: "ORDER_CONFIRMATION" });
    const invoice = await calls.issued({ clientId });

    expect((await calls.clear(id, true)).document.status).toBe("CLEARED");
    expect((await calls.clear(id, true)).__typename).toBe("StepNotPossible");
    expect((await calls.clear(id, false)).document.status).toBe("COMPLETED");
    expect((await calls.clear(invoice.id, true)).status).toBe("OPEN");
  });

  test("a revised offer has a new version under its number, and the old one stays readable", async () => {
    const { clientId, calls } = await buildScene();
    const offer = await calls.issued({ clientId, type: "OFFER" });

    const revised = await calls.revise(offer.id, offer.revision, { title: "Neu", lines: [{ ...LINE, quantity: "3" }] });
    const again = await calls.revise(offer.id, offer.revision, { title: "Zu spät" });

    expect(revised.document).toMatchObject({
      number: offer.number,
      status: "OPEN",
      title: "Neu",
      currentVersion: 2,
      total: { amount: "178.50" },
    });
    expect(again.__typename).toBe("Conflict");
    expect(
      await calls.read(
        offer.id,
        "versions { version } old: content(version: 1) { totals { gross { amount } } } none: content(version: 3) { version }",
      ),
    ).toEqual({
      versions: [{ version: 2 }, { version: 1 }],
      old: { totals: { gross: { amount: "119.00" } } },
      none: null,
    });
  });

  test("an invoice has no versions to revise", async () => {
    const { clientId, calls } = await buildScene();
    const invoice = await calls.issued({ clientId });

    expect((await calls.revise(invoice.id, invoice.revision, {})).__typename).toBe("StepNotPossible");
  });
});

describe("reminders", () => {
  async function buildOverdue(): Promise<Scene & { readonly invoiceId: string }> {
    const scene = await buildScene();
    const invoice = await scene.calls.issued({
      clientId: scene.clientId,
      data: { date: "2026-04-01", dueDate: "2026-04-15", lines: [LINE] },
    });
    return { ...scene, invoiceId: invoice.id };
  }

  test("a reminder asks for the open amount and its fee, which is then owed on the invoice", async () => {
    const { calls, invoiceId } = await buildOverdue();

    const draft = await calls.remind(invoiceId, { fee: "5.00" });
    const before = await calls.read(invoiceId, "openAmount { amount }");
    const issued = await calls.issue(draft.document.id);

    expect(draft.document).toMatchObject({ status: "DRAFT", total: { amount: "124.00" }, title: "1. Mahnung" });
    expect(before).toEqual({ openAmount: { amount: "119.00" } });
    expect(issued.document).toMatchObject({
      number: "MA-1001",
      reminderLevel: 1,
      total: { amount: "124.00" },
      openAmount: { amount: "124.00" },
    });
    expect(await calls.read(invoiceId, "total { amount } openAmount { amount } relatedDocuments { id }")).toEqual({
      total: { amount: "119.00" },
      openAmount: { amount: "124.00" },
      relatedDocuments: [{ id: draft.document.id }],
    });
  });

  test("the second reminder has the second level and asks for the first fee too", async () => {
    const { calls, invoiceId } = await buildOverdue();
    await calls.issue((await calls.remind(invoiceId, { fee: "5.00" })).document.id);

    const second = await calls.issue((await calls.remind(invoiceId, { fee: "10.00" })).document.id);

    expect(second.document).toMatchObject({ title: "2. Mahnung", reminderLevel: 2, total: { amount: "134.00" } });
  });

  test("what was paid since the draft is not asked for", async () => {
    const { merchant, calls, invoiceId } = await buildOverdue();
    const { document } = await calls.remind(invoiceId);
    await bookByHand(merchant, invoiceId, "19.00");

    expect((await calls.issue(document.id)).document.total.amount).toBe("100.00");
  });

  test("with its invoice a reminder is paid or cancelled", async () => {
    const { merchant, calls, invoiceId } = await buildOverdue();
    const { document } = await calls.issue((await calls.remind(invoiceId, { fee: "1.00" })).document.id);

    await bookByHand(merchant, invoiceId, "120.00");

    expect(await calls.read(document.id, "status openAmount { amount } possibleSteps")).toEqual({
      status: "PAID",
      openAmount: { amount: "0.00" },
      possibleSteps: ["SEND"],
    });
    expect((await calls.cancel(document.id)).status).toBe("PAID");
  });

  test("a cancelled reminder takes its fee back, and the invoice may turn out to be paid", async () => {
    const { merchant, calls, invoiceId } = await buildOverdue();
    const { document } = await calls.issue((await calls.remind(invoiceId, { fee: "5.00" })).document.id);
    await bookByHand(merchant, invoiceId, "119.00");
    expect(await calls.read(invoiceId, "status openAmount { amount }")).toEqual({
      status: "OPEN",
      openAmount: { amount: "5.00" },
    });

    await Promise.all([calls.cancel(document.id), calls.cancel(document.id)]);

    expect(await calls.read(invoiceId, "status openAmount { amount } overpaidAmount { amount }")).toEqual({
      status: "PAID",
      openAmount: { amount: "0.00" },
      overpaidAmount: null,
    });
  });

  test("an invoice that is not overdue, is paid, or is none can't be reminded of", async () => {
    const { merchant, clientId, calls, invoiceId } = await buildOverdue();
    const early = await calls.issued({ clientId, data: { dueDate: "2026-05-04", lines: [LINE] } });
    const offer = await calls.issued({ clientId, type: "OFFER" });
    const { document: draft } = await calls.remind(invoiceId);
    await bookByHand(merchant, invoiceId, "119.00");

    expect((await calls.remind(early.id)).__typename).toBe("StepNotPossible");
    expect((await calls.remind(offer.id)).__typename).toBe("NotFound");
    expect(await calls.remind(invoiceId)).toMatchObject({ __typename: "StepNotPossible", status: "PAID" });
    expect(await calls.issue(draft.id)).toMatchObject({ __typename: "StepNotPossible", status: "PAID" });
  });

  test("a fee must be an amount of the currency, and the new due date not past", async () => {
    const { calls, invoiceId } = await buildOverdue();

    const answer = await calls.remind(invoiceId, { fee: "1.234", dueDate: "2026-05-03" });

    expect(answer.fields.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "fee INVALID_FORMAT",
      "dueDate OUT_OF_RANGE",
    ]);
    expect((await calls.remind(invoiceId, { fee: "-1" })).fields).toMatchObject([{ code: "OUT_OF_RANGE" }]);
  });

  async function bookByHand(merchant: TestMerchant, documentId: string, amount: string): Promise<void> {
    const { ledger, documentRepository } = api.server.services;
    const actor = { kind: "SYSTEM", scope: merchant.scope, timeZone: "Europe/Berlin" } as const;
    await api.server.database.transaction(async () => {
      const document = await documentRepository.findForUpdate(merchant.scope, documentId);
      if (document === null) throw new Error("No such document");
      await ledger.book(actor, document, [
        {
          kind: "BOOKED_BY_HAND",
          amountMinor: Math.round(Number(amount) * 100),
          provider: "MANUAL",
          providerPaymentId: `${documentId} ${amount}`,
        },
      ]);
    });
  }
});

describe("who may", () => {
  const MUTATIONS = [
    [
      "createDocument",
      `mutation ($id: ID!) { createDocument(input: { clientId: $id, type: INVOICE, data: { lines: [] } }) { __typename } }`,
    ],
    [
      "updateDraft",
      `mutation ($id: ID!) { updateDraft(input: { id: $id, revision: 1, data: { lines: [] } }) { __typename } }`,
    ],
    ["deleteDraft", `mutation ($id: ID!) { deleteDraft(id: $id) { __typename } }`],
    ["issueDocument", `mutation ($id: ID!) { issueDocument(id: $id) { __typename } }`],
    [
      "reviseOffer",
      `mutation ($id: ID!) { reviseOffer(input: { id: $id, revision: 1, data: { lines: [] } }) { __typename } }`,
    ],
    ["cancelDocument", `mutation ($id: ID!) { cancelDocument(id: $id) { __typename } }`],
    ["setDocumentCleared", `mutation ($id: ID!) { setDocumentCleared(id: $id, cleared: true) { __typename } }`],
    ["createReminder", `mutation ($id: ID!) { createReminder(input: { invoiceId: $id }) { __typename } }`],
    ["rotateDocumentLink", `mutation ($id: ID!) { rotateDocumentLink(documentId: $id) { __typename } }`],
    ["addComment", `mutation ($id: ID!) { addComment(input: { documentId: $id, body: "Hallo" }) { __typename } }`],
  ] as const;

  test.each(MUTATIONS)("%s is not for strangers, viewers and reading keys", async (_name, mutation) => {
    const { merchant, clientId, calls } = await buildScene();
    const { id } = await calls.issued({ clientId });
    const callers = [api.anonymous.admin, await merchant.staff("VIEWER"), await merchant.apiKey("READ")];

    const answers = await Promise.all(callers.map((caller) => caller(mutation, { id })));

    expect(answers.map(({ errors }) => errors[0]?.extensions.code)).toEqual([
      "UNAUTHENTICATED",
      "FORBIDDEN",
      "FORBIDDEN",
    ]);
  });

  test.each(MUTATIONS)("%s finds nothing of another merchant, and nothing for a garbled id", async (name, mutation) => {
    const { clientId, calls } = await buildScene();
    const { document } = await calls.create({ clientId });
    const other = await (await api.createMerchant()).apiKey("WRITE");

    for (const id of [name === "createDocument" ? clientId : document.id, "nothing"]) {
      const { data, errors } = await other<Record<string, { __typename: string }>>(mutation, { id });
      expect([errors, data[name]]).toEqual([[], { __typename: "NotFound" }]);
    }
  });

  test("a writing key may do what an editor may", async () => {
    const { merchant, clientId } = await buildScene();
    const calls = new DocumentCalls(await merchant.apiKey("WRITE"));

    expect((await calls.issued({ clientId })).number).toBe("RE-1001");
  });

  test("reading is for everybody of the merchant and nobody else", async () => {
    const { merchant, clientId, calls } = await buildScene();
    const { id } = await calls.issued({ clientId });
    const query = "query ($id: ID!) { document(id: $id) { id } documents { edges { node { id } } } }";
    const other = await (await api.createMerchant()).staff("OWNER");

    expect((await (await merchant.staff("VIEWER"))(query, { id })).data).toEqual({
      document: { id },
      documents: { edges: [{ node: { id } }] },
    });
    expect((await (await merchant.apiKey("READ"))(query, { id })).data).toMatchObject({ document: { id } });
    expect((await other(query, { id })).data).toEqual({ document: null, documents: { edges: [] } });
    expect((await api.anonymous.admin(query, { id })).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});

describe("the merchant's list", () => {
  test("filters hold together, and the newest come first", async () => {
    const { merchant, clientId, calls } = await buildScene();
    const { id: otherClientId } = await buildClient(merchant, { name: "Zoe Wittmann 50%" });
    const insert = (values: Parameters<typeof insertDocument>[3]) =>
      insertDocument(api, merchant.scope, clientId, values);
    const overdue = await insert({ documentDate: "2026-03-01", dueDate: "2026-03-15", searchText: "re-7 dach" });
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
    expect(await list({ search: "%" })).toEqual([offer.id]);
    expect(await list({ search: "_" })).toEqual([]);
    expect(await calls.read(reminder.id, "status")).toEqual({ status: "PAID" });
  });
});

describe("the box Customer portal", () => {
  const BOX = "portal { url missing expiresAt linkGeneration }";

  test("shows a URL that opens the document, and rotating makes it dead", async () => {
    const { merchant, clientId, calls } = await buildScene();
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
    const { merchant, clientId, calls } = await buildScene();
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

  test("the URL lives as long as the settings say", async () => {
    const { clientId, calls } = await buildScene();
    const { id } = await calls.issued({ clientId });

    const { portal } = await calls.read<{ portal: { expiresAt: string } }>(id, BOX);

    expect(Date.parse(portal.expiresAt) - api.clock.now().getTime()).toBe(365 * DAY_MS);
  });
});
