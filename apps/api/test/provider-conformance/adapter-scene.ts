import type {
  CheckoutOrder,
  IncomingWebhook,
  PaymentProvider,
  WebhookVerdict,
} from "../../src/integrations/payment-providers/payment-provider";
import { newId } from "../../src/shared/ids";
import { TestClock } from "../create-test-api";
import type { FakeProvider } from "../fake-providers/fake-provider";
import { connectTo, type ProviderCase } from "./provider-cases";

const PATH_SECRET = "pfad-geheimnis-0123456789";

/** An adapter and the provider it talks to, without the core. */
export class AdapterScene {
  readonly provider: PaymentProvider;
  /** How long the adapter waited before retrying, in milliseconds. */
  readonly pauses: number[] = [];

  private constructor(
    private readonly subject: ProviderCase,
    readonly clock: TestClock,
    readonly fake: FakeProvider,
    private readonly origin: string,
  ) {
    this.provider = this.connect(subject.settings);
  }

  static async open(subject: ProviderCase): Promise<AdapterScene> {
    // Now, at the start of a minute.
    const clock = new TestClock(new Date(Math.floor(Date.now() / 60_000) * 60_000));
    const fake = subject.createFake(() => clock.now());
    return new AdapterScene(subject, clock, fake, await fake.listen());
  }

  close(): Promise<void> {
    return this.fake.close();
  }

  /** With a secret that the provider does not accept. */
  connectWrongly(): PaymentProvider {
    return this.connect(this.subject.wrongSettings);
  }

  order(change: Partial<CheckoutOrder> = {}): CheckoutOrder {
    return {
      reference: newId(),
      amountMinor: 11_900,
      currency: "EUR",
      description: "Rechnung RE-1 (Müller & Söhne) ~*!'",
      locale: "de",
      returnUrl: "https://portal.example.com/portal/documents/1?payment=2",
      cancelUrl: "https://portal.example.com/portal/documents/1?payment=2&left=1",
      expiresAt: new Date(this.clock.now().getTime() + 3_600_000),
      payer: { name: "Alma Maria Becker", company: null, email: "alma.becker@example.com" },
      ...change,
    };
  }

  async create(change: Partial<CheckoutOrder> = {}) {
    const order = this.order(change);
    return { ...(await this.provider.createCheckout(order)), reference: order.reference };
  }

  /** What the adapter makes of the oldest waiting message. */
  async parseNext(change: Partial<IncomingWebhook> = {}): Promise<WebhookVerdict> {
    const webhook = this.nextWebhook();
    return this.provider.parseWebhook({ ...webhook, ...change });
  }

  nextWebhook(): IncomingWebhook {
    const [message] = this.fake.webhooks.take();
    if (message === undefined) throw new Error("No message waits");
    return {
      headers: this.fake.webhooks.headersOf(message),
      rawBody: Buffer.from(message.body),
      pathSecret: PATH_SECRET,
      now: this.clock.now(),
    };
  }

  private connect(settings: ProviderCase["settings"]): PaymentProvider {
    // Nobody waits in tests.
    const pause = (milliseconds: number): Promise<void> => {
      this.pauses.push(milliseconds);
      return Promise.resolve();
    };
    return connectTo(this.subject.createKind(this.clock, this.origin, pause), settings, PATH_SECRET);
  }
}
