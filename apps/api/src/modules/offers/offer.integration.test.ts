import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { type BuiltClient, buildClient } from "../../../test/factories";
import { checkChain } from "../evidence/evidence.test-support";
import { DocumentCalls, LINE } from "../documents/document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const ROUNDS = 200;

interface Scene {
  readonly merchant: TestMerchant;
  readonly client: BuiltClient;
  readonly calls: DocumentCalls;
  readonly customer: GraphQLClient;
  readonly offer: { readonly id: string; readonly revision: number };
}

async function buildScene(data: Readonly<Record<string, unknown>> = {}): Promise<Scene> {
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant);
  const calls = new DocumentCalls(await merchant.staff("EDITOR"));
  const offer = await calls.issued({ clientId: client.id, type: "OFFER", data: { lines: [LINE], ...data } });
  return { merchant, client, calls, customer: await api.openPortal(client.customerportalUrl), offer };
}

interface Outcome {
  readonly __typename: string;
  readonly reason?: string;
  readonly document: { readonly status: string; readonly decision: { readonly name: string } | null };
  readonly fields: readonly { readonly field: string }[];
}

const RESULT = `{
  __typename
  ... on ActionDenied { reason }
  ... on InvalidInput { fields { field } }
  ... on DecideOfferSuccess { document { status decision { kind name version contentSha256 purchaseOrderNumber reason } } }
}`;

async function accept(
  customer: GraphQLClient,
  documentId: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<Outcome> {
  const { data, errors } = await customer<{ acceptOffer: Outcome }>(
    `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) ${RESULT} }`,
    { input: { documentId, version: 1, name: "Alma Becker", ...input } },
  );
  expect(errors).toEqual([]);
  return data.acceptOffer;
}

async function reject(
  customer: GraphQLClient,
  documentId: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<Outcome> {
  const { data, errors } = await customer<{ rejectOffer: Outcome }>(
    `mutation ($input: RejectOfferInput!) { rejectOffer(input: $input) ${RESULT} }`,
    { input: { documentId, version: 1, name: "Alma Becker", ...input } },
  );
  expect(errors).toEqual([]);
  return data.rejectOffer;
}

/** Nobody can do this: an offer that was answered waits for an answer again. Returns how many answers there were. */
async function forgetDecision({ scope }: TestMerchant, offerId: string): Promise<number> {
  const { database } = api.server;
  const where = { merchantId: scope.merchantId, offerId };
  return database.transaction(async () => {
    await database.execute(
      "UPDATE document SET status = 'OPEN' WHERE merchant_id = :merchantId AND id = :offerId",
      where,
    );
    return database.execute(
      "DELETE FROM offer_decision WHERE merchant_id = :merchantId AND document_id = :offerId",
      where,
    );
  });
}

describe("answering an offer", () => {
  test("accepting leaves evidence of exactly this version, for both sides", async () => {
    const { merchant, customer, calls, offer } = await buildScene();
    const { content } = await calls.read<{ content: { sha256: string } }>(offer.id, "content { sha256 }");

    const outcome = await accept(customer, offer.id, { name: " Alma  Becker ", purchaseOrderNumber: "PO-7" });

    const decision = {
      kind: "ACCEPTED",
      name: "Alma Becker",
      version: 1,
      contentSha256: content.sha256,
      purchaseOrderNumber: "PO-7",
      reason: null,
    };
    expect(outcome).toMatchObject({ __typename: "DecideOfferSuccess", document: { status: "ACCEPTED", decision } });
    expect(
      await calls.read(offer.id, "status decision { kind name version contentSha256 purchaseOrderNumber reason }"),
    ).toEqual({ status: "ACCEPTED", decision });
    expect(await checkChain(api, merchant)).toMatchObject({ intact: true, length: 1 });
  });

  test("a rejection keeps its reason; a revised offer can be answered again", async () => {
    const { merchant, customer, calls, offer } = await buildScene();

    expect(await reject(customer, offer.id, { reason: "Zu teuer" })).toMatchObject({
      document: { status: "REJECTED" },
    });
    const { revision } = await calls.read<{ revision: number }>(offer.id, "revision");
    expect((await calls.revise(offer.id, revision, { title: "Günstiger" })).document.status).toBe("OPEN");

    expect(await calls.read(offer.id, "decision { kind }")).toEqual({ decision: null });
    expect(await accept(customer, offer.id)).toMatchObject({ reason: "OUTDATED_VERSION" });
    expect(await accept(customer, offer.id, { version: 2 })).toMatchObject({ document: { status: "ACCEPTED" } });
    expect(await checkChain(api, merchant)).toMatchObject({ intact: true, length: 2 });
  });

  test("two answers at once decide once, and the later one hears that the offer is no longer open", async () => {
    const { merchant, customer, offer } = await buildScene();

    const outcomes = await Promise.all([
      accept(customer, offer.id),
      reject(customer, offer.id),
      accept(customer, offer.id),
      reject(customer, offer.id),
    ]);

    expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
      "ActionDenied",
      "ActionDenied",
      "ActionDenied",
      "DecideOfferSuccess",
    ]);
    expect(new Set(outcomes.flatMap(({ reason }) => reason ?? []))).toEqual(new Set(["NOT_OPEN"]));
    expect(await checkChain(api, merchant)).toMatchObject({ intact: true, length: 1 });
  });

  test("many answers at once form one chain", async () => {
    const { merchant, client, calls, customer } = await buildScene();
    const offers = await Promise.all(
      Array.from({ length: 6 }, () => calls.issued({ clientId: client.id, type: "OFFER", data: { lines: [LINE] } })),
    );

    const outcomes = await Promise.all(offers.map(({ id }) => accept(customer, id)));

    expect(outcomes.map(({ __typename }) => __typename)).toEqual(offers.map(() => "DecideOfferSuccess"));
    expect(await checkChain(api, merchant)).toMatchObject({ intact: true, length: 6 });
  });

  test("a change in the database is found", async () => {
    const { merchant, customer, offer } = await buildScene();
    await accept(customer, offer.id);
    const { database } = api.server;
    await database.transaction(() =>
      database.execute(
        "UPDATE evidence_record SET record = replace(record, 'ACCEPTED', 'REJECTED') WHERE merchant_id = :merchantId",
        { merchantId: merchant.scope.merchantId },
      ),
    );

    expect(await checkChain(api, merchant)).toEqual({ intact: false, sequence: 1, fault: "CHANGED" });
  });

  test("two sessions that decide at the same moment decide once, 200 times over, each with one record", async () => {
    const { merchant, client, customer, offer } = await buildScene();
    const other = await api.openPortal(client.customerportalUrl);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const sides = [() => accept(customer, offer.id), () => reject(other, offer.id)];
      const outcomes = await Promise.all((round % 2 === 0 ? sides : sides.toReversed()).map((side) => side()));

      expect(outcomes.map(({ __typename, reason }) => reason ?? __typename).toSorted()).toEqual([
        "DecideOfferSuccess",
        "NOT_OPEN",
      ]);
      expect(await forgetDecision(merchant, offer.id)).toBe(1);
    }

    expect(await checkChain(api, merchant)).toMatchObject({ intact: true, length: ROUNDS });
  });
});

