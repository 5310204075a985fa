import { createTestApi, type GraphQLClient, type TestApi } from "../../../../test/create-test-api";
import { insertDocument } from "../../../../test/factories";
import { ProviderUnavailableError } from "../../../integrations/payment-providers/payment-provider";
import { newId } from "../../../shared/ids";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => api.close());

const ITEM = `id kind status problem reference movement amount { amount currency } live allowedActions note
  payment { id status } document { id } client { id } resolvedDocument { id } resolvedAt`;
const LIST = `query ($filter: ParkedItemFilter, $first: Int, $after: String) {
  parkedItems(filter: $filter, first: $first, after: $after) {
    edges { node { ${ITEM} } } pageInfo { hasNextPage endCursor }
  }
}`;
const BOOK = `mutation ($id: ID!, $documentId: ID!) {
  bookParkedItem(id: $id, documentId: $documentId) {
    __typename
    ... on ParkedItemSuccess { parkedItem { ${ITEM} } }
    ... on ParkedItemNotPossible { code }
    ... on InvalidInput { fields { field code } }
    ... on StepNotPossible { status }
  }
}`;
const REFUND = `mutation ($id: ID!) {
  refundParkedItem(id: $id) {
    __typename ... on ParkedItemSuccess { parkedItem { ${ITEM} } } ... on ParkedItemNotPossible { code }
    ... on RefundNotPossible { code }
  }
}`;
const CLOSE = `mutation ($id: ID!, $note: String!) {
  closeParkedItem(id: $id, note: $note) {
    __typename ... on ParkedItemSuccess { parkedItem { ${ITEM} } } ... on ParkedItemNotPossible { code }
    ... on InvalidInput { fields { field code } }
  }
}`;

