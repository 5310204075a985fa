import { createTestApi, type GraphQLClient, type TestApi } from "../../../test/create-test-api";
import { newId } from "../../shared/ids";
import {
  accountsOf,
  ACCOUNTS,
  answerOf,
  CONNECT,
  DISCONNECT,
  modeOf,
  openFakeProviders,
  PAYLINK_SECRET,
  paylinkInput,
  PREFER,
  STRIPE_TEST_KEY,
  stripeInput,
  UPDATE,
} from "./account-scene.test-support";

let fakes: Awaited<ReturnType<typeof openFakeProviders>>;
let api: TestApi;
let owner: GraphQLClient;
beforeAll(async () => {
  // Signatures are valid for five minutes, so the fakes and the API must agree on the time.
  fakes = await openFakeProviders(() => api.clock.now());
  api = await createTestApi({ paymentTestOrigins: fakes.origins });
});
beforeEach(async () => {
  owner = await (await api.createMerchant()).staff();
});
afterEach(() => {
  fakes.stripe.server.faults.clear();
});
afterAll(async () => {
  await api.close();
  await fakes.close();
});

describe("connecting", () => {
  test("the form says what each provider needs, in the caller's language, and which of it is secret", async () => {
    const { data } = await owner<{ paymentProviders: { id: string; fields: { name: string; secret: boolean }[] }[] }>(
      `{ paymentProviders { id name webhookHelp fields { name label help secret required choices } } }`,
    );

    expect(data.paymentProviders.map(({ id }) => id)).toEqual(["paylink", "stripe"]);
    expect(data.paymentProviders[1]?.fields[0]).toMatchObject({
      name: "secretKey",
      label: "Geheimer Schlüssel",
      secret: true,
      required: true,
    });
  });

  test("asks the provider, and sends new payments there from then on", async () => {
    expect(await modeOf(owner)).toBe("SANDBOX");
    const { account } = await answerOf(owner, CONNECT, { input: stripeInput() });

    expect(account).toMatchObject({
      provider: "stripe",
      providerName: "Stripe",
      label: "Unser Stripe",
      live: false,
      preferred: true,
      readable: true,
      disconnectedAt: null,
      revision: 1,
    });
    expect(account.webhookUrl).toMatch(
      new RegExp(`^${api.environment.portalUrl}/webhooks/stripe/${account.id}/[\\w-]{43}$`),
    );
    expect(await modeOf(owner)).toBe("TEST");
  });

  test("keeps secrets secret: not in answers, not readable in the database, not on the timeline", async () => {
    const { account } = await answerOf(owner, CONNECT, { input: stripeInput() });

    expect(account.settings.find(({ name }) => name === "secretKey")).toEqual({
      name: "secretKey",
      value: null,
      isSet: true,
    });
    const stored = await api.server.database.rows(
      `SELECT a.*, t.data FROM payment_provider_account a JOIN timeline_entry t ON t.merchant_id = a.merchant_id
       WHERE a.id = :id`,
      { id: account.id },
    );
    const secret = account.webhookUrl.split("/").at(-1) ?? "";
    for (const hidden of [STRIPE_TEST_KEY, "whsec_", secret]) expect(JSON.stringify(stored)).not.toContain(hidden);
    expect(JSON.stringify(await accountsOf(owner))).not.toContain(STRIPE_TEST_KEY);
  });

  test("shows what is not secret", async () => {
    const { account } = await answerOf(owner, CONNECT, { input: paylinkInput() });

    expect(account).toMatchObject({ label: "PayLink (Concardis, Nexi, Payrexx)", live: true });
    expect(account.settings).toEqual(
      expect.arrayContaining([
        { name: "instance", value: "muster", isSet: true },
        { name: "apiSecret", value: null, isSet: true },
      ]),
    );
  });

  test.each([
    ["an unknown provider", { ...stripeInput(), provider: "nobody" }, "provider NOT_ALLOWED"],
    ["a missing setting", stripeInput({ secretKey: " " }), "settings.secretKey REQUIRED"],
    ["a setting that the provider does not have", stripeInput({ colour: "red" }), "settings.colour NOT_ALLOWED"],
    ["a setting that can't be right", stripeInput({ secretKey: "pk_test_123" }), "settings.secretKey INVALID_FORMAT"],
    ["a novel", stripeInput({ secretKey: "x".repeat(501) }), "settings.secretKey TOO_LONG"],
    ["a label that is too long", { ...stripeInput(), label: "x".repeat(101) }, "label TOO_LONG"],
  ])("%s is refused with its field, and nothing is stored", async (_name, input, problem) => {
    const { fields } = await answerOf(owner, CONNECT, { input });

    expect(fields?.map(({ field, code }) => `${field} ${code}`)).toEqual([problem]);
    expect(JSON.stringify(fields)).not.toContain("pk_test_123");
    expect(await accountsOf(owner)).toEqual([]);
  });

  test("refused credentials and an unreachable provider are distinguished", async () => {
    const wrong = { input: stripeInput({ secretKey: "sk_test_51Falsch0000000000" }) };
    expect((await answerOf(owner, CONNECT, wrong)).code).toBe("CREDENTIALS_REFUSED");
    fakes.stripe.server.faults.add("GET", /.*/, { kind: "REFUSE", status: 503 }, 20);
    expect((await answerOf(owner, CONNECT, { input: stripeInput() })).code).toBe("UNAVAILABLE");
    expect(await accountsOf(owner)).toEqual([]);
  });

  test("two at once makes one of them preferred", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => answerOf(owner, CONNECT, { input: stripeInput() })));

    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(3).fill("PaymentProviderAccountSuccess"));
    expect((await accountsOf(owner)).filter(({ preferred }) => preferred)).toHaveLength(1);
  });
});

