import type { Environment } from "../../src/config/environment";
import { createLogger } from "../../src/shared/logger";
import { PaymentScene } from "../../src/modules/payments/payment-scene.test-support";
import { createTestApi, type TestApi } from "../create-test-api";
import type { FakeProvider } from "../fake-providers/fake-provider";
import type { CoreDouble } from "./core-double";
import { PROVIDER_CASES, type ProviderCase, type ProviderTraits } from "./provider-cases";
import { SandboxDouble } from "./sandbox-double";

export interface CoreCase {
  readonly name: string;
  readonly traits: ProviderTraits;
  /** Null: the embedded sandbox. */
  readonly subject: ProviderCase | null;
}

interface LiveCase extends CoreCase {
  readonly subject: ProviderCase;
}

const SANDBOX_TRAITS: ProviderTraits = {
  provider: "sandbox",
  isSigned: true,
  isIdempotent: true,
  takesOtherAmounts: true,
  partEndsPage: true,
  live: false,
};

export const SANDBOX_CASE: CoreCase = { name: "sandbox", traits: SANDBOX_TRAITS, subject: null };

const ALL_CASES: readonly CoreCase[] = [
  ...PROVIDER_CASES.map((subject) => ({ name: subject.name, traits: subject.traits, subject })),
  SANDBOX_CASE,
];

/**
 * All ways of being connected, and the embedded sandbox, which nobody has to connect to. On PostgreSQL only the first of
 * each provider: adapters translate their differences into the same terms before anything is written.
 */
export const CORE_CASES =
  process.env["TEST_DATABASE"] === "postgres"
    ? ALL_CASES.filter((one) => ALL_CASES.find((other) => other.traits.provider === one.traits.provider) === one)
    : ALL_CASES;

/** Those with an outside provider, where things can go wrong on the way. */
export const LIVE_CASES = CORE_CASES.filter((one): one is LiveCase => one.subject !== null);

interface LiveProvider {
  readonly subject: ProviderCase;
  readonly fake: FakeProvider;
}

/** The whole API, listening, and a provider next to it. */
export class CoreStage {
  private constructor(
    readonly api: TestApi,
    private readonly origin: string,
    /** Null: the embedded sandbox. */
    private readonly live: LiveProvider | null,
    /** What was logged. */
    readonly logLines: readonly string[],
  ) {}

  get traits(): ProviderTraits {
    return this.live?.subject.traits ?? SANDBOX_TRAITS;
  }

  static async open({ subject }: CoreCase, overrides: Partial<Environment> = {}): Promise<CoreStage> {
    let api: TestApi | null = null;
    const now = (): Date => api?.clock.now() ?? new Date(0);
    const live = subject === null ? null : { subject, fake: subject.createFake(now) };
    const origins = { paylink: null, stripe: null };
    const paymentTestOrigins =
      live === null ? origins : { ...origins, [live.subject.traits.provider]: await live.fake.listen() };
    const lines: string[] = [];
    const logger = createLogger("trace", { write: (line: string) => lines.push(line) });
    api = await createTestApi({ ...overrides, paymentTestOrigins }, { logger });
    const origin = await api.server.listen();
    // The sandbox's messages wait here like everybody else's.
    await api.server.services.sandboxWebhooks.stop();
    return new CoreStage(api, origin, live, lines);
  }

  async close(): Promise<void> {
    await this.live?.fake.close();
    await this.api.close();
  }

  /** A connected merchant, a client, and an open invoice for 119 euros. */
  async createScene(): Promise<CoreScene> {
    const payments = await PaymentScene.create(this.api);
    const { scope } = payments.merchant;
    if (this.live === null) {
      const double = new SandboxDouble(this.api, scope);
      const path = `/webhooks/sandbox/${scope.merchantId}`;
      double.webhooks.target = `${this.origin}${path}`;
      return new CoreScene(this.api, payments, double, null);
    }
    const { subject, fake } = this.live;
    const { pathname } = new URL(await this.connect(payments, subject));
    fake.webhooks.target = `${this.origin}${pathname}`;
    fake.webhooks.lose();
    return new CoreScene(this.api, payments, fake, fake);
  }