interface Item {
  readonly id: string;
  readonly status: string;
  readonly allowedActions: readonly string[];
}
interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly parkedItem: Item;
}
interface Listed {
  readonly parkedItems: {
    readonly edges: readonly { readonly node: Item }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function items(scene: PaymentScene, statuses: readonly string[] | null = null): Promise<readonly Item[]> {
  const { parkedItems } = await scene.ask<Listed>(LIST, { filter: { statuses } });
  return parkedItems.edges.map(({ node }) => node);
}

async function changeCheckout(scene: PaymentScene, paymentId: string, change: string): Promise<void> {
  const { providerRef } = await scene.payment(paymentId);
  await api.server.database.transaction(() =>
    api.server.database.execute(`UPDATE sandbox_checkout SET ${change} WHERE id = :providerRef`, { providerRef }),
  );
}

/** A payment of 119 euros that the provider says was to be over one cent. */
async function parkedScene(): Promise<{
  readonly scene: PaymentScene;
  readonly paymentId: string;
  readonly item: Item;
}> {
  const scene = await PaymentScene.create(api);
  const { payment, redirectUrl } = await scene.start();
  await scene.play(redirectUrl, "PAY");
  await changeCheckout(scene, payment.id, "amount_minor = 1");
  await scene.sendWebhook(payment.id);
  const [item] = await items(scene);
  if (item === undefined) throw new Error("Nothing is parked");
  return { scene, paymentId: payment.id, item };
}

const decide = async (
  scene: PaymentScene,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> => {
  const [answer] = Object.values(await scene.ask<Record<string, Answer>>(query, variables));
  if (answer === undefined) throw new Error("There is no answer");
  return answer;
};

describe("money that does not fit", () => {
  test("is shown with what it may belong to, and the merchant is told", async () => {
    const { scene, paymentId, item } = await parkedScene();

    expect(item).toMatchObject({
      kind: "MISMATCH",
      status: "OPEN",
      problem: "The provider is collecting another amount.",
      reference: paymentId,
      movement: "PAYMENT",
      amount: { amount: "119.00", currency: "EUR" },
      live: false,
      allowedActions: ["BOOK", "REFUND", "CLOSE"],
      payment: { id: paymentId, status: "PARKED" },
      document: { id: scene.invoiceId },
      client: { id: scene.clientId },
    });
    expect(await scene.ledger()).toEqual([]);
    expect(await scene.ask(`{ dashboard { parkedItems { count amount { amount currency } } } }`)).toEqual({
      dashboard: { parkedItems: [{ count: 1, amount: { amount: "119.00", currency: "EUR" } }] },
    });
    await scene.sendWebhook(paymentId);
    expect(await items(scene)).toHaveLength(1);
  });

  test("is told by mail", async () => {
    const scene = await PaymentScene.create(api);
    await api.server.database.transaction(() =>
      api.server.database.execute(`UPDATE merchant SET email = 'shop@example.com' WHERE id = :id`, {
        id: scene.merchant.scope.merchantId,
      }),
    );
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");
    await changeCheckout(scene, payment.id, "currency = 'CHF'");
    await scene.sendWebhook(payment.id);

    const { mails } = await scene.ask<{ mails: { edges: { node: { subject: string } }[] } }>(
      `{ mails { edges { node { subject } } } }`,
    );
    expect(mails.edges.map(({ node }) => node.subject)).toEqual([expect.stringContaining("Zahlung prüfen")]);
  });

  test("with a reference like ours that nobody knows is found by reconciliation; others' money is left alone", async () => {
    const scene = await PaymentScene.create(api);
    const lost = await scene.start();
    await scene.play(lost.redirectUrl, "PAY");
    const [known, foreign] = [await scene.payment(lost.payment.id), "order 4711"];
    await api.server.database.transaction(async () => {
      await api.server.database.execute(`UPDATE sandbox_checkout SET reference = :reference WHERE id = :id`, {
        reference: newId(),
        id: known.providerRef,
      });
      await api.server.database.execute(`UPDATE payment SET provider_ref = NULL WHERE id = :id`, {
        id: lost.payment.id,
      });
    });
    await api.server.services.paymentSync.reconcileRecent();
    await api.server.services.paymentSync.reconcileRecent();

    expect(await items(scene)).toMatchObject([
      { kind: "UNKNOWN_REFERENCE", payment: null, document: null, amount: { amount: "119.00" }, status: "OPEN" },
    ]);
    await api.server.database.transaction(() =>
      api.server.database.execute(`UPDATE sandbox_checkout SET reference = :foreign WHERE id = :id`, {
        foreign,
        id: known.providerRef,
      }),
    );
    await api.server.services.paymentSync.reconcileRecent();
    expect(await items(scene)).toHaveLength(1);
  });

  test("fits after all: it is booked, and waits for nobody any more", async () => {
    const { scene, paymentId } = await parkedScene();
    await changeCheckout(scene, paymentId, "amount_minor = 11900");

    await scene.sendWebhook(paymentId);

    expect(await items(scene)).toMatchObject([
      { status: "BOOKED", resolvedDocument: { id: scene.invoiceId }, allowedActions: [] },
    ]);
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
  });
});

test("money that comes where an attempt was parked without any takes the place of what waited", async () => {
  const scene = await PaymentScene.create(api);
  const { payment, redirectUrl } = await scene.start();
  const play = `mutation ($id: ID!) { playSandbox(input: { paymentId: $id, event: CHANGE_ORDER }) { __typename } }`;
  await scene.ask(play, { id: payment.id });
  await scene.sendWebhook(payment.id);
  expect(await items(scene)).toMatchObject([{ status: "OPEN", amount: null }]);

  await scene.play(redirectUrl, "PAY");
  await scene.sendWebhook(payment.id);

  expect(await items(scene, ["OPEN"])).toMatchObject([
    { amount: { amount: "120.00" }, allowedActions: ["BOOK", "REFUND", "CLOSE"] },
  ]);
  expect(await items(scene)).toHaveLength(2);
});

describe("booking it", () => {
  test("on its invoice pays that, once, also at once and after the provider tells it again", async () => {
    const { scene, paymentId, item } = await parkedScene();
    const variables = { id: item.id, documentId: scene.invoiceId };

    const answers = await Promise.all([1, 2, 3].map(() => decide(scene, BOOK, variables)));
    answers.push(await decide(scene, BOOK, variables));
    await scene.sendWebhook(paymentId);
    await changeCheckout(scene, paymentId, "amount_minor = 11900");
    await scene.sendWebhook(paymentId);

    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(["ParkedItemSuccess"]));
    expect(answers[0]?.parkedItem).toMatchObject({
      status: "BOOKED",
      allowedActions: [],
      payment: { status: "CAPTURED" },
    });
    expect(await scene.ledger()).toEqual([{ kind: "CAPTURED", amountMinor: 11_900 }]);
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
    expect((await scene.timelineKinds()).filter((kind) => kind === "PARKED_ITEM_RESOLVED")).toHaveLength(1);
  });

  test("on another document pays that one", async () => {
    const { scene, item } = await parkedScene();
    const other = await insertDocument(api, scene.merchant.scope, scene.clientId, { grossMinor: 5_000 });

    expect(await decide(scene, BOOK, { id: item.id, documentId: other.id })).toMatchObject({
      parkedItem: { status: "BOOKED", resolvedDocument: { id: other.id } },
    });

    expect(await scene.settled()).toEqual({ settledMinor: 0, status: "OPEN" });
    expect(
      await scene.ask(`query ($id: ID!) { document(id: $id) { status overpaidAmount { amount } } }`, { id: other.id }),
    ).toEqual({ document: { status: "PAID", overpaidAmount: { amount: "69.00" } } });
    expect((await decide(scene, BOOK, { id: item.id, documentId: scene.invoiceId })).code).toBe("ALREADY_RESOLVED");
  });

  test("on two documents at once books on one of them", async () => {
    const { scene, item } = await parkedScene();
    const other = await insertDocument(api, scene.merchant.scope, scene.clientId);

    const answers = await Promise.all(
      [scene.invoiceId, other.id].map((documentId) => decide(scene, BOOK, { id: item.id, documentId })),
    );

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      "ParkedItemNotPossible",
      "ParkedItemSuccess",
    ]);
  });

  test.each([
    ["a cancelled invoice", { status: "CANCELED" }, { __typename: "StepNotPossible" }],
    ["a draft", { status: "DRAFT" }, { __typename: "StepNotPossible" }],
    ["another currency", { currency: "CHF" }, { fields: [{ field: "documentId", code: "NOT_ALLOWED" }] }],
  ])("not on %s", async (_name, values, answer) => {
    const { scene, item } = await parkedScene();
    const other = await insertDocument(api, scene.merchant.scope, scene.clientId, values);

    expect(await decide(scene, BOOK, { id: item.id, documentId: other.id })).toMatchObject(answer);
  });

  test("not what moved no money, and nothing that is not there", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    await changeCheckout(scene, payment.id, "amount_minor = 1");
    await scene.sendWebhook(payment.id);
    const [item] = await items(scene);

    expect(item).toMatchObject({ amount: null, movement: null, allowedActions: ["CLOSE"] });
    expect((await decide(scene, BOOK, { id: item?.id, documentId: scene.invoiceId })).code).toBe("NO_MONEY");
    expect((await decide(scene, REFUND, { id: item?.id })).code).toBe("NO_MONEY");
    expect((await decide(scene, BOOK, { id: newId(), documentId: scene.invoiceId })).__typename).toBe("NotFound");
    expect((await decide(scene, BOOK, { id: item?.id, documentId: newId() })).__typename).toBe("NotFound");
  });
});