describe("changing", () => {
  test("only what is named; secrets stay, and the provider is asked again", async () => {
    const { account } = await answerOf(owner, CONNECT, { input: stripeInput() });
    const change = {
      id: account.id,
      revision: 1,
      label: "Neu",
      settings: [{ name: "payPageHost", value: "pay.example.com" }],
    };
    const { account: changed } = await answerOf(owner, UPDATE, { input: change });

    expect(changed).toMatchObject({ label: "Neu", revision: 2, webhookUrl: account.webhookUrl });
    expect(changed.settings).toEqual(
      expect.arrayContaining([
        { name: "secretKey", value: null, isSet: true },
        { name: "payPageHost", value: "pay.example.com", isSet: true },
      ]),
    );
    expect((await answerOf(owner, UPDATE, { input: change })).__typename).toBe("Conflict");
    const wrong = {
      id: account.id,
      revision: 2,
      settings: [{ name: "secretKey", value: "sk_test_51Falsch0000000000" }],
    };
    expect((await answerOf(owner, UPDATE, { input: wrong })).code).toBe("CREDENTIALS_REFUSED");
    const removed = { id: account.id, revision: 2, settings: [{ name: "secretKey", value: "" }] };
    expect((await answerOf(owner, UPDATE, { input: removed })).fields).toMatchObject([{ code: "REQUIRED" }]);
    expect((await accountsOf(owner))[0]?.revision).toBe(2);
  });

  test("two at once: one of them wins", async () => {
    const { account } = await answerOf(owner, CONNECT, { input: stripeInput() });
    const answers = await Promise.all(
      ["A", "B"].map((label) => answerOf(owner, UPDATE, { input: { id: account.id, revision: 1, label } })),
    );

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      "Conflict",
      "PaymentProviderAccountSuccess",
    ]);
  });

  test("from test to live is another account", async () => {
    const { account } = await answerOf(owner, CONNECT, { input: paylinkInput() });
    const input = { id: account.id, revision: 1, settings: [{ name: "live", value: "false" }] };

    expect((await answerOf(owner, UPDATE, { input })).code).toBe("MODE_CHANGED");
  });
});