describe("an answer is refused", () => {
  test("after the last day", async () => {
    const { customer, offer } = await buildScene({ date: "2026-04-01", validUntil: "2026-05-03" });

    expect(await accept(customer, offer.id)).toMatchObject({ __typename: "ActionDenied", reason: "EXPIRED" });
  });

  test("for a version that never existed", async () => {
    const { customer, offer } = await buildScene();

    expect(await accept(customer, offer.id, { version: 2 })).toMatchObject({ reason: "OUTDATED_VERSION" });
  });

  test("without a name", async () => {
    const { customer, offer } = await buildScene();

    expect((await accept(customer, offer.id, { name: " " })).fields).toEqual([{ field: "name" }]);
    expect(await accept(customer, offer.id)).toMatchObject({ document: { status: "ACCEPTED" } });
  });

  test("when the merchant has switched the action off", async () => {
    const { merchant, customer, offer } = await buildScene();
    await (
      await merchant.staff("OWNER")
    )(`mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }`, {
      input: {
        revision: 1,
        enabledDocumentTypes: ["OFFER"],
        enabledActions: ["COMMENT"],
        enabledSections: [],
        newClientsHaveAccess: false,
        linkValidityDays: 30,
      },
    });

    expect(await accept(customer, offer.id)).toMatchObject({ reason: "ACTION_NOT_ENABLED" });
  });

  test("for an invoice", async () => {
    const { client, customer, calls } = await buildScene();
    const invoice = await calls.issued({ clientId: client.id });

    expect(await accept(customer, invoice.id)).toMatchObject({ reason: "ACTION_NOT_APPLICABLE" });
  });

  test("to staff viewing the portal as the client", async () => {
    const { merchant, client, offer } = await buildScene();
    const { data } = await (
      await merchant.staff()
    )<{ createPortalPreview: { url: string } }>(
      "mutation ($id: ID!) { createPortalPreview(clientId: $id) { ... on CreatePortalPreviewSuccess { url } } }",
      { id: client.id },
    );
    const preview = await api.openPortal(data.createPortalPreview.url);

    expect(await accept(preview, offer.id)).toMatchObject({ reason: "READ_ONLY_PREVIEW" });
  });

  test("to other clients, other merchants, strangers and other documents' links", async () => {
    const { merchant, client, calls, offer } = await buildScene();
    const stranger = await buildClient(merchant, { name: "Bernd Celik" });
    const elsewhere = await buildScene();
    const invoice = await calls.issued({ clientId: client.id });
    const { portal } = await calls.read<{ portal: { url: string } }>(invoice.id, "portal { url }");

    for (const url of [stranger.customerportalUrl, elsewhere.client.customerportalUrl, portal.url]) {
      expect(await accept(await api.openPortal(url), offer.id)).toMatchObject({ __typename: "NotFound" });
    }
    const { errors } = await api.anonymous.portal(
      `mutation { acceptOffer(input: { documentId: "x", version: 1, name: "x" }) { __typename } }`,
    );
    expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});
