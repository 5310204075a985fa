import { CORE_CASES, CoreStage } from "./core-scene";

const CONNECT = `mutation ($input: ConnectPaymentProviderInput!) {
  connectPaymentProvider(input: $input) {
    __typename
    ... on PaymentProviderAccountSuccess { account { live webhookUrl settings { name value } } }
    ... on InvalidInput { fields { field } }
  }
}`;

interface Answer {
  readonly connectPaymentProvider: {
    readonly __typename: string;
    readonly account?: { readonly live: boolean; readonly webhookUrl: string; readonly settings: readonly unknown[] };
    readonly fields?: readonly { readonly field: string }[];
  };
}

describe.each(CORE_CASES.filter(({ subject }) => subject !== null))("$name", (subject) => {
  let stage: CoreStage;
  beforeAll(async () => {
    stage = await CoreStage.open(subject);
  });
  afterAll(() => stage.close());

  async function connect(settings: Readonly<Record<string, string>>): Promise<Answer["connectPaymentProvider"]> {
    const staff = await (await stage.api.createMerchant()).staff();
    const { data, errors } = await staff<Answer>(CONNECT, {
      input: {
        provider: subject.traits.provider,
        settings: Object.entries(settings).map(([name, value]) => ({ name, value })),
      },
    });
    expect(errors).toEqual([]);
    return data.connectPaymentProvider;
  }

  test("03 connecting asks the provider, and shows no secret afterwards", async () => {
    const { __typename: kind, account } = await connect(subject.subject?.settings ?? {});

    expect(kind).toBe("PaymentProviderAccountSuccess");
    expect(account?.live).toBe(subject.traits.live);
    expect(account?.webhookUrl).toContain(`/webhooks/${subject.traits.provider}/`);
    for (const [name, value] of Object.entries(subject.subject?.settings ?? {})) {
      if (/secret/i.test(name)) expect(JSON.stringify(account)).not.toContain(value);
    }
  });

  test("03 a wrong secret is reported before anything is stored", async () => {
    expect(await connect(subject.subject?.wrongSettings ?? {})).toEqual({ __typename: "ProviderCheckFailed" });
  });

  test("03 what is missing is reported by the name of its field", async () => {
    const { __typename: kind, fields } = await connect({});
    expect(kind).toBe("InvalidInput");
    const paths = fields?.map(({ field }) => field).join(" ") ?? "";
    expect(paths).toContain(subject.traits.provider === "stripe" ? "secretKey" : "apiSecret");
  });
});