describe("where payments go", () => {
  test("a live account takes the place of a test account, and a test account never takes it back", async () => {
    const test = (await answerOf(owner, CONNECT, { input: stripeInput() })).account;
    const live = (await answerOf(owner, CONNECT, { input: paylinkInput() })).account;
    const second = (await answerOf(owner, CONNECT, { input: paylinkInput() })).account;

    expect((await accountsOf(owner)).map(({ preferred }) => preferred)).toEqual([false, true, false]);
    expect(await modeOf(owner)).toBe("LIVE");
    expect((await answerOf(owner, PREFER, { id: test.id })).code).toBe("LIVE_ACCOUNT_EXISTS");
    expect((await answerOf(owner, PREFER, { id: second.id })).account.preferred).toBe(true);
    expect((await answerOf(owner, PREFER, { id: second.id })).account.preferred).toBe(true);
    expect((await accountsOf(owner)).map(({ preferred }) => preferred)).toEqual([false, false, true]);
    await answerOf(owner, DISCONNECT, { id: second.id });
    expect((await accountsOf(owner)).find(({ id }) => id === live.id)?.preferred).toBe(true);
  });

  test("once no account is left: the sandbox after a test account, nowhere after a live one", async () => {
    const test = (await answerOf(owner, CONNECT, { input: stripeInput() })).account;
    await answerOf(owner, DISCONNECT, { id: test.id });
    expect(await modeOf(owner)).toBe("SANDBOX");
    const live = (await answerOf(owner, CONNECT, { input: paylinkInput() })).account;
    const gone = (await answerOf(owner, DISCONNECT, { id: live.id })).account;
    expect(gone).toMatchObject({ preferred: false, disconnectedAt: api.clock.now().toISOString() });
    expect((await answerOf(owner, DISCONNECT, { id: live.id })).account.disconnectedAt).toBe(gone.disconnectedAt);
    expect(await modeOf(owner)).toBe("OFF");
    expect((await answerOf(owner, CONNECT, { input: stripeInput() })).account.preferred).toBe(false);
    expect(await modeOf(owner)).toBe("OFF");
    await answerOf(owner, CONNECT, { input: paylinkInput() });
    expect(await modeOf(owner)).toBe("LIVE");
  });

  test("a disconnected account can't be chosen or changed", async () => {
    const { account } = await answerOf(owner, CONNECT, { input: stripeInput() });
    await answerOf(owner, DISCONNECT, { id: account.id });

    expect((await answerOf(owner, PREFER, { id: account.id })).code).toBe("DISCONNECTED");
    const input = { id: account.id, revision: 1, label: "x" };
    expect((await answerOf(owner, UPDATE, { input })).code).toBe("DISCONNECTED");
  });
});

describe("who may", () => {
  test("owners only; another merchant's account is not there", async () => {
    const merchant = await api.createMerchant();
    const { account } = await answerOf(await merchant.staff(), CONNECT, { input: stripeInput() });
    const calls: readonly [string, Readonly<Record<string, unknown>>][] = [
      [ACCOUNTS, {}],
      [`{ paymentProviders { id } }`, {}],
      [CONNECT, { input: stripeInput() }],
      [UPDATE, { input: { id: account.id, revision: 1, label: "x" } }],
      [PREFER, { id: account.id }],
      [DISCONNECT, { id: account.id }],
    ];
    for (const [query, variables] of calls) {
      for (const caller of [await merchant.staff("EDITOR"), await merchant.staff("VIEWER"), await merchant.apiKey()]) {
        expect((await caller(query, variables)).errors[0]?.extensions.code).toBe("FORBIDDEN");
      }
      expect((await api.anonymous.admin(query, variables)).status).toBe(401);
    }
    for (const [query, variables] of calls.slice(3)) {
      expect((await answerOf(owner, query, variables)).__typename).toBe("NotFound");
    }
    expect((await answerOf(owner, PREFER, { id: newId() })).__typename).toBe("NotFound");
    expect(await accountsOf(owner)).toEqual([]);
    expect(await modeOf(await merchant.staff("VIEWER"))).toBe("TEST");
  });
});

test("credentials sealed with a secret that no longer exists are entered again", async () => {
  const { account } = await answerOf(owner, CONNECT, { input: paylinkInput() });
  await api.server.database.transaction(() =>
    api.server.database.execute(
      `UPDATE payment_provider_account SET settings = :settings, webhook_secret = :settings WHERE id = :id`,
      {
        settings: "s1.00000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        id: account.id,
      },
    ),
  );
  expect(await accountsOf(owner)).toMatchObject([{ readable: false, webhookUrl: null, live: true }]);

  const { settings } = paylinkInput();
  const { account: repaired } = await answerOf(owner, UPDATE, { input: { id: account.id, revision: 1, settings } });

  expect(repaired).toMatchObject({ readable: true, revision: 2 });
  expect(JSON.stringify(repaired)).not.toContain(PAYLINK_SECRET);
});