describe("giving it back", () => {
  test("happens once, also at once, and books nothing", async () => {
    const { scene, paymentId, item } = await parkedScene();
    const refund = jest.spyOn(api.server.services.sandbox, "refund");

    const answers = await Promise.all([1, 2, 3].map(() => decide(scene, REFUND, { id: item.id })));
    answers.push(await decide(scene, REFUND, { id: item.id }));
    await scene.sendWebhook(paymentId);

    expect(refund).toHaveBeenCalledTimes(1);
    expect(answers.at(-1)?.parkedItem).toMatchObject({ status: "REFUNDED", allowedActions: [] });
    expect(await scene.ledger()).toEqual([]);
    expect((await decide(scene, BOOK, { id: item.id, documentId: scene.invoiceId })).code).toBe("ALREADY_RESOLVED");
  });

  test("that did not come about leaves it to be decided again", async () => {
    const { scene, item } = await parkedScene();
    jest.spyOn(api.server.services.sandbox, "refund").mockRejectedValueOnce(new ProviderUnavailableError("away"));

    expect((await decide(scene, REFUND, { id: item.id })).parkedItem.status).toBe("OPEN");
    expect((await decide(scene, REFUND, { id: item.id })).parkedItem.status).toBe("REFUNDED");
  });
});

describe("closing it", () => {
  test("needs a note, and happens once", async () => {
    const { scene, paymentId, item } = await parkedScene();

    expect(await decide(scene, CLOSE, { id: item.id, note: " " })).toMatchObject({
      fields: [{ field: "note", code: "REQUIRED" }],
    });
    const answers = await Promise.all(["first", "second"].map((note) => decide(scene, CLOSE, { id: item.id, note })));

    expect(answers.map(({ parkedItem }) => parkedItem.status)).toEqual(["CLOSED", "CLOSED"]);
    expect((await scene.payment(paymentId)).status).toBe("FAILED");
    expect((await scene.timelineKinds()).filter((kind) => kind === "PARKED_ITEM_RESOLVED")).toHaveLength(1);
    expect((await decide(scene, REFUND, { id: item.id })).code).toBe("ALREADY_RESOLVED");
    expect(await scene.ask(`{ dashboard { parkedItems { count } } }`)).toEqual({ dashboard: { parkedItems: [] } });
  });
});

describe("who may", () => {
  test("viewers look; only editors decide; other merchants find nothing", async () => {
    const { scene, item } = await parkedScene();
    const calls: readonly [string, Readonly<Record<string, unknown>>][] = [
      [BOOK, { id: item.id, documentId: scene.invoiceId }],
      [REFUND, { id: item.id }],
      [CLOSE, { id: item.id, note: "x" }],
    ];
    const viewer = await scene.merchant.staff("VIEWER");
    const reader = await scene.merchant.apiKey("READ");
    const stranger = await (await api.createMerchant()).staff();
    const codeOf = async (caller: GraphQLClient, [query, variables]: (typeof calls)[number]) =>
      (await caller(query, variables)).errors[0]?.extensions.code;

    for (const call of calls) {
      expect(await codeOf(viewer, call)).toBe("FORBIDDEN");
      expect(await codeOf(reader, call)).toBe("FORBIDDEN");
      expect(await codeOf(api.anonymous.admin, call)).toBe("UNAUTHENTICATED");
      const { data } = await stranger<Record<string, Answer>>(...call);
      expect(Object.values(data)[0]?.__typename).toBe("NotFound");
    }
    expect((await viewer<Listed>(LIST)).data.parkedItems.edges).toHaveLength(1);
    expect((await stranger<Listed>(LIST)).data.parkedItems.edges).toEqual([]);
    expect((await items(scene, ["OPEN"])).length).toBe(1);
    expect((await items(scene, ["CLOSED"])).length).toBe(0);
  });
});