  /** As the merchant does; returns the address for webhooks. */
  private async connect({ merchant }: PaymentScene, { settings, traits }: ProviderCase): Promise<string> {
    const staff = await merchant.staff();
    const { data } = await staff<{ connectPaymentProvider: { readonly account?: { readonly webhookUrl: string } } }>(
      `mutation ($input: ConnectPaymentProviderInput!) {
         connectPaymentProvider(input: $input) { ... on PaymentProviderAccountSuccess { account { webhookUrl } } }
       }`,
      {
        input: {
          provider: traits.provider,
          settings: Object.entries(settings).map(([name, value]) => ({ name, value })),
        },
      },
    );
    const { account } = data.connectPaymentProvider;
    if (account === undefined) throw new Error("The provider was not connected");
    return account.webhookUrl;
  }
}

/** The stages of one test file: one per case, opened when a test first asks for it. */
export class CoreStages {
  private readonly stages = new Map<CoreCase, Promise<CoreStage>>();

  constructor(private readonly overrides: Partial<Environment> = {}) {}

  of(subject: CoreCase): Promise<CoreStage> {
    const stage = this.stages.get(subject) ?? CoreStage.open(subject, this.overrides);
    this.stages.set(subject, stage);
    return stage;
  }

  async createScene(subject: CoreCase): Promise<CoreScene> {
    return (await this.of(subject)).createScene();
  }

  async close(): Promise<void> {
    for (const stage of this.stages.values()) await (await stage).close();
  }
}

/** One merchant's invoice, its payer's browser, and the provider. */
export class CoreScene {
  constructor(
    readonly api: TestApi,
    readonly payments: PaymentScene,
    readonly double: CoreDouble,
    /** Null: the sandbox, where nothing can go wrong on the way. */
    readonly fake: FakeProvider | null,
  ) {}

  /** Errors: throws for the sandbox. */
  getFake(): FakeProvider {
    if (this.fake === null) throw new Error("The sandbox has no provider outside");
    return this.fake;
  }

  /** The payer presses "pay". Errors: throws when there is no page to pay on. */
  async start(): Promise<string> {
    const answer = await this.payments.start();
    if (answer.__typename !== "StartPaymentSuccess") throw new Error(`Paying can't be started: ${answer.__typename}`);
    return answer.payment.id;
  }

  /** The provider's messages arrive, in order. Returns the answers. */
  deliver(): Promise<readonly string[]> {
    return this.double.webhooks.flush();
  }

  /** Settled and status of the invoice. */
  async invoice(): Promise<string> {
    const settled = await this.payments.settled();
    return `${String(settled?.settledMinor)} ${String(settled?.status)}`;
  }

  async status(paymentId: string): Promise<string> {
    return (await this.payments.payment(paymentId)).status;
  }

  /** The ledger's lines, in the order of booking. */
  async ledger(): Promise<readonly string[]> {
    return (await this.payments.ledger()).map(({ kind, amountMinor }) => `${kind} ${amountMinor}`);
  }

  /** Staff press "Refund". `amount` null: all that is left. Returns the kind of answer. */
  async refund(paymentId: string, amount: string | null, idempotencyKey: string): Promise<string> {
    const staff = await this.payments.merchant.staff();
    const { data, errors } = await staff<{ refundPayment: { readonly __typename: string } }>(
      `mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) { __typename } }`,
      { input: { paymentId, amount, idempotencyKey } },
    );
    if (errors[0] !== undefined) throw new Error(errors[0].message);
    return data.refundPayment.__typename;
  }

  /** Staff press "Cancel". Returns the kind of answer. */
  async cancel(): Promise<string> {
    const answer = await this.payments.ask<{ cancelDocument: { readonly __typename: string } }>(
      "mutation ($id: ID!) { cancelDocument(id: $id) { __typename } }",
      { id: this.payments.invoiceId },
    );
    return answer.cancelDocument.__typename;
  }

  /** Asks for what providers did not report immediately about refunds, as the worker does. */
  async settleRefunds(): Promise<void> {
    this.api.clock.advance(3 * 60_000);
    await this.api.server.services.refunds.pollDue();
  }

  /** Time passes, and the worker asks about what is due. */
  async poll(minutes: number): Promise<void> {
    this.api.clock.advance(minutes * 60_000);
    await this.api.server.services.paymentSync.pollDuePayments();
  }
}
