import { createTestApi, type GraphQLClient, type TestApi } from "../../../../test/create-test-api";
import { insertDocument } from "../../../../test/factories";
import { ProviderUnavailableError } from "../../../integrations/payment-providers/payment-provider";
import { newId } from "../../../shared/ids";
import { PaymentScene } from "../payment-scene.test-support";
import {
  type Answer,
  BOOK,
  changeCheckout,
  CLOSE,
  decide,
  LIST,
  type Listed,
  listParkedItems,
  parkedScene,
  REFUND,
} from "./parked-item.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => api.close());

describe("booking it", () => {
  test("on its invoice pays that, once, even at the same time and after the provider reports it again", async () => {
    const { scene, paymentId, item } = await parkedScene(api);
    const variables = { id: item.id, documentId: scene.invoiceId };

    const answers = await Promise.all([1, 2, 3].map(() => decide(scene, BOOK, variables)));
    answers.push(await decide(scene, BOOK, variables));
    await scene.sendWebhook(paymentId);
    await changeCheckout(api, scene, paymentId, "amount_minor = 11900");
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
    const { scene, item } = await parkedScene(api);
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
    const { scene, item } = await parkedScene(api);
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
    const { scene, item } = await parkedScene(api);
    const other = await insertDocument(api, scene.merchant.scope, scene.clientId, values);

    expect(await decide(scene, BOOK, { id: item.id, documentId: other.id })).toMatchObject(answer);
  });

  test("not what moved no money, and not what does not exist", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    await changeCheckout(api, scene, payment.id, "amount_minor = 1");
    await scene.sendWebhook(payment.id);
    const [item] = await listParkedItems(scene);

    expect(item).toMatchObject({ amount: null, movement: null, allowedActions: ["CLOSE"] });
    expect((await decide(scene, BOOK, { id: item?.id, documentId: scene.invoiceId })).code).toBe("NO_MONEY");
    expect((await decide(scene, REFUND, { id: item?.id })).code).toBe("NO_MONEY");
    expect((await decide(scene, BOOK, { id: newId(), documentId: scene.invoiceId })).__typename).toBe("NotFound");
    expect((await decide(scene, BOOK, { id: item?.id, documentId: newId() })).__typename).toBe("NotFound");
  });
});

describe("refunding it", () => {
  test("happens once, even when requested twice at once, and books nothing", async () => {
    const { scene, paymentId, item } = await parkedScene(api);
    const refund = jest.spyOn(api.server.services.sandbox, "refund");

    const answers = await Promise.all([1, 2, 3].map(() => decide(scene, REFUND, { id: item.id })));
    answers.push(await decide(scene, REFUND, { id: item.id }));
    await scene.sendWebhook(paymentId);

    expect(refund).toHaveBeenCalledTimes(1);
    expect(answers.at(-1)?.parkedItem).toMatchObject({ status: "REFUNDED", allowedActions: [] });
    expect(await scene.ledger()).toEqual([]);
    expect((await decide(scene, BOOK, { id: item.id, documentId: scene.invoiceId })).code).toBe("ALREADY_RESOLVED");
  });

  test("without success leaves it to be decided again", async () => {
    const { scene, item } = await parkedScene(api);
    jest.spyOn(api.server.services.sandbox, "refund").mockRejectedValueOnce(new ProviderUnavailableError("away"));

    expect((await decide(scene, REFUND, { id: item.id })).parkedItem.status).toBe("OPEN");
    expect((await decide(scene, REFUND, { id: item.id })).parkedItem.status).toBe("REFUNDED");
  });
});

describe("closing it", () => {
  test("needs a note, and happens once", async () => {
    const { scene, paymentId, item } = await parkedScene(api);

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
  test("viewers look, only editors decide, other merchants find nothing", async () => {
    const { scene, item } = await parkedScene(api);
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
    expect((await listParkedItems(scene, ["OPEN"])).length).toBe(1);
    expect((await listParkedItems(scene, ["CLOSED"])).length).toBe(0);
  });
});
